// Everything that a shipped scenario offers is used: games are played until every order has been given and most conditions
// have held; the triggers and conditions that these do not come to are brought about.

import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, begin, holds, playGame, recordEvents, stateHash } from '../../../src/engine/game.ts';
import type { Order } from '../../../src/engine/game.ts';
import { fireTriggers } from '../../../src/engine/rules/triggers.ts';
import { orderText, readOrder } from '../../../src/scenario/index.ts';
import { contrive } from '../engine/contrive.ts';
import { EVERYTHING } from '../engine/everything.ts';
import { replay } from '../engine/games.ts';
import { Ledger } from '../engine/ledger.ts';
import { mixOf } from './mixes.ts';
import { offered } from './offered.ts';
import { WORLDS } from './worlds.ts';

/** Games of a scenario at most (tests/long plays more), and the time that they may take on a busy machine. */
const GAMES = 40;
const PATIENCE = 240_000;

const ledgers: Ledger[] = [];

/** Plays until nothing is open, at most so many games. */
function playUntil(ledger: Ledger, games: number, isDone: () => boolean): void {
  for (let game = 0; game < games && !isDone(); game++) {
    const { name, players } = mixOf(ledger.world, game);
    ledger.play(name, players, `used-${game}`);
  }
}

describe.each(WORLDS)('%s', (_, world) => {
  const ledger = new Ledger(world);
  ledgers.push(ledger);
  const ungiven = (): string[] => offered(world).filter((kind) => !ledger.orders.has(kind));

  test(
    'every order that it has room for is given, and no other',
    () => {
      playUntil(
        ledger,
        GAMES,
        () => ungiven().length === 0 && ledger.fired.size > 0 && ledger.held.size > ledger.neverHeld().length,
      );
      expect(ungiven()).toEqual([]);
      expect([...ledger.orders].toSorted()).toEqual(offered(world).toSorted());
    },
    PATIENCE,
  );

  test('every condition has held in a game or can be made to hold', () => {
    const impossible = ledger.neverHeld().filter((condition) => {
      const state = begin(world, 'contrived');
      contrive(world, state, condition);
      return !holds(world, state, condition);
    });
    expect(impossible).toEqual([]);
    expect(ledger.held.size).toBeGreaterThan(ledger.neverHeld().length);
  });

  test('every trigger has fired in a game or fires when its condition is brought about', () => {
    const silent = ledger.dormant().filter((id) => {
      const trigger = world.triggers.ids.indexOf(id);
      const { emit, events } = recordEvents();
      const state = begin(world, 'contrived');
      contrive(world, state, world.triggers.when[trigger]!);
      for (let day = 0; day < 60 && !state.fired[trigger]; day++) fireTriggers(world, state, emit);
      return !events.some(({ kind, a }) => kind === 'trigger-fired' && a === trigger);
    });
    expect(silent).toEqual([]);
    expect(ledger.fired.size).toBeGreaterThan(0);
  });
});

test.each(WORLDS)(
  'orders of %s of every kind, written as lines and read again, are the same game',
  (_, world) => {
    const orders: Order[] = [];
    const hashes: string[] = [];
    const { players } = mixOf(world, 1);
    playGame(world, players, 'again', {
      onOrder: (order) => orders.push(order),
      onRound: (state) => hashes.push(stateHash(state)),
    });
    const read = orders.map((order) => readOrder(world, orderText(world, order)));
    expect(replay(world, 'again', read as Order[]).hashes).toEqual(hashes);
    expect(hashes.length).toBeGreaterThan(2);
  },
  PATIENCE,
);

test(
  'every kind of event happens in games of the shipped scenarios, or where everything can happen',
  () => {
    const all = [...ledgers, new Ledger(EVERYTHING)];
    for (const ledger of ledgers) ledger.umpire();
    const unseen = (): string[] => EVENT_KINDS.filter((kind) => !all.some(({ events }) => events.has(kind)));
    for (const ledger of all.toReversed()) playUntil(ledger, GAMES, () => unseen().length === 0);
    expect(unseen()).toEqual([]);
  },
  PATIENCE,
);
