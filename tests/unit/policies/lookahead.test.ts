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
import { plansFor, together } from '../../../src/policies/plans.ts';
import { gain, prepare } from '../../../src/policies/prepare.ts';
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

  test('a way of war and a way of talk are played together', () => {
    const league = bridges.actors.ids.indexOf('league');
    const [war, talk] = ['stand', 'refusing'].map((id) =>
      plansFor(bridges, league).find((way) => way.id === id)!,
    );
    const both = together(war!, talk!);
    expect(both.id).toBe('stand+refusing');
    const players = everySeat(bridges, 'heuristic');
    const played = (policy: Policy): string =>
      stateHash(playGame(bridges, players.with(league, policy), 'both'));
    expect(played(both)).not.toBe(played(talk!));
  });

  test('the way set out with is chosen once, by games that have nothing to do with the one played', () => {
    const league = bridges.actors.ids.indexOf('league');
    const few = { heats: [{ games: 4, keep: 1 }], margin: 1 };
    const chosen = prepare(bridges, league, heuristic, few);
    expect(prepare(bridges, league, heuristic, few)).toBe(chosen);
    const again = { ...bridges };
    expect(prepare(again, league, heuristic, few).way.id).toBe(chosen.way.id);
    expect(prepare(again, league, heuristic, few)).not.toBe(chosen);
  });

  test('whoever plays worse than another way sets out with that one', () => {
    const rash = policyOf('empty-the-rear');
    const league = bridges.actors.ids.indexOf('league');
    const { way, others } = prepare(bridges, league, rash, { heats: [{ games: 8, keep: 1 }], margin: 2 });
    expect(way.id).not.toBe('empty-the-rear');
    expect(others.map(({ id }) => id)).toContain('empty-the-rear');
  });

  // How it does against the usual policy of the shipped seats takes hundreds of games: tests/long/lookahead.test.ts.
  test('does much better than a rash policy that it takes for the usual one', () => {
    const league = bridges.actors.ids.indexOf('league');
    const rash = policyOf('empty-the-rear');
    const ahead = lookaheadPolicy('ahead', rash);
    const points = (policy: Policy, seed: string): number => {
      const players = bridges.actors.ids.map((_, seat) => (seat === league ? policy : rash));
      const state = playGame(bridges, players, seed);
      return scores(bridges, state).find(({ actor }) => actor === league)?.total ?? NaN;
    };
    const gains = Array.from(
      { length: 12 },
      (_, i) => points(ahead, `ahead-${i}`) - points(rash, `ahead-${i}`),
    );
    const { mean, error } = gain(gains);
    expect(mean - 2.2 * error).toBeGreaterThan(0);
  });
});
