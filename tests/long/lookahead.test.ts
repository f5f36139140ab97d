// Looking ahead beats the usual policy in four seats of Hama and more, over games paired by seed.

import { expect, test } from 'vitest';
import { contests, table } from '../unit/policies/contest.ts';
import type { Contest } from '../unit/policies/contest.ts';
import { hama } from '../unit/telling/worlds.ts';

const SEATS = ['government', 'hts', 'iran', 'turkey'];

const seeds = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${i}`);

// Better by more than chance would give one time in forty.
const isBetter = ({ difference, error }: Contest): boolean => difference - 1.96 * error > 0;

test.each(SEATS)('%s', (seat) => {
  const first = contests(hama, ['lookahead'], seeds('ahead', 100), (each) => each === seat);
  expect(first).toHaveLength(1);
  if (first.every(isBetter)) return;
  // A small difference needs more games to be told from chance: fresh ones, so that the first do not speak twice.
  const again = contests(hama, ['lookahead'], seeds('ahead-again', 400), (each) => each === seat);
  expect(table(again.filter((each) => !isBetter(each)))).toBe('');
});
