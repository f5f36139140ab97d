// Roads by class: cased motorways, plain lines, dotted mountain roads, dashed tracks, lanes of ships and aircraft.

import type { Pen, Stroke } from '../pen.ts';
import { isOnSheet, pathOf, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';
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

export function paintRoads(pen: Pen, scenery: GroundScenery): void {
  for (const kind of classes) {
    if (!isRoadShown(kind, pen.band)) continue;
    const lines = scenery.ground.routes.flatMap((route, index) => {
      const { points } = scenery.network.roads[index]!;
      return roadClass(route.class) === kind && isOnSheet(pen, points) ? [points] : [];
    });
    const path = pathOf(lines, false);
    for (const look of looks(pen, kind))
      stroke(pen, path, { cap: kind === 'motorway' ? 'round' : 'butt', ...look });
  }
}
