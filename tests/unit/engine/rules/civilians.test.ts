// Civilians: harm, flight from fighting, strikes and an approaching front, and return. Nobody is ever lost count of.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displacedPeople } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const GROUND = `
  place west blue
  place east red people 100000
  place haven red people 500
  place beyond red people 500
  road west east motorway 30
  road east haven motorway 40
  road haven beyond motorway 40
  troops guard blue west 1000
  troops picket red east 1000`;

/** People at home, dead and away by place of origin; those who shelter must be as many as are away. */
function everybody(game: Situation): number {
  let people = 0;
  let away = 0;
  for (const id of game.world.locations.ids) {
    people += game.get('atHome', id) + game.get('dead', id) + game.get('away', id);
    away += game.get('away', id);
  }
  expect(displacedPeople(game.world, game.state)).toBe(away);
  return people;
}

describe('the start', () => {
  test('has those who had left already, where they shelter; they come home like others', () => {
    const game = situation(GROUND.replace(/.*(west|picket|guard).*\n/g, ''), {
      patch: { locations: { east: { fled: { haven: 300, beyond: 200 } } } },
    });
    const people = ['east', 'haven', 'beyond'].map((id) => [
      game.get('atHome', id),
      game.get('away', id),
      game.get('sheltering', id),
    ]);
    expect(people).toEqual([
      [99500, 500, 0],
      [500, 0, 300],
      [500, 0, 200],
    ]);
    expect(everybody(game)).toBe(101000);
    for (let night = 0; night < 5; night++) game.night();
    expect(game.get('away', 'east')).toBeLessThan(500);
    expect(everybody(game)).toBe(101000);
  });
});

describe('fighting', () => {
  test('harms people by its size, shared by power, and drives a tenth out at full intensity', () => {
    // 2,000 engaged / 1,000 = intensity 2; 100,000 x 0.001 x 2 = 200 harmed, half by each side.
    const game = situation(GROUND);
    expect(game.preview('attack guard east hold')).toMatchObject({ harmed: 200, displaced: 20000 });
    const lines = game.play('attack guard east hold');
    expect(lines).toContain('people-harmed east blue 100');
    expect(lines).toContain('people-harmed east red 100');
    // Will: a point for each hundred.
    expect([game.get('resolve', 'blue'), game.get('resolve', 'red')]).toEqual([49, 49]);
    // 99,800 x 0.1 x 2, to the nearest place with people and without a front
    expect(game.night()).toContain('people-displaced east haven fighting 19960');
    expect([game.get('atHome', 'east'), game.get('away', 'east'), game.get('sheltering', 'haven')]).toEqual([
      79840, 19960, 19960,
    ]);
    expect(game.get('uprooted', 'blue')).toBe(19960);
    expect(everybody(game)).toBe(101000);
  });

  test('greater fights than the greatest that counts do no more', () => {
    const game = situation(GROUND.replace('blue west 1000', 'blue west 9000'));
    expect(game.preview('attack guard east hold')).toMatchObject({ harmed: 200, displaced: 20000 });
  });

  test('a place of fighting is no refuge, wherever it stands in the table', () => {
    const game = situation(`
      place aaa red people 1000
      place bbb red people 1000
      place ccc red people 1000
      road aaa bbb motorway 40
      road aaa ccc motorway 90`);
    game
      .set('intensity', 1, 'aaa')
      .set('intensity', 1, 'bbb')
      .set('fought', 1, 'aaa')
      .set('fought', 1, 'bbb');
    expect(game.night().filter((line) => line.startsWith('people'))).toEqual([
      'people-displaced aaa ccc fighting 100',
      'people-displaced bbb ccc fighting 100',
    ]);
  });

  test('flight from strikes says so', () => {
    const game = situation(GROUND);
    expect(game.set('intensity', 0.5, 'east').night()).toContain('people-displaced east haven strikes 5000');
  });

  test('guests flee on with the people of the place', () => {
    const game = situation(GROUND);
    game
      .set('sheltering', 1000, 'east')
      .set('away', 1000, 'haven')
      .set('intensity', 1, 'east')
      .set('fought', 1, 'east');
    expect(game.night()).toContain('people-displaced east haven fighting 10100');
    expect([
      game.get('sheltering', 'east'),
      game.get('sheltering', 'haven'),
      game.get('away', 'east'),
    ]).toEqual([900, 10100, 10000]);
  });

  test('with nowhere to go people stay', () => {
    const game = situation('place east red people 1000');
    expect(game.set('intensity', 1, 'east').night()).toEqual([]);
    expect(game.get('atHome', 'east')).toBe(1000);
  });
});

describe('a front that comes near', () => {
  const NEAR = GROUND.replace('motorway 30', 'motorway 20');

  test('drives a twentieth out before any fight', () => {
    expect(situation(NEAR).night()).toContain('people-displaced east haven approach 5000');
    expect(
      situation(GROUND)
        .night()
        .filter((line) => line.startsWith('people')),
    ).toEqual([]);
  });

  test('and twice as many where people stand with a holder whose will is low', () => {
    const afraid = NEAR.replace('people 100000', 'people 100000 home red 0.5');
    expect(situation(afraid, { patch: { actors: { red: { ground: { resolve: 49 } } } } }).night()).toContain(
      'people-displaced east haven approach 10000',
    );
    expect(situation(afraid).night()).toContain('people-displaced east haven approach 5000');
  });
});

describe('those who had found shelter', () => {
  test('move again with the people of the place, and are counted as moving a second time', () => {
    const game = situation(GROUND);
    game.set('away', 400, 'beyond').set('atHome', 100, 'beyond').set('sheltering', 400, 'east');
    game.set('intensity', 1, 'east');
    const lines = game.night();
    // A tenth of 100,000 and of the 400 guests; haven has room for 500, and nobody else is nearer.
    expect(lines).toContain('people-displaced east haven strikes 10040');
    expect(lines).toContain('people-moved-again east haven strikes 40');
    expect(game.get('movedAgain')).toBe(40);
    expect(everybody(game)).toBe(101000);
  });

  test('leave room for nobody else: who comes later goes on to the next place, and crowds only where all are full', () => {
    const game = situation(GROUND);
    game.set('away', 500, 'west').set('sheltering', 500, 'haven').set('intensity', 0.01, 'east');
    expect(game.night()).toContain('people-displaced east beyond strikes 100');
    game.set('away', 900, 'west').set('sheltering', 800, 'beyond').set('intensity', 0.01, 'east');
    game.set('sheltering', 500, 'haven');
    expect(game.night().some((line) => line.startsWith('people-displaced east haven'))).toBe(true);
  });
});

describe('return', () => {
  test('after two quiet days a tenth go home each day, from the nearest shelter first', () => {
    const game = situation(GROUND.replace('motorway 30', 'motorway 60'));
    game
      .set('away', 1000, 'east')
      .set('atHome', 99000, 'east')
      .set('sheltering', 50, 'haven')
      .set('sheltering', 950, 'beyond')
      .set('fought', 1, 'east');
    expect(game.night().filter((line) => line.startsWith('people'))).toEqual([]);
    expect(game.night().filter((line) => line.startsWith('people'))).toEqual([]);
    expect(game.night().filter((line) => line.startsWith('people'))).toEqual([
      'people-returned haven east 50',
      'people-returned beyond east 50',
    ]);
    expect(everybody(game)).toBe(101000);
  });
});

test('whatever happens on however many days, everybody is somewhere', () => {
  const game = situation(GROUND);
  const bytes = game.state.bytes.slice();
  const level = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(level, level, level, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 6 }),
      (days) => {
        game.state.bytes.set(bytes);
        for (const [east, haven, beyond, holder] of days) {
          game
            .set('intensity', east, 'east')
            .set('intensity', haven, 'haven')
            .set('intensity', beyond, 'beyond')
            .set('controller', holder, 'haven');
          game.night();
          expect(everybody(game)).toBe(101000);
          for (const id of game.world.locations.ids) {
            for (const column of ['atHome', 'sheltering', 'away', 'dead'] as const)
              expect(game.get(column, id)).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
    { numRuns: 100, seed: 13 },
  );
});
