// Whole games of the shipped scenarios by the usual policy: they end, fronts move, columns do not shuttle, what matters is guarded.

import { describe, expect, test } from 'vitest';
import { bridges, hama } from '../telling/worlds.ts';
import { watch } from './watch.ts';
import type { Watched } from './watch.ts';

const games = (world: typeof hama, count: number): Watched[] =>
  Array.from({ length: count }, (_, i) => watch(world, `watch-${i}`));

describe.each([
  ['three bridges', bridges, 20],
  ['Hama', hama, 20],
] as const)('%s', (_, world, count) => {
  const watched = games(world, count);

  test('every game ends within its window under an outcome of the scenario', () => {
    for (const { outcome, rounds } of watched) {
      expect(world.outcomes.ids).toContain(outcome);
      expect(rounds).toBeLessThanOrEqual(world.calendar.latestLast);
    }
  });

  test('no formation goes there, back and there again on three days running', () => {
    expect(watched.flatMap(({ shuttles }) => shuttles)).toEqual([]);
  });

  test('no place of value is left without a man by those who hold it', () => {
    expect(watched.flatMap(({ emptied }) => emptied)).toEqual([]);
  });

  test('there is fighting in every game, and ground changes hands', () => {
    for (const { battles, taken } of watched) {
      expect(battles).toBeGreaterThan(0);
      expect(taken).toBeGreaterThan(0);
    }
  });

  test('the front is frozen in few of the games: seldom do two thirds of the days pass without a battle', () => {
    const frozen = watched.filter(({ quiet, rounds }) => quiet > (rounds * 2) / 3);
    expect(frozen.length).toBeLessThanOrEqual(count / 5);
  });
});

test('Hama has more than one ending, and not all of the same family', () => {
  const outcomes = new Set(games(hama, 12).map(({ outcome }) => outcome));
  expect(outcomes.size).toBeGreaterThan(2);
});
