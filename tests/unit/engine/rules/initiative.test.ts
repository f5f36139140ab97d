// Initiative: the order of turns drawn each round, and the command points of a turn.

import { describe, expect, test } from 'vitest';
import { begin } from '../../../../src/engine/game.ts';
import { anActor, gameIn, situation, worldOf } from '../situation.ts';
import type { Situation } from '../situation.ts';

const FIVE = {
  actors: Object.fromEntries(['c', 'd', 'e', 'f'].map((id) => [id, anActor({ initiative: 1 })])),
};
const orderOf = (game: Situation): string[] =>
  Array.from(game.state.turnOrder, (actor) => game.world.actors.ids[actor] ?? '?');

describe('the order of turns', () => {
  test('without chance goes by weight, ties in table order, save that the last third waits', () => {
    const game = situation('place a blue', { patch: FIVE });
    expect(orderOf(game)).toEqual(['blue', 'c', 'd', 'e', 'f', 'red']);
    game.night();
    expect(orderOf(game)).toEqual(['blue', 'c', 'd', 'e', 'f', 'red']);
  });

  test('everybody has one turn a round, and nobody goes from the last third to the first', () => {
    const world = worldOf('place a blue', { patch: FIVE, rules: { initiative: { spread: 1 } } });
    const orders = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const game = gameIn(world, begin(world, `turns-${seed}`));
      for (let round = 0; round < 5; round++) {
        const before = orderOf(game);
        expect(before.toSorted()).toEqual(['blue', 'c', 'd', 'e', 'f', 'red']);
        orders.add(before.join());
        game.night();
        const late = before.slice(4);
        expect(
          orderOf(game)
            .slice(0, 2)
            .filter((id) => late.includes(id)),
        ).toEqual([]);
      }
    }
    expect(orders.size).toBeGreaterThan(100);
  });

  test('twice the weight goes first in three of four draws', () => {
    // First is blue unless red’s draw of 1 x (1 - u) beats 2 x (1 - v): u' > 2 v' has a chance of a quarter.
    const world = worldOf('place a blue', { rules: { initiative: { spread: 1 } } });
    let first = 0;
    for (let seed = 0; seed < 400; seed++) if (begin(world, `first-${seed}`).turnOrder[0] === 0) first++;
    expect(first).toBeGreaterThan(300 - 27);
    expect(first).toBeLessThan(300 + 27);
  });
});

describe('command points', () => {
  test('are the scenario’s, and one more with the advisers of a committed sponsor', () => {
    const lender = (commitment: number) =>
      anActor({ sponsor: { commitment }, ships: { clients: ['blue'], entries: ['a--x'] } });
    const points = (...levels: readonly number[]): number =>
      situation('place a blue\n place x nobody kind abroad\n road a x sea 9', {
        patch: {
          actors: Object.fromEntries(levels.map((level, i) => [`lender-${'abc'[i]}`, lender(level)])),
        },
      }).get('points', 'blue');
    expect(points()).toBe(9);
    expect(points(69)).toBe(9);
    expect(points(70)).toBe(10);
    expect(points(90, 90)).toBe(10);
  });

  test('are one fewer for two days after a great city fell, and at least one', () => {
    const text =
      'place a blue\n place b red value 8\n place c red value 7\n road a b motorway 9\n road a c motorway 9\n troops guard blue a 100\n troops second blue a 100';
    const game = situation(text);
    game.play('move guard b', 'move second c');
    const points = Array.from({ length: 4 }, () => {
      const now = game.to('red').get('points', 'red');
      game.night();
      return now;
    });
    expect(points).toEqual([8, 8, 8, 9]);
    const poor = situation(text, { patch: { actors: { red: { command: 1 } } } });
    poor.play('move guard b');
    expect(poor.to('red').get('points', 'red')).toBe(1);
  });

  test('an order of troops takes one for each three formations, every other one; orders beyond them are refused', () => {
    const text = `place a blue city\n place b blue city\n road a b motorway 9\n${['p', 'q', 'r', 's'].map((id) => `troops ${id} blue a 100`).join('\n')}`;
    const game = situation(text, { patch: { actors: { blue: { command: 3 } } } });
    game.play('move p+q+r b');
    expect(game.get('points', 'blue')).toBe(2);
    game.play('stance a delay', 'stance a hold');
    expect(game.refused('move s b')).toBe('no-command 1 0');
    expect(situation(text, { patch: { actors: { blue: { command: 1 } } } }).refused('move p+q+r+s b')).toBe(
      'no-command 2 1',
    );
  });
});
