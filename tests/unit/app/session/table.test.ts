// Several people at one table: who is asked when, sealed lists, the umpire; and all of it kept in the record.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  NONE,
  actorOnTurn,
  legalOrders,
  observe,
  outcomeOf,
  seededRandom,
  stateHash,
} from '../../../../src/engine/game.ts';
import type { World } from '../../../../src/engine/game.ts';
import {
  carryOut,
  injectNow,
  isPerson,
  newGame,
  personSeat,
  playOrder,
  playPolicyTurn,
} from '../../../../src/app/session/game/game.ts';
import type { Game, Table } from '../../../../src/app/session/game/game.ts';
import type { Entry } from '../../../../src/app/session/game/library.ts';
import { recordOf, resumeRecord } from '../../../../src/app/session/game/records.ts';
import { campsOf, seatOrder } from '../../../../src/app/session/game/seating.ts';
import { askedNow, handIn, isShared, planIn } from '../../../../src/app/session/game/table.ts';
import { canUndo, undo, undoable } from '../../../../src/app/session/game/undo.ts';
import { replay } from '../../../../src/lab/games/record.ts';
import { openRecord, readReady, writeRecord } from '../../../../src/scenario/index.ts';
import { bridges, hama, korea, row } from './bridges.ts';

const FILE = 'three-bridges.json';
const text = readFileSync(`scenarios/${FILE}`, 'utf8');
const { ready } = readReady({ file: FILE, text });
if (!ready) throw new Error('the scenario has errors');
const bridgesEntry: Entry = { ...ready, key: FILE, file: FILE, text: null };

const [league, council] = [row(bridges.actors, 'league'), row(bridges.actors, 'council')];

function tableOf(table: Table, seed = '7'): Game {
  const seats = bridges.actors.ids.map((id) =>
    id === 'league' ? personSeat(1) : id === 'council' ? personSeat(2) : 'heuristic',
  );
  return newGame(bridges, seats, seed, null, table);
}

/** Plans some lawful orders by chance and hands them in. */
function planByLot(game: Game, actor: number, random: () => number): void {
  const plan = planIn(game, actor);
  for (let tries = 0; tries < 3; tries++) {
    const orders = legalOrders(plan.world, observe(plan.world, plan.state, actor)).filter(
      ({ kind }) => kind !== 'end',
    );
    const order = orders[Math.floor(random() * orders.length)];
    if (order && playOrder(plan, order)) throw new Error(`a lawful ${order.kind} is refused`);
  }
  handIn(plan);
}

/** Plays a game of sealed orders to its end; gives how many orders were refused. */
function playSealed(game: Game, random: () => number): void {
  let desked = 0;
  while (outcomeOf(game.state) === null) {
    const asked = askedNow(game, desked);
    if (asked?.kind === 'umpire') {
      injectNow(game, { kind: 'cohesion', actor: league, add: -5 });
      desked = game.state.round[0]!;
    } else if (asked?.kind === 'plan') planByLot(game, asked.actor, random);
    else if (isPerson(game, actorOnTurn(game.state))) carryOut(game);
    else playPolicyTurn(game);
  }
}

