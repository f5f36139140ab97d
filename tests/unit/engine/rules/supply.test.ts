// Supply: sources, the cheapest open road, rationing by what a net can give, hunger, and goods that were shipped.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';

describe('what arrives', () => {
  test.each([
    ['near', 100, 100],
    ['half way to the far distance', 200, 60],
    ['at the far distance', 300, 20],
    ['beyond it', 900, 20],
  ])('%s: %d km from a source, supply goes to %d', (_, km, level) => {
    // 100 x (1 - 0.8 x (km - 100) / 200), 20 at the far distance and beyond
    const game = situation(
      `place depot blue yield 10\n place post blue\n road depot post motorway ${km}\n troops guard blue post 100 supply ${Math.min(100, level + 3)}`,
    );
    game.night();
    expect(game.get('supply', 'guard')).toBeCloseTo(level, 9);
  });

  test('it rises by 20 a day at most and falls by 10', () => {
    const game = situation(
      'place depot blue yield 10\n place post blue\n road depot post motorway 300\n troops low blue depot 100 supply 50\n troops high blue post 100 supply 90',
    );
    game.night();
    expect([game.get('supply', 'low'), game.get('supply', 'high')]).toEqual([70, 80]);
  });

  test('the cheapest open road counts, through ground of one’s own side only', () => {
    const game = situation(`
      place depot blue yield 10
      place gap blue
      place round blue
      place post blue
      road depot gap motorway 50
      road gap post motorway 50
      road depot round motorway 150
      road post round motorway 150
      troops guard blue post 100`);
    game.night();
    expect(game.get('supplyCost', 'blue', 'post')).toBe(100);
    game.give('gap', 'red');
    game.night();
    expect(game.get('supplyCost', 'blue', 'post')).toBe(300);
  });

  test('sorties against a road lengthen it by 50 km each', () => {
    const game = situation(
      'place depot blue yield 10\n place post blue\n road depot post motorway 90\n troops guard blue post 100',
    );
    game.to('red');
    game.set('interdiction', 2, 'red', 'depot--post').set('supplyStale', 1, 'blue');
    game.to('blue');
    expect(game.get('supplyCost', 'blue', 'post')).toBe(190);
  });
});

describe('rationing', () => {
  // 1,000 men of the line use 1 thousand men’s daily use; the watch half of that.
  test('a source shares what it yields by need: base 0.4, and 0.6 by the share it can give', () => {
    // Asked: 2 + 0.5 x 2 = 3 of a yield of 1.5: 100 x (0.4 + 0.6 x 0.5) = 70
    const game = situation(
      'place depot blue city yield 1.5\n troops line blue depot 2000 supply 75\n troops watch blue depot 2000 class watch supply 75',
    );
    game.night();
    expect([game.get('supply', 'line'), game.get('supply', 'watch')]).toEqual([70, 70]);
  });

  test('sources that roads join give together; divided, each feeds its own', () => {
    const text = `
      place north blue yield 3
      place gap blue
      place south blue yield 0.5
      road gap north motorway 10
      road gap south motorway 10
      troops far blue south 1000 supply 80`;
    const whole = situation(text);
    whole.night();
    expect(whole.get('supply', 'far')).toBe(100);
    const cut = situation(text.replace('place gap blue', 'place gap red'));
    cut.night();
    // 0.5 of 1 asked: level 70
    expect(cut.get('supply', 'far')).toBe(70);
  });

  test('allies feed one another', () => {
    const game = situation(
      'place depot friend yield 5\n place post blue\n road depot post motorway 20\n troops guard blue post 1000 supply 90',
      {
        patch: {
          actors: { friend: { name: 'Friend', letter: 'F', style: 'ring', ground: { resolve: 50 } } },
          relations: { 'blue--friend': 'ally' },
        },
      },
    );
    game.night();
    expect(game.get('supply', 'guard')).toBe(100);
  });

  test('ground that was just taken yields nothing for two days', () => {
    const game = situation(
      'place base blue\n place mine red yield 10\n road base mine motorway 10\n troops guard blue base 1000 supply 60',
    );
    game.play('move guard mine');
    const levels = Array.from({ length: 4 }, () => game.night() && game.get('supply', 'guard'));
    // Taken in round 1; nothing on the nights of rounds 1 and 2; settled in round 3.
    expect(levels).toEqual([45, 30, 50, 70]);
  });
});

