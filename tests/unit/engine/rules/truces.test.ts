// Truces that are broken.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';
import { BARGAIN, LAND } from './bargain.ts';

const bound = (): Situation => {
  const game = situation(LAND, BARGAIN);
  game.play('propose truce');
  game.to('red').play('accept truce');
  return game;
};
const WAR = 2;
const TRUCE = 3;

describe('breaking a truce', () => {
  test('puts those it held apart at war again, the sponsor among them, and lets the breaker attack at once', () => {
    const game = bound();
    expect([game.get('relation', 'blue', 'red'), game.get('relation', 'lender', 'red')]).toEqual([
      TRUCE,
      TRUCE,
    ]);
    expect(game.refused('attack picket west hold')).toBe('not-at-war blue');
    expect(game.play('break truce')).toEqual(['deal-broken red truce']);
    expect([game.get('relation', 'blue', 'red'), game.get('relation', 'lender', 'red')]).toEqual([WAR, WAR]);
    expect(game.refused('attack picket west hold')).toBeNull();
  });

  test('costs half the credit and 30 of trust with those it had agreed with; the deal must wait', () => {
    const game = bound();
    game.play('break truce');
    expect(game.get('credit', 'red')).toBe(0.5);
    // 40 + 10 for the deal - 30
    expect([game.get('trust', 'door'), game.get('trust', 'desk')]).toEqual([20, 80]);
    expect([game.get('credit', 'blue'), game.get('inForce', 'truce')]).toEqual([1, 0]);
    expect(game.refused('propose truce')).toBe('deal-cooling-off truce 4');
  });

  test('leaves a pair at peace that another truce binds', () => {
    const game = bound();
    game.set('inForce', 1, 'respite');
    game.play('break truce');
    expect([game.get('relation', 'blue', 'red'), game.get('relation', 'lender', 'red')]).toEqual([
      WAR,
      TRUCE,
    ]);
  });

  test('is for parties of a truce in force alone', () => {
    const game = situation(LAND, BARGAIN);
    expect(game.refused('break truce')).toBe('deal-not-in-force truce');
    game.play('propose exchange');
    game.to('red').play('accept exchange');
    expect(game.refused('break exchange')).toBe('no-truce exchange');
    expect(game.to('envoy').refused('break exchange')).toBe('not-a-party exchange');
  });
});
