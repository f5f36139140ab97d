// Where troops go who cannot or may not stay: one retreat a turn towards supply, surrender where there is no way.

import { CAPTURED, CHANGED_SIDE, DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { walkable } from '../roads/effort.ts';
import { friendlyGround } from '../relations.ts';
import { markMoved } from '../state/stale.ts';
import { turnStamp } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { dissolve, lose, opponentsAt, relocate } from '../troops.ts';
import type { World } from '../world/world.ts';
import { captureArms } from './depots.ts';

/** The neighbouring place of the actor's side that lies nearest to supply, clear of opponents; NONE when there is no way. */
export function wayBack(world: World, state: State, actor: ActorIndex, place: LocationIndex): LocationIndex {
  const { edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  const row = actor * world.locations.count;
  let best: LocationIndex = NONE;
  let least = Infinity;
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++) {
    const next = edgeTo[e];
    if (abroad[next] || !walkable(world, edgeRoute[e]) || !friendlyGround(world, state, actor, next))
      continue;
    if (opponentsAt(world, state, next, actor)) continue;
    // A place the net does not reach is still better than captivity.
    const cost = Math.min(1e6, state.supplyCost[row + next]) + world.routes.km[edgeRoute[e]] * 0.01;
    if (cost < least) {
      least = cost;
      best = next;
    }
  }
  return best;
}

/**
 * Drives a formation out of a place: back along its way, or into captivity where there is none. A formation that has
 * already retreated this turn falls apart. `captor` takes the prisoners.
 */
export function retreatFrom(
  world: World,
  state: State,
  f: FormationIndex,
  place: LocationIndex,
  captor: ActorIndex,
  emit: Emit,
): void {
  const actor = world.formations.actor[f];
  const stamp = turnStamp(world, state);
  if (state.retreated[f] === stamp) return dissolve(state, f, emit);
  const way = wayBack(world, state, actor, place);
  if (way === NONE) return surrender(world, state, f, place, captor, emit);
  state.retreated[f] = stamp;
  relocate(state, f, way);
  emit('formation-retreated', f, place, way, 0);
}

/** A formation with no way out lays down its arms: most are taken prisoner, some change side, the rest scatter. */
function surrender(
  world: World,
  state: State,
  f: FormationIndex,
  place: LocationIndex,
  captor: ActorIndex,
  emit: Emit,
): void {
  const men = state.strength[f];
  const taken = lose(state, f, CAPTURED, men * state.rules[P.combat.surrenderPrisoners], emit);
  lose(state, f, CHANGED_SIDE, men * state.rules[P.combat.surrenderDefectors], emit);
  lose(state, f, DISPERSED, state.strength[f], emit);
  emit('formation-surrendered', f, place, captor, taken);
  state.at[f] = NONE;
  markMoved(state);
  captureArms(world, state, place, captor, men * state.rules[P.depots.armsOfPrisoners], emit);
}
