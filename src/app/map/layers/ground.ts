// The sheet of ground: land, who holds it, rivers, roads, borders, the front. Painted in the map's worker.

import type { GroundScenery } from '../scenery.ts';
import type { Painter } from '../sheet.ts';
import { paintBorders, paintGovernorates, paintNeatLine } from './borders.ts';
import { controlPainters } from './control.ts';
import { paintContested, paintFront } from './front.ts';
import { paintHachures } from './hachures.ts';
import { paintCoast, paintLand } from './land.ts';
import { paintRivers } from './rivers.ts';
import { paintRoads } from './roads.ts';

/** Painters of the ground, from below. */
export function groundPainters(scenery: GroundScenery): Painter[] {
  const by =
    (paint: (pen: Parameters<Painter>[0], from: GroundScenery) => void): Painter =>
    (pen) =>
      paint(pen, scenery);
  return [
    by(paintLand),
    ...controlPainters(scenery),
    ...[
      paintContested,
      paintHachures,
      paintRivers,
      paintGovernorates,
      paintRoads,
      paintCoast,
      paintBorders,
      paintFront,
      paintNeatLine,
    ].map(by),
  ];
}
