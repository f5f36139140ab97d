// What could be turned against a place, and what stands there: shared by previews and machine players.

import { distances } from '../geography.ts';
import { NONE } from '../indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../indices.ts';
import { sameSide, atWar } from '../relations.ts';
import type { State } from '../state.ts';
import { attackPower, dayReach, defencePower } from '../troops.ts';
import type { World } from '../world.ts';

/** Share of its power that a force a whole day away has lost in the estimate. */
const FADE = 0.5;

/** Attack power of the actor's opponents that lies within a day of the place, each cut by its distance. */
export function threatTo(world: World, state: State, place: LocationIndex, actor: ActorIndex): number {
  const table = distances(world);
  const n = world.locations.count;
  let threat = 0;
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f];
    if (at === NONE || !atWar(world, state, actor, world.formations.actor[f])) continue;
    const distance = table[at * n + place];
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
  let power = 0;
  for (let f = 0; f < world.formations.count; f++) {
    if (
      state.at[f] === place &&
      sameSide(world, state, actor, world.formations.actor[f]) &&
      !leaving.includes(f)
    )
      power += defencePower(world, state, f);
  }
  return power;
}
