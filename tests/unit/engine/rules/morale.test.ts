// Nerve and will: the shock of a fall, rest and desertion, the drift of resolve and momentum, and the collapse of a side.

import { describe, expect, test } from 'vitest';
import { anActor, situation } from '../situation.ts';

describe('the fall of a place', () => {
  const FALL = `
    place west blue
    place east red value 10
    place near red
    place far red
    place home red home red 1
    place out red
    road west east motorway 30
    road east near motorway 40
    road east far motorway 100
    road east home motorway 40
    road east out motorway 101
    troops guard blue west 1000
    troops one red near 1000
    troops two red far 1000
    troops three red home 1000
    troops four red out 1000`;

  test('moves the will of both sides by value squared, and takes order from those near, less where people stand with them', () => {
    // Weight 10: will - 1 x 10 and + 0.5 x 10. Depth 50 x 1 x (100 - 50) / 100 = 25:
    // near 25 x (1 - 40 / 200) = 20, far 25 x 0.5 = 12.5, at home 20 x 0.5 = 10, beyond 100 km nothing.
    const game = situation(FALL);
    expect(game.play('move guard east')).toEqual([
      'formation-moved guard west east',
      'place-taken east blue red',
      'morale-shock east red 10',
    ]);
    expect([game.get('resolve', 'red'), game.get('resolve', 'blue')]).toEqual([40, 55]);
    expect(['one', 'two', 'three', 'four'].map((id) => game.get('cohesion', id))).toEqual([
      80, 87.5, 90, 100,
    ]);
  });

  test('shakes more the lower the will, and nobody at the ceiling', () => {
    const spent = situation(FALL, { patch: { actors: { red: { ground: { resolve: 0 } } } } });
    spent.play('move guard east');
    expect(spent.get('cohesion', 'one')).toBe(60);
    const firm = situation(FALL, { patch: { actors: { red: { ground: { resolve: 100 } } } } });
    firm.play('move guard east');
    expect(firm.get('cohesion', 'one')).toBe(100);
  });

  test('of a small place moves the will and shakes nobody', () => {
    // 2 squared / 10 = 0.4
    const game = situation(FALL.replace('value 10', 'value 2'));
    expect(game.play('move guard east').at(-1)).toBe('place-taken east blue red');
    expect(game.get('resolve', 'red')).toBeCloseTo(49.6, 9);
    expect(game.get('cohesion', 'one')).toBe(100);
  });

  test('lifts those of the taker near it, where the rules say so', () => {
    // 20 x 10 / 10 x (1 - 30 / 200)
    const game = situation(`${FALL}\n troops rear blue west 500 cohesion 60`, {
      rules: { morale: { elation: 20 } },
    });
    game.play('move guard east');
    expect(game.get('cohesion', 'rear')).toBeCloseTo(60 + 17, 9);
  });

  test('is part of the momentum, which halves each day', () => {
    const game = situation(FALL);
    game.play('move guard east');
    game.night();
    expect([game.get('momentum', 'blue'), game.get('momentum', 'red')]).toEqual([10, -10]);
    game.night();
    expect([game.get('momentum', 'blue'), game.get('momentum', 'red')]).toEqual([5, -5]);
  });
});

describe('rest', () => {
  const CAMP = 'place camp blue yield 10\n troops guard blue camp 1000 cohesion 60';

  test('restores 5 points a day and a tenth of the scattered', () => {
    const game = situation(CAMP);
    game.set('dispersed', 99, 'guard').set('strength', 901, 'guard').night();
    expect(game.get('cohesion', 'guard')).toBe(65);
    expect([game.get('strength', 'guard'), game.get('dispersed', 'guard')]).toEqual([910, 90]);
  });

  test('restores two fifths of it with opposing troops in the next place', () => {
    const game = situation(
      `${CAMP}\n place front red\n road camp front motorway 40\n troops foe red front 1000`,
    );
    game.night();
    expect(game.get('cohesion', 'guard')).toBe(62);
    game.set('at', -1, 'foe').night();
    expect(game.get('cohesion', 'guard')).toBe(67);
  });

  test('up to what the will of the side allows', () => {
    const game = situation(CAMP, { rules: { morale: { ceilingBase: 30, ceilingByResolve: 0.64 } } });
    // 30 + 0.64 x 50 = 62
    game.night();
    expect(game.get('cohesion', 'guard')).toBeCloseTo(62, 9);
    game.set('cohesion', 90, 'guard').night();
    expect(game.get('cohesion', 'guard')).toBe(90);
  });

  test('not on a day of fighting there, nor without supply', () => {
    const game = situation(CAMP);
    game.set('fought', 1, 'camp').night();
    expect(game.get('cohesion', 'guard')).toBe(60);
    const hungry = situation('place camp blue\n troops guard blue camp 1000 cohesion 60 supply 54');
    hungry.night();
    expect([hungry.get('supply', 'guard'), hungry.get('cohesion', 'guard')]).toEqual([39, 60]);
  });

  test('below 25 a tenth leave each day, and too few make no formation', () => {
    const game = situation(
      'place camp blue yield 10\n troops guard blue camp 1000 cohesion 19\n troops few blue camp 49',
    );
    expect(game.night()).toEqual([
      'losses few dispersed camp 49',
      'formation-dissolved few camp 49',
      'losses guard dispersed camp 100',
    ]);
    expect(game.whereIs('few')).toBeNull();
  });
});

