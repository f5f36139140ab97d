// Changing hands: what goes with a place that is taken.

import { describe, expect, test } from 'vitest';
import { settled } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';

const GROUND =
  'place west blue\n place east red works 0.5\n road west east motorway 30\n troops guard blue west 1000';

describe('a place that is taken', () => {
  test('keeps a fifth of its works and half its stock; its stance is hold again', () => {
    const game = situation(GROUND);
    game.set('stance', 1, 'east').set('stock', 4, 'east').play('move guard east');
    expect(game.get('fortification', 'east')).toBeCloseTo(0.1, 12);
    expect([game.get('stock', 'east'), game.get('stance', 'east'), game.get('heldSince', 'east')]).toEqual([
      2, 0, 1,
    ]);
    expect([game.holder('east'), game.get('previous', 'east')]).toEqual(['blue', 1]);
  });

  test('counts as settled from the second day on; ground held from the start always does', () => {
    const game = situation(GROUND);
    game.play('move guard east');
    const [east, west] = ['east', 'west'].map((id) => game.world.locations.ids.indexOf(id));
    const settledDays = Array.from({ length: 3 }, () => {
      const now = settled(game.world, game.state, east ?? 0);
      game.night();
      return now;
    });
    expect(settledDays).toEqual([false, false, true]);
    expect(settled(game.world, game.state, west ?? 0)).toBe(true);
  });

  test('troops who are not at war with the taker stay', () => {
    const game = situation(`${GROUND}\n troops guest green east 500`, {
      patch: {
        actors: { green: { name: 'Green', letter: 'G', style: 'ring', ground: { resolve: 50 } } },
        relations: { 'green--red': 'ally' },
      },
    });
    expect(game.play('move guard east')).toContain('place-taken east blue red');
    expect(game.whereIs('guest')).toBe('east');
  });
});
