// Any lawful order: for fuzzing, and as the floor that every other policy must beat.

import { END, legalOrders } from '../engine/game.ts';
import type { Order, Random, View, World } from '../engine/game.ts';
import type { Decide, Policy } from './contract.ts';

/** Picks evenly among all lawful orders, `end` included once in four. */
export const randomPolicy: Policy = {
  id: 'random',
  begin(world: World, _view: View, random: Random): Decide {
    return (view): Order => {
      if (random() < 0.25) return END;
      const orders = legalOrders(world, view);
      return orders[Math.floor(random() * orders.length)] ?? END;
    };
  },
};
