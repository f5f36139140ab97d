// Threat: from each place where opponents stand an arrow towards the place they could reach, with one, two or three heads by what
// they weigh against its defence. Never the red of an enemy: the heads and the figure say it.

import { lengthOf, partOf, stationAt } from '../../geometry.ts';
import type { ThreatArrow } from '../../overlays.ts';
import { wayAlong } from '../../network.ts';
import type { Pen } from '../../pen.ts';
import { atPoint, isOnSheet, pathOf, stroke } from '../../pen.ts';
import type { Scenery } from '../../scenery.ts';

const head = 6;

function paintArrow(pen: Pen, scenery: Scenery, arrow: ThreatArrow, heads: number): void {
  const way = wayAlong(scenery.ground, scenery.network, [arrow.from, arrow.to]);
  if (way.length < 2 || !isOnSheet(pen, way)) return;
  const total = lengthOf(way);
  const tip = Math.max(total * 0.6, total - pen.px(17));
  const shaft = pathOf([partOf(way, total * 0.25, tip - pen.px(head * heads))], false);
  stroke(pen, shaft, { colour: pen.tokens.land, width: 6, opacity: 0.85 });
  stroke(pen, shaft, { colour: pen.tokens.ink2, width: 2, dash: [2, 4] });
  for (let each = 0; each < heads; each++) {
    const { point, angle } = stationAt(way, Math.max(0, tip - pen.px(each * head)));
    atPoint(pen, point, angle, (context) => {
      context.beginPath();
      context.moveTo(-5, -5.5);
      context.lineTo(0, 0);
      context.lineTo(-5, 5.5);
      for (const [colour, width] of [
        [pen.tokens.land, 4.6],
        [pen.tokens.ink, 2.1],
      ] as const) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.stroke();
      }
    });
  }
}

export function paintThreat(pen: Pen, scenery: Scenery): void {
  const threat = scenery.marks.overlays?.threat;
  if (!threat) return;
  const weights = new Map(threat.places.map(({ at, weight }) => [at, weight]));
  for (const arrow of threat.arrows) paintArrow(pen, scenery, arrow, weights.get(arrow.to) ?? 1);
}
