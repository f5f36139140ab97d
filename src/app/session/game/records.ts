// Games as records and back: what a save, a file and a report share.

import { ENGINE_VERSION, outcomeOf, stateHash } from '../../../engine/game.ts';
import type { Injection, Order, World } from '../../../engine/game.ts';
import { POLICIES } from '../../../policies/index.ts';
import { injectionText, orderText, readInjection, readOrder } from '../../../scenario/index.ts';
import type { GameRecord } from '../../../scenario/index.ts';
import { atOnce } from '../breathe.ts';
import { isPersonSeat, replaying } from './game.ts';
import type { Game, Seat } from './game.ts';
import { worldOf } from './library.ts';
import type { Entry } from './library.ts';

/** Who plays where no person does. */
export const USUAL_POLICY = 'heuristic';

/** The record of a game as far as it has been played; of a turn that is planned nothing is kept. */
export function recordOf(shown: Game): GameRecord {
  const game = shown.planOf ?? shown;
  const { world, state, sealed } = game;
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
    ...(game.umpire && {
      umpire: game.injected.map(({ after, injection }) => ({
        after,
        inject: injectionText(world, injection),
      })),
    }),
    ...(sealed && {
      sealed: {
        lists: Object.fromEntries(
          [...sealed.lists].map(([actor, list]) => [
            world.actors.ids[actor] ?? '',
            list.map((order) => orderText(world, order)),
          ]),
        ),
        refused: sealed.refused.map(({ after, order }) => ({ after, order: orderText(world, order) })),
      },
    }),
  };
}

/** Seats by actor index; actors that nobody is named for play by the usual policy. */
export function seatsFor(ids: readonly string[], named: Readonly<Record<string, string>>): readonly Seat[] {
  return ids.map((id) => {
    const seat = named[id];
    return seat !== undefined && (isPersonSeat(seat) || seat in POLICIES) ? seat : USUAL_POLICY;
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

/** Plays a record again in a scenario, at once. Throws when the scenario has no such variant. */
export function resumeRecord(entry: Entry, record: GameRecord): Resumed {
  return atOnce(resuming(entry, record));
}

/** The same, a step an order. */
export function* resuming(entry: Entry, record: GameRecord): Generator<undefined, Resumed> {
  const world = worldOf(entry, record.variant);
  const orders = ordersIn(world, record.orders);
  const { umpire, sealed } = record;
  const seats = seatsFor(world.actors.ids, record.seats);
  const played = yield* replaying(world, seats, record.seed, record.variant, {
    orders,
    table: { umpire: umpire !== undefined, sealed: sealed !== undefined },
    injections: injectionsIn(world, record),
    refused: (sealed?.refused ?? []).flatMap(({ after, order }) =>
      ordersIn(world, [order]).map((read) => ({ after, order: read })),
    ),
  });
  for (const [id, list] of Object.entries(sealed?.lists ?? {})) {
    const actor = world.actors.ids.indexOf(id);
    if (actor >= 0) played.game.sealed?.lists.set(actor, ordersIn(world, list));
  }
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

/** What an umpire injected in a record, each after so many orders. */
export function injectionsIn(
  world: World,
  { umpire = [] }: GameRecord,
): readonly { readonly after: number; readonly injection: Injection }[] {
  return umpire.flatMap(({ after, inject }) => {
    const injection = readInjection(world, inject);
    return injection ? [{ after, injection }] : [];
  });
}

/** Lines of orders, up to the first that is none of this world. */
function ordersIn(world: World, lines: readonly string[]): Order[] {
  const orders: Order[] = [];
  for (const text of lines) {
    const order = readOrder(world, text);
    if (!order) break;
    orders.push(order);
  }
  return orders;
}
