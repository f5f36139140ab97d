// What the rules of one kind of order are, so that dispatch is a table and a new order is one object beside its rule.

import type { Emit } from '../events.ts';
import type { FormationIndex } from '../world/indices.ts';
import type { Order, Refusal } from './orders.ts';
import type { Preview } from './preview.ts';
import type { State } from '../state/state.ts';
import type { View } from '../knowledge/view.ts';
import type { World } from '../world/world.ts';

/** Everything the engine asks of one kind of order. `check` and `preview` work on a state and on a view alike. */
export interface OrderRule<O extends Order> {
  /** Whether its numbers name rows that exist: records and bots can hold anything. */
  wellFormed(world: World, order: O): boolean;
  /** Why the actor on turn cannot give it, or null. Reads nothing that the actor may not know. */
  check(world: World, state: State, order: O): Refusal | null;
  /** Does what `check` has found lawful. */
  perform(world: World, state: State, order: O, emit: Emit): void;
  /** What the lawful order can be expected to do. */
  preview(world: World, state: State, order: O): Preview;
  /** Orders of this kind worth checking for the actor on turn: the list of lawful orders is made of those that pass. */
  candidates(world: World, state: State): readonly O[];
  /** Command points it takes; 1 when left out. */
  cost?(order: O): number;
  /** True when it draws chance, so that undo cannot go back past it; never when left out. */
  draws?(order: O): boolean;
  /** True when it brings places into sight that the actor does not see now: undo cannot go back past that either; never when left out. */
  shows?(world: World, view: View, order: O): boolean;
}

/** True for the index of one of `count` rows. */
export function among(value: unknown, count: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
}

/** True when each of the formations exists and is named once. */
export function existOnce(world: World, formations: readonly FormationIndex[]): boolean {
  for (let i = 0; i < formations.length; i++) {
    if (!among(formations[i], world.formations.count)) return false;
    for (let j = 0; j < i; j++) if (formations[j] === formations[i]) return false;
  }
  return true;
}

/** Command points that a column takes: a third of its formations, rounded up. */
export function columnCost(formations: readonly FormationIndex[]): number {
  return Math.max(1, Math.ceil(formations.length / 3));
}
