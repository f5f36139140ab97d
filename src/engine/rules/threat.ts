// What could be turned against a place, and what stands there: shared by previews and machine players.

import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { foesOf, sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import { attackPower, dayReach, defencePower } from '../troops.ts';
import type { World } from '../world/world.ts';

/** Share of its power that a force a whole day away has lost in the estimate. */
const FADE = 0.5;

/** Attack power of the actor's opponents that lies within a day of the place, each cut by its distance. */
export function threatTo(world: World, state: State, place: LocationIndex, actor: ActorIndex): number {
  const table = distances(world);
  const n = world.locations.count;
  const { at } = state;
  const owners = world.formations.actor;
  const foes = foesOf(world, state, actor);
  let threat = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE || !(foes & (1 << owners[f]))) continue;
    const distance = table[at[f] * n + place];
    const reach = dayReach(world, state, f);
    if (distance < reach) threat += attackPower(world, state, f) * (1 - FADE * (distance / reach));
  }
  return threat;
}

/** Defence power of the actor's side at a place once the given formations have gone. */
export function powerLeft(
  world: World,
  state: State,
  actor: ActorIndex,
  place: LocationIndex,
  leaving: readonly FormationIndex[],
): number {
  const { at } = state;
  let power = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === place && sameSide(world, state, actor, world.formations.actor[f]) && !leaving.includes(f))
      power += defencePower(world, state, f);
  }
  return power;
}
