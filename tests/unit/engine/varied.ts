// Players for fuzzing: they give every kind of order that is lawful, the rare ones as often as the common ones.

import { END, legalOrders } from '../../../src/engine/game.ts';
import type { Order, OrderKind, Player } from '../../../src/engine/game.ts';

/** Picks a kind among those that are lawful, then an order of that kind; the kinds that are favoured whenever there is one. */
function varying(favoured: readonly OrderKind[], stop: number): Player {
  return {
    begin:
      (world, _, random) =>
      (view): Order => {
        if (random() < stop) return END;
        const orders = legalOrders(world, view).filter(({ kind }) => kind !== 'end');
        const kinds = [...new Set(orders.map(({ kind }) => kind))];
        const first = kinds.filter((kind) => favoured.includes(kind));
        const among = first.length > 0 && random() < 0.7 ? first : kinds;
        const kind = among[Math.floor(random() * among.length)];
        const chosen = orders.filter((order) => order.kind === kind);
        return chosen[Math.floor(random() * chosen.length)] ?? END;
      },
  };
}

/** Every kind alike. */
export const varied: Player = varying([], 0.12);

/** Talks before anything else: calls meetings, proposes, agrees to whatever lies on the table. */
export const agreeable: Player = varying(['convene', 'accept', 'propose', 'pause'], 0.12);
