// The search finds again what was spoilt, and says so by games that it has not searched with.

import { expect, test } from 'vitest';
import { DOCTRINE } from '../../../../src/engine/game.ts';
import { tune } from '../../../../src/lab/doctrine/tuning.ts';
import type { Trial } from '../../../../src/lab/doctrine/tuning.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const council = world.actors.ids.indexOf('council');

test('an actor that attacks at any odds learns not to', () => {
  const doctrine = world.actors.doctrine.with(council, {
    ...world.actors.doctrine[council]!,
    acceptableOdds: 0.3,
  });
  const rash = { ...world, actors: { ...world.actors, doctrine } };
  const trials: Trial[] = [];
  const search = { games: 16, judged: 24, sweeps: 1, seed: 'rash' };
  const found = tune(rash, council, search, (trial) => trials.push(trial));
  expect(found.doctrine.acceptableOdds).toBeGreaterThan(0.3);
  expect(found.judgement.low).toBeGreaterThan(0);
  expect(found.judgement.count).toBe(24);
  expect(trials.filter(({ value }) => value === 0).map(({ weight }) => weight)).toContain('supportShare');
  for (const { weight, value } of trials) {
    expect(value).toBeGreaterThanOrEqual(DOCTRINE[weight].low);
    expect(value).toBeLessThanOrEqual(DOCTRINE[weight].high);
  }
});

test('the same search finds the same', () => {
  const search = { games: 4, judged: 4, sweeps: 1, seed: 'same' };
  const once = tune(world, council, search, () => undefined);
  expect(tune(world, council, search, () => undefined)).toEqual(once);
});
