// Leverage: what makes it grow, what makes it go, and what it weighs.

import { describe, expect, test } from 'vitest';
import { anActor, situation } from '../situation.ts';
import type { Rules } from '../plain.ts';
import type { Situation } from '../situation.ts';

const sponsored = (leverage: number, rules: Rules = {}): Situation =>
  situation(
    `
  place a blue value 4
  place b red value 4
  place overseas nobody kind abroad
  road a b motorway 30
  road a overseas sea 300 shipment 3 days 1
  troops one blue a 1000`,
    {
      rules,
      patch: {
        actors: {
          lender: anActor({
            initiative: 5,
            speaks: true,
            sponsor: { commitment: 50, leverage: { blue: leverage } },
            ships: { clients: ['blue'], entries: ['a--overseas'] },
          }),
        },
        relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
      },
    },
  );
const now = (game: Situation): number => game.get('leverage', 'lender', 'blue');

describe('leverage', () => {
  test('stays as it is where nothing is given, lost or won', () => {
    const game = sponsored(0.4);
    game.night();
    expect(now(game)).toBe(0.4);
  });

  test('grows with help for two days after it came, with advisers and with men lost', () => {
    const game = sponsored(0.4);
    game.play('ship a--overseas blue');
    game.night();
    expect(now(game)).toBe(0.4);
    game.night();
    expect(now(game)).toBeCloseTo(0.4 + 0.6 * 0.1, 9);
    const lost = sponsored(0.4);
    lost
      .set('strength', 750, 'one')
      .set('advisersAt', 0, 'lender', 'blue')
      .set('advisersUntil', 9, 'lender', 'blue');
    lost.night();
    expect(now(lost)).toBeCloseTo(0.4 + 0.6 * (0.05 + 0.2 * 0.25), 9);
  });

  test('goes with momentum and with value held beyond the start', () => {
    const game = sponsored(0.5);
    game.to('blue').play('move one b');
    game.night();
    // Momentum 4, and twice the value it began with.
    expect(now(game)).toBeCloseTo(0.5 - 0.5 * (0.01 * 4 + 0.1), 9);
  });

  test('a sponsor of whom nothing has come for three days lifts its client by a part of its commitment only', () => {
    const level = (idleSponsor: number): number => {
      const game = sponsored(0.5, {
        sponsors: { drift: 0 },
        morale: { idleSponsor, drift: 0.5, sponsorLift: 20, sponsorLevel: 0 },
      });
      for (let night = 0; night < 40 && game.state.outcome[0] === -1 && game.state.round[0]! < 25; night++)
        game.night();
      return game.get('resolve', 'blue');
    };
    // Twenty points x a commitment of 50, or x half of that.
    expect(level(1) - level(0.5)).toBeCloseTo(20 * 0.5 * 0.5, 1);
  });

  test('scales the weight of a press on a client', () => {
    const pressed = (leverage: number): number => {
      const game = sponsored(leverage);
      game.play('press blue');
      return game.get('pressure', 'blue');
    };
    expect(pressed(0.25) / pressed(0.5)).toBeCloseTo(0.5, 9);
  });
});
