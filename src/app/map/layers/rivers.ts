// Rivers.

import type { Pen } from '../pen.ts';
import { pathOf, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';

const width = { overview: 0.8, theatre: 1.5, operations: 2.4, close: 2.8 } as const;

export function paintRivers(pen: Pen, scenery: GroundScenery): void {
  if (scenery.base === null) return;
  const courses = scenery.base.rivers.map((river) => river.course);
  stroke(pen, pathOf(courses, false), { colour: pen.tokens.river, width: width[pen.band], cap: 'round' });
}
