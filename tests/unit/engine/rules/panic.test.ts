// Collapse by order: troops who have lost their nerve leave when a great city falls, those at home stay and bear more; few are killed.

import { describe, expect, test } from 'vitest';
import { playGame } from '../../../../src/engine/game.ts';
import { hama } from '../../telling/worlds.ts';
import { policyOf } from '../games.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const CITY = `
  place west blue yield 9
  place city red value 8
  place post red
  place behind red yield 9
  place far red
  road west city motorway 30
  road city post motorway 40
  road post behind motorway 30
  road behind far motorway 30
  troops guard blue west 1000
  troops picket red post 1000 cohesion 29
  troops rear red far 1000 cohesion 20`;

function falls(text = CITY): { game: Situation; lines: string[] } {
  const game = situation(text, { rules: { morale: { shock: 0 } } });
  return { game, lines: game.play('move guard city') };
}

describe('when a great city falls', () => {
  test('troops near it below their breakpoint leave their post, a fifth of them scattered; those far away stay', () => {
    const { game, lines } = falls();
    expect(lines).toContain('garrison-panicked picket post');
    expect(lines).toContain('losses picket dispersed post 200');
    expect([game.whereIs('picket'), game.holder('post'), game.whereIs('rear')]).toEqual([
      'behind',
      'red',
      'far',
    ]);
    expect(game.get('killed', 'picket')).toBe(0);
  });

  test('steady troops stay, and so do those on ground that stands with them', () => {
    expect(falls(CITY.replace('cohesion 29', 'cohesion 30')).game.whereIs('picket')).toBe('post');
    expect(falls(CITY.replace('place post red', 'place post red home red 0.5')).game.whereIs('picket')).toBe(
      'post',
    );
  });

  test('a lesser place makes nobody run', () => {
    expect(falls(CITY.replace('value 8', 'value 7')).game.whereIs('picket')).toBe('post');
  });
});

test('troops on ground that stands with them bear a fifth more of a battle', () => {
  const shaken = (home: string): number => {
    const game = situation(
      `place west blue\n place east red ${home}\n road west east motorway 30\n troops guard blue west 2000\n troops picket red east 1500`,
      { rules: { home: { power: 0 } } },
    );
    game.play('attack guard east hold');
    return 100 - game.get('cohesion', 'picket');
  };
  expect(shaken('home red 0.5')).toBeCloseTo(0.8 * shaken(''));
});

test('in every collapse of the Hama scenario the killed are far fewer than the captured and dispersed', () => {
  const player = policyOf('heuristic');
  const players = hama.actors.ids.map(() => player);
  let collapses = 0;
  for (let seed = 0; seed < 16; seed++) {
    const state = playGame(hama, players, `order-${seed}`);
    for (let actor = 0; actor < hama.actors.count; actor++) {
      if (!state.collapsed[actor]) continue;
      collapses++;
      let killed = 0;
      let gone = 0;
      for (let f = 0; f < hama.formations.count; f++) {
        if (hama.formations.actor[f] !== actor) continue;
        killed += state.killed[f]!;
        gone += state.captured[f]! + state.dispersed[f]!;
      }
      expect(killed, `order-${seed}`).toBeLessThan(gone / 3);
    }
  }
  expect(collapses).toBeGreaterThan(1);
}, 60_000);
