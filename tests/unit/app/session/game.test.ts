import { describe, expect, test } from 'vitest';
import { isPerson, playOrder, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import { canUndo, redo, undo, withdraw } from '../../../../src/app/session/game/undo.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import {
  END,
  actorOnTurn,
  legalOrders,
  observe,
  outcomeOf,
  seededRandom,
  stateHash,
} from '../../../../src/engine/game.ts';
import type { OrderKind } from '../../../../src/engine/game.ts';
import { bridges, gameOf, replayed } from './bridges.ts';

/** Lets policies play until a person is asked or the game is over. */
function untilAsked(game: Game): void {
  while (outcomeOf(game.state) === null && !isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
}

/** Gives the first lawful order of a kind. */
function give(game: Game, kind: OrderKind): void {
  const order = legalOrders(game.world, game.state).find((each) => each.kind === kind);
  if (!order) throw new Error(`no ${kind} is lawful`);
  expect(playOrder(game, order)).toBeNull();
}

describe('taking orders back', () => {
  test('a move is taken back to the very state before it', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    const before = stateHash(game.state);
    give(game, 'move');
    expect(stateHash(game.state)).not.toBe(before);
    expect(undo(game)).toBe(true);
    expect(stateHash(game.state)).toBe(before);
    expect(canUndo(game)).toBe(false);
  });

  test('an earlier order stays when a later one is taken back', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    give(game, 'stance');
    const between = stateHash(game.state);
    give(game, 'move');
    undo(game);
    expect(stateHash(game.state)).toBe(between);
    expect(game.played.at(-1)?.order.kind).toBe('stance');
  });

  test('one order alone is taken back and those after it stay; it can be given again', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    const before = stateHash(game.state);
    give(game, 'stance');
    give(game, 'move');
    expect(withdraw(game, 0)).toBe(true);
    expect(game.played.slice(game.turnFrom).map(({ order }) => order.kind)).toEqual(['move']);
    expect(withdraw(game, 1)).toBe(false);
    expect(redo(game)).toBe(true);
    expect(game.played.slice(game.turnFrom).map(({ order }) => order.kind)).toEqual(['move', 'stance']);
    expect(undo(game, 2)).toBe(true);
    expect(stateHash(game.state)).toBe(before);
    give(game, 'attack');
    expect(withdraw(game, 0)).toBe(false);
  });

  test('an attack drew chance and stands, and so does what was ordered before it', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    give(game, 'stance');
    give(game, 'attack');
    expect(canUndo(game)).toBe(false);
    expect(undo(game)).toBe(false);
    expect(game.played.at(-1)?.order.kind).toBe('attack');
  });

  test('what was taken back is given again in its order, to the very state before', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    const hashes = [stateHash(game.state)];
    for (const kind of ['stance', 'move'] as const) {
      give(game, kind);
      hashes.push(stateHash(game.state));
    }
    expect(undo(game, 2)).toBe(true);
    expect(stateHash(game.state)).toBe(hashes[0]);
    expect(redo(game)).toBe(true);
    expect(stateHash(game.state)).toBe(hashes[1]);
    expect(redo(game)).toBe(true);
    expect(stateHash(game.state)).toBe(hashes[2]);
    expect(redo(game)).toBe(false);
  });

  test('a turn that was ended is not opened again', () => {
    const game = gameOf(['council']);
    untilAsked(game);
    give(game, 'move');
    playOrder(game, END);
    expect(canUndo(game)).toBe(false);
  });
});

test('a game played again from its orders has the same hash after every round', () => {
  const game = gameOf([]);
  untilAsked(game);
  expect(outcomeOf(game.state)).not.toBeNull();
  const orders = game.played.map(({ order }) => order);
  const again = replayed(bridges, game.seats, game.seed, null, { orders });
  expect(again.refusedAt).toBeNull();
  expect(again.game.hashes).toEqual(game.hashes);
  expect(game.hashes.length).toBeGreaterThan(1);
});

test('a replay stops at the first order that is not possible and says which', () => {
  const game = gameOf(['council']);
  untilAsked(game);
  give(game, 'move');
  const orders = game.played.map(({ order }) => order);
  const last = orders.at(-1);
  if (!last) throw new Error('nothing was played');
  const { game: again, refusedAt } = replayed(bridges, game.seats, game.seed, null, {
    orders: [...orders, last],
  });
  expect(refusedAt).toBe(orders.length);
  expect(stateHash(again.state)).toBe(stateHash(game.state));
});

test('a game with orders taken back is the game of the orders that stayed', () => {
  const game = gameOf(['council', 'league'], 'taken-back');
  const random = seededRandom('taken-back');
  let taken = 0;
  while (outcomeOf(game.state) === null) {
    untilAsked(game);
    for (let tries = 0; tries < 5 && outcomeOf(game.state) === null; tries++) {
      const view = observe(game.world, game.state, actorOnTurn(game.state));
      const orders = legalOrders(game.world, view).filter(({ kind }) => kind !== 'end');
      const order = orders[Math.floor(random() * orders.length)];
      if (!order || playOrder(game, order)) break;
      if (random() < 0.5 && undo(game)) taken++;
    }
    playOrder(game, END);
  }
  expect(taken).toBeGreaterThan(3);
  const orders = game.played.map(({ order }) => order);
  const again = replayed(bridges, game.seats, game.seed, null, { orders });
  expect([again.refusedAt, again.game.hashes]).toEqual([null, game.hashes]);
});
