// What every policy is: a function from what an actor knows to one decision at a time.

import type { Order, Random, View, World } from '../engine/game.ts';

/** Gives the next order of the turn it was begun for, from what the actor knows now. Ends with `end`. */
export type Decide = (view: View) => Order;

/** A machine player. It keeps nothing between turns: `begin` is called afresh for each, with a stream of chance of its own. */
export interface Policy {
  readonly id: string;
  begin(world: World, view: View, random: Random): Decide;
}