describe('will', () => {
  test('drifts to its start level by what is held, twice as fast upwards', () => {
    // Level 50 x (0.4 + 0.6 x 6 / 10) = 38: down by a tenth of 12
    const game = situation('place a blue value 6\n place b blue value 4\n place c red');
    game.give('b', 'red').night();
    expect(game.get('resolve', 'blue')).toBeCloseTo(48.8, 9);
    // Up from 28 by a fifth of 10
    game.set('resolve', 28, 'blue').night();
    expect(game.get('resolve', 'blue')).toBeCloseTo(30, 9);
  });

  test('sponsors of great commitment lift it, of little take from it', () => {
    // 10 x (mean of 90 and 70 - 50) / 100 = 3: up by a fifth of it
    const lender = (commitment: number) =>
      anActor({ sponsor: { commitment }, ships: { clients: ['blue'], entries: ['a--x'] } });
    const game = situation('place a blue value 6\n place x nobody kind abroad\n road a x sea 9', {
      patch: {
        actors: { one: lender(90), two: lender(70) },
        relations: { 'blue--one': 'ally', 'blue--two': 'ally' },
      },
    });
    game.night();
    expect(game.get('resolve', 'blue')).toBeCloseTo(50.6, 9);
  });
});

describe('collapse', () => {
  const REALM = `
    place east blue value 5
    place capital red value 5
    place town red value 5
    place coast red value 5 home red 0.9
    place desert red value 5
    place valley red value 5 home green 0.6
    road east capital motorway 40
    road capital town motorway 60
    road town coast motorway 90
    road town desert motorway 90
    road town valley motorway 90
    troops guard blue east 1000
    troops first red capital 1000
    troops second red town 1000
    troops third red coast 1000`;
  const extras = {
    patch: {
      actors: { red: { ground: { resolve: 20, floor: 15 } }, green: anActor({ ground: { resolve: 50 } }) },
    },
    rules: { morale: { drift: 0 } },
  };

  test('at its floor a side falls apart: ground to opponents near, to those its people stand with, to nobody; the home ground stays', () => {
    const game = situation(REALM, extras);
    game.set('resolve', 15, 'red');
    const lines = game.night();
    expect(lines.filter((line) => !line.startsWith('formation-cut-off'))).toEqual([
      'actor-collapsed red',
      // Within 50 km of blue: 40 % are taken
      'losses first captured capital 400',
      'losses first dispersed capital 600',
      'formation-dissolved first capital 600',
      'losses second dispersed town 1000',
      'formation-dissolved second town 1000',
      'place-taken capital blue red',
      'place-taken desert - red',
      'place-taken town - red',
      'place-taken valley green red',
    ]);
    expect([game.holder('coast'), game.whereIs('third')]).toEqual(['red', 'coast']);
    expect(game.get('collapsed', 'red')).toBe(1);
  });

  test('above its floor it does not, and a side without a floor never does', () => {
    const game = situation(REALM, extras);
    game.set('resolve', 15.1, 'red').set('resolve', 0, 'green').set('resolve', 0, 'blue');
    expect(game.night().filter((line) => line.startsWith('actor-collapsed'))).toEqual([]);
  });

  test('former allies are driven out of what has gone to their opponents', () => {
    const game = situation(
      `${REALM}\n troops guests friend capital 500\n place refuge friend\n road capital refuge motorway 30`,
      {
        ...extras,
        patch: {
          ...extras.patch,
          actors: { ...extras.patch.actors, friend: anActor({ ground: { resolve: 50 } }) },
          relations: { 'friend--red': 'ally', 'blue--friend': 'enemy' },
        },
      },
    );
    game.set('resolve', 15, 'red');
    expect(game.night()).toContain('formation-retreated guests capital refuge');
    expect([game.holder('capital'), game.whereIs('guests')]).toEqual(['blue', 'refuge']);
  });

  test('what its ground held goes as with any place that is lost: works, stocks, stance, aircraft', () => {
    const game = situation(REALM, {
      ...extras,
      patch: {
        actors: {
          ...extras.patch.actors,
          red: { ground: { resolve: 20, floor: 15 }, air: { bases: { capital: { sorties: 4 } } } },
        },
      },
    });
    game
      .set('resolve', 15, 'red')
      .set('fortification', 0.4, 'capital')
      .set('stock', 6, 'capital')
      .set('stance', 1, 'capital');
    expect(game.night()).toContain('base-lost capital red 4');
    // A garrison of its own dug until then: 0.4 is the most; a fifth of it is of use to blue.
    expect(game.get('fortification', 'capital')).toBeCloseTo(0.08, 9);
    expect([
      game.get('stock', 'capital'),
      game.get('stance', 'capital'),
      game.get('lostBase', 'capital'),
    ]).toEqual([3, 0, 1]);
  });

  test('it happens once', () => {
    const game = situation(REALM, extras);
    game.set('resolve', 10, 'red').night();
    expect(game.night().filter((line) => line.startsWith('actor-collapsed'))).toEqual([]);
  });
});
