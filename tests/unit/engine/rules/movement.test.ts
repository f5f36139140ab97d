// Movement: the cheapest lawful way over ground of one's own side, a day's distance, room, and walking into open places.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';

const ROAD = `
  place a blue
  place b blue
  place c blue
  place d red
  road a b motorway 30
  road b c primary 20
  road c d motorway 10
  troops guard blue a 1000`;

describe('how far a formation goes', () => {
  test('it names an end and takes the road there, each kilometre times the factor of its class', () => {
    // 30 km x 1 + 20 km x 1.5 = 60 of 100 km
    const game = situation(ROAD);
    expect(game.preview('move guard c')).toMatchObject({
      effort: 60,
      reach: 100,
      takes: false,
      path: [1, 2],
    });
    expect(game.play('move guard c')).toEqual(['formation-moved guard a c']);
    expect(game.whereIs('guard')).toBe('c');
  });

  test('supply sets its pace: half of 100 km with none, 75 km with half', () => {
    const game = situation(ROAD, { patch: { routes: { 'b--c': { km: 40 } } } });
    expect(game.set('supply', 0, 'guard').refused('move guard c')).toBe('too-far c 90 50');
    expect(game.set('supply', 50, 'guard').refused('move guard c')).toBe('too-far c 90 75');
    expect(game.set('supply', 80, 'guard').refused('move guard c')).toBeNull();
  });

  test('a stack goes at the pace of its slowest', () => {
    // The watch goes 50 km a day, the line 100; 60 km lie between a and c.
    const game = situation(`${ROAD}\n troops watch blue a 100 class watch`);
    expect(game.refused('move guard c')).toBeNull();
    expect(game.refused('move guard+watch c')).toBe('too-far c 60 50');
    expect(game.play('move guard+watch b')).toEqual([
      'formation-moved guard a b',
      'formation-moved watch a b',
    ]);
  });

  test.each([
    ['motorway', 1],
    ['primary', 1.5],
    ['secondary', 2],
    ['mountain', 3],
    ['desert', 4],
  ])('a kilometre of %s costs %d', (routeClass, factor) => {
    const game = situation(
      `place a blue\n place b blue\n road a b ${routeClass} 20\n troops guard blue a 100`,
    );
    expect(game.preview('move guard b')).toMatchObject({ effort: 20 * factor });
  });

  test('sea lanes and air bridges carry no troops', () => {
    for (const kind of ['sea', 'air']) {
      const game = situation(`place a blue\n place b blue\n road a b ${kind} 5\n troops guard blue a 100`);
      expect(game.refused('move guard b')).toBe('no-path b');
    }
  });

  test('each sortie against a road makes it a tenth longer for those at war with who flew it', () => {
    const game = situation(ROAD);
    game.set('interdiction', 5, 'red', 'a--b');
    expect(game.preview('move guard b')).toMatchObject({ effort: 45 });
    game.set('relation', 0, 'blue', 'red');
    expect(game.preview('move guard b')).toMatchObject({ effort: 30 });
  });

  test('a formation acts once a round', () => {
    const game = situation(ROAD);
    game.play('move guard b');
    expect(game.refused('move guard a')).toBe('already-acted guard');
    game.night();
    expect(game.refused('move guard a')).toBeNull();
  });
});

