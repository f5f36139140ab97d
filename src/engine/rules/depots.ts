// Depots and captured arms: stocks feed whoever holds them, can be burnt, and what is captured arms the taker.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Stocks below this, in thousands of men's days, are not worth a word. */
const TRIFLE = 0.05;

/** Destroys a share of the stock of a place; `actor` does it, the holder itself when it denies it to others. */
export function burnStock(
  state: State,
  place: LocationIndex,
  actor: ActorIndex,
  share: number,
  emit: Emit,
): void {
  const burnt = state.stock[place] * Math.min(1, share);
  if (burnt < TRIFLE) return;
  state.stock[place] -= burnt;
  state.supplyStale.fill(1);
  emit('depot-burnt', place, actor, NONE, burnt);
}

/**
 * Arms for so many men fall to an actor at a place: its strongest formation there or next to it takes them, and its quality rises by
 * quality x men armed / its own, up to a multiple of what it began with.
 */
export function captureArms(
  world: World,
  state: State,
  place: LocationIndex,
  taker: ActorIndex,
  men: number,
  emit: Emit,
): void {
  const arms = Math.floor(men);
  if (taker === NONE || arms < 1) return;
  const f = strongestAround(world, state, place, taker);
  if (f === NONE) return;
  const most = world.formations.quality[f] * state.rules[P.depots.qualityMost];
  const share = Math.min(1, arms / state.strength[f]);
  const better = Math.min(most, state.quality[f] + state.rules[P.depots.quality] * share);
  if (better <= state.quality[f]) return;
  state.quality[f] = better;
  emit('arms-captured', place, taker, f, arms);
}

function strongestAround(
  world: World,
  state: State,
  place: LocationIndex,
  actor: ActorIndex,
): FormationIndex {
  const { edgeStart, edgeTo } = world.locations;
  const { at, strength } = state;
  let best: FormationIndex = NONE;
  let most = 0;
  for (let f = 0; f < at.length; f++) {
    if (world.formations.actor[f] !== actor || at[f] === NONE || strength[f] <= most) continue;
    let near = at[f] === place;
    for (let e = edgeStart[place]; e < edgeStart[place + 1] && !near; e++) near = edgeTo[e] === at[f];
    if (!near) continue;
    most = strength[f];
    best = f;
  }
  return best;
}
