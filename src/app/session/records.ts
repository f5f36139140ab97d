// Games as records and back: what a save, a file and a report share.

import { ENGINE_VERSION, actorOnTurn, NONE, outcomeOf, stateHash } from '../../engine/game.ts';
import type { Order } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { orderText, readOrder } from '../../scenario/index.ts';
import type { GameRecord } from '../../scenario/index.ts';
import { PERSON, replay } from './game.ts';
import type { Game, Seat } from './game.ts';
import { worldOf } from './library.ts';
import type { Entry } from './library.ts';

/** Who plays where no person does. */
export const USUAL_POLICY = 'heuristic';

/** The record of a game as far as it has been played. */
export function recordOf(game: Game): GameRecord {
  const { world, state } = game;
  const outcome = outcomeOf(state);
  return {
    format: 1,
    engine: ENGINE_VERSION,
    scenario: { id: world.id, hash: world.hash },
    variant: game.variant,
    seed: game.seed,
    seats: Object.fromEntries(world.actors.ids.map((id, actor) => [id, game.seats[actor] ?? USUAL_POLICY])),
    orders: game.played.map(({ order }) => orderText(world, order)),
    hashes: [...game.hashes],
    outcome: outcome === null ? null : (world.outcomes.ids[outcome] ?? null),
  };
}

/** Seats by actor index; actors that nobody is named for play by the usual policy. */
export function seatsFor(ids: readonly string[], named: Readonly<Record<string, string>>): readonly Seat[] {
  return ids.map((id) => {
    const seat = named[id];
    return seat !== undefined && (seat === PERSON || seat in POLICIES) ? seat : USUAL_POLICY;
  });
}

/** A game from its record. */
export interface Resumed {
  readonly game: Game;
  /** Number of the first order, from 1, that is not possible here; null when all are. */
  readonly refusedAt: number | null;
  /** The first of the record's round hashes that differs, with what it is here; null when all agree. */
  readonly differs: { readonly before: string; readonly now: string } | null;
}

/** Plays a record again in a scenario. Throws when the scenario has no such variant. */
export function resumeRecord(entry: Entry, record: GameRecord): Resumed {
  const world = worldOf(entry, record.variant);
  const orders: Order[] = [];
  for (const text of record.orders) {
    const order = readOrder(world, text);
    if (!order) break;
    orders.push(order);
  }
  const played = replay(world, seatsFor(world.actors.ids, record.seats), record.seed, record.variant, orders);
  const unread = orders.length < record.orders.length ? orders.length : null;
  const refusedAt = played.refusedAt ?? unread;
  const at = record.hashes.findIndex((hash, round) => played.game.hashes[round] !== hash);
  return {
    game: played.game,
    refusedAt: refusedAt === null ? null : refusedAt + 1,
    differs: at < 0 ? null : { before: record.hashes[at] ?? '', now: played.game.hashes[at] ?? '' },
  };
}

/** The hash of the game as it stands. */
export function hashNow(game: Game): string {
  return stateHash(game.state);
}

/** True when the game waits for a policy: a record may end in the middle of a round. */
export function waitsForPolicy(game: Game): boolean {
  const actor = actorOnTurn(game.state);
  return actor !== NONE && game.seats[actor] !== PERSON && game.seats.includes(PERSON);
}
