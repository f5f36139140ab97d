// Advisers: what they add to a client, when they go, and when they are lost.

import { describe, expect, test } from 'vitest';
import { anActor, situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const helped = (): Situation =>
  situation(
    `
  place a blue yield 9
  place b blue value 5
  place c red
  place overseas nobody kind abroad
  road a b motorway 30
  road b c motorway 30
  road a overseas sea 300
  troops one blue a 1000 cohesion 40
  troops two blue b 100 cohesion 40
  troops three red c 4000`,
    {
      patch: {
        actors: {
          lender: anActor({
            initiative: 5,
            sponsor: { commitment: 60 },
            ships: { clients: ['blue'], entries: ['a--overseas'] },
          }),
        },
        relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
      },
    },
  );

describe('advisers', () => {
  test('cost three points, add one of command, and go home after four days', () => {
    const game = helped();
    expect(game.play('advise blue a')).toEqual(['advisers-sent lender blue a 4']);
    expect(game.get('commitment', 'lender')).toBe(57);
    expect(game.refused('advise blue a')).toBe('advisers-there a');
    expect(game.to('blue').get('points', 'blue')).toBe(10);
    const home = [1, 2, 3, 4].map(() => game.night().filter((line) => line.startsWith('advisers')));
    expect(home).toEqual([[], [], [], ['advisers-home lender blue a']]);
    expect(game.to('blue').get('points', 'blue')).toBe(9);
  });

  test('need commitment, a client, and a place that the client holds', () => {
    const game = helped();
    expect(game.refused('advise red c')).toBe('not-a-client red');
    expect(game.refused('advise blue c')).toBe('not-theirs c blue');
    game.set('commitment', 39, 'lender');
    expect(game.refused('advise blue a')).toBe('commitment-too-low 39 40');
    expect(game.to('blue').refused('advise blue a')).toBe('not-a-sponsor blue');
  });

  test('let troops within 50 km recover half as much again', () => {
    const gained = (advised: boolean): number => {
      const game = helped();
      if (advised) game.play('advise blue a');
      game.night();
      return game.get('cohesion', 'one') - 40;
    };
    expect(gained(true)).toBeCloseTo(1.5 * gained(false), 9);
  });

  test('halve what the fall of a place takes from troops within their reach', () => {
    const shaken = (advised: boolean): number => {
      const game = helped();
      game.state.supply.fill(100);
      if (advised) game.play('advise blue a');
      game.set('cohesion', 80, 'one');
      game.to('red').play('attack three b advance');
      return 80 - game.get('cohesion', 'one');
    };
    expect(shaken(false)).toBeGreaterThan(1);
    expect(shaken(true)).toBeCloseTo(0.5 * shaken(false), 9);
  });

  test('are lost with the place, and ten points of commitment with them', () => {
    const game = helped();
    game.play('advise blue b');
    expect(game.preview('advise blue a')).toMatchObject({
      kind: 'advise',
      points: 1,
      formations: 2,
      atRisk: 10,
    });
    const lines = game.to('red').play('attack three b advance');
    expect(lines).toContain('advisers-lost lender blue b 10');
    expect(game.get('commitment', 'lender')).toBe(47);
    expect(game.get('advisersAt', 'lender', 'blue')).toBe(-1);
  });
});
