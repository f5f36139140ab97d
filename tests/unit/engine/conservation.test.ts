// Nobody is made and nobody vanishes: troops and people are counted after every event of five hundred random games.

import { describe, expect, test } from 'vitest';
import { begin } from '../../../src/engine/game.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { EVERYTHING } from './everything.ts';
import { firstFault } from './games.ts';
import { miscount, outOfRange, outOfStep } from './invariants.ts';

const seeds = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `count-${from + i}`);

describe('people are conserved', () => {
  test.each([0, 50, 100, 150, 200, 250, 300, 350, 400])(
    'over fifty random games of the small scenario from %d',
    (from) => {
      expect(
        seeds(from, 50)
          .map((seed) => firstFault(bridges, 'random', seed))
          .filter((fault) => fault !== null),
      ).toEqual([]);
    },
  );

  test.each([0, 15, 30])('over fifteen random games where everything can happen from %d', (from) => {
    expect(
      seeds(from, 15)
        .map((seed) => firstFault(EVERYTHING, 'random', seed))
        .filter((fault) => fault !== null),
    ).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4])('over a random game of the Hama scenario, %d', (seed) => {
    expect(firstFault(hama, 'random', `count-${seed}`)).toBeNull();
  });

  test('over games of the usual policy', () => {
    const worlds = [bridges, EVERYTHING, hama];
    expect(
      worlds.map((world) => firstFault(world, 'heuristic', 'count')).filter((fault) => fault !== null),
    ).toEqual([]);
  });
});

describe('a miscount is seen', () => {
  test('of men, of people, of those away', () => {
    const state = begin(EVERYTHING, 'a');
    expect([miscount(EVERYTHING, state), outOfRange(EVERYTHING, state)]).toEqual([null, null]);
    state.killed[3]!++;
    expect(miscount(EVERYTHING, state)).toContain('men and has');
    state.killed[3]!--;
    state.atHome[2]!--;
    expect(miscount(EVERYTHING, state)).toContain('people and has');
    state.away[2]!++;
    expect(miscount(EVERYTHING, state)).toContain('sheltered');
    state.sheltering[1]!++;
    expect(miscount(EVERYTHING, state)).toBeNull();
    state.cohesion[0] = 101;
    expect(outOfRange(EVERYTHING, state)).toBe('cohesion is 101');
    expect(outOfStep(EVERYTHING, state)).toBeNull();
    state.interdiction[EVERYTHING.routes.count]!++;
    expect(outOfStep(EVERYTHING, state)).toBe('0 interdict, not 2');
  });
});
