// Sorties and raids against routes: whose lie on them, and what they weigh.

import type { ActorIndex, RouteIndex } from '../world/indices.ts';
import { foesOf } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Puts an actor's sorties against a route, or takes them away: its opponents' supply has to be searched again. */
export function interdict(
  world: World,
  state: State,
  actor: ActorIndex,
  route: RouteIndex,
  sorties: number,
): void {
  state.interdiction[actor * world.routes.count + route] = sorties;
  if (sorties > 0) state.interdicting[0] |= 1 << actor;
  markOpponents(world, state, actor);
}

/** Ends all that an actor had against routes. */
export function endInterdiction(world: World, state: State, actor: ActorIndex): void {
  if (!(state.interdicting[0] & (1 << actor))) return;
  const routes = world.routes.count;
  state.interdiction.fill(0, actor * routes, (actor + 1) * routes);
  state.interdicting[0] &= ~(1 << actor);
  markOpponents(world, state, actor);
}

function markOpponents(world: World, state: State, actor: ActorIndex): void {
  const foes = foesOf(world, state, actor);
  const { supplyStale } = state;
  for (let other = 0; other < supplyStale.length; other++) if (foes & (1 << other)) supplyStale[other] = 1;
}

/** Bits of the actor's opponents who have sorties against any route. */
export function interdictors(world: World, state: State, actor: ActorIndex): number {
  const all = state.interdicting[0];
  return all === 0 ? 0 : all & foesOf(world, state, actor);
}

/** Weight of the sorties of these actors against a route. */
export function flownBy(world: World, state: State, route: RouteIndex, fliers: number): number {
  const routes = world.routes.count;
  let sorties = 0;
  for (let other = 0; fliers >> other !== 0; other++) {
    if (!(fliers & (1 << other))) continue;
    const flown = state.interdiction[other * routes + route];
    if (flown > 0) sorties += flown * (world.actors.air[other]?.weight ?? 1);
  }
  return sorties;
}

/** Sorties of the actor's opponents against a route. */
export function interdictionOn(world: World, state: State, route: RouteIndex, actor: ActorIndex): number {
  const fliers = interdictors(world, state, actor);
  return fliers === 0 ? 0 : flownBy(world, state, route, fliers);
}
