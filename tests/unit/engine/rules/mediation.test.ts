// A mediator's meetings and days of quiet: what they do, and what they earn or spend.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';
import { BARGAIN, LAND } from './bargain.ts';

const told = (lines: readonly string[], ...kinds: readonly string[]): string[] =>
  lines.filter((line) => kinds.some((kind) => line.startsWith(kind)));

describe('a meeting', () => {
  test('is called for the next round, presses all who come, and spends credit when it ends with nothing', () => {
    const game = situation(LAND, BARGAIN).to('envoy');
    expect(game.play('convene door')).toEqual(['talks-called envoy door']);
    expect(game.refused('convene door')).toBe('already-called door');
    expect(told(game.night(), 'talks')).toEqual(['talks-opened door envoy']);
    // 0.4 x credit x (0.5 + 0.4)
    expect(game.get('pressure', 'blue')).toBeCloseTo(0.36, 12);
    expect(game.get('pressure', 'red')).toBeCloseTo(0.36, 12);
    expect(game.get('pressure', 'envoy')).toBe(0);
    expect(told(game.night(), 'talks')).toEqual(['talks-failed door envoy']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(0.8, 12);
    expect(game.to('envoy').refused('convene door')).toBe('met-lately door 4');
  });

  test('earns credit when it leaves something on the table, and lets proposals come that would have to wait', () => {
    const game = situation(LAND, BARGAIN);
    game.play('propose truce');
    game.to('red').play('reject truce');
    game.set('credit', 0.5, 'envoy').to('envoy').play('convene door');
    game.night();
    expect(game.to('blue').play('propose truce')).toContain('deal-proposed blue truce');
    expect(told(game.night(), 'talks')).toEqual(['talks-held door envoy']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(0.6, 12);
  });

  test('is a mediator’s to call, with enough credit', () => {
    const game = situation(LAND, BARGAIN);
    expect(game.refused('convene door')).toBe('does-not-mediate blue');
    expect(game.set('credit', 0.29, 'envoy').to('envoy').refused('convene door')).toBe(
      'too-little-credit 0.29 0.3',
    );
  });
});

describe('a day of quiet', () => {
  /** Blue's West, which red stands before; red so worn that it agrees. */
  const worn = (): Situation => situation(LAND, BARGAIN).set('pressure', 1, 'red').to('envoy');

  test('is agreed when all who hold ground there are willing, and refused by the first who is not', () => {
    const game = situation(LAND, BARGAIN).to('envoy');
    // Red: 0.5 for the envoy's credit - 0.1 x 4 for what the place is worth
    expect(game.preview('pause west')).toMatchObject({
      parties: [
        { now: expect.closeTo(0.7, 9), needs: 0.4 },
        { now: expect.closeTo(0.1, 9), needs: 0.4 },
      ],
    });
    expect(game.play('pause west')).toEqual(['pause-refused west envoy red']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(0.9, 12);
    expect(worn().play('pause west')).toEqual(['pause-agreed west envoy']);
  });

  test('kept, it earns credit and people come back; another must wait', () => {
    const game = worn().set('credit', 0.8, 'envoy');
    game.play('pause west');
    game.set('atHome', 9000, 'west').set('away', 1000, 'west').set('sheltering', 1000, 'farm');
    game.night();
    const credit = game.get('credit', 'envoy');
    const away = game.get('away', 'west');
    expect(told(game.night(), 'pause')).toEqual(['pause-kept west envoy']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(credit + 0.1, 12);
    expect(game.get('away', 'west')).toBe(away - away / 2);
    expect(game.to('envoy').refused('pause west')).toBe('paused-lately west 4');
  });

  test('broken by an attack, it costs the breaker credit, will and trust, and the asker credit', () => {
    const game = worn();
    game.play('pause west');
    expect(game.refused('pause west')).toBe('already-paused west');
    game.night();
    const resolve = game.get('resolve', 'red');
    expect(game.to('red').play('attack picket west hold')).toContain('pause-broken west envoy red');
    expect([game.get('credit', 'red'), game.get('credit', 'envoy')]).toEqual([0.6, 0.8]);
    expect(game.get('trust', 'door')).toBe(30);
    expect(game.get('resolve', 'red')).toBeLessThanOrEqual(resolve - 3);
    expect(told(game.night(), 'pause')).toEqual([]);
  });

  test('is for places at a front', () => {
    const game = situation(LAND, BARGAIN).to('envoy');
    expect(game.refused('pause farm')).toBe('nothing-to-pause farm');
    expect(game.refused('pause x')).toBe('place-abroad x');
    expect(game.to('blue').refused('pause west')).toBe('does-not-mediate blue');
  });
});
