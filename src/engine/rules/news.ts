// What there is to say of the front: how near it is to a city, what could be said to have fallen, whether ground was gained.

import { distances, roads } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { foesOf, sameSide, sideOf } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** The nearest opponents of a holder: how far they are and whose they are. One object is filled again for each answer. */
const front = { km: Infinity, actor: NONE };

/** Effort, in km, to the nearest troops at war with the holder of a place; Infinity where there are none. */
export function frontDistance(
  world: World,
  state: State,
  place: LocationIndex,
  holder: ActorIndex,
): { readonly km: number; readonly actor: ActorIndex } {
  const table = distances(world);
  const row = place * world.locations.count;
  const { at } = state;
  const owner = world.formations.actor;
  const foes = foesOf(world, state, holder);
  front.km = Infinity;
  front.actor = NONE;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE || !(foes & (1 << owner[f])) || table[row + at[f]] >= front.km) continue;
    front.km = table[row + at[f]];
    front.actor = owner[f];
  }
  return front;
}

const lists = new WeakMap<World, Int32Array>();

function listOf(world: World): Int32Array {
  let list = lists.get(world);
  if (!list) lists.set(world, (list = new Int32Array(world.locations.count)));
  return list;
}

/** Finds the places that an actor could say it has taken: held by an opponent, next to ground of its side, worth speaking of. Gives how many. */
export function capturable(world: World, state: State, actor: ActorIndex): number {
  const list = listOf(world);
  const { start, to } = roads(world);
  const least = state.rules[P.claims.leastValue];
  let count = 0;
  const { controller } = state;
  const { value } = world.locations;
  const foes = foesOf(world, state, actor);
  const side = sideOf(world, state, actor);
  for (let place = 0; place < controller.length; place++) {
    if (!(foes & (1 << controller[place])) || value[place] < least) continue;
    for (let e = start[place]; e < start[place + 1]; e++) {
      if (!(side & (1 << controller[to[e]]))) continue;
      list[count++] = place;
      break;
    }
  }
  return count;
}

/** The n-th of the places that `capturable` found last. */
export function capturableAt(world: World, n: number): LocationIndex {
  return listOf(world)[n];
}

/** True when the actor's side took a place today. */
export function gainedGround(world: World, state: State, actor: ActorIndex): boolean {
  for (let place = 0; place < world.locations.count; place++)
    if (state.heldSince[place] === state.round[0] && sameSide(world, state, actor, state.controller[place]))
      return true;
  return false;
}
