// Connections asked for by name, such as coast to capital: each route in link colour, the cut as two bars.

import { stationAt } from '../geometry.ts';
import { strandsOf } from '../links.ts';
import type { Pen } from '../pen.ts';
import { atPoint, pathOf, stroke } from '../pen.ts';
import type { Scenery } from '../scenery.ts';

/** Width in CSS pixels at operations zoom. */
function strandWidth(flow: number): number {
  return Math.min(7, Math.max(2.8, 2.3 + 0.041 * flow));
}

const innerDashes: readonly (readonly number[])[] = [[], [7, 4], [10, 3, 2, 3], [3, 5], [14, 6]];

export function paintLinks(pen: Pen, scenery: Scenery): void {
  if (!scenery.marks.showLinks) return;
  const { tokens } = pen;
  const scale = Math.max(0.6, pen.scale);
  for (const link of scenery.position.links) {
    const strands = strandsOf(link, scenery.ground.routes);
    strands.forEach((strand, index) => {
      const path = pathOf(
        strand.routes.map((route) => scenery.network.roads[route]!.points),
        false,
      );
      const width = strandWidth(strand.flow) * scale;
      const colour = link.joined ? tokens.link : tokens.ink3;
      stroke(pen, path, { colour: tokens.land, width: width + 3, opacity: 0.9, cap: 'round' });
      stroke(pen, path, { colour, width, cap: 'round', dash: link.joined ? [] : [9, 7] });
      if (width > 2.6 && link.joined) {
        const dash = innerDashes[index % innerDashes.length]!;
        stroke(pen, path, { colour: tokens.raised, width: width > 5 ? 1.5 : 1, dash, opacity: 0.75 });
      }
    });
    if (link.joined) continue;
    for (const route of link.cut) {
      const road = scenery.network.roads[route]!;
      stroke(pen, pathOf([road.points], false), { colour: tokens.ink3, width: 2.2, dash: [9, 7] });
    }
  }
}

/** Two bars across each road of the narrowest cut, or of a lost link's gap. */
export function paintCuts(pen: Pen, scenery: Scenery): void {
  if (!scenery.marks.showLinks) return;
  const scale = pen.band === 'overview' ? 0.6 : 1;
  for (const link of scenery.position.links) {
    for (const route of link.cut) {
      const road = scenery.network.roads[route]!;
      const { point, angle } = stationAt(road.points, road.length * 0.5);
      atPoint(pen, point, angle, (context) => {
        context.scale(scale, scale);
        for (const [colour, width] of [
          [pen.tokens.land, 6],
          [pen.tokens.ink, 2.6],
        ] as const) {
          context.strokeStyle = colour;
          context.lineWidth = width;
          context.beginPath();
          for (const x of [-3.6, 3.6]) {
            context.moveTo(x - 2, 9.5);
            context.lineTo(x + 2, -9.5);
          }
          context.stroke();
        }
      });
    }
  }
}
