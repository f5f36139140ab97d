// Supply of a side: dashes that run along the roads to those it feeds, further apart the less of their needs they have; garrisons
// that no open road feeds stand in a broken ring.

import { stationAt } from '../../geometry.ts';
import type { SupplyRun } from '../../overlays.ts';
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

function widthOf(men: number): number {
  return Math.min(4.4, 1.8 + men / 4500);
}

function courseOf(scenery: Scenery, run: SupplyRun): readonly PlanePoint[] {
  const points = scenery.network.roads[run.route]?.points ?? [];
  return scenery.ground.routes[run.route]?.from === run.from ? points : [...points].reverse();
}

/** Paints the dashes as they stand after `seconds`. */
export function paintSupplyNet(pen: Pen, scenery: Scenery, seconds: number): void {
  const { tokens } = pen;
  const runs = (scenery.marks.overlays?.supply?.runs ?? []).map((run) => ({
    run,
    course: courseOf(scenery, run),
  }));
  const seen = runs.filter(({ course }) => course.length > 1 && isOnSheet(pen, course));
  for (const { run, course } of seen) {
    const path = pathOf([course], false);
    const width = widthOf(run.men) * Math.max(0.7, pen.scale);
    stroke(pen, path, { colour: tokens.land, width: width + 3.4, opacity: 0.85 });
    const step = spacing(run.share);
    stroke(pen, path, {
      colour: tokens.ink,
      width,
      dash: [dash, step - dash],
      dashOffset: -((seconds * speed) % step),
    });
  }
  for (const { run, course } of seen) paintDirection(pen, course, scenery.network.roads[run.route]!.length);
}

function paintDirection(pen: Pen, course: readonly PlanePoint[], length: number): void {
  if (length * pen.zoom < marked) return;
  const { point, angle } = stationAt(course, length / 2);
  atPoint(pen, point, angle, (context) => {
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
