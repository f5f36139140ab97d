// Whether a place lies where opponents can come at once: what a warning of those who could come begins with.

import { GROUND_ROUTE_CLASSES, atWar } from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';

/**
 * True when an opponent of the actor holds, or stands at, a place one road away. Behind that, nobody can come in a round
 * without first taking a place on the way, however near opponents are by the roads.
 */
export function isAtFront(world: World, state: State, place: number, actor: number): boolean {
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  const isHostile = (other: number): boolean => other >= 0 && atWar(world, state, actor, other);
  for (let edge = edgeStart[place]!; edge < edgeStart[place + 1]!; edge++) {
    if (world.routes.routeClass[edgeRoute[edge]!]! >= GROUND_ROUTE_CLASSES) continue;
    const next = edgeTo[edge]!;
    if (isHostile(state.controller[next]!)) return true;
    if (state.at.some((at, f) => at === next && isHostile(world.formations.actor[f]!))) return true;
  }
  return false;
}