describe('where it may go', () => {
  test('not through ground of others, however short the way', () => {
    const game = situation(`
      place a blue
      place m red
      place z blue
      road a m motorway 10
      road m z motorway 10
      troops guard blue a 1000
      troops picket red m 10`);
    expect(game.refused('move guard z')).toBe('no-path z');
  });

  test('through ground of an ally it may', () => {
    const game = situation(
      `place a blue\n place m friend\n place z blue\n road a m motorway 10\n road m z motorway 10\n troops guard blue a 1000`,
      {
        patch: {
          actors: { friend: { name: 'Friend', letter: 'F', style: 'ring', ground: { resolve: 50 } } },
          relations: { 'blue--friend': 'ally' },
        },
      },
    );
    expect(game.play('move guard z')).toEqual(['formation-moved guard a z']);
    expect(game.holder('m')).toBe('friend');
  });

  test('it takes a place that nobody defends, and one that nobody holds', () => {
    const game = situation(
      'place a blue\n place b red\n place c nobody\n road a b motorway 10\n road a c motorway 10\n troops one blue a 500\n troops two blue a 500',
    );
    expect(game.play('move one b')).toEqual(['formation-moved one a b', 'place-taken b blue red']);
    expect(game.play('move two c')).toEqual(['formation-moved two a c', 'place-taken c blue -']);
  });

  test('not into a place held in force, by troops or by its people', () => {
    // Home defence: 0.5 power x 1 readiness x 50 resolve / 100 x (1 + 5/5 value) x (0.5 + sqrt(100,000/100,000)) = 0.75 > 0.4
    const game = situation(
      'place a blue\n place b red value 5 people 100000 home red 1\n road a b motorway 10\n troops guard blue a 500',
    );
    expect(game.refused('move guard b')).toBe('held-in-force b red');
    game.set('resolve', 20, 'red');
    expect(game.refused('move guard b')).toBeNull();
  });

  test('not into the ground of those it is not at war with', () => {
    const game = situation('place a blue\n place b red\n road a b motorway 10\n troops guard blue a 500');
    expect(game.set('relation', 3, 'blue', 'red').refused('move guard b')).toBe('not-at-war red');
  });

  test('not abroad, not where it is, and shaken troops only to ground of their side', () => {
    const game = situation(
      'place a blue\n place b red\n place c blue\n place x nobody kind abroad\n road a b motorway 10\n road a c motorway 10\n road a x motorway 10\n troops guard blue a 500 cohesion 29',
    );
    expect(game.refused('move guard x')).toBe('place-abroad x');
    expect(game.refused('move guard a')).toBe('already-there guard a');
    expect(game.refused('move guard b')).toBe('too-shaken guard 30');
    expect(game.refused('move guard c')).toBeNull();
  });

  test.each([
    ['open', 10000],
    ['hill', 10000],
    ['town', 20000],
    ['city', 40000],
  ])('%s has room for %d men of a side', (terrain, room) => {
    const game = situation(
      `place a blue city\n place b blue ${terrain}\n road a b motorway 10\n troops guard blue a 1000\n troops there blue b ${room - 1000}`,
    );
    expect(game.refused('move guard b')).toBeNull();
    game.set('strength', room - 999, 'there');
    expect(game.refused('move guard b')).toBe('no-room b 999');
  });

  test('only formations of one actor that stand together go together', () => {
    const game = situation(
      'place a blue\n place b blue\n road a b motorway 10\n troops one blue a 500\n troops two blue b 500\n troops other red b 10',
    );
    expect(game.refused('move one+two b')).toBe('formations-apart one two');
    expect(game.refused('move other a')).toBe('not-your-formation other');
  });
});

describe('what it leaves behind', () => {
  test('works decay by half when the last troops of a side leave them, not before', () => {
    const game = situation(
      'place a blue works 0.4\n place b blue\n road a b motorway 10\n troops one blue a 500\n troops two blue a 500',
    );
    game.play('move one b');
    expect(game.get('fortification', 'a')).toBe(0.4);
    game.play('move two b');
    expect(game.get('fortification', 'a')).toBe(0.2);
  });

  test('the preview counts what could be turned against either end', () => {
    // Red's 2,000 men stand 20 km from a with 100 km of reach: 2 x (1 - 0.5 x 0.2) = 1.8; from b they are 40 km off: 2 x 0.8.
    const game = situation(
      'place a blue\n place b blue\n place z red\n road a b motorway 20\n road a z motorway 20\n troops one blue a 500\n troops two blue a 300\n troops foe red z 2000',
    );
    const seen = game.preview('move one b');
    expect(seen).toMatchObject({ power: 0.5, leftBehind: 0.3 });
    expect(seen.kind === 'move' && seen.threatBehind).toBeCloseTo(1.8, 9);
    expect(seen.kind === 'move' && seen.threat).toBeCloseTo(1.6, 9);
  });
});