describe('sealed orders', () => {
  test('are asked of each person in the morning, and carried out on the turns of the seats', () => {
    const game = tableOf({ sealed: true });
    const planned: number[] = [];
    const given: number[] = [];
    const random = seededRandom('sealed');
    while (game.state.round[0] === 1) {
      const asked = askedNow(game, 0);
      if (asked) {
        given.push(game.played.length);
        planned.push(asked.actor);
        planByLot(game, asked.actor, random);
      } else if (isPerson(game, actorOnTurn(game.state))) carryOut(game);
      else playPolicyTurn(game);
    }
    expect(planned.toSorted((a, b) => a - b)).toEqual([league, council].toSorted((a, b) => a - b));
    expect(given).toEqual([0, 0]);
    expect(game.sealed?.lists.size).toBe(0);
  });

  test('what is planned changes nothing in the game and can all be taken back', () => {
    const game = tableOf({ sealed: true });
    const before = stateHash(game.state);
    const plan = planIn(game, council);
    const attack = legalOrders(bridges, observe(bridges, plan.state, council)).find(
      ({ kind }) => kind === 'attack',
    );
    expect(playOrder(plan, attack!)).toBeNull();
    expect(undoable(plan)).toBe(1);
    expect(plan.played.at(-1)?.events).toEqual([]);
    expect(stateHash(game.state)).toBe(before);
    undo(plan);
    expect(canUndo(plan)).toBe(false);
    expect(plan.played).toHaveLength(game.played.length);
  });

  test.each(['1', '2', '3', '4'])(
    'a whole game (seed %s) is the same again from its record, the refused orders with their reasons',
    (seed) => {
      const game = tableOf({ sealed: true, umpire: true }, seed);
      playSealed(game, seededRandom(`sealed ${seed}`));
      const record = recordOf(game);
      expect(replay(bridges, record).kind).toBe('same');
      const opened = openRecord(writeRecord(record)).record;
      expect(opened).toEqual(record);
      const again = resumeRecord(bridgesEntry, opened!);
      expect([again.refusedAt, again.differs]).toEqual([null, null]);
      expect(again.game.sealed?.refused).toEqual(game.sealed?.refused);
      expect(again.game.injected.map(({ injection }) => injection)).toEqual(
        game.injected.map(({ injection }) => injection),
      );
    },
  );

  test('some orders of such games cannot be carried out, and are reported to their seat', () => {
    const refused = ['1', '2', '3', '4', '5', '6'].flatMap((seed) => {
      const game = tableOf({ sealed: true }, seed);
      playSealed(game, seededRandom(`refused ${seed}`));
      return game.sealed?.refused ?? [];
    });
    expect(refused.length).toBeGreaterThan(0);
    for (const each of refused) expect([league, council]).toContain(each.actor);
  });

  test('lists that wait are kept in the record', () => {
    const game = tableOf({ sealed: true });
    planByLot(game, council, seededRandom('waits'));
    const { game: again } = resumeRecord(bridgesEntry, recordOf(game));
    expect(again.sealed?.lists.get(council)).toEqual(game.sealed?.lists.get(council));
    expect(askedNow(again, 0)?.actor).toBe(league);
  });
});

describe('who is asked', () => {
  test('a hot seat goes from person to person in the order of turns', () => {
    const game = tableOf({});
    expect(isShared(game)).toBe(true);
    while (askedNow(game, 0) === null) playPolicyTurn(game);
    const first = askedNow(game, 0);
    expect(first?.actor).toBe(actorOnTurn(game.state));
    playOrder(game, { kind: 'end' });
    while (askedNow(game, 0) === null) playPolicyTurn(game);
    expect(askedNow(game, 0)?.who).not.toBe(first?.who);
  });

  test('two seats of one person need no curtain', () => {
    const seats = bridges.actors.ids.map(() => personSeat(1));
    expect(isShared(newGame(bridges, seats, '7', null))).toBe(false);
  });

  test('the umpire is asked each morning, before anybody, and can inject then alone', () => {
    const game = tableOf({ umpire: true });
    expect(askedNow(game, 0)).toEqual({ kind: 'umpire', actor: NONE, who: 'umpire' });
    expect(injectNow(game, { kind: 'resolve', actor: league, add: -3 })).toBe(true);
    while (askedNow(game, 1) === null) playPolicyTurn(game);
    const order = legalOrders(bridges, observe(bridges, game.state, actorOnTurn(game.state))).find(
      ({ kind }) => kind === 'stance',
    );
    playOrder(game, order!);
    expect(injectNow(game, { kind: 'resolve', actor: league, add: -3 })).toBe(false);
    expect(undo(game)).toBe(true);
    expect(game.injected).toHaveLength(1);
  });
});

describe('seats as they are offered', () => {
  const camps = (world: World) => campsOf(world).map((camp) => camp.map((actor) => world.actors.ids[actor]));

  test('camps follow alliances and sponsorship', () => {
    expect(camps(hama)).toEqual([
      ['government', 'iran', 'russia'],
      ['hts', 'sna', 'turkey'],
      ['sdf'],
      ['un-envoy'],
    ]);
    expect(camps(bridges)).toEqual([['council'], ['league', 'neighbour']]);
  });

  test('nobody stands first who sleeps or enters the war later', () => {
    expect(korea.actors.ids[seatOrder(korea)[0]!]).toBe('north');
    expect(hama.actors.ids[seatOrder(hama)[0]!]).toBe('government');
    const last = seatOrder(hama).slice(-2);
    for (const actor of last) expect(hama.actors.latent[actor]).toBe(1);
  });
});
