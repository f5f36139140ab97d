// Roads by class: cased motorways, plain lines, dotted mountain roads, dashed tracks, lanes of ships and aircraft.

import type { Pen, Stroke } from '../pen.ts';
import { fontOf, pathOf, stroke } from '../pen.ts';
import { distance, stationAt } from '../geometry.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { Bitmaps } from '../bitmaps.ts';
import type { Sprite } from '../sprites.ts';
import type { Band } from '../view.ts';

const classes = ['air', 'sea', 'desert', 'mountain', 'secondary', 'primary', 'motorway'] as const;
type RoadClass = (typeof classes)[number];

/** The class a route is drawn as. */
export function roadClass(name: string): RoadClass {
  return classes.find((each) => each === name) ?? 'secondary';
}

function looks(pen: Pen, kind: RoadClass): Stroke[] {
  const { tokens, scale } = pen;
  switch (kind) {
    case 'motorway':
      return pen.band === 'overview'
        ? [{ colour: tokens.roadCasing, width: 1.6 }]
        : [
            { colour: tokens.roadCasing, width: 4.6 * scale },
            { colour: tokens.roadCore, width: 2.9 * scale },
          ];
    case 'primary':
      return [{ colour: tokens.roadMinor, width: Math.max(0.9, 2 * scale) }];
    case 'secondary':
      return [{ colour: tokens.roadMinor, width: 1.3 * scale }];
    case 'mountain':
      return [{ colour: tokens.roadMinor, width: 1.3 * scale, dash: [1.5, 2.5] }];
    case 'desert':
      return [{ colour: tokens.roadMinor, width: 1.1 * scale, dash: [5, 4] }];
    case 'sea':
    case 'air':
      return [{ colour: tokens.river, width: 1.1 * Math.max(0.75, scale), dash: [8, 4] }];
  }
}

/** Whether routes of a class are drawn in a band. */
export function isRoadShown(kind: RoadClass, band: Band): boolean {
  return band !== 'overview' || kind === 'motorway' || kind === 'primary';
}

export function paintRoads(pen: Pen, scenery: Scenery): void {
  for (const kind of classes) {
    if (!isRoadShown(kind, pen.band)) continue;
    const lines = scenery.ground.routes.flatMap((route, index) =>
      roadClass(route.class) === kind ? [scenery.network.roads[index]!.points] : [],
    );
    const path = pathOf(lines, false);
    for (const look of looks(pen, kind))
      stroke(pen, path, { cap: kind === 'motorway' ? 'round' : 'butt', ...look });
  }
}

/** A road number and where it stands. */
export interface Shield {
  label: string;
  at: PlanePoint;
}

/**
 * Where road numbers stand at a zoom: near the middle of the longest routes of each number, well apart and clear of
 * `others`, which are drawn on the roads too.
 */
export function shieldsOf(
  scenery: Scenery,
  zoom: number,
  band: Band,
  others: readonly PlanePoint[],
): Shield[] {
  if (band === 'overview') return [];
  const result: Shield[] = [];
  const routes = scenery.ground.routes
    .map((route, index) => ({ label: route.label, road: scenery.network.roads[index]! }))
    .filter((each) => /^[A-Z]{1,2}[0-9]{1,3}$/.test(each.label) && each.road.length * zoom > 90)
    .sort((a, b) => b.road.length - a.road.length);
  const isClear = (at: PlanePoint, from: readonly PlanePoint[], pixels: number) =>
    from.every((each) => distance(each, at) * zoom > pixels);
  for (const { label, road } of routes) {
    const at = [0.5, 0.36, 0.64]
      .map((share) => stationAt(road.points, road.length * share).point)
      .find((point) => isClear(point, others, 46));
    if (
      at !== undefined &&
      isClear(
        at,
        result.map((each) => each.at),
        260,
      )
    )
      result.push({ label, at });
  }
  return result;
}

export const shieldSize = { width: 22, height: 14 } as const;

/** The sprites of road numbers. */
export function shieldSprites(
  scenery: Scenery,
  shields: readonly Shield[],
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const { width, height } = shieldSize;
  const { tokens } = scenery;
  const result = new Map<string, Sprite>();
  shields.forEach((shield, index) => {
    const texture = bitmaps.get(`shield ${shield.label} ${scenery.marks.theme}`, () => ({
      width: width + 2,
      height: height + 2,
      paint: (context) => {
        context.translate(width / 2 + 1, height / 2 + 1);
        context.beginPath();
        context.roundRect(-width / 2, -height / 2, width, height, 3);
        context.fillStyle = tokens.raised;
        context.fill();
        context.strokeStyle = tokens.roadCasing;
        context.lineWidth = 1;
        context.stroke();
        context.fillStyle = tokens.ink2;
        context.font = fontOf(10, 620);
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.fillText(shield.label, 0, 0.5);
      },
    }));
    result.set(`shield ${index}`, { texture, at: shield.at, dx: -width / 2 - 1, dy: -height / 2 - 1 });
  });
  return result;
}
