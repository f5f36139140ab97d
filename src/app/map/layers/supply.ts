// Supply of the selection as chevrons along its way: the nearer they follow each other, the more arrives.

import { stations } from '../geometry.ts';
import { wayAlong } from '../network.ts';
import type { Pen } from '../pen.ts';
import { atPoint } from '../pen.ts';
import type { Scenery } from '../scenery.ts';

const speed = 24;

/** Whether there is supply to show. */
export function hasSupply(scenery: Scenery): boolean {
  return (scenery.marks.supplyPath?.length ?? 0) > 1 && (scenery.marks.supplyShare ?? 1) > 0;
}

/** Paints the chevrons as they stand after `seconds`. */
export function paintSupply(pen: Pen, scenery: Scenery, seconds: number): void {
  const { supplyPath, supplyShare } = scenery.marks;
  if (supplyPath === null || !hasSupply(scenery)) return;
  const way = wayAlong(scenery.ground, scenery.network, supplyPath);
  const spacing = 24 / Math.max(0.25, Math.min(1, supplyShare ?? 1));
  const shift = (seconds * speed) % spacing;
  for (const { point, angle } of stations(way, pen.px(spacing), pen.px(shift))) {
    if (
      point[0] < pen.box.left ||
      point[0] > pen.box.right ||
      point[1] < pen.box.top ||
      point[1] > pen.box.bottom
    )
      continue;
    atPoint(pen, point, angle, (context) => {
      for (const [colour, width] of [
        [pen.tokens.land, 5],
        [pen.tokens.ink, 2.1],
      ] as const) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.lineJoin = 'miter';
        context.beginPath();
        context.moveTo(-3.4, -5);
        context.lineTo(2, 0);
        context.lineTo(-3.4, 5);
        context.stroke();
      }
    });
  }
}
