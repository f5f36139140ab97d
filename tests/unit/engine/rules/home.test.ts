// Home defence: what the people of a place add to its defence, what is held in force, and risings.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, homeDefence, openTo } from '../../../../src/engine/game.ts';
import type { State, World } from '../../../../src/engine/game.ts';
import { gameIn, situation, worldOf } from '../situation.ts';

const ATTACKER = 0;
const defenceOf = (game: { readonly world: World; readonly state: State }, place: string): number =>
  homeDefence(game.world, game.state, game.world.locations.ids.indexOf(place), ATTACKER);

describe('power of home defenders', () => {
  test('grows with readiness, will, value and the root of people', () => {
    // 0.5 x 0.8 x 50/100 x (1 + 10/5) x (0.5 + sqrt(40,000/100,000) = 1.1325) = 0.6795
    const game = situation(
      'place a blue\n place b red value 10 people 40000 home red 0.8\n road a b motorway 10',
    );
    expect(defenceOf(game, 'b')).toBeCloseTo(0.5 * 0.8 * 0.5 * 3 * (0.5 + Math.sqrt(0.4)), 12);
  });

  test('people count up to a bound, those who shelter there too', () => {
    // 0.5 x 1 x 0.5 x 1 x at most 2
    const game = situation(
      'place a blue\n place b red people 900000 home red 1\n place c red people 0 home red 1\n road a b motorway 10\n road a c motorway 10',
    );
    expect(defenceOf(game, 'b')).toBeCloseTo(0.5, 12);
    expect(defenceOf(game, 'c')).toBeCloseTo(0.125, 12);
    game.set('sheltering', 100000, 'c');
    expect(defenceOf(game, 'c')).toBeCloseTo(0.375, 12);
  });

  test('only for a holder on the side they would stand with, against those that side is at war with', () => {
    const game = situation(
      'place a blue\n place b red value 5 people 100000 home red 1\n place c red value 5 people 100000 home blue 1\n place d nobody value 5 home red 1\n road a b motorway 10',
    );
    expect(defenceOf(game, 'b')).toBeGreaterThan(0);
    expect(defenceOf(game, 'c')).toBe(0);
    expect(defenceOf(game, 'd')).toBe(0);
    game.set('relation', 0, 'red', 'blue').set('relation', 0, 'blue', 'red');
    expect(defenceOf(game, 'b')).toBe(0);
  });

  test('not for a holder whose side is not theirs, though both are at war with who comes', () => {
    const game = situation('place a blue\n place b green people 100000 home red 1\n road a b motorway 10', {
      patch: {
        actors: { green: { name: 'Green', letter: 'G', style: 'ring', ground: { resolve: 100 } } },
        relations: { 'blue--green': 'enemy' },
      },
    });
    expect(defenceOf(game, 'b')).toBe(0);
  });

  test('an ally of the holder brings its people too', () => {
    const game = situation(
      'place a blue\n place b red people 100000 home red 0.4 green 0.4\n road a b motorway 10',
      {
        patch: {
          actors: { green: { name: 'Green', letter: 'G', style: 'ring', ground: { resolve: 100 } } },
          relations: { 'green--red': 'ally', 'blue--green': 'enemy' },
        },
      },
    );
    // 0.5 x (0.4 x 0.5 + 0.4 x 1) x 1 x 1.5
    expect(defenceOf(game, 'b')).toBeCloseTo(0.45, 12);
  });

  test('a place is open below the threshold and without opponents', () => {
    const game = situation(
      'place a blue\n place b red value 5 people 100000 home red 1\n road a b motorway 10\n troops picket red b 1',
    );
    const b = game.world.locations.ids.indexOf('b');
    expect(openTo(game.world, game.state, b, ATTACKER)).toBe(false);
    game.set('at', 0, 'picket');
    expect(openTo(game.world, game.state, b, ATTACKER)).toBe(false);
    // 0.75 x resolve / 50 falls below 0.4 at 26
    expect(openTo(game.world, game.set('resolve', 26, 'red').state, b, ATTACKER)).toBe(true);
    expect(openTo(game.world, game.set('resolve', 27, 'red').state, b, ATTACKER)).toBe(false);
  });

  test('never negative, and never less with more will, people or readiness', () => {
    const game = situation(
      'place a blue\n place b red value 5 people 100000 home red 1\n road a b motorway 10',
    );
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        part,
        part,
        fc.integer({ min: 0, max: 100_000 }),
        part,
        (people, home, will, more, lift) => {
          const set = (p: number, h: number, w: number) =>
            defenceOf(
              game
                .set('atHome', p, 'b')
                .set('home', h, 'red', 'b')
                .set('resolve', w * 100, 'red'),
              'b',
            );
          const before = set(people, home, will);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(set(people + more, home, will)).toBeGreaterThanOrEqual(before);
          expect(set(people, home + (1 - home) * lift, will)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(set(people, home, will + (1 - will) * lift)).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('risings', () => {
  const HELD = `
    place base red yield 10
    place town red value 5 people 100000 home blue 1
    road base town motorway 30
    troops garrison red town 1000`;

  test('a ready place rises against a holder of low will: a third of the garrison scatters, the rest go back', () => {
    const game = situation(HELD, { patch: { actors: { red: { ground: { resolve: 29 } } } } });
    expect(game.night()).toEqual([
      'place-rose town red blue',
      'losses garrison dispersed town 300',
      'formation-retreated garrison town base',
      'place-taken town blue red',
      'morale-shock town red 2.5',
    ]);
    expect(game.get('cohesion', 'garrison')).toBeLessThan(80 + 5);
    expect(game.holder('town')).toBe('blue');
  });

  test.each([
    ['will at the limit', { resolve: 30, home: 1, war: 2, chance: 1 }],
    ['too little readiness', { resolve: 20, home: 0.49, war: 2, chance: 1 }],
    ['no war with those they would stand with', { resolve: 20, home: 1, war: 0, chance: 1 }],
    ['no chance', { resolve: 20, home: 1, war: 2, chance: 0 }],
  ])('not with %s', (_, { resolve, home, war, chance }) => {
    const game = situation(HELD, {
      patch: { actors: { red: { ground: { resolve } } } },
      rules: { home: { riseChance: chance } },
    });
    game
      .set('home', home, 'blue', 'town')
      .set('relation', war, 'blue', 'red')
      .set('relation', war, 'red', 'blue');
    expect(game.night().filter((line) => line.startsWith('place-rose'))).toEqual([]);
  });

  test('half the chance, half the risings', () => {
    let risen = 0;
    const world = worldOf(HELD, {
      patch: { actors: { red: { ground: { resolve: 20 } } } },
      rules: { home: { riseChance: 0.5 } },
    });
    for (let i = 0; i < 200; i++) {
      const game = gameIn(world, begin(world, `rise-${i}`));
      if (game.night().some((line) => line.startsWith('place-rose'))) risen++;
    }
    // 200 tries at 0.5: three standard deviations are 21.
    expect(risen).toBeGreaterThan(79);
    expect(risen).toBeLessThan(121);
  });
});
