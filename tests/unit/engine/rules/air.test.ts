// Air arms: sorties from bases that can be threatened and lost, spent on support, interdiction and wear.

import { describe, expect, test } from 'vitest';
import { begin } from '../../../../src/engine/game.ts';
import { anActor, gameIn, situation, worldOf } from '../situation.ts';
import type { Json } from '../situation.ts';

type Section = Readonly<Record<string, Json>>;
const arm = (more: Section = {}): { patch: Section } => ({
  patch: { actors: { blue: { air: { bases: { field: { sorties: 8 } }, ...more } } } },
});

const FRONT = `
  place field blue
  place west blue
  place east red people 100000
  road field west motorway 100
  road west east motorway 30
  troops guard blue west 1000
  troops picket red east 1000`;

describe('sorties', () => {
  test('come from every base, fewer from one that opponents threaten', () => {
    const game = situation(
      `${FRONT}\n place near red yield 9\n road field near motorway 20\n troops raiders red near 1000`,
      arm(),
    );
    expect(game.get('sorties', 'blue')).toBe(4);
    game.set('strength', 999, 'raiders');
    expect(game.night()).not.toContain('base-threatened field blue');
    expect(game.get('sorties', 'blue')).toBe(8);
    game.set('strength', 1000, 'raiders');
    expect(game.night()).toContain('base-threatened field blue');
    const safe = situation(
      `${FRONT}\n place near red\n road field near motorway 21\n troops raiders red near 9000`,
      arm(),
    );
    expect(safe.get('sorties', 'blue')).toBe(8);
  });

  test('end with the loss of the base, for good', () => {
    const game = situation(
      `${FRONT}\n place near red\n road field near motorway 30\n troops raiders red near 1000`,
      arm(),
    );
    game.to('red');
    expect(game.play('move raiders field')).toContain('base-lost field blue 8');
    game.night();
    expect(game.get('sorties', 'blue')).toBe(0);
    game.give('field', 'blue').night();
    expect(game.get('sorties', 'blue')).toBe(0);
  });

  test("a sponsor flies in the measure of its commitment, from its client's ground too", () => {
    const game = situation(FRONT, {
      patch: {
        actors: {
          lender: anActor({ sponsor: { commitment: 60 }, air: { bases: { field: { sorties: 8 } } } }),
        },
        relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
      },
    });
    // 8 x 0.6 = 4.8, whole sorties only
    expect(game.get('sorties', 'lender')).toBe(4);
  });

  test('abroad nobody threatens a base', () => {
    const game = situation(`${FRONT}\n place home nobody kind abroad\n road east home motorway 1`, {
      patch: { actors: { blue: { air: { bases: { home: { sorties: 5 } } } } } },
    });
    expect(game.get('sorties', 'blue')).toBe(5);
  });
});

describe('who may strike what', () => {
  test('support goes to fights of one’s side, wear to opposing troops, interdiction to roads that touch opposing ground', () => {
    const game = situation(
      `${FRONT}\n place empty red\n place free nobody\n road east empty motorway 9\n road empty free motorway 9`,
      arm(),
    );
    expect(game.refused('strike support west 1')).toBeNull();
    expect(game.refused('strike support east 1')).toBeNull();
    expect(game.refused('strike support free 1')).toBe('nothing-to-support free');
    expect(game.refused('strike wear east 8')).toBeNull();
    expect(game.refused('strike wear east 9')).toBe('too-few-sorties 9 8');
    expect(game.refused('strike wear east 0')).toBe('too-few-sorties 0 8');
    expect(game.refused('strike wear empty 1')).toBe('nobody-there empty');
    expect(game.refused('strike wear free 1')).toBe('nobody-there free');
    expect(game.refused('strike wear west 1')).toBe('not-at-war blue');
    expect(game.refused('strike interdict east--west 1')).toBeNull();
    expect(game.refused('strike interdict field--west 1')).toBe('route-not-theirs field--west');
    expect(game.to('red').refused('strike wear west 1')).toBe('no-air-arm red');
  });

  test('no sorties against a sea lane', () => {
    const game = situation(`${FRONT}\n place isle red\n road east isle sea 30`, arm());
    expect(game.refused('strike interdict east--isle 1')).toMatch(/^no-path/);
  });

  test('an arm strikes for the purposes it has', () => {
    const game = situation(FRONT, arm({ purposes: ['support'] }));
    expect(game.refused('strike wear east 1')).toBe('wrong-purpose blue');
  });
});

