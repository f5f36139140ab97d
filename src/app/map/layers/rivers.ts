// Rivers, and their names in serif italic along the course.

import { lengthOf, partOf, smooth } from '../geometry.ts';
import type { PlaneLine } from '../geometry.ts';
import type { Pen } from '../pen.ts';
import { fontOf, isOnSheet, joinsLetters, pathOf, stroke, writeAlong } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';

/** The smoothed courses of a base map's rivers. */
export function courseOf(line: PlaneLine): PlanePoint[] {
  return smooth(smooth(line, false), false);
}

const width = { overview: 0.8, theatre: 1.5, operations: 2.4, close: 2.8 } as const;

export function paintRivers(pen: Pen, scenery: Scenery): void {
  if (scenery.base === null) return;
  const courses = scenery.base.rivers.map((river) => courseOf(river.line));
  stroke(pen, pathOf(courses, false), { colour: pen.tokens.river, width: width[pen.band], cap: 'round' });
}

/** How many km of a course pass between two writings of its name, by band. */
const every = { overview: 400, theatre: 170, operations: 95, close: 55 } as const;

export function paintRiverNames(pen: Pen, scenery: Scenery): void {
  if (scenery.base === null) return;
  const { context, tokens } = pen;
  const size = pen.band === 'overview' ? 11.5 : 13.5;
  const spacing = 1.6;
  context.save();
  context.font = fontOf(size, 420, 'serif', true);
  context.fillStyle = tokens.riverText;
  context.strokeStyle = tokens.land;
  context.lineWidth = 2.6;
  context.lineJoin = 'round';
  for (const river of scenery.base.rivers) {
    const name = river.name?.[scenery.words.language] ?? river.name?.['en'];
    if (name === undefined || !isOnSheet(pen, river.line)) continue;
    if (pen.band === 'overview' && name.length < 8) continue;
    const course = courseOf(river.line);
    const total = lengthOf(course);
    const length = pen.px(context.measureText(name).width + spacing * name.length);
    const count = Math.max(1, Math.round(total / every[pen.band]));
    for (let number = 0; number < count; number++) {
      const start = ((number + 0.5) / count) * total - length / 2;
      const part = partOf(course, Math.max(0, start), Math.min(total, start + length * 1.3));
      const first = part[0];
      const last = part[part.length - 1];
      if (first === undefined || last === undefined || lengthOf(part) < length) continue;
      const baseline = (last[0] < first[0] ? [...part].reverse() : part).map((point): PlanePoint => [
        point[0] + pen.px(size * 0.15),
        point[1] - pen.px(size * 0.62),
      ]);
      writeAlong(pen, name, baseline, 0, joinsLetters(name) ? 0 : spacing);
    }
  }
  context.restore();
}
