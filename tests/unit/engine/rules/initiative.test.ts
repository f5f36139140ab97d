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
  test('are the scenario’s, and fewer while a link of its is cut or its resolve is low', () => {
    const text = 'place a blue\n place b red\n road a b motorway 9\n place c blue\n road a c motorway 9';
    const link = (to: string) => ({
      patch: { links: { way: { name: 'Way', actor: 'blue', from: ['a'], to: [to] } } },
    });
    const points = (to: string, resolve: number): number => {
      const game = situation(text, link(to));
      game.set('resolve', resolve, 'blue').night();
      return game.get('points', 'blue');
    };
    const still = { rules: { morale: { drift: 0 } } };
    expect(points('c', 50)).toBe(9);
    expect(points('b', 50)).toBe(8);
    const weak = situation(text, { ...link('c'), ...still });
    weak.set('resolve', 9, 'blue').night();
    // 1 point for each ten of the 11 below 20, rounded down with what is left
    expect(weak.get('points', 'blue')).toBe(7);
  });

  test('orders do not reach a formation of a strained command, more seldom with advisers; it has then acted', () => {
    const lost = (advised: boolean): number => {
      const game = situation(
        `place a blue\n place b red\n road a b motorway 9\n${Array.from({ length: 40 }, (_, i) => `troops t${i} blue a 200`).join('\n')}`,
        {
          rules: { initiative: { delay: 0.4, delayMost: 0.5 } },
          patch: {
            links: { way: { name: 'Way', actor: 'blue', from: ['a'], to: ['b'] } },
            actors: {
              lender: anActor({
                sponsor: { commitment: 60 },
                ships: { clients: ['blue'], entries: ['a--x'] },
              }),
            },
            locations: { x: { name: 'X', at: [0, 0], kind: 'abroad' } },
            routes: { 'a--x': { class: 'sea', km: 9 } },
          },
        },
      );
      if (advised) game.set('advisersAt', 0, 'lender', 'blue').set('advisersUntil', 9, 'lender', 'blue');
      game.night();
      const late = Array.from(game.state.delayed).filter((round) => round === 2).length;
      const first = game.state.delayed.indexOf(2);
      expect(game.refused(`refit t${game.world.formations.ids[first]?.slice(1)}`)).toMatch(
        /^orders-delayed t/,
      );
      return late;
    };
    const alone = lost(false);
    expect(alone).toBeGreaterThan(8);
    expect(alone).toBeLessThan(24);
    expect(lost(true)).toBeLessThan(alone);
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
