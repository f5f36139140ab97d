// Changing hands: what follows when a place is taken, given up or falls to nobody.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { HOLD } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { atWar } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { captureArms } from './depots.ts';
import { loseAdvisers } from './advisers.ts';
import { overrunBases } from './bases.ts';
import { shockOfFall } from './morale.ts';
import { panicAround } from './panic.ts';
import { noteTaken } from './sight.ts';

/**
 * Gives a place to `taker` (or to nobody): control, works, stocks, aircraft on the ground, will and nerve of both sides.
 * `shock` scales the moral effect: 1 for a loss in battle, less for a place given up in order.
 */
export function takePlace(
  world: World,
  state: State,
  place: LocationIndex,
  taker: ActorIndex,
  shock: number,
  emit: Emit,
): void {
  const holder = state.controller[place];
  if (holder === taker) return;
  state.previous[place] = holder;
  state.controller[place] = taker;
  state.heldSince[place] = state.round[0];
  state.fortification[place] *= 1 - state.rules[P.stance.overrun];
  state.stance[place] = HOLD;
  state.stock[place] *= 1 - state.rules[P.supply.stockLost];
  state.supplyStale.fill(1);
  noteTaken(world, state, place, holder, taker);
  emit('place-taken', place, taker, holder, 0);
  captureArms(
    world,
    state,
    place,
    taker,
    1000 * state.rules[P.depots.armsOfStock] * state.stock[place],
    emit,
  );
  loseAircraft(world, state, place, emit);
  overrunBases(world, state, place, emit);
  loseAdvisers(world, state, place, emit);
  shockOfFall(world, state, place, holder, taker, shock, emit);
  if (shock > 0) panicAround(world, state, place, holder, taker, emit);
}

/** Aircraft based at a place that an opponent of their owner has taken are gone for good. */
function loseAircraft(world: World, state: State, place: LocationIndex, emit: Emit): void {
  if (state.lostBase[place]) return;
  for (let actor = 0; actor < world.actors.count; actor++) {
    const arm = world.actors.air[actor];
    if (!arm) continue;
    for (const base of arm.bases) {
      if (
        base.at !== place ||
        state.controller[place] === NONE ||
        !atWar(world, state, actor, state.controller[place])
      )
        continue;
      state.lostBase[place] = 1;
      emit('base-lost', place, actor, NONE, base.sorties);
    }
  }
}

/** True once a place has been held long enough to yield supply and to count towards aims. */
export function settled(world: World, state: State, place: LocationIndex): boolean {
  const since = state.heldSince[place];
  return (
    since === 0 || (state.round[0] - since) * world.calendar.daysPerRound >= state.rules[P.home.settleRounds]
  );
}
