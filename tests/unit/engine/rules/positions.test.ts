// Where parties stand: what a term needs, red lines, and how a situation shifts liking; what terms do when they take effect.

import { describe, expect, test } from 'vitest';
import { readiness } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';
import { BARGAIN, LAND } from './bargain.ts';

const agree = (game: Situation, deal: string): string[] => {
  game.to('blue').play(`propose ${deal}`);
  return game.to('red').play(`accept ${deal}`);
};

describe('a term', () => {
  test('that needs another deal cannot be agreed before it is in force', () => {
    const game = situation(LAND, BARGAIN);
    expect(game.refused('propose settlement')).toBe('term-needs settlement peace');
    agree(game, 'truce');
    expect(game.to('red').refused('propose settlement')).toBeNull();
  });

  test('behind a red line bars its party and the deal until the morning after the line is gone', () => {
    const game = situation(LAND, BARGAIN);
    const row = game.world.deals.ids.indexOf('line');
    expect(game.refused('propose line')).toBe('red-line line leave red');
    expect(readiness(game.world, game.state, row)).toBe(-1);
    game.set('trust', 46, 'door');
    expect(game.refused('propose line')).toBe('red-line line leave red');
    game.night();
    expect(game.to('blue').refused('propose line')).toBeNull();
    expect(readiness(game.world, game.state, row)).toBeGreaterThan(-1);
  });

  test('proposed before the line rose cannot be accepted behind it', () => {
    const game = situation(LAND, BARGAIN).set('trust', 46, 'door');
    game.night();
    game.to('blue').play('propose line');
    game.set('trust', 10, 'door');
    game.night();
    expect(game.to('red').refused('accept line')).toBe('red-line line leave red');
    expect(game.refused('reject line')).toBeNull();
  });

  test('is liked as the situation is in the morning', () => {
    const game = situation(LAND, BARGAIN);
    expect(game.get('liking', 'truce', 'blue')).toBeCloseTo(0.3, 12);
    game.give('west', 'red').night();
    expect(game.get('liking', 'truce', 'blue')).toBeCloseTo(0.7, 12);
  });
});

describe('in force', () => {
  test('prisoners come home to their formation, or go their own ways where it is gone; nobody is lost', () => {
    const game = situation(`${LAND}\n  troops gone red farm 500`, BARGAIN);
    game.set('captured', 200, 'guard').set('strength', 800, 'guard');
    game.set('captured', 301, 'gone').set('strength', 199, 'gone').set('at', -1, 'gone');
    expect(agree(game, 'exchange')).toEqual([
      'deal-accepted red exchange',
      'deal-in-force exchange',
      'prisoners-returned guard 100',
      'prisoners-returned gone 150',
    ]);
    expect([game.get('strength', 'guard'), game.get('captured', 'guard')]).toEqual([900, 100]);
    expect([game.get('dispersed', 'gone'), game.get('captured', 'gone')]).toEqual([150, 151]);
    // 40 + 10 for the deal + 7
    expect([game.get('trust', 'door'), game.get('credit', 'envoy')]).toEqual([57, 0.75]);
  });

  test('a withdrawal empties the place and hands it over', () => {
    const game = situation(LAND, BARGAIN).set('trust', 60, 'door');
    game.night();
    expect(agree(game, 'line')).toEqual([
      'deal-accepted red line',
      'deal-in-force line',
      'formation-moved picket east farm',
      'place-taken east blue red',
    ]);
    expect([game.whereIs('picket'), game.holder('east')]).toEqual(['farm', 'blue']);
  });

  test('with nowhere else to go the troops stay, and so does the ground', () => {
    const game = situation(LAND, BARGAIN).set('trust', 60, 'door').give('farm', 'blue');
    game.night();
    agree(game, 'line');
    expect([game.whereIs('picket'), game.holder('east')]).toEqual(['east', 'red']);
  });
});
