// A turn rehearsed before it comes: what a seat may plan from what it knows at the beginning of a round, with nothing drawn and nothing shown.

import { costOf, perform, revealsOrDraws } from './dispatch.ts';
import { silent } from './events.ts';
import { endInterdiction } from './roads/interdiction.ts';
import type { ActorIndex } from './world/indices.ts';
import type { Order } from './orders/orders.ts';
import { spendSorties } from './rules/air.ts';
import { commandPoints } from './rules/initiative.ts';
import { copyState } from './state/state.ts';
import type { State } from './state/state.ts';
import { learned, observe } from './knowledge/view.ts';
import type { World } from './world/world.ts';

/**
 * A copy of the state in which it is the actor's turn now. Chance is not touched: whether orders get through in time shows on the day.
 * The actor must have a turn this round (RangeError).
 */
export function rehearsal(world: World, state: State, actor: ActorIndex): State {
  const copy = copyState(world, state);
  const place = copy.turnOrder.subarray(0, copy.turns[0]).indexOf(actor);
  if (place < 0) throw new RangeError(`actor ${actor} has no turn this round`);
  copy.position[0] = place;
  copy.points[actor] = commandPoints(world, copy, actor);
  const n = world.actors.count;
  copy.pressed.fill(0, actor * n, (actor + 1) * n);
  if (copy.flying[0] & (1 << actor)) {
    const places = world.locations.count;
    copy.support.fill(0, actor * places, (actor + 1) * places);
    copy.flying[0] &= ~(1 << actor);
  }
  endInterdiction(world, copy, actor);
  return copy;
}

/**
 * Puts a lawful order on the list of a rehearsed turn: what it does is done where that tells the actor nothing; of one that draws chance or
 * would show something new only the price is paid.
 */
export function rehearse(world: World, state: State, actor: ActorIndex, order: Order): void {
  const before = observe(world, state, actor);
  const kept = copyState(world, state);
  if (!revealsOrDraws(world, before, order)) {
    perform(world, state, order, silent);
    if (!learned(before, observe(world, state, actor))) return;
    copyState(world, kept, state);
  }
  state.points[actor] -= costOf(order);
  if (order.kind === 'move' || order.kind === 'attack')
    for (const f of order.formations) state.acted[f] = state.round[0];
  else if (order.kind === 'raid') state.acted[order.formation] = state.round[0];
  else if (order.kind === 'strike') spendSorties(world, state, actor, order);
}
