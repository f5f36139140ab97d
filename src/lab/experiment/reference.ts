// The design point that others are compared with.

import { isSameLevel } from '../../scenario/index.ts';
import type { Experiment, Level } from '../../scenario/index.ts';
import { levelAt } from './design.ts';
import type { DesignPoint } from './design.ts';

/** The level of a factor at a design point; undefined: it stays as written. */
export function levelOfPoint(
  factors: Experiment['factors'],
  id: string,
  { unit, levels }: DesignPoint,
): Level | undefined {
  const own = unit[Object.keys(factors).indexOf(id)] ?? null;
  const factor = factors[id];
  if (own === null || factor === undefined) return undefined;
  const given = levels?.[id];
  return given === undefined ? levelAt(factor, own) : given;
}

/** The number of the point that others are compared with: the first that has the levels of `reference`; where there is none, the first of all. */
export function referencePoint(
  { reference, factors }: Pick<Experiment, 'reference' | 'factors'>,
  points: readonly DesignPoint[],
): number {
  if (reference === undefined) return 0;
  if (typeof reference === 'number') return reference;
  const found = points.findIndex((point) =>
    Object.entries(reference).every(([id, level]) => isSameLevel(levelOfPoint(factors, id, point), level)),
  );
  return Math.max(0, found);
}
