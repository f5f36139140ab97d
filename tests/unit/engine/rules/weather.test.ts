// Weather: one public state a round; what it does to flying, roads and people away from home.

import { describe, expect, test } from 'vitest';
import { begin } from '../../../../src/engine/game.ts';
import { gameIn, situation, worldOf } from '../situation.ts';
import type { Extras } from '../situation.ts';

const GROUND = `
  place field blue yield 9
  place west blue yield 9
  place pass blue people 1000
  place east red people 1000 yield 9
  road field west motorway 10
  road west pass mountain 20
  road pass east motorway 30
  troops guard blue west 1000
  troops picket red east 1000`;

/** Only this weather, for ever. */
const always = (more: Readonly<Record<string, number>>): Extras => ({
  patch: {
    weather: { rain: { name: 'Rain', ...more } },
    actors: { blue: { air: { bases: { field: { sorties: 9 } } } } },
  },
});

describe('weather', () => {
  test('cuts the sorties that can be flown', () => {
    expect(situation(GROUND, always({ air: 0.5 })).get('sorties', 'blue')).toBe(4);
    expect(situation(GROUND, always({})).get('sorties', 'blue')).toBe(9);
  });

  test('slows mountain roads and leaves motorways as they are', () => {
    // 20 km x 3 in clear weather, x 2 in rain: more than a day for troops who go 100 km.
    const rain = situation(GROUND, always({ mountain: 2 }));
    expect(rain.refused('move guard pass')).toBe('too-far pass 120 100');
    expect(rain.refused('move guard field')).toBeNull();
    expect(situation(GROUND, always({})).refused('move guard pass')).toBeNull();
  });

  test('makes a supply road over the mountains longer, from the round on in which it turns', () => {
    const game = situation(GROUND, {
      patch: {
        weather: {
          clear: { name: 'Clear', chance: 0.001, lasts: 0 },
          rain: { name: 'Rain', chance: 100, lasts: 0, mountain: 2 },
        },
      },
    });
    expect(game.get('weather')).toBe(1);
    expect(game.get('supplyCost', 'blue', 'pass')).toBe(120);
    game.state.forecast[0] = 0;
    game.night();
    expect(game.get('weather')).toBe(0);
    expect(game.get('supplyCost', 'blue', 'pass')).toBe(60);
  });

  test('comes as it was expected, when forecasts hold', () => {
    const game = situation(GROUND, {
      patch: {
        weather: { a: { name: 'A', lasts: 0.3 }, b: { name: 'B', lasts: 0.3 }, c: { name: 'C', lasts: 0.3 } },
      },
    });
    const seen = new Set<number>();
    for (let day = 0; day < 20; day++) {
      const expected = game.get('forecast');
      const told = game.night().filter((line) => line.startsWith('weather'));
      expect(game.get('weather')).toBe(expected);
      expect(told).toHaveLength(1);
      seen.add(expected);
    }
    expect(seen.size).toBe(3);
  });

  test('draws from a stream of its own: a world without it has the same luck otherwise', () => {
    const streams = (extras: Extras) => {
      const { random } = gameIn(worldOf(GROUND, extras), begin(worldOf(GROUND, extras), 'a')).state;
      return Array.from(random).slice(0, 20);
    };
    expect(streams(always({}))).toEqual(streams({}));
  });

  test('makes days away from home harder, and crowding harder still', () => {
    const hardship = (extras: Extras, sheltering: number): number => {
      const game = situation(GROUND, extras);
      game.set('sheltering', sheltering, 'pass').set('away', sheltering, 'east');
      game.set('fought', 1, 'east');
      game.night();
      return game.get('hardship');
    };
    expect(hardship(always({}), 400)).toBe(400);
    expect(hardship(always({ hardship: 1.5 }), 400)).toBe(600);
    // 1,200 in a place of 1,000 people that can shelter as many again as live there: crowded, each day counts twice.
    expect(hardship(always({}), 1200)).toBe(2400);
  });
});
