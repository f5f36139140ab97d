// What could be turned against a place, and what stands there.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerLeft, threatTo } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const GROUND =
  'place here blue\n place there red\n road here there motorway 60\n troops guard blue here 1000\n troops watch blue here 1000 class watch\n troops foe red there 2000';
const threat = (game: Situation): number =>
  threatTo(game.world, game.state, game.world.locations.ids.indexOf('here'), 0);

describe('threat', () => {
  test('is the attack power within a day, less half at the end of its reach', () => {
    // 2 x (1 - 0.5 x 60 / 100)
    expect(threat(situation(GROUND))).toBeCloseTo(1.4, 12);
  });

  test('nothing from beyond a day, from friends, or from those off the map', () => {
    const game = situation(GROUND);
    expect(threat(game.set('supply', 20, 'foe'))).toBe(0);
    game.set('supply', 100, 'foe').set('relation', 0, 'blue', 'red');
    expect(threat(game)).toBe(0);
    game.set('relation', 2, 'blue', 'red').set('at', -1, 'foe');
    expect(threat(game)).toBe(0);
  });

  test('grows with strength and order', () => {
    const game = situation(GROUND);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 1000 }),
        (men, order, more) => {
          const before = threat(game.set('strength', men, 'foe').set('cohesion', order, 'foe'));
          expect(threat(game.set('strength', men + more, 'foe'))).toBeGreaterThanOrEqual(before);
          expect(threat(game.set('cohesion', 100, 'foe'))).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 100, seed: 2 },
    );
  });
});

test('what stays is the defence power of the side without those who go', () => {
  // 1,000 x 1 and 1,000 x 2
  const game = situation(GROUND);
  const here = game.world.locations.ids.indexOf('here');
  expect(powerLeft(game.world, game.state, 0, here, [])).toBeCloseTo(3, 12);
  expect(
    powerLeft(game.world, game.state, 0, here, [game.world.formations.ids.indexOf('watch')]),
  ).toBeCloseTo(1, 12);
});
