// Latent actors: they sleep, without turns and troops, until an effect wakes them; then their formations appear where they are at home.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { walkable } from '../roads/effort.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { markMoved } from '../state/stale.ts';
import type { State } from '../state/state.ts';
import { opponentsAt } from '../troops.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';

/** Ends an actor's sleep: from the next round on it has turns. Nothing happens to one that is awake. */
export function wake(state: State, actor: ActorIndex): void {
  if (!state.asleep[actor]) return;
  state.asleep[actor] = 0;
  state.supplyStale[actor] = 1;
}

const rosters = new WeakMap<World, Int32Array>();

/** Formations of latent actors. */
function sleepers(world: World): Int32Array {
  let found = rosters.get(world);
  if (!found) {
    const { actor, at, count } = world.formations;
    const list: number[] = [];
    for (let f = 0; f < count; f++) if (world.actors.latent[actor[f]] && at[f] !== NONE) list.push(f);
    rosters.set(world, (found = Int32Array.from(list)));
  }
  return found;
}

/**
 * At night formations of those who have been woken appear at their places, or at the next place without opposing troops, and the ground is
 * theirs; where opponents stand everywhere they wait for another day.
 */
export function appear(world: World, state: State, emit: Emit): void {
  const list = sleepers(world);
  for (let i = 0; i < list.length; i++) {
    const f = list[i];
    const actor = world.formations.actor[f];
    if (state.asleep[actor] || state.at[f] !== NONE || state.strength[f] === 0) continue;
    if (hasServed(state, f)) continue;
    const place = clearing(world, state, f, actor);
    if (place === NONE) continue;
    state.at[f] = place;
    state.arrivedRound[f] = state.round[0];
    markMoved(state);
    emit('formation-appeared', f, place, actor, state.strength[f]);
    if (!friendlyGround(world, state, actor, place)) takePlace(world, state, place, actor, 1, emit);
  }
}

/** Who has once stood on the map does not appear again. */
function hasServed(state: State, f: FormationIndex): boolean {
  return state.arrivedRound[f] > 0;
}

/** The formation's own place, else the first neighbour of it, where no opponent stands and nobody at peace would be pushed out. */
function clearing(world: World, state: State, f: FormationIndex, actor: ActorIndex): LocationIndex {
  const home = world.formations.at[f];
  if (isClear(world, state, home, actor)) return home;
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  for (let e = edgeStart[home]; e < edgeStart[home + 1]; e++)
    if (walkable(world, edgeRoute[e]) && isClear(world, state, edgeTo[e], actor)) return edgeTo[e];
  return NONE;
}

function isClear(world: World, state: State, place: LocationIndex, actor: ActorIndex): boolean {
  if (world.locations.abroad[place] || opponentsAt(world, state, place, actor)) return false;
  const holder = state.controller[place];
  return holder === NONE || friendlyGround(world, state, actor, place) || atWar(world, state, actor, holder);
}
