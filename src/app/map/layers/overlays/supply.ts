// Supply of a side: dashes that run along the roads to those it feeds, further apart the less of their needs they have; garrisons
// that no open road feeds stand in a broken ring.

import { stationAt } from '../../geometry.ts';
import type { SupplyOverlay, SupplyRun } from '../../overlays.ts';
import type { Pen } from '../../pen.ts';
import { atPoint, isOnSheet, pathOf, stroke } from '../../pen.ts';
import type { PlanePoint } from '../../projection.ts';
import type { Scenery } from '../../scenery.ts';

/** Pixels that dashes move in a second. */
const speed = 24;
const dash = 9;
/** Pixels from one dash to the next where everything arrives. */
const full = 15;
/** Pixels of road from which its direction is marked. */
const marked = 44;
export const cutOffRadius = 12;

/** Pixels from one dash to the next. */
function spacing(share: number): number {
  return full / Math.max(0.15, Math.min(1, share));
}

function widthOf(men: number, pen: Pen): number {
  return Math.min(4.4, 1.8 + men / 4500) * Math.max(0.7, pen.scale);
}

/** A road that supply runs along. */
interface Flow {
  readonly run: SupplyRun;
  readonly course: readonly PlanePoint[];
  readonly path: Path2D;
  /** Where its direction is marked. */
  readonly middle: { readonly point: PlanePoint; readonly angle: number };
  /** Kilometres. */
  readonly length: number;
}

/** Flows by the overlay that tells of them: they are painted in every frame. */
const flows = new WeakMap<SupplyOverlay, readonly Flow[]>();

function flowsOf({ marks, network, ground }: Scenery): readonly Flow[] {
  const supply = marks.overlays?.supply;
  if (!supply) return [];
  const known = flows.get(supply);
  if (known !== undefined) return known;
  const made = supply.runs.flatMap((run): Flow[] => {
    const road = network.roads[run.route];
    if (road === undefined || road.points.length < 2) return [];
    const course = ground.routes[run.route]?.from === run.from ? road.points : road.points.toReversed();
    const middle = stationAt(course, road.length / 2);
    return [{ run, course, path: pathOf([course], false), middle, length: road.length }];
  });
  flows.set(supply, made);
  return made;
}

/** Paints what the dashes run on. */
export function paintSupplyWays(pen: Pen, scenery: Scenery): void {
  for (const { run, course, path } of flowsOf(scenery))
    if (isOnSheet(pen, course))
      stroke(pen, path, { colour: pen.tokens.land, width: widthOf(run.men, pen) + 3.4, opacity: 0.85 });
}

/** Paints the dashes as they stand after `seconds`. */
export function paintSupplyNet(pen: Pen, scenery: Scenery, seconds: number): void {
  const seen = flowsOf(scenery).filter(({ course }) => isOnSheet(pen, course));
  for (const { run, path } of seen) {
    const step = spacing(run.share);
    stroke(pen, path, {
      colour: pen.tokens.ink,
      width: widthOf(run.men, pen),
      dash: [dash, step - dash],
      dashOffset: -((seconds * speed) % step),
    });
  }
  for (const flow of seen) paintDirection(pen, flow);
}

function paintDirection(pen: Pen, { middle, length }: Flow): void {
  if (length * pen.zoom < marked) return;
  atPoint(pen, middle.point, middle.angle, (context) => {
    context.beginPath();
    context.moveTo(-5, -6.5);
    context.lineTo(4, 0);
    context.lineTo(-5, 6.5);
    for (const [colour, width] of [
      [pen.tokens.land, 6],
      [pen.tokens.ink, 2.4],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  });
}

/** Paints sources as squares round their places, and broken rings round garrisons that nothing reaches. */
export function paintSupplyEnds(pen: Pen, scenery: Scenery): void {
  const supply = scenery.marks.overlays?.supply;
  if (!supply) return;
  const paint = (place: number, draw: (context: CanvasRenderingContext2D) => void) => {
    const at = scenery.network.places[place];
    if (at === undefined) return;
    atPoint(pen, at, 0, (context) => {
      for (const [colour, width] of [
        [pen.tokens.land, 5],
        [pen.tokens.ink, 2],
      ] as const) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.beginPath();
        draw(context);
        context.stroke();
      }
    });
  };
  for (const source of supply.sources) paint(source, (context) => context.rect(-9, -9, 18, 18));
  for (const { at, source } of supply.ends) {
    if (source >= 0) continue;
    paint(at, (context) => {
      for (const from of [0.35, 1.92, 3.49, 5.06]) {
        context.moveTo(cutOffRadius * Math.cos(from), cutOffRadius * Math.sin(from));
        context.arc(0, 0, cutOffRadius, from, from + 0.87);
      }
    });
  }
}
