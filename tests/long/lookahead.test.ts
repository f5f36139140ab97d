// Looking ahead beats the usual policy in every seat of Hama for which a way is known, over games paired by seed. The seeds are none that a way was
// searched or judged by.

import { expect, test } from 'vitest';
import { KNOWN_WAYS } from '../../src/policies/ways.ts';
import { contests, table } from '../unit/policies/contest.ts';
import type { Contest } from '../unit/policies/contest.ts';
import { hama } from '../unit/telling/worlds.ts';

/** Pairs, by seat: more where luck weighs more. */
const PAIRS: Readonly<Record<string, number>> = {
  'un-envoy': 80,
  turkey: 120,
  hts: 120,
  government: 120,
  iran: 150,
};

const SEATS = KNOWN_WAYS.filter(({ scenario }) => scenario === hama.id).map(({ actor }) => actor);

// Better by more than chance would give one time in forty.
const isBetter = ({ difference, error }: Contest): boolean => difference - 1.96 * error > 0;

test('four seats at least', () => {
  expect(SEATS.length).toBeGreaterThanOrEqual(4);
});

test.each(SEATS)('%s', (seat) => {
  const seeds = Array.from({ length: PAIRS[seat] ?? 120 }, (_, i) => `clear/${i}`);
  const found = contests(hama, ['lookahead'], seeds, (each) => each === seat);
  expect(found).toHaveLength(1);
  process.stdout.write(`${table(found)}\n`);
  expect(table(found.filter((each) => !isBetter(each)))).toBe('');
});
