// Whether the reference of an experiment is a point of its design.

import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import type { Level } from './factors.ts';
import { isSameLevel, levelsOf } from './levels.ts';
import type { Experiment } from './schema.ts';
import { pointCount } from './size.ts';

/** Levels that a remedy lists at most. */
const MOST_LISTED = 12;

/** What is wrong with the reference. */
export function* referenceOf(experiment: Experiment): Iterable<Finding> {
  const { reference, design, factors } = experiment;
  if (reference === undefined) return;
  if (design.kind !== 'factorial' && design.kind !== 'list') {
    const message = `a ${design.kind} design holds no point against another`;
    yield {
      path: ['reference'],
      onName: true,
      code: 'reference',
      message,
      remedy: 'take it away, or make the design factorial or list',
    };
    return;
  }
  if (typeof reference === 'number') {
    const points = pointCount(experiment);
    if (reference < points) return;
    const message = `there is no point ${reference}`;
    yield {
      path: ['reference'],
      code: 'reference',
      message,
      remedy: `points are counted from 0 to ${points - 1}`,
    };
    return;
  }
  const ids = Object.keys(factors);
  let sound = true;
  for (const [id, level] of Object.entries(reference)) {
    const path = ['reference', id];
    const factor = factors[id];
    if (factor === undefined) {
      sound = false;
      const message = `there is no factor "${id}"`;
      yield { path, onName: true, code: 'unknown-id', message, remedy: suggestion(id, ids) };
      continue;
    }
    const levels =
      design.kind === 'factorial'
        ? levelsOf(factor, design.levels)
        : design.points.flatMap((point) => (Object.hasOwn(point, id) ? [point[id] as Level] : []));
    if (levels.some((each) => isSameLevel(each, level))) continue;
    sound = false;
    const message = `no point of the design has the level ${JSON.stringify(level)}`;
    yield { path, code: 'reference', message, remedy: oneOf(levels) };
  }
  if (!sound || design.kind === 'factorial') return;
  const isMet = design.points.some((point) =>
    Object.entries(reference).every(([id, level]) => isSameLevel(point[id], level)),
  );
  if (isMet) return;
  yield {
    path: ['reference'],
    onName: true,
    code: 'reference',
    message: 'no listed point has all of these levels',
    remedy: 'name those of one point, or its number from 0',
  };
}

function oneOf(levels: readonly Level[]): string {
  const each = [...new Set(levels.map((level) => JSON.stringify(level)))];
  if (each.length === 0) return 'take it away';
  const more = each.length > MOST_LISTED ? ' …' : '';
  return `one of ${each.slice(0, MOST_LISTED).join(', ')}${more} was expected`;
}
