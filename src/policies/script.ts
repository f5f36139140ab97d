// Plays a dated list of orders. An order that is not possible is left out and told of; the rest of the turn goes on.

import { END, check } from '../engine/game.ts';
import type { Order, Refusal } from '../engine/game.ts';
import type { Policy } from './contract.ts';

/** The orders of a script by round. */
export type OrdersByRound = ReadonlyMap<number, readonly Order[]>;

/** An order of a script that the rules refused. */
export interface RefusedOrder {
  readonly round: number;
  readonly actor: number;
  readonly order: Order;
  readonly refusal: Refusal;
}

/**
 * A policy that gives the orders of the round one after another.
 *
 * @param otherwise goes on when they are given, and plays rounds without orders; null ends those turns
 * @param onRefused told each order that was left out
 */
export function scriptPolicy(
  orders: OrdersByRound,
  otherwise: Policy | null,
  onRefused: (refused: RefusedOrder) => void = () => undefined,
): Policy {
  return {
    id: 'script',
    begin(world, view, random) {
      const actor = view.viewer;
      const round = view.round[0]!;
      const left = [...(orders.get(round) ?? [])];
      let goOn: ((now: typeof view) => Order) | null = null;
      return (now) => {
        for (let order = left.shift(); order; order = left.shift()) {
          const refusal = check(world, now, order);
          if (refusal === null) return order;
          onRefused({ round, actor, order, refusal });
        }
        if (otherwise === null) return END;
        goOn ??= otherwise.begin(world, now, random);
        return goOn(now);
      };
    },
  };
}