describe('the cut off and the hungry', () => {
  test('with no open road supply is used up by 15 a day', () => {
    const game = situation('place post blue\n troops guard blue post 1000 supply 60');
    expect(game.night()).toEqual(['formation-cut-off guard post 45']);
    expect(game.get('supply', 'guard')).toBe(45);
  });

  test('below 30 a tenth scatter each day and order goes by 5', () => {
    const game = situation('place post blue\n troops guard blue post 1000 supply 40');
    expect(game.night()).toEqual([
      'formation-cut-off guard post 25',
      'losses guard dispersed post 100',
      'formation-starving guard post 100',
    ]);
    expect(game.get('cohesion', 'guard')).toBe(95);
  });
});

describe('stocks', () => {
  test('shipped goods make up what a net cannot give, half the stock a day at most', () => {
    // Asked 2, yield 1, stock 1.2: 0.6 used, ration 0.8: level 88
    const game = situation('place depot blue yield 1\n troops line blue depot 2000 supply 90');
    game.set('stock', 1.2, 'depot').night();
    expect(game.get('stock', 'depot')).toBeCloseTo(0.6, 12);
    expect(game.get('supply', 'line')).toBeCloseTo(88, 9);
  });

  test('nothing is used that is not needed', () => {
    const game = situation('place depot blue yield 5\n troops line blue depot 2000');
    game.set('stock', 4, 'depot').night();
    expect(game.get('stock', 'depot')).toBe(4);
  });

  test('a stock alone is a source until it is empty', () => {
    const game = situation('place depot blue\n troops line blue depot 1000 supply 50', {
      rules: { supply: { stockUse: 1 } },
    });
    game.set('stock', 1, 'depot').set('supplyStale', 1, 'blue').night();
    expect([game.get('supply', 'line'), game.get('stock', 'depot')]).toEqual([70, 0]);
    expect(game.night()).toContain('formation-cut-off line depot 55');
  });
});

test('whatever the ground, supply stays within 0 and 100 and moves within its bounds', () => {
  const text =
    'place depot blue yield 2\n place mid blue\n place post blue\n road depot mid motorway 60\n road mid post desert 30\n troops one blue depot 1000\n troops two blue mid 1000\n troops three blue post 1000';
  const game = situation(text);
  const bytes = game.state.bytes.slice();
  const level = fc.integer({ min: 0, max: 100 });
  const holder = fc.constantFrom(0, 1);
  fc.assert(
    fc.property(
      fc.tuple(level, level, level),
      fc.tuple(holder, holder),
      fc.integer({ min: 0, max: 60000 }),
      (levels, [middle, start], men) => {
        game.state.bytes.set(bytes);
        const ids = ['one', 'two', 'three'];
        ids.forEach((id, i) => game.set('supply', levels[i] ?? 0, id));
        game
          .set('strength', men, 'two')
          .set('controller', middle, 'mid')
          .set('controller', start, 'depot')
          .set('supplyStale', 1, 'blue');
        game.night();
        ids.forEach((id, i) => {
          const change = game.get('supply', id) - (levels[i] ?? 0);
          expect(game.get('supply', id)).toBeGreaterThanOrEqual(0);
          expect(game.get('supply', id)).toBeLessThanOrEqual(100);
          expect(change).toBeLessThanOrEqual(20);
          expect(change).toBeGreaterThanOrEqual(-15);
        });
      },
    ),
    { numRuns: 200, seed: 11 },
  );
});
