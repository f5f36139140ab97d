// Triggers and effects: what a scenario says happens once its condition holds.

import { describe, expect, test } from 'vitest';
import { begin } from '../../../../src/engine/game.ts';
import { anActor, gameIn, situation, worldOf } from '../situation.ts';
import type { Extras, Json } from '../situation.ts';

const GROUND =
  'place west blue\n place east red\n road west east motorway 30\n troops guard blue west 1000 cohesion 60\n troops picket red east 1000';
const fires = (
  effects: readonly Json[],
  more: Readonly<Record<string, Json>> = {},
): Readonly<Record<string, Json>> => ({
  actors: { lender: anActor({ sponsor: { commitment: 50 } }) },
  triggers: {
    alarm: { name: 'Alarm', when: { controls: { actor: 'blue', places: ['east'] } }, effects, ...more },
  },
});

const LICENSED = `${GROUND}\n place x nobody kind abroad\n road west x sea 30`;

/** A sponsor that tolerates what blue does to red, until the effects of the first evening. */
const licensing = (effects: readonly Json[]): Extras => ({
  rules: { leverage: { need: 0, momentum: 0, held: 0, received: 0, advised: 0 } },
  patch: {
    actors: {
      lender: anActor({
        speaks: true,
        initiative: 5,
        sponsor: { commitment: 50, leverage: { blue: 0.5 } },
        ships: { clients: ['blue'], entries: ['west--x'] },
        licenses: { blue: { red: 'amber' } },
      }),
    },
    relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
    triggers: { pact: { name: 'Pact', when: { round: { atLeast: 1 } }, effects } },
  },
});

describe('a trigger', () => {
  test('fires on the first evening on which its condition holds, once', () => {
    const game = situation(GROUND, { patch: fires([{ kind: 'pressure', actor: 'blue', add: 1 }]) });
    expect(game.night()).not.toContain('trigger-fired alarm');
    game.give('east', 'blue');
    expect(game.night()).toContain('trigger-fired alarm');
    expect(game.get('fired', 'alarm')).toBe(2);
    expect(game.night()).not.toContain('trigger-fired alarm');
  });

  test('with a chance of a quarter a day fires on every fourth', () => {
    const world = worldOf(GROUND, { patch: fires([], { when: { round: { atLeast: 1 } }, chance: 0.25 }) });
    let fired = 0;
    for (let seed = 0; seed < 400; seed++)
      if (
        gameIn(world, begin(world, `alarm-${seed}`))
          .night()
          .includes('trigger-fired alarm')
      )
        fired++;
    // 100 expected, standard deviation 8.7
    expect(Math.abs(fired - 100)).toBeLessThan(27);
  });

  test('that is certain draws no chance', () => {
    const game = situation(GROUND, { patch: fires([], { when: { round: { atLeast: 1 } } }) });
    const before = game.state.random.slice();
    game.night();
    expect(game.state.random.slice(-4)).toEqual(before.slice(-4));
  });

  test('one can wait for another', () => {
    const game = situation(GROUND, {
      patch: {
        triggers: {
          zero: { name: 'Zero', when: { round: { atLeast: 2 } }, effects: [] },
          after: { name: 'After', when: { happened: 'zero' }, effects: [] },
        },
      },
    });
    expect(game.night()).toEqual(expect.not.arrayContaining(['trigger-fired zero']));
    expect(game.night()).toContain('trigger-fired zero');
    expect(game.night()).toContain('trigger-fired after');
  });
});

describe('effects', () => {
  const after = (effect: Json) => {
    const game = situation(GROUND, {
      patch: fires([effect], { when: { round: { atLeast: 1 } } }),
      rules: { morale: { recovery: 0, drift: 0 } },
    });
    game.night();
    return game;
  };

  test.each([
    ['commitment', 'lender', 20, 70],
    ['commitment', 'lender', 60, 100],
    ['commitment', 'lender', -60, 0],
    ['resolve', 'blue', -10, 40],
    ['pressure', 'red', 0.5, 0.5],
    ['pressure', 'red', -1, 0],
  ] as const)('%s of %s by %d makes %d', (kind, actor, add, then) => {
    expect(after({ kind, actor, add }).get(kind, actor)).toBeCloseTo(then, 12);
  });

  test('order of every formation of an actor on the map, up and down', () => {
    expect(after({ kind: 'cohesion', actor: 'blue', add: 15 }).get('cohesion', 'guard')).toBe(75);
    const game = after({ kind: 'cohesion', actor: 'blue', add: -70 });
    expect([game.get('cohesion', 'guard'), game.get('cohesion', 'picket')]).toEqual([0, 100]);
  });

  test('a relation changes both ways', () => {
    const game = after({ kind: 'relation', a: 'red', b: 'blue', to: 'truce' });
    expect([game.get('relation', 'red', 'blue'), game.get('relation', 'blue', 'red')]).toEqual([3, 3]);
  });

  test('leverage of a sponsor over a client goes up and down, within 0 and 1', () => {
    const leverage = (add: number): number => {
      const game = situation(
        LICENSED,
        licensing([{ kind: 'leverage', actor: 'lender', client: 'blue', add }]),
      );
      game.night();
      return game.get('leverage', 'lender', 'blue');
    };
    expect([leverage(0.25), leverage(-0.25), leverage(0.9), leverage(-0.9)]).toEqual([0.75, 0.25, 1, 0]);
  });

  test('a licence stands from then on, and again once a light given since has run out', () => {
    const game = situation(
      LICENSED,
      licensing([{ kind: 'licence', client: 'blue', front: 'red', light: 'red' }]),
    );
    expect(game.get('light', 'blue', 'red')).toBe(1);
    expect(game.night()).toContain('licence-set lender blue red 2');
    expect([game.get('light', 'blue', 'red'), game.get('lightUntil', 'blue', 'red')]).toEqual([2, 0]);
    game.to('lender').play('licence blue red green');
    const lapses: string[] = [];
    for (let night = 0; night < 6; night++)
      lapses.push(...game.night().filter((line) => line.startsWith('licence-lapsed')));
    expect(lapses).toEqual(['licence-lapsed lender blue red 2']);
    expect(game.get('light', 'blue', 'red')).toBe(2);
  });
});
