// Latent actors: asleep without turns and troops, woken by an effect, then at home where they can be.

import { describe, expect, test } from 'vitest';
import { actorOnTurn, allocateView, observe } from '../../../../src/engine/game.ts';
import { anActor, situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const GROUND = `
  place west blue yield 9
  place east red yield 9
  place town red people 1000
  place moor nobody
  road west east motorway 60
  road east town motorway 60
  road town moor motorway 30
  troops guard blue west 1000
  troops picket red east 1000
  troops rising green town 500`;

function scene(more = ''): Situation {
  return situation(GROUND + more, {
    patch: {
      actors: { green: anActor({ ground: { resolve: 50 }, latent: true, speaks: true }) },
      relations: { 'green--red': 'enemy', 'blue--green': 'neutral' },
      triggers: {
        alarm: {
          name: 'Alarm',
          when: { resolve: { actor: 'red', atMost: 20 } },
          effects: [{ kind: 'wake', actor: 'green' }],
        },
      },
    },
  });
}

const GREEN = 1;

function turnsOf(game: Situation): number[] {
  const round = game.get('round');
  const seen: number[] = [];
  while (game.get('round') === round) {
    seen.push(actorOnTurn(game.state));
    game.play('end');
  }
  return seen;
}

describe('asleep', () => {
  test('an actor has no turn and no troops, and nobody sees any', () => {
    const game = scene();
    expect(game.world.actors.ids.indexOf('green')).toBe(GREEN);
    expect(turnsOf(game)).not.toContain(GREEN);
    expect(game.whereIs('rising')).toBeNull();
    const view = observe(game.world, game.state, 0, allocateView(game.world, 0));
    expect(view.at[game.world.formations.ids.indexOf('rising')]).toBe(-1);
    expect(game.holder('town')).toBe('red');
  });
});

describe('woken', () => {
  test('it has turns from the next round on, and its troops take the ground where they are at home', () => {
    const game = scene();
    game.set('resolve', 10, 'red');
    const night = game.night();
    expect(night).toContain('trigger-fired alarm');
    expect(night).toContain('formation-appeared rising town green 500');
    expect(night).toContain('place-taken town green red');
    expect([game.whereIs('rising'), game.get('asleep', 'green')]).toEqual(['town', 0]);
    expect(turnsOf(game)).toContain(GREEN);
  });

  test('where opponents stand at home they appear next to it, and wait while that is not free either', () => {
    const game = scene('\n troops garrison red town 800');
    game.set('resolve', 10, 'red').night();
    expect([game.whereIs('rising'), game.holder('moor'), game.holder('town')]).toEqual([
      'moor',
      'green',
      'red',
    ]);
    const closed = scene('\n troops garrison red town 800\n troops watch red moor 800');
    closed.give('moor', 'red').set('resolve', 10, 'red').night();
    expect(closed.whereIs('rising')).toBeNull();
    closed.set('at', -1, 'watch').night();
    expect(closed.whereIs('rising')).toBe('moor');
  });

  test('those who have fallen apart do not appear again', () => {
    const game = scene();
    game.set('resolve', 10, 'red').night();
    game.set('at', -1, 'rising').night();
    expect(game.whereIs('rising')).toBeNull();
  });
});
