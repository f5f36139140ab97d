// Stance of a garrison: digging in, giving a place up in order, and refitting.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';

const LINE = `
  place front blue value 5
  place rear blue yield 10
  place far red
  road front rear motorway 30
  road far front motorway 30
  troops guard blue front 1000`;

describe('the order', () => {
  test('the holder of a place sets how it is defended', () => {
    const game = situation(LINE);
    expect(game.play('stance front delay')).toEqual(['stance-set front blue delay']);
    expect(game.refused('stance front delay')).toBe('same-stance front');
    expect(game.play('stance front hold')).toEqual(['stance-set front blue hold']);
    expect(game.refused('stance far hold')).toBe('not-your-place far');
  });

  test('a place can be left only where there is a way back', () => {
    const game = situation(
      'place front blue\n place far red\n road far front motorway 30\n troops guard blue front 1000',
    );
    expect(game.refused('stance front leave')).toBe('no-path front');
    expect(game.refused('stance front delay')).toBeNull();
  });

  test('the preview says what each costs the defence and saves of the shock', () => {
    const game = situation(LINE);
    const rear = game.world.locations.ids.indexOf('rear');
    expect(game.preview('stance front delay')).toEqual({
      kind: 'stance',
      defence: 0.8,
      shock: 0.5,
      way: rear,
    });
    // Who means to leave tonight still holds today.
    expect(game.preview('stance front leave')).toEqual({ kind: 'stance', defence: 1, shock: 0.5, way: rear });
    expect(game.play('stance front delay') && game.preview('stance front hold')).toEqual({
      kind: 'stance',
      defence: 1,
      shock: 1,
      way: rear,
    });
  });
});

describe('digging in', () => {
  test('a garrison that holds digs a tenth a day, four tenths at most', () => {
    const game = situation(LINE);
    const works = Array.from({ length: 6 }, () => game.night() && game.get('fortification', 'front'));
    expect(works.map((depth) => Number(depth.toFixed(6)))).toEqual([0.1, 0.2, 0.3, 0.4, 0.4, 0.4]);
  });

  test('not on the day it came, not when it delays, not where nobody stands', () => {
    const game = situation(LINE);
    game.play('move guard rear');
    game.night();
    expect([game.get('fortification', 'front'), game.get('fortification', 'rear')]).toEqual([0, 0]);
    game.play('stance rear delay');
    game.night();
    expect(game.get('fortification', 'rear')).toBe(0);
  });

  test('those who stayed dig, whoever joins them that day', () => {
    const game = situation(`${LINE}\n troops early blue rear 100`);
    game.play('move early front');
    game.night();
    expect(game.get('fortification', 'front')).toBeCloseTo(0.1, 9);
  });

  test('two formations dig no faster than one, and an ally digs as well as the holder', () => {
    const allied = {
      patch: {
        actors: { ally: { name: 'Ally', letter: 'A', style: 'ring', ground: { resolve: 50 } } },
        relations: { 'ally--blue': 'ally' },
      },
    };
    for (const troops of [
      'troops aaa ally front 100\n troops zzz blue front 100',
      'troops aaa blue front 100\n troops zzz ally front 100',
      'troops aaa ally front 100',
    ]) {
      const game = situation(
        `place front blue\n place rear blue\n road front rear motorway 30\n ${troops}`,
        allied,
      );
      game.night();
      expect(game.get('fortification', 'front')).toBeCloseTo(0.1, 9);
    }
  });
});

describe('handing over', () => {
  test('tonight the garrison goes back in order, and the place is nobody’s when nobody stands near', () => {
    const game = situation(LINE);
    game.play('stance front leave');
    expect(game.night()).toEqual([
      'place-left front blue',
      'formation-retreated guard front rear',
      'place-taken front - blue',
      // 1 x value 5 squared / 10 x half for order
      'morale-shock front blue 1.25',
    ]);
    expect(game.get('stance', 'front')).toBe(0);
  });

  test('to the strongest opponent who stands next to it', () => {
    const game = situation(
      `${LINE}\n place side green\n road front side motorway 30\n troops weak red far 200\n troops strong green side 300`,
      {
        patch: {
          actors: { green: { name: 'Green', letter: 'G', style: 'ring', ground: { resolve: 50 } } },
          relations: { 'blue--green': 'enemy' },
        },
      },
    );
    game.play('stance front leave');
    expect(game.night()).toContain('place-taken front green blue');
  });

  test('not along a sea lane', () => {
    const game = situation(`${LINE}\n place isle red\n road front isle sea 30\n troops marines red isle 300`);
    game.play('stance front leave');
    expect(game.night()).toContain('place-taken front - blue');
  });

  test('who has lost the way back by night delays instead', () => {
    const game = situation(
      `${LINE}\n place foe red\n road foe rear motorway 30\n troops raiders red foe 500`,
    );
    game.play('stance front leave');
    game.to('red').play('move raiders rear');
    game.night();
    expect(game.holder('front')).toBe('blue');
    expect(game.get('stance', 'front')).toBe(1);
  });
});

describe('refit', () => {
  test('brings order back, a fifth of the scattered and a tenth of the wounded', () => {
    const game = situation(LINE);
    game
      .set('cohesion', 50, 'guard')
      .set('strength', 800, 'guard')
      .set('dispersed', 101, 'guard')
      .set('wounded', 99, 'guard');
    expect(game.preview('refit guard')).toEqual({ kind: 'refit', cohesion: 10, men: 20 + 9 });
    expect(game.play('refit guard')).toEqual(['formation-refitted guard front 29']);
    expect(game.get('cohesion', 'guard')).toBe(60);
    expect([
      game.get('strength', 'guard'),
      game.get('dispersed', 'guard'),
      game.get('wounded', 'guard'),
    ]).toEqual([829, 81, 90]);
    expect(game.refused('refit guard')).toBe('already-acted guard');
  });

  test('not without supply, on a day of fighting, or away', () => {
    const game = situation(`${LINE}\n troops foe red far 1000`);
    expect(game.set('supply', 39, 'guard').refused('refit guard')).toBe('too-little-supply guard 40');
    expect(game.refused('refit foe')).toBe('not-your-formation foe');
    game.set('supply', 90, 'guard').set('fought', 1, 'front');
    expect(game.refused('refit guard')).toBe('fought-today front');
    expect(game.set('at', -1, 'guard').refused('refit guard')).toBe('not-on-map guard');
  });
});
