// One game is its world, its seed and its orders: played again it is the same, saved and opened it goes on the same.

import { describe, expect, test } from 'vitest';
import {
  NONE,
  actorOnTurn,
  allocateState,
  apply,
  begin,
  copyState,
  playGame,
  playOnByTurns,
  playTurn,
  recordEvents,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Order, State, World } from '../../../src/engine/game.ts';
import { orderText, readOrder } from '../../../src/scenario/index.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { EVERYTHING } from './everything.ts';
import { everySeat, recordGame, replay } from './games.ts';
import { lineOf, situation } from './situation.ts';

const GAMES: readonly (readonly [name: string, world: World, policy: string, seed: string])[] = [
  ['three bridges, heuristic', bridges, 'heuristic', 'a'],
  ['three bridges, random', bridges, 'random', 'b'],
  ['everything, heuristic', EVERYTHING, 'heuristic', 'a'],
  ['everything, random', EVERYTHING, 'random', 'b'],
  ['Hama, heuristic', hama, 'heuristic', 'a'],
];

describe.each(GAMES)('%s', (_, world, policy, seed) => {
  const played = recordGame(world, policy, seed);

  test('the same seed gives the same game', () => {
    const again = recordGame(world, policy, seed);
    expect(again.orders).toEqual(played.orders);
    expect(again.hashes).toEqual(played.hashes);
  });

  test('another seed gives another game', () => {
    expect(recordGame(world, policy, `${seed}-other`).hashes).not.toEqual(played.hashes);
  });

  test('its orders, given again without a policy, are the same game', () => {
    expect(replay(world, seed, played.orders).hashes).toEqual(played.hashes);
  });

  test('orders that went through their readable lines are the same orders', () => {
    const read = played.orders.map((order) => readOrder(world, orderText(world, order)));
    expect(replay(world, seed, read as Order[]).hashes).toEqual(played.hashes);
  });

  test('saved and opened after every round it goes on the same', () => {
    // A save is the orders so far; opened, they are given again and the rest follows.
    let state = begin(world, seed);
    const hashes: string[] = [];
    const sofar: Order[] = [];
    for (const order of played.orders) {
      const round = state.round[0];
      expect(apply(world, state, order)).toBeNull();
      sofar.push(order);
      if (state.round[0] === round && state.outcome[0] === NONE) continue;
      hashes.push(stateHash(state));
      if (hashes.length % 3 !== 0) continue;
      const opened = replay(world, seed, sofar).state;
      expect(opened.bytes).toEqual(state.bytes);
      state = opened;
    }
    expect(hashes).toEqual(played.hashes);
  });

  test('played on from a copy of its bytes after every round, by policies that keep nothing, it is the same game', () => {
    let state = begin(world, seed);
    const hashes: string[] = [];
    const players = everySeat(world, policy);
    while (state.outcome[0] === NONE) {
      const round = state.round[0];
      playTurn(world, state, players[actorOnTurn(state)]!, seed);
      if (state.round[0] === round && state.outcome[0] === NONE) continue;
      hashes.push(stateHash(state));
      const bytes = state.bytes.slice();
      state = allocateState(world);
      state.bytes.set(bytes);
    }
    expect(hashes).toEqual(played.hashes);
  });

  test('a new state or one that was used before, watched or not, makes no difference', () => {
    const used = recordGame(world, 'random', 'used').state;
    const { emit } = recordEvents();
    expect(stateHash(playGame(world, everySeat(world, policy), seed, { into: used, emit }))).toBe(
      played.hashes.at(-1),
    );
  });

  test('turn by turn, with another game played between two turns, it is the same game', () => {
    const state = begin(world, seed);
    const other = begin(world, `${seed}-other`);
    const players = everySeat(world, policy);
    const [own, others] = [
      playOnByTurns(world, state, players, seed),
      playOnByTurns(world, other, players, `${seed}-other`),
    ];
    while (own.next().done !== true) others.next();
    expect(stateHash(state)).toBe(stateHash(playGame(world, players, seed)));
  });

  test('its events name rows that exist', () => {
    const { emit, events } = recordEvents();
    playGame(world, everySeat(world, policy), seed, { emit });
    expect(events.length).toBeGreaterThan(played.hashes.length * 4);
    for (const event of events) expect(lineOf(world, event)).not.toMatch(/NaN|undefined/);
  });
});

describe('a copy of a state', () => {
  const moves = (state: State) => apply(bridges, state, { kind: 'end' });

  test('is equal and stands alone: what happens to one happens to it only', () => {
    const state = begin(bridges, 'copy');
    const copy = copyState(bridges, state);
    expect(stateHash(copy)).toBe(stateHash(state));
    moves(copy);
    expect(stateHash(copy)).not.toBe(stateHash(state));
    moves(state);
    expect(copy.bytes).toEqual(state.bytes);
    expect(copy.bytes.buffer).not.toBe(state.bytes.buffer);
  });

  test('carries its luck with it', () => {
    const state = recordGame(EVERYTHING, 'heuristic', 'luck');
    const half = replay(EVERYTHING, 'luck', state.orders.slice(0, Math.floor(state.orders.length / 2))).state;
    const copy = copyState(EVERYTHING, half);
    for (const order of state.orders.slice(Math.floor(state.orders.length / 2))) {
      apply(EVERYTHING, half, order);
      apply(EVERYTHING, copy, order);
    }
    expect(copy.bytes).toEqual(half.bytes);
  });
});

test('a policy that never gives a lawful order has its turn ended for it', () => {
  const stubborn = { begin: () => () => ({ kind: 'move', formations: [], to: 0 }) as const };
  const game = situation('place a blue\n troops guard blue a 100');
  playTurn(game.world, game.state, stubborn, 'a');
  expect(actorOnTurn(game.state)).toBe(1);
});
