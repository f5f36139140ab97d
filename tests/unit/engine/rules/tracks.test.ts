// Talk tracks: who can speak with whom, what trust does to a word, and how it comes and goes.

import { describe, expect, test } from 'vitest';
import { leanings, willingness } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Extras } from '../situation.ts';
import { BARGAIN, LAND } from './bargain.ts';

const TRUST: Extras = { ...BARGAIN, rules: { tracks: { warming: 10, cooling: 2 } } };

describe('speaking', () => {
  test('goes across a front along a track, at less weight, and not without one', () => {
    const game = situation(LAND, BARGAIN);
    // 0.4 x a half x (0.5 + 0.4) x a half across the front
    expect(game.play('press red')).toEqual(['pressed blue red 0.09']);
    expect(game.to('lender').refused('press red')).toBe('at-war-with red');
  });

  test('weighs by trust on a track, less without one, and never less from a sponsor to its client', () => {
    const game = situation(LAND, BARGAIN).to('lender');
    // 0.4 x 0.6 x (0.5 + 0.8) on a client; 0.4 x a half x a half on a stranger
    expect(game.play('press blue', 'press envoy')).toEqual([
      'pressed lender blue 0.31',
      'pressed lender envoy 0.1',
    ]);
    const cold = situation(LAND, BARGAIN).set('trust', 0, 'desk').to('lender');
    expect(cold.play('press blue')).toEqual(['pressed lender blue 0.24']);
  });

  test('who cannot speak with a party cannot propose', () => {
    const game = situation(LAND, BARGAIN).to('lender');
    expect(game.refused('propose truce')).toBe('no-track red');
    expect(game.to('envoy').refused('propose truce')).toBeNull();
  });
});

describe('trust', () => {
  test('warms where a word was said, in the measure of what is missing, and cools elsewhere', () => {
    const game = situation(LAND, TRUST);
    game.play('press red');
    game.night();
    // 40 + 10 x 0.6; 80 - 2
    expect([game.get('trust', 'door'), game.get('trust', 'desk')]).toEqual([46, 78]);
  });

  test('falls with a refusal, more slowly with silence, and rises with a deal', () => {
    const refused = situation(LAND, BARGAIN);
    refused.play('propose truce');
    refused.to('red').play('reject truce');
    expect(refused.get('trust', 'door')).toBe(35);
    const lapsed = situation(LAND, BARGAIN);
    lapsed.play('propose truce');
    lapsed.night();
    lapsed.night();
    expect(lapsed.get('trust', 'door')).toBe(35);
    const agreed = situation(LAND, BARGAIN);
    agreed.play('propose truce');
    agreed.to('red').play('accept truce');
    expect(agreed.get('trust', 'door')).toBe(50);
  });

  test('tells in willingness where all parties are on the track; its parts add up', () => {
    const game = situation(LAND, BARGAIN);
    const red = game.world.actors.ids.indexOf('red');
    const deal = (id: string): number => game.world.deals.ids.indexOf(id);
    // -0.1 + 0.2 x (40 / 50 - 1)
    expect(willingness(game.world, game.state, red, deal('truce'))).toBeCloseTo(-0.14, 12);
    // Nobody's track has lender and red.
    expect(willingness(game.world, game.state, red, deal('respite'))).toBeCloseTo(0, 12);
    game
      .set('pressure', 0.4, 'red')
      .set('momentum', 1, 'red')
      .set('resolve', 30, 'red')
      .set('strength', 700, 'picket');
    const parts = Object.values(leanings(game.world, game.state, red, deal('truce')));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      willingness(game.world, game.state, red, deal('truce')),
      12,
    );
  });
});
