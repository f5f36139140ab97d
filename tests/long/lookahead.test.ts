// Looking ahead beats the usual policy in every seat for which a way is known, over games paired by seed. The seeds are none that a way was searched
// or judged by.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileScenario, scenarioSchema } from '../../src/scenario/index.ts';
import { KNOWN_WAYS } from '../../src/policies/ways.ts';
import { contests, table } from '../unit/policies/contest.ts';
import type { Contest } from '../unit/policies/contest.ts';
import { hama } from '../unit/telling/worlds.ts';

/** Pairs, by seat: fewer where luck weighs less. */
const PAIRS: Readonly<Record<string, number>> = {
  'hama-2024-12-04 un-envoy': 80,
};
const MOST_PAIRS = 120;

const SEATS = KNOWN_WAYS.map(({ scenario, actor }) => [scenario, actor] as const);

// Better by more than chance would give one time in forty.
const isBetter = ({ difference, error }: Contest): boolean => difference - 1.96 * error > 0;

test('every seat of the first scenario', () => {
  const seats = SEATS.filter(([scenario]) => scenario === hama.id).map(([, seat]) => seat);
  const chosen = hama.actors.ids.filter((_, actor) => hama.actors.latent[actor] === 0);
  expect(seats.toSorted()).toEqual(chosen.toSorted());
});

test.each(SEATS)('%s, %s', (scenario, seat) => {
  const file = new URL(`../../scenarios/${scenario}.json`, import.meta.url);
  const world = compileScenario(scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const count = PAIRS[`${scenario} ${seat}`] ?? MOST_PAIRS;
  const seeds = Array.from({ length: count }, (_, i) => `clear/${i}`);
  const found = contests(world, ['lookahead'], seeds, (each) => each === seat);
  expect(found).toHaveLength(1);
  process.stdout.write(`${table(found)}\n`);
  expect(table(found.filter((each) => !isBetter(each)))).toBe('');
});
