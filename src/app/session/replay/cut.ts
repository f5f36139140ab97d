// A game cut off at a moment, to be gone on with: the same start, seed and orders as far as there.

import { outcomeOf } from '../../../engine/game.ts';
import type { GameRecord } from '../../../scenario/index.ts';
import { PERSON, isPersonSeat } from '../game/game.ts';
import type { Game, Seat } from '../game/game.ts';
import { USUAL_POLICY, recordOf } from '../game/records.ts';

/** Seats for going on with one of them: a person's seat that nobody takes now is played by the usual policy. */
function seatsWith(game: Game, persons: readonly number[]): Record<string, Seat> {
  return Object.fromEntries(
    game.world.actors.ids.map((id, actor) => {
      const before = game.seats[actor] ?? USUAL_POLICY;
      return [id, persons.includes(actor) ? PERSON : isPersonSeat(before) ? USUAL_POLICY : before];
    }),
  );
}

/** Rounds that had ended before an order. */
function evenings(game: Game, orders: number): number {
  const next = game.played[orders];
  if (next) return next.round - 1;
  return game.hashes.length;
}

/** The record of a game before its order of that index, with these actors in persons' hands. */
export function cutRecord(game: Game, orders: number, persons: readonly number[]): GameRecord {
  const whole = recordOf(game);
  const ended = orders === game.played.length && outcomeOf(game.state) !== null;
  return {
    ...whole,
    seats: seatsWith(game, persons),
    orders: whole.orders.slice(0, orders),
    hashes: whole.hashes.slice(0, evenings(game, orders)),
    outcome: ended ? whole.outcome : null,
    ...(whole.umpire && { umpire: whole.umpire.filter(({ after }) => after <= orders) }),
    sealed: undefined,
  };
}

/** Orders before an actor's first order of a round; where it gave none, before the round's first; all when there are none after. */
export function ordersBefore({ played }: Game, actor: number, round: number): number {
  const own = played.findIndex((each) => each.round === round && each.actor === actor);
  if (own >= 0) return own;
  const first = played.findIndex((each) => each.round === round);
  return first >= 0 ? first : played.length;
}
