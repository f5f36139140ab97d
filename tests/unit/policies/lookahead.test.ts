// Looking ahead: the same decision for the same view and stream, nothing touched by the games in its mind, and better play for it.

import { describe, expect, test } from 'vitest';
import {
  actorOnTurn,
  begin,
  observe,
  playGame,
  playTurn,
  scores,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Policy } from '../../../src/policies/index.ts';
import { meanOf } from '../../../src/lab/statistics/paired.ts';
import { plansFor } from '../../../src/policies/plans.ts';
import { lookaheadPolicy } from '../../../src/policies/lookahead.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { everySeat, policyOf } from '../engine/games.ts';
import { bridges, hama } from '../telling/worlds.ts';

describe('looking ahead', { timeout: 120_000 }, () => {
  test('touches neither the view nor the game', () => {
    const state = begin(bridges, 'mind');
    for (let turn = 0; turn < 5; turn++) playTurn(bridges, state, policyOf('heuristic'), 'mind');
    const view = observe(bridges, state, actorOnTurn(state));
    const [seen, hash] = [view.bytes.slice(), stateHash(state)];
    policyOf('lookahead').begin(bridges, view, seededRandom('mind'))(view);
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
        const ways = plansFor(world, actor).map(({ id }) => id);
        expect(ways).not.toContain('heuristic');
        expect(ways.length).toBeGreaterThanOrEqual(3);
        expect(new Set(ways).size).toBe(ways.length);
      }
    }
  });

  test('plays the way that is known for its seat when nothing is clearly better', () => {
    const way = policyOf('empty-the-rear');
    const stubborn = lookaheadPolicy(
      'stubborn',
      heuristic,
      { rounds: 1, draws: 2, others: 1, margin: Infinity },
      () => way,
    );
    const hashWith = (policy: Policy): string =>
      stateHash(playGame(bridges, everySeat(bridges, 'heuristic').with(league, policy), 'way'));
    expect(hashWith(stubborn)).toBe(hashWith(way));
    expect(hashWith(stubborn)).not.toBe(hashWith(heuristic));
  });

  test('leaves a bad way for a better one', () => {
    const rash = policyOf('empty-the-rear');
    const ahead = lookaheadPolicy('ahead', heuristic, undefined, () => rash);
    const gains = pairs(ahead, rash, heuristic, 40);
    expect(meanOf(gains).low).toBeGreaterThan(0);
  });

  // How it does against the usual policy of the shipped seats takes hundreds of games: tests/long/lookahead.test.ts.
  test('does better than a rash policy that it takes for the usual one', () => {
    const rash = policyOf('empty-the-rear');
    const ahead = lookaheadPolicy('ahead', rash, undefined, () => null);
    expect(meanOf(pairs(ahead, rash, rash, 12)).low).toBeGreaterThan(0);
  });
});

const league = bridges.actors.ids.indexOf('league');

/** What the league gains by one policy over another, everybody else by a third, over the same seeds. */
function pairs(policy: Policy, other: Policy, rest: Policy, count: number): number[] {
  const points = (mine: Policy, seed: string): number => {
    const players = bridges.actors.ids.map((_, seat) => (seat === league ? mine : rest));
    const state = playGame(bridges, players, seed);
    return scores(bridges, state).find(({ actor }) => actor === league)?.total ?? NaN;
  };
  return Array.from({ length: count }, (_, i) => points(policy, `ahead-${i}`) - points(other, `ahead-${i}`));
}
