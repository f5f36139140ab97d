// High ground as short strokes down both sides of a crest: schematic, and quieter than any road.

import { hashed, lengthOf, stations } from '../geometry.ts';
import type { Pen } from '../pen.ts';
import { isOnSheet, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';

const spacing = { overview: 5.2, theatre: 3, operations: 1.55, close: 1.2 } as const;

export function paintHachures(pen: Pen, scenery: GroundScenery): void {
  if (scenery.base === null) return;
  const path = new Path2D();
  scenery.base.highGround.forEach((band, index) => {
    if (!isOnSheet(pen, band.crest)) return;
    const name = `band ${index}`;
    const total = lengthOf(band.crest);
    stations(band.crest, spacing[pen.band], 0.5).forEach(({ point, angle }, number) => {
      const along = (number * spacing[pen.band]) / total;
      const swell = 0.55 + 0.45 * Math.sin(Math.PI * Math.min(1, Math.max(0, along)));
      for (const side of [-1, 1]) {
        const random = (what: number) => hashed(name, number * 16 + what * 2 + (side > 0 ? 1 : 0));
        if (random(1) < 0.12) continue;
        for (const row of [0, 1]) {
          const reach = (band.width / 2) * swell;
          const start = reach * (row === 0 ? 0.06 + 0.16 * random(2) : 0.5 + 0.14 * random(5));
          const end = start + reach * (row === 0 ? 0.24 + 0.2 * random(3) : 0.16 + 0.24 * random(6));
          if (row === 1 && random(7) < 0.4) continue;
          const turned = angle + (side * Math.PI) / 2 + (random(4) - 0.5) * 0.42;
          const [dx, dy] = [Math.cos(turned), Math.sin(turned)];
          path.moveTo(point[0] + dx * start, point[1] + dy * start);
          path.lineTo(point[0] + dx * end, point[1] + dy * end);
        }
      }
    });
  });
  stroke(pen, path, {
    colour: pen.tokens.hachure,
    width: pen.band === 'overview' ? 0.6 : 0.9,
    opacity: pen.tokens.hachureOpacity,
    cap: 'round',
  });
}
