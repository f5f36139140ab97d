import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPerson, playOrder, playPolicyTurn } from '../../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../../src/app/session/game/game.ts';
import { heard } from '../../../../../src/app/session/game/hearing.ts';
import type { Entry } from '../../../../../src/app/session/game/library.ts';
import { recordOf, resumeRecord } from '../../../../../src/app/session/game/records.ts';
import { cutRecord, ordersBefore } from '../../../../../src/app/session/replay/cut.ts';
import { gameAt, layOut, listen, stopBefore } from '../../../../../src/app/session/replay/tape.ts';
import type { Tape } from '../../../../../src/app/session/replay/tape.ts';
import { END, NONE, actorOnTurn, outcomeOf, stateHash } from '../../../../../src/engine/game.ts';
import { readReady } from '../../../../../src/scenario/index.ts';
import { bridges, gameOf, row, replayed } from '../bridges.ts';

const FILE = 'three-bridges.json';
const text = readFileSync(`scenarios/${FILE}`, 'utf8');
const { ready } = readReady({ file: FILE, text });
if (!ready) throw new Error('the scenario has errors');
const entry: Entry = { ...ready, key: FILE, file: FILE, text: null };

/** A game that a person in one seat played by ending turns, and policies in the others. */
function played(people: readonly string[]): Game {
  const game = gameOf(people);
  while (outcomeOf(game.state) === null) {
    if (isPerson(game, actorOnTurn(game.state))) playOrder(game, END);
    else playPolicyTurn(game);
  }
  return game;
}

const game = played(['league']);
const record = recordOf(game);

async function tapeOf(of = record): Promise<Tape> {
  const tape = await layOut(entry, of);
  if (!tape) throw new Error('it was told not to go on');
  return tape;
}

describe('a game laid out', () => {
  test('has the very states of the game, and stops at each turn', async () => {
    const tape = await tapeOf();
    expect(tape.differs).toBeNull();
    expect(tape.refusedAt).toBeNull();
    expect(tape.stops.filter(({ evening }) => evening).map(({ state }) => stateHash(state))).toEqual(
      game.hashes,
    );
    const ends = record.orders.filter((order) => order === 'end').length;
    expect(tape.stops).toHaveLength(ends + 1);
    expect(tape.stops[0]).toMatchObject({ orders: 0, actor: NONE, round: 0 });
  });

  test('tells of a hash that differs, by its round', async () => {
    const hashes = record.hashes.map((hash, round) => (round === 2 ? '0'.repeat(16) : hash));
    const tape = await tapeOf({ ...record, hashes });
    expect(tape.differs).toEqual({ round: 3, before: '0'.repeat(16), now: game.hashes[2] });
  });

  test('ends before an order that is not possible', async () => {
    const tape = await tapeOf({ ...record, orders: ['end', 'accept truce', ...record.orders] });
    expect(tape.refusedAt).toBe(2);
    expect(tape.game.played).toHaveLength(1);
  });
});

test('a seat hears in the replay what it heard in the game', async () => {
  const tape = await tapeOf();
  const league = row(bridges.actors, 'league');
  await listen(tape, league);
  const half = Math.floor(tape.stops.length / 2);
  const at = gameAt(tape, half, half - 1, league);
  const orders = tape.stops[half]!.orders;
  expect(heard(at, 0, orders, league).map(({ events }) => events)).toEqual(
    heard(game, 0, orders, league).map(({ events }) => events),
  );
});

test('each seat hears its own', async () => {
  const tape = await tapeOf();
  const counts = [];
  for (const actor of [row(bridges.actors, 'league'), row(bridges.actors, 'council')]) {
    await listen(tape, actor);
    const last = tape.stops.length - 1;
    const all = gameAt(tape, last, 0, actor);
    counts.push(JSON.stringify(heard(all, 0, all.played.length, actor).map(({ events }) => events)));
  }
  expect(counts[0]).not.toBe(counts[1]);
});

describe('a game cut off', () => {
  test('goes on from the same state in another seat', () => {
    const council = row(bridges.actors, 'council');
    const orders = ordersBefore(game, council, 3);
    const cut = cutRecord(game, orders, [council]);
    expect(cut.seats).toMatchObject({ council: 'person', league: 'heuristic' });
    expect(cut.hashes).toEqual(record.hashes.slice(0, 2));
    expect(cut.outcome).toBeNull();
    const { game: again, refusedAt, differs } = resumeRecord(entry, cut);
    expect([refusedAt, differs]).toEqual([null, null]);
    expect(actorOnTurn(again.state)).toBe(council);
    expect(again.state.round[0]).toBe(3);
    const straight = replayed(bridges, again.seats, game.seed, null, {
      orders: game.played.slice(0, orders).map(({ order }) => order),
    });
    expect(stateHash(again.state)).toBe(stateHash(straight.game.state));
  });

  test('a round that was not reached is the end of what was played', () => {
    expect(ordersBefore(game, 0, 99)).toBe(game.played.length);
  });

  test('whole, it keeps its outcome', () => {
    const cut = cutRecord(game, game.played.length, [0]);
    expect(cut.outcome).toBe(record.outcome);
    expect(cut.hashes).toEqual(record.hashes);
  });

  test('the stop before a turn is where that turn begins', async () => {
    const tape = await tapeOf();
    const council = row(bridges.actors, 'council');
    const stop = tape.stops[stopBefore(tape, council, 3)]!;
    expect(actorOnTurn(stop.state)).toBe(council);
    expect(stop.state.round[0]).toBe(3);
    expect(stop.orders).toBe(ordersBefore(game, council, 3));
  });
});
