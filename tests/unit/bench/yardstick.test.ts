// The small game that the bench plays in boardgame.io and in our engine.

import { expect, test } from 'vitest';
import { NEIGHBOURS, PLACES, ROUNDS, STARTS, walkOf } from '../../../scripts/bench/walk.ts';
import { playHere, walkFile } from '../../../scripts/bench/walk-here.ts';
import { playInClient, playInReducer } from '../../../scripts/bench/walk-there.ts';
import { checkScenario } from '../../../src/scenario/index.ts';

test('its scenario passes check', () => {
  const { problems } = checkScenario({ file: 'walk.json', text: walkFile() });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a walk is of lawful steps, the same for the same seed', () => {
  const walk = walkOf('a');
  expect(walk).toEqual(walkOf('a'));
  expect(walk).not.toEqual(walkOf('b'));
  expect(walk).toHaveLength(2 * ROUNDS);
  expect(NEIGHBOURS[STARTS[0]]).toContain(walk[0]);
  expect(NEIGHBOURS[walk[9]!]).toContain(walk[11]);
});

/** Who holds each place after a walk by the rules: each place is held by whoever stepped there last. */
function holdersAfter(seed: string): number[] {
  const holders = Array.from({ length: PLACES }, (_, place) => STARTS.indexOf(place));
  walkOf(seed).forEach((to, turn) => (holders[to] = turn % 2));
  return holders;
}

test('both engines play the same game to the same end', () => {
  for (let i = 0; i < 100; i++) {
    const seed = `walk-${i}`;
    const holders = holdersAfter(seed);
    expect([seed, playHere(walkOf(seed))]).toEqual([seed, holders]);
    expect([seed, playInClient(walkOf(seed))]).toEqual([seed, holders]);
    expect([seed, playInReducer(walkOf(seed))]).toEqual([seed, holders]);
  }
});
