// Local deals: who can offer what to whom, what weighs, what follows an answer, and what breaks an offer.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';
import type { Extras, Situation } from '../situation.ts';

const GROUND = `
  place west blue yield 9
  place east red people 1000 value 2 yield 1
  place behind red yield 5
  place far red yield 5
  road west east motorway 30
  road east behind motorway 30
  road behind far motorway 90
  troops guard blue west 1000
  troops picket red east 500 cohesion 50
  troops rear red behind 500`;

const scene = (extras: Extras = {}, text = GROUND): Situation => situation(text, extras);
const SURE = { rules: { offer: { threshold: 0, scale: 1 } } };
const NEVER = { rules: { offer: { most: 0 } } };

describe('who can make an offer', () => {
  test('whoever speaks and has troops within 50 km, to an opponent', () => {
    const game = scene();
    expect(game.refused('offer east')).toBeNull();
    expect(game.refused('offer far')).toBe('nobody-near far');
    expect(game.refused('offer west')).toBe('own-ground west');
    game.play('offer east');
    expect(game.refused('offer east')).toBe('offer-stands east');
    const silent = scene({ patch: { actors: { blue: { speaks: false } } } });
    expect(silent.refused('offer east')).toBe('does-not-speak blue');
  });

  test('to somebody at peace only where the place is an enclave', () => {
    const peace = { patch: { relations: { 'blue--red': 'neutral' } } };
    expect(scene(peace).refused('offer east')).toBe('not-at-war red');
    const enclave = scene(peace);
    enclave.give('behind', 'blue');
    expect(enclave.refused('offer east')).toBeNull();
  });
});

describe('what weighs', () => {
  test('at most three causes are told, the weightiest first', () => {
    const game = scene();
    game.set('resolve', 25, 'red');
    // Force 1 against 3 x 0.375: 26.67 of 30. Will: 40 x (1 - 25/50) = 20. Nerve at 50 of 50: nothing. Credit: 10 of 10. Threshold 30 of 100.
    const told = game.preview('offer east');
    expect(told).toMatchObject({ kind: 'offer' });
    if (told.kind !== 'offer') return;
    expect(told.causes.map(({ cause }) => cause)).toEqual(['strength', 'will', 'credit']);
    expect(told.chance).toBeCloseTo(26.67, 0);
  });

  test.each([
    ['a garrison that loses its nerve', (game: Situation) => game.set('cohesion', 20, 'picket'), 1],
    ['empty stores', (game: Situation) => game.set('supply', 0, 'picket'), 1],
    ['a holder whose will weakens', (game: Situation) => game.set('resolve', 20, 'red'), 1],
    ['offers kept', (game: Situation) => game.set('offersKept', 2, 'blue'), 1],
    ['a word that nobody listens to', (game: Situation) => game.set('credit', 0, 'blue'), -1],
    ['offers broken', (game: Situation) => game.set('offersBroken', 1, 'blue'), -1],
    ['harm done', (game: Situation) => game.set('harmed', 500, 'blue'), -1],
    ['a garrison reinforced', (game: Situation) => game.set('strength', 5000, 'picket'), -1],
    ['people ready for the holder', (game: Situation) => game.set('home', 0.5, 'red', 'east'), -1],
    ['people ready for the offering side', (game: Situation) => game.set('home', 0.5, 'blue', 'east'), 1],
  ] as const)('%s', (_, change, sign) => {
    const chanceOf = (game: Situation): number => {
      const told = game.preview('offer east');
      return told.kind === 'offer' ? told.chance : NaN;
    };
    const base = scene();
    base.set('resolve', 30, 'red').set('cohesion', 40, 'picket').set('supply', 60, 'picket');
    const before = chanceOf(base);
    change(base);
    expect(Math.sign(chanceOf(base) - before)).toBe(sign);
  });
});

describe('an offer accepted', () => {
  test('hands the place over unfought: the garrison goes by its own road, nobody is lost, half the shock', () => {
    const game = scene(SURE);
    expect(game.play('offer east')).toEqual(['offer-made blue east red']);
    const lines = game.night();
    expect(lines).toContain('offer-accepted east blue red');
    expect(lines).toContain('formation-retreated picket east behind');
    expect(lines).toContain('place-taken east blue red');
    expect([game.holder('east'), game.whereIs('picket')]).toEqual(['blue', 'behind']);
    expect(game.get('strength', 'picket')).toBe(500);
    expect(game.get('offersKept', 'blue')).toBe(1);
    expect(lines.some((line) => line.startsWith('losses') || line.startsWith('people'))).toBe(false);
  });

  test('gives safe passage where there is no road of its own, and takes the arms where even that is too far', () => {
    const enclave = (passage: number): Situation => {
      const game = scene({ rules: { offer: { threshold: 0, scale: 1, passage } } });
      game.give('behind', 'blue').set('at', -1, 'rear');
      game.play('offer east');
      return game;
    };
    const safe = enclave(120);
    safe.night();
    expect([safe.whereIs('picket'), safe.get('strength', 'picket')]).toEqual(['far', 500]);
    const disarmed = enclave(119);
    expect(disarmed.night()).toContain('formation-disarmed picket east blue 500');
    expect([disarmed.whereIs('picket'), disarmed.get('dispersed', 'picket')]).toEqual([null, 500]);
    expect(disarmed.get('killed', 'picket')).toBe(0);
  });
});

describe('an offer not accepted', () => {
  test('stands for two days, is refused, and can be made again two days later', () => {
    const game = scene(NEVER);
    game.play('offer east');
    expect(game.night().filter((line) => line.startsWith('offer'))).toEqual([]);
    expect(game.to('blue').night()).toContain('offer-refused east blue red');
    expect(game.to('blue').refused('offer east')).toBe('offer-cooling-off east 5');
    game.night();
    game.night();
    expect(game.to('blue').refused('offer east')).toBeNull();
  });

  test('is broken by whoever made it and attacks, and nobody else', () => {
    const game = scene(NEVER);
    expect(game.play('offer east', 'attack guard east hold')).toContain('offer-broken blue east red');
    expect([game.get('offersBroken', 'blue'), game.get('offeredBy', 'east')]).toEqual([1, -1]);
    const other = scene(NEVER);
    other.play('offer east');
    expect(other.to('red').play('attack picket west hold').join(' ')).not.toContain('offer-broken');
  });

  test('lapses when the troops who made it leave or the place falls', () => {
    const game = scene(SURE);
    game.play('offer east').toString();
    game.set('at', -1, 'guard');
    expect(game.night().join(' ')).not.toContain('offer-');
    expect(game.get('offeredBy', 'east')).toBe(-1);
  });
});
