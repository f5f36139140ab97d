// Bases abroad: leaving them by the day, what that does to clients, and what is lost with a place.

import { describe, expect, test } from 'vitest';
import { basesKept } from '../../../../src/engine/game.ts';
import { anActor, situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const based = (): Situation =>
  situation(
    `
  place a blue
  place b blue
  place c red
  place overseas nobody kind abroad
  road a b motorway 30
  road b c motorway 30
  road b overseas air 300 shipment 3 days 1
  troops one blue a 1000 cohesion 60
  troops two red c 4000`,
    {
      patch: {
        actors: {
          lender: anActor({
            initiative: 5,
            speaks: true,
            sponsor: { commitment: 60, leverage: { blue: 0.5 }, bases: { a: { stake: 1 }, b: { stake: 3 } } },
            ships: { clients: ['blue'], entries: ['b--overseas'] },
            air: { bases: { b: { sorties: 20 } } },
          }),
        },
        relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
      },
    },
  );

const kept = (game: Situation): number =>
  basesKept(game.world, game.state, game.world.actors.ids.indexOf('lender'));

describe('leaving a base', () => {
  test('takes four days, in which its sorties dwindle, and cannot be taken back', () => {
    const game = based();
    expect(game.get('sorties', 'lender')).toBe(12);
    expect(game.play('leave b')).toEqual(['leave-begun lender b 4']);
    expect(game.refused('leave b')).toBe('already-leaving b');
    expect(game.refused('leave c')).toBe('no-base c');
    const days = [1, 2, 3, 4].map(() => {
      const left = game.night().filter((line) => line.startsWith('base-left'));
      return [game.get('sorties', 'lender'), left.length];
    });
    expect(days.map(([, left]) => left)).toEqual([0, 0, 0, 1]);
    expect(days[3]).toEqual([0, 1]);
    expect(days[0]?.[0]).toBeLessThan(12);
    // All of a, a quarter, and half of the three quarters that were brought home.
    expect(kept(game)).toBeCloseTo(0.25 + 0.5 * 0.75, 9);
    expect(game.refused('ship b--overseas blue')).toBe('base-gone b');
  });

  test('shakes the client by the share that is at stake there, and costs credit and leverage', () => {
    const game = based();
    expect(game.preview('leave b')).toMatchObject({ stake: 0.75, resolve: 4.5, cohesion: 7.5, done: 4 });
    game.play('leave b');
    expect(game.get('resolve', 'blue')).toBeCloseTo(50 - 4.5, 9);
    expect(game.get('cohesion', 'one')).toBeCloseTo(60 - 7.5, 9);
    expect(game.get('credit', 'lender')).toBeCloseTo(1 - 0.2 * 0.75, 9);
    expect(game.get('leverage', 'lender', 'blue')).toBeCloseTo(0.5 * (1 - 0.4 * 0.75), 9);
  });
});

describe('a place that falls', () => {
  test('takes with it all that is still there, and commitment', () => {
    const game = based().to('red');
    expect(game.play('move two b').filter((line) => line.startsWith('base-over'))).toEqual([
      'base-overrun lender b red 100',
    ]);
    expect(game.get('commitment', 'lender')).toBeCloseTo(60 - 20 * 0.75, 9);
    expect(kept(game)).toBeCloseTo(0.25, 9);
  });

  test('takes half when leaving was half done', () => {
    const game = based();
    game.play('leave b');
    game.night();
    game.night();
    expect(
      game
        .to('red')
        .play('move two b')
        .filter((line) => line.startsWith('base-over')),
    ).toEqual(['base-overrun lender b red 50']);
    expect(kept(game)).toBeCloseTo(0.25 + 0.75 * 0.5 * 0.5, 9);
    expect(game.night().filter((line) => line.startsWith('base'))).toEqual([]);
  });
});
