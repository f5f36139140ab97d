// Looking ahead beats the usual policy in Hama, over games paired by seed.

import { expect, test } from 'vitest';
import { contests, table } from '../unit/policies/contest.ts';
import { hama } from '../unit/telling/worlds.ts';

const SEATS = ['government', 'sdf'];

test.each(SEATS)('%s', (seat) => {
  const seeds = Array.from({ length: 40 }, (_, i) => `ahead-${i}`);
  const found = contests(hama, ['lookahead'], seeds, (each) => each === seat);
  // Better by more than chance would give one time in forty.
  expect(table(found.filter(({ difference, error }) => difference - 1.96 * error <= 0))).toBe('');
  expect(found).toHaveLength(1);
});
