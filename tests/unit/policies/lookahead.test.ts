// Looking ahead: the same decision for the same view and stream, nothing touched by the games in its mind, and better play for it.

import { describe, expect, test } from 'vitest';
import {
  actorOnTurn,
  begin,
  observe,
  playGame,
  playTurn,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import { plansFor } from '../../../src/policies/plans.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { everySeat, policyOf } from '../engine/games.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { contests } from './contest.ts';

describe('looking ahead', { timeout: 120_000 }, () => {
  test('touches neither the view nor the game', () => {
    const state = begin(hama, 'mind');
    for (let turn = 0; turn < 5; turn++) playTurn(hama, state, policyOf('heuristic'), 'mind');
    const view = observe(hama, state, actorOnTurn(state));
    const [seen, hash] = [view.bytes.slice(), stateHash(state)];
    policyOf('lookahead').begin(hama, view, seededRandom('mind'))(view);
    expect(Buffer.compare(view.bytes, seen)).toBe(0);
    expect(stateHash(state)).toBe(hash);
  });

  test('gives the same game for the same seed, whatever was played in between', () => {
    const players = everySeat(bridges, 'heuristic').with(0, policyOf('lookahead'));
    const hash = stateHash(playGame(bridges, players, 'same'));
    playGame(bridges, players, 'another');
    expect(stateHash(playGame(bridges, players, 'same'))).toBe(hash);
  });

  test('every seat of the shipped scenarios has several ways to play, of different kinds', () => {
    for (const world of [bridges, hama]) {
      for (let actor = 0; actor < world.actors.count; actor++) {
        const ways = plansFor(world, actor, heuristic).map(({ id }) => id);
        expect(ways[0]).toBe('heuristic');
        expect(ways.length).toBeGreaterThanOrEqual(4);
        expect(new Set(ways).size).toBe(ways.length);
      }
    }
  });

  test('does better than the usual policy over games that begin alike', () => {
    const seeds = Array.from({ length: 20 }, (_, i) => `ahead-${i}`);
    const found = contests(bridges, ['lookahead'], seeds, (seat) => seat === 'neighbour');
    expect(found.map(({ difference, error }) => difference - 1.96 * error > 0)).toEqual([true]);
  });
});
