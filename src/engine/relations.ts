// Who stands how to whom.

import { NONE } from './world/indices.ts';
import type { ActorIndex, LocationIndex } from './world/indices.ts';
import { markRelated } from './state/stale.ts';
import { P } from './numbers/parameters.ts';
import type { State } from './state/state.ts';
import { ALLY, ENEMY } from './world/world.ts';
import type { World } from './world/world.ts';

/** True when the two are at war now. Nobody is at war with NONE. */
export function atWar(world: World, state: State, a: ActorIndex, b: ActorIndex): boolean {
  return a !== NONE && b !== NONE && state.relation[a * world.actors.count + b] === ENEMY;
}

/** True for the actor itself and its allies. */
export function sameSide(world: World, state: State, a: ActorIndex, b: ActorIndex): boolean {
  return a === b
    ? a !== NONE
    : a !== NONE && b !== NONE && state.relation[a * world.actors.count + b] === ALLY;
}

/** Bits of those who stand in a relation to an actor. A walk over a whole table looks them up once; no bit is set for NONE. */
function related(world: World, state: State, actor: ActorIndex, relation: number): number {
  if (actor === NONE) return 0;
  const { count } = world.actors;
  const row = actor * count;
  const relations = state.relation;
  let bits = 0;
  for (let other = 0; other < count; other++) if (relations[row + other] === relation) bits |= 1 << other;
  return bits;
}

/** Bits of the actors at war with an actor now. */
export function foesOf(world: World, state: State, actor: ActorIndex): number {
  return related(world, state, actor, ENEMY);
}

/** Bits of the actor itself and its allies. */
export function sideOf(world: World, state: State, actor: ActorIndex): number {
  return actor === NONE ? 0 : related(world, state, actor, ALLY) | (1 << actor);
}

/** True when the place is held by the actor or an ally of it. */
export function friendlyGround(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  return sameSide(world, state, actor, state.controller[place]);
}

/** Sets a relation both ways. */
export function relate(world: World, state: State, a: ActorIndex, b: ActorIndex, relation: number): void {
  state.relation[a * world.actors.count + b] = relation;
  state.relation[b * world.actors.count + a] = relation;
  state.supplyStale.fill(1);
  markRelated(state);
}

/** True when the people of the place are ready enough to stay with the actor. */
export function standsWith(world: World, state: State, place: LocationIndex, actor: ActorIndex): boolean {
  return state.home[actor * world.locations.count + place] >= state.rules[P.home.standsFrom];
}

/** Marks the places that the actor's side holds. */
export function markHeld(world: World, state: State, actor: ActorIndex, held: Uint8Array): void {
  const { controller } = state;
  const side = sideOf(world, state, actor);
  for (let l = 0; l < held.length; l++) held[l] = side & (1 << controller[l]) ? 1 : 0;
}