describe('what strikes do', () => {
  test('wear takes men, order and supply by sorties; a fifth of the men are killed, the rest wounded', () => {
    // 5 sorties: 1,000 x 0.01 x 5 = 50 men; order - 2 x 5; supply - 1 x 5
    const game = situation(FRONT.replace('people 100000', ''), arm());
    expect(game.preview('strike wear east 5')).toMatchObject({
      effect: 50,
      cohesion: 10,
      people: 0,
      harmed: 0,
    });
    expect(game.play('strike wear east 5')).toEqual([
      'struck-place blue east wear 5',
      'losses picket killed east 10',
      'losses picket wounded east 40',
    ]);
    expect([
      game.get('cohesion', 'picket'),
      game.get('supply', 'picket'),
      game.get('sorties', 'blue'),
    ]).toEqual([90, 95, 3]);
  });

  test.each([
    ['open', 0, 1],
    ['town', 0, 1],
    ['hill', 0, 0.5],
    ['city', 0, 0.5],
    ['open', 0.3, 0.5],
  ])('%s ground with works of %d leaves %d of the effect', (terrain, works, share) => {
    const game = situation(
      FRONT.replace('east red people 100000', `east red ${terrain} works ${works}`),
      arm(),
    );
    game.play('strike wear east 5');
    expect(1000 - game.get('strength', 'picket')).toBe(50 * share);
    expect(game.get('cohesion', 'picket')).toBe(100 - 10 * share);
  });

  test('a heavier arm does more', () => {
    const game = situation(FRONT.replace('people 100000', ''), arm({ weight: 2 }));
    game.play('strike wear east 5', 'strike support west 3');
    expect(1000 - game.get('strength', 'picket')).toBe(100);
  });

  test('luck spreads evenly between its least and its most', () => {
    const world = worldOf(FRONT, { ...arm(), rules: { air: { luckLow: 0.5, luckHigh: 1.5 } } });
    const men: number[] = [];
    for (let i = 0; i < 300; i++) {
      const game = gameIn(world, begin(world, `luck-${i}`));
      game.play('strike wear east 4');
      men.push(1000 - game.get('strength', 'picket'));
    }
    expect(Math.min(...men)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...men)).toBeLessThanOrEqual(60);
    // Mean 40, standard deviation 40 / sqrt(12) = 11.5 each: three of 300 are 2.
    const mean = men.reduce((sum, n) => sum + n, 0) / men.length;
    expect(Math.abs(mean - 39.5)).toBeLessThan(2.1);
  });

  test('people under a strike are harmed: 4 a sortie for each 100,000; it costs will, and some flee at night', () => {
    const game = situation(FRONT, arm());
    expect(game.preview('strike wear east 5')).toMatchObject({ people: 100000, harmed: 20 });
    expect(game.play('strike wear east 5')).toContain('people-harmed east blue 20');
    expect([game.get('atHome', 'east'), game.get('dead', 'east'), game.get('harmed', 'blue')]).toEqual([
      99980, 20, 20,
    ]);
    // 1 point for each hundred
    expect(game.get('resolve', 'blue')).toBeCloseTo(49.8, 9);
    expect(game.get('intensity', 'east')).toBeCloseTo(0.5, 12);
  });

  test('support lasts until the giver’s next turn and harms nobody over one’s own ground', () => {
    const game = situation(FRONT, arm());
    expect(game.preview('strike support west 4')).toMatchObject({ effect: 0.4, harmed: 0 });
    expect(game.play('strike support west 4', 'strike support west 1')).toEqual([
      'struck-place blue west support 4',
      'struck-place blue west support 1',
    ]);
    game.to('red');
    expect(game.get('support', 'blue', 'west')).toBe(5);
    game.to('blue');
    expect(game.get('support', 'blue', 'west')).toBe(0);
  });

  test('interdiction lasts as long, and slows both marches and supply', () => {
    const game = situation(`${FRONT}\n place back red yield 9\n road back east motorway 50`, arm());
    expect(game.preview('strike interdict back--east 5')).toMatchObject({ effect: 25 });
    expect(game.play('strike interdict back--east 5')).toEqual(['struck-route blue back--east interdict 5']);
    game.to('red');
    // 50 x (1 + 0.1 x 5)
    expect(game.preview('move picket back')).toMatchObject({ effort: 75 });
    game.to('blue');
    expect(game.get('interdiction', 'blue', 'back--east')).toBe(0);
  });
});

describe('troops who strike at short range', () => {
  const DRONES = {
    patch: {
      classes: {
        drones: {
          name: 'Drones',
          attack: 1,
          defence: 1,
          kmPerDay: 100,
          supplyUse: 1,
          breakpoint: 30,
          strikes: { sorties: 20, km: 40 },
        },
      },
      actors: { blue: { air: { purposes: ['support', 'wear'] } } },
    },
  };
  const NEAR = `${FRONT}\n troops eyes blue west 200 class drones\n place deep red people 1000\n road east deep motorway 30\n troops reserve red deep 1000`;

  test('fly from where they stand, against what is near them, and end with them', () => {
    const game = situation(NEAR, DRONES);
    expect([game.get('sorties', 'blue'), game.get('drones', 'blue')]).toEqual([0, 4]);
    expect(game.refused('strike wear east 4')).toBeNull();
    expect(game.refused('strike wear east 5')).toBe('too-few-sorties 5 4');
    expect(game.refused('strike wear deep 1')).toBe('too-few-sorties 1 0');
    expect(game.preview('strike wear east 3')).toMatchObject({ sorties: 4 });
    game.play('strike wear east 3');
    expect(game.get('drones', 'blue')).toBe(1);
    game.set('strength', 100, 'eyes').night();
    expect(game.get('drones', 'blue')).toBe(2);
    game.set('at', -1, 'eyes').night();
    expect(game.get('drones', 'blue')).toBe(0);
  });

  test('go further when the formation does', () => {
    const game = situation(NEAR, DRONES);
    game.give('east', 'blue').set('at', game.world.locations.ids.indexOf('east'), 'eyes');
    expect(game.refused('strike wear deep 1')).toBeNull();
  });

  test('cost half the men, twice the nerve and a quarter of the harm of as many sorties by aircraft', () => {
    const plain = situation(FRONT, arm());
    plain.play('strike wear east 4');
    const near = situation(NEAR, DRONES);
    near.play('strike wear east 4');
    const lost = (game: typeof near) => 1000 - game.get('strength', 'picket');
    expect([lost(plain), lost(near)]).toEqual([40, 20]);
    expect([plain.get('cohesion', 'picket'), near.get('cohesion', 'picket')]).toEqual([92, 84]);
    expect([plain.get('harmed', 'blue'), near.get('harmed', 'blue')]).toEqual([16, 4]);
  });
});
