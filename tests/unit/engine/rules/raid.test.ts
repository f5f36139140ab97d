// Raids: a chance, what success does, what being caught costs. No ground is taken.

import { describe, expect, test } from 'vitest';
import { raidChance } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Extras, Situation } from '../situation.ts';

const GROUND = `
  place west blue yield 9
  place east red people 1000 yield 5
  place behind red yield 5
  road west east motorway 30
  road east behind motorway 30
  troops band blue west 500 class raiders
  troops guard blue west 1000
  troops picket red east 500 cohesion 60`;

const RAIDERS = {
  name: 'Raiders',
  attack: 1,
  defence: 1,
  kmPerDay: 100,
  supplyUse: 1,
  breakpoint: 30,
  raids: true,
};

function scene(more: Extras = {}, text = GROUND): Situation {
  return situation(text, {
    ...more,
    patch: { classes: { raiders: RAIDERS }, ...(more.patch as Record<string, never>) },
  });
}

/** Every raid succeeds, or none does. */
const SURE = { rules: { raid: { base: 1, watch: 50 } } };
const HOPELESS = { rules: { raid: { base: 0 } } };

describe('who can raid what', () => {
  test('only troops of a class that raids, within half a day’s march, on ground of an opponent', () => {
    const game = scene();
    expect(game.refused('raid band east')).toBeNull();
    expect(game.refused('raid guard east')).toBe('does-not-raid guard');
    expect(game.refused('raid picket east')).toBe('not-your-formation picket');
    expect(game.refused('raid band west')).toBe('not-at-war blue');
    expect(game.refused('raid band behind')).toBe('too-far behind 60 50');
    game.set('supply', 29, 'band');
    expect(game.refused('raid band east')).toBe('too-little-supply band 30');
    game.set('supply', 100, 'band').set('cohesion', 29, 'band');
    expect(game.refused('raid band east')).toBe('too-shaken band 30');
    game.set('cohesion', 100, 'band').play('raid band east');
    expect(game.refused('raid band east')).toBe('already-acted band');
  });

  test('the chance falls as more are on watch and rises in weather that hides', () => {
    const game = scene();
    // picket: 500 men x 0.8 = 0.4 of power. 0.5 x 2 / (1 + 0.4)
    expect(raidChance(game.world, game.state, 0, 1)).toBeCloseTo(1 / 1.4);
    game.set('strength', 5000, 'picket');
    expect(raidChance(game.world, game.state, 0, 1)).toBeCloseTo(0.2);
    const dark = scene({ patch: { weather: { fog: { name: 'Fog', air: 0 } } } });
    dark.set('strength', 5000, 'picket');
    expect(raidChance(dark.world, dark.state, 0, 1)).toBeCloseTo(0.3);
  });
});

describe('a raid that succeeds', () => {
  test('takes cohesion and supply from the garrison and harms its roads until the next turn; the place stays theirs', () => {
    const game = scene(SURE);
    expect(game.play('raid band east')).toEqual(['raid band east carried 10']);
    expect([game.get('cohesion', 'picket'), game.get('supply', 'picket')]).toEqual([50, 80]);
    expect(game.get('interdiction', 'blue', 'behind--east')).toBe(4);
    expect(game.get('interdiction', 'blue', 'east--west')).toBe(0);
    expect([game.holder('east'), game.whereIs('band')]).toEqual(['red', 'west']);
    expect(game.get('supply', 'band')).toBe(90);
    game.to('red').to('blue');
    expect(game.get('interdiction', 'blue', 'behind--east')).toBe(0);
  });

  test('by half as many as are needed does half as much', () => {
    const game = scene(SURE);
    game.set('strength', 250, 'band').play('raid band east');
    expect(game.get('cohesion', 'picket')).toBe(55);
  });

  test('burns half of a depot', () => {
    const game = scene(SURE);
    game.set('stock', 8, 'east');
    expect(game.play('raid band east')).toContain('depot-burnt east blue 4');
    expect(game.get('stock', 'east')).toBe(4);
  });

  test('makes a weak and shaken garrison leave in panic, a strong or steady one not', () => {
    const shaken = scene(SURE).set('cohesion', 39, 'picket');
    expect(shaken.preview('raid band east')).toMatchObject({ success: 100, panic: 100 });
    expect(shaken.play('raid band east')).toContain('garrison-panicked picket east');
    expect([shaken.whereIs('picket'), shaken.holder('east')]).toEqual(['behind', 'red']);
    const steady = scene(SURE).set('cohesion', 41, 'picket');
    expect(steady.preview('raid band east')).toMatchObject({ panic: 0 });
    steady.play('raid band east');
    expect(steady.whereIs('picket')).toBe('east');
    const strong = scene(SURE).set('cohesion', 20, 'picket').set('strength', 1001, 'picket');
    strong.play('raid band east');
    expect(strong.whereIs('picket')).toBe('east');
  });
});

describe('a raid that fails', () => {
  test('and is caught loses a fifth as prisoners and is shaken', () => {
    const game = scene(HOPELESS);
    expect(game.preview('raid band east')).toMatchObject({ success: 0, caught: 100, lost: 100 });
    expect(game.play('raid band east')).toEqual([
      'raid band east repulsed 0',
      'losses band captured west 100',
    ]);
    expect([game.get('captured', 'band'), game.get('cohesion', 'band')]).toEqual([100, 85]);
    expect(game.get('cohesion', 'picket')).toBe(60);
  });

  test('and is not caught comes away', () => {
    const game = scene({ rules: { raid: { base: 0, caught: 0 } } });
    expect(game.play('raid band east')).toEqual(['raid band east undecided 0']);
    expect(game.get('strength', 'band')).toBe(500);
  });
});
