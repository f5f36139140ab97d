// A game laid out turn by turn: played again from its record, with the state at every stop.

import {
  NONE,
  actorOnTurn,
  apply,
  begin,
  copyState,
  inject,
  outcomeOf,
  silent,
  stateHash,
} from '../../../engine/game.ts';
import type { GameEvent, Order, State } from '../../../engine/game.ts';
import { readOrder } from '../../../scenario/index.ts';
import type { GameRecord } from '../../../scenario/index.ts';
import { breathe } from '../breathe.ts';
import { PERSON, formationsOfOrder, injectAgain, newGame } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { worldOf } from '../game/library.ts';
import type { Entry } from '../game/library.ts';
import { wordsOf } from '../game/perception.ts';
import { USUAL_POLICY, injectionsIn, seatsFor } from '../game/records.ts';

/** A moment between two turns. */
export interface Stop {
  /** Orders played before it. */
  readonly orders: number;
  /** Whose turn ended here, and in which round: nobody and 0 at the beginning. */
  readonly actor: number;
  readonly round: number;
  /** Whether the round ended too. */
  readonly evening: boolean;
  readonly state: State;
}

/** Where a record and its replay here part ways. */
export interface Parting {
  readonly round: number;
  readonly before: string;
  readonly now: string;
}

/** A game that can be looked at from any stop. */
export interface Tape {
  readonly entry: Entry;
  /** The game as it was played; its orders have the words of the seats in `heardBy` alone. */
  readonly game: Game;
  readonly stops: readonly Stop[];
  /** Number of the first order, from 1, that is not possible here; the tape ends before it. */
  readonly refusedAt: number | null;
  readonly differs: Parting | null;
  readonly heardBy: Set<number>;
}

/** Milliseconds of replay between two breaths. */
const TOGETHER_MS = 25;

/**
 * Plays a record again. Throws when the scenario has no such variant.
 *
 * @param progress told now and then how many orders have been played; what it gives back says whether to go on
 * @returns null when it was told not to go on
 */
export async function layOut(
  entry: Entry,
  record: GameRecord,
  progress: (done: number) => boolean = () => true,
): Promise<Tape | null> {
  const world = worldOf(entry, record.variant);
  const seats = seatsFor(world.actors.ids, record.seats);
  const game = newGame(world, seats, record.seed, record.variant, {
    umpire: record.umpire !== undefined,
    sealed: record.sealed !== undefined,
  });
  const injections = injectionsIn(world, record);
  const stops: Stop[] = [stopOf(game, NONE, 0, false)];
  let refusedAt: number | null = null;
  let from = performance.now();
  for (const [index, text] of record.orders.entries()) {
    const injected = injections
      .filter(({ after }) => after === index)
      .every(({ injection }) => injectAgain(game, injection));
    const order = injected ? readOrder(world, text) : null;
    const actor = actorOnTurn(game.state);
    const round = game.state.round[0]!;
    if (!order || !playAgain(game, order)) {
      refusedAt = index + 1;
      break;
    }
    const over = outcomeOf(game.state) !== null;
    const evening = game.state.round[0] !== round || over;
    if (evening && order.kind === 'end') game.hashes.push(stateHash(game.state));
    if (order.kind === 'end' || over) stops.push(stopOf(game, actor, round, evening));
    if (performance.now() - from < TOGETHER_MS) continue;
    if (!progress(index + 1)) return null;
    await breathe();
    from = performance.now();
  }
  for (const { after, injection } of injections)
    if (refusedAt === null && after === game.played.length) injectAgain(game, injection);
  const last = game.played.at(-1);
  if (last && stops.at(-1)?.orders !== game.played.length)
    stops.push(stopOf(game, last.actor, last.round, false));
  const at = record.hashes.findIndex((hash, n) => game.hashes[n] !== hash);
  return {
    entry,
    game,
    stops,
    refusedAt,
    differs: at < 0 ? null : { round: at + 1, before: record.hashes[at] ?? '', now: game.hashes[at] ?? '' },
    heardBy: new Set(),
  };
}

/** Plays an order that was played before; false when it is not possible here. */
function playAgain(game: Game, order: Order): boolean {
  const { world, state } = game;
  const actor = actorOnTurn(state);
  if (actor === NONE) return false;
  const round = state.round[0]!;
  const origins = formationsOfOrder(order).map((formation) => state.at[formation] ?? NONE);
  const events: GameEvent[] = [];
  if (apply(world, state, order, (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }))) return false;
  game.played.push({ round, actor, order, events, origins, words: new Map(), final: true });
  return true;
}

/** Works out what reached a seat of all that happened; nothing to do for nobody, or a seat that was listened to before. */
export async function listen({ game, heardBy }: Tape, viewer: number): Promise<void> {
  if (viewer === NONE || heardBy.has(viewer)) return;
  const { world, played, injected } = game;
  const state = begin(world, game.seed);
  let from = performance.now();
  for (const [index, each] of played.entries()) {
    for (const [row, sent] of injected.entries()) {
      if (sent.after !== index) continue;
      inject(world, state, sent.injection, silent);
      const heardNow = wordsOf(world, state, [viewer], sent.events);
      injected[row] = { ...sent, words: new Map([...sent.words, ...heardNow]) };
    }
    apply(world, state, each.order);
    const words = new Map([...each.words, ...wordsOf(world, state, [viewer], each.events)]);
    played[index] = { ...each, words };
    if (performance.now() - from < TOGETHER_MS) continue;
    await breathe();
    from = performance.now();
  }
  heardBy.add(viewer);
}

function stopOf({ world, state, played }: Game, actor: number, round: number, evening: boolean): Stop {
  return { orders: played.length, actor, round, evening, state: copyState(world, state) };
}

/** The game as it stood at a stop, through the eyes of one seat or of nobody; its news begin at an earlier stop. */
export function gameAt({ game, stops }: Tape, stop: number, since: number, viewer: number): Game {
  const { world, variant, seed, prelude, played, hashes, umpire, injected } = game;
  const at = stops[stop] ?? stops[0]!;
  return {
    world,
    variant,
    seed,
    seats: world.actors.ids.map((_, actor) => (actor === viewer ? PERSON : USUAL_POLICY)),
    state: at.state,
    prelude,
    turnStart: at.state,
    played: played.slice(0, at.orders),
    turnFrom: at.orders,
    newsFrom: stops[since]?.orders ?? 0,
    hashes: hashes.slice(0, stops.slice(0, stop + 1).filter(({ evening }) => evening).length),
    undone: [],
    umpire,
    injected: injected.filter(({ after }) => after < at.orders),
    sealed: null,
    planOf: null,
    looking: viewer,
  };
}

/** The stop before an actor's turn in a round; where it had none, the round's first; the last stop when the round was not reached. */
export function stopBefore({ stops }: Tape, actor: number, round: number): number {
  const own = stops.findIndex((stop) => stop.round === round && stop.actor === actor);
  if (own > 0) return own - 1;
  const first = stops.findIndex((stop) => stop.round === round);
  return first > 0 ? first - 1 : stops.length - 1;
}
