// Borders of countries over a soft wash, governorates as dots.

import type { Pen } from '../pen.ts';
import { isOnSheet, pathOf, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';

export function paintGovernorates(pen: Pen, scenery: GroundScenery): void {
  if (scenery.base === null || pen.band === 'overview') return;
  const lines = scenery.base.governorates.filter((line) => isOnSheet(pen, line));
  stroke(pen, pathOf(lines, false), {
    colour: pen.tokens.border,
    width: 1,
    dash: [1, 3],
    opacity: 0.75,
  });
}

export function paintBorders(pen: Pen, scenery: GroundScenery): void {
  if (scenery.base === null) return;
  const lines = scenery.base.borders.filter((line) => isOnSheet(pen, line));
  const path = pathOf(lines, false);
  stroke(pen, path, { colour: pen.tokens.border, width: 7 * pen.scale, opacity: 0.25 });
  stroke(pen, path, {
    colour: pen.tokens.border,
    width: 1.5 * Math.max(0.66, pen.scale),
    dash: [7, 3, 1.5, 3].map((length) => length * pen.scale),
  });
}

/** The neat line round the paper. */
export function paintNeatLine(pen: Pen, scenery: GroundScenery): void {
  const { left, top, right, bottom } = scenery.paper;
  const path = new Path2D();
  path.rect(left, top, right - left, bottom - top);
  stroke(pen, path, { colour: pen.tokens.line2, width: 1.5 });
}
