// Attacks before they are fought: who may attack whom, and both sides' power with frontage, ground, people and air support.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weigh } from '../../../../src/engine/game.ts';
import type { AttackPreview } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';
import { FIELD } from './field.ts';

const odds = (game: Situation, order: string): number => (game.preview(order) as AttackPreview).odds;
const powers = (game: Situation, formations: readonly string[], target: string) =>
  weigh(
    game.world,
    game.state,
    0,
    formations.map((id) => game.world.formations.ids.indexOf(id)),
    game.world.locations.ids.indexOf(target),
  );

describe('who may attack', () => {
  test('troops of the actor on turn, over a road that is short enough, at a place of those it is at war with', () => {
    const game = situation(
      `${FIELD}\n place far red\n road far west motorway 51\n place hill nobody\n road hill west motorway 5`,
    );
    expect(game.refused('attack guard east advance')).toBeNull();
    expect(game.refused('attack guard west advance')).toBe('own-ground west');
    expect(game.refused('attack guard hill advance')).toBe('nobody-there hill');
    expect(game.refused('attack picket east advance')).toBe('not-your-formation picket');
    // Half of a day's 100 km: 51 km are too far, and rear is no neighbour at all.
    expect(game.refused('attack guard far advance')).toBe('too-far-to-attack guard far 51 50');
    expect(game.refused('attack guard rear advance')).toBe('too-far-to-attack guard rear Infinity 50');
    game.set('relation', 3, 'blue', 'red');
    expect(game.refused('attack guard east advance')).toBe('not-at-war red');
  });

  test('not without supply, order, or a formation that has yet to act', () => {
    const game = situation(FIELD);
    expect(game.set('supply', 29, 'guard').refused('attack guard east hold')).toBe(
      'too-little-supply guard 30',
    );
    expect(
      game.set('supply', 90, 'guard').set('cohesion', 29, 'guard').refused('attack guard east hold'),
    ).toBe('too-shaken guard 30');
    game.set('cohesion', 100, 'guard').play('attack guard east hold');
    expect(game.refused('attack guard east hold')).toBe('already-attacked east');
  });

  test('one attack an actor, target and round', () => {
    const game = situation(`${FIELD}\n troops second blue west 500`);
    game.play('attack guard east hold');
    expect(game.refused('attack second east hold')).toBe('already-attacked east');
    game.night();
    expect(game.refused('attack second east hold')).toBeNull();
  });
});

describe('power', () => {
  test('men x class x quality x nerve x supply', () => {
    // 1,000 men x 0.9 x (0.5 + 0.5 x 0.6) x (0.5 + 0.5 x 0.8) = 0.9 x 0.8 x 0.9 = 0.648 against 2,000 of the watch, defence 2: 4
    const game = situation(
      'place west blue\n place east red\n road west east motorway 30\n troops guard blue west 1000 quality 0.9 cohesion 60 supply 80\n troops watch red east 2000 class watch',
    );
    const sides = powers(game, ['guard'], 'east');
    expect(sides.attack).toBeCloseTo(0.648, 9);
    expect(sides.defence).toBeCloseTo(4, 9);
  });

  test.each([
    ['open', 1],
    ['town', 1.2],
    ['hill', 1.5],
    ['city', 2],
  ])('%s ground multiplies the defence by %d', (terrain, factor) => {
    const game = situation(FIELD.replace('place east red', `place east red ${terrain}`));
    expect(odds(game, 'attack guard east advance')).toBeCloseTo(1 / factor, 9);
  });

  test('works and stance multiply it too', () => {
    const game = situation(FIELD);
    game.set('fortification', 0.25, 'east');
    expect(odds(game, 'attack guard east advance')).toBeCloseTo(1 / 1.25, 9);
    game.set('stance', 1, 'east');
    expect(odds(game, 'attack guard east advance')).toBeCloseTo(1 / (1.25 * 0.8), 9);
  });

  test('people who stand with the holder add to it, on the same ground', () => {
    // 0.5 x 1 x 50/100 x (1 + 5/5) x (0.5 + 1) = 0.75, x 1.2 in a town; troops 1 x 1.2
    const game = situation(
      FIELD.replace('place east red', 'place east red town value 5 people 100000 home red 1'),
    );
    const sides = powers(game, ['guard'], 'east');
    expect(sides.home).toBeCloseTo(0.9, 9);
    expect(sides.defence).toBeCloseTo(2.1, 9);
  });

  test.each([
    ['motorway', 10000],
    ['primary', 5000],
    ['secondary', 4000],
    ['mountain', 2000],
    ['desert', 1000],
  ])('a %s lets %d men fight on either side', (routeClass, width) => {
    const game = situation(
      `place west blue city\n place east red city\n road west east ${routeClass} 5\n troops guard blue west 20000\n troops picket red east 16000`,
    );
    const sides = powers(game, ['guard'], 'east');
    expect(sides).toMatchObject({
      frontage: width,
      attackersEngaged: width,
      defendersEngaged: width,
      attackingMen: 20000,
      defendingMen: 16000,
    });
    // 20 x width/20,000 against 16 x width/16,000 x 2 in a city
    expect(sides.attack).toBeCloseTo(width / 1000, 9);
    expect(sides.defence).toBeCloseTo((2 * width) / 1000, 9);
  });

  test('two roads let twice as many fight, and formations on one road share it', () => {
    const game = situation(`
      place south blue
      place west blue
      place east red
      road south east desert 5
      road west east desert 5
      troops one blue west 800
      troops two blue west 800
      troops three blue south 600
      troops picket red east 1500`);
    // West: 1,600 men on a road for 1,000; south: 600 on one for 1,000. Defenders: 1,500 of 2,000.
    const sides = powers(game, ['one', 'two', 'three'], 'east');
    expect(sides.attack).toBeCloseTo(1.6, 9);
    expect(sides).toMatchObject({ frontage: 2000, attackersEngaged: 1600, defendersEngaged: 1500 });
  });

  test('air support adds a tenth a sortie, half at most', () => {
    const game = situation(FIELD);
    game.set('support', 3, 'blue', 'east');
    expect(odds(game, 'attack guard east hold')).toBeCloseTo(1.3, 9);
    game.set('support', 9, 'blue', 'east').set('support', 2, 'red', 'east');
    expect(odds(game, 'attack guard east hold')).toBeCloseTo(1.5 / 1.2, 9);
  });

  test('more of anything never weakens a side', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30000 }),
        share,
        share,
        fc.integer({ min: 0, max: 5000 }),
        (men, cohesion, supply, more) => {
          const game = POWER.set('strength', men, 'guard')
            .set('cohesion', cohesion, 'guard')
            .set('supply', supply, 'guard');
          const before = powers(game, ['guard'], 'east');
          const stronger = powers(game.set('strength', men + more, 'guard'), ['guard'], 'east');
          const steadier = powers(
            game.set('cohesion', 100, 'guard').set('supply', 100, 'guard'),
            ['guard'],
            'east',
          );
          expect(stronger.attack).toBeGreaterThanOrEqual(before.attack - 1e-9);
          expect(steadier.attack).toBeGreaterThanOrEqual(stronger.attack - 1e-9);
          expect(before.attackersEngaged).toBeLessThanOrEqual(Math.min(men, before.frontage) + 1e-6);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

const POWER = situation(FIELD);
