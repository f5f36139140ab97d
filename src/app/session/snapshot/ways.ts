// Ways along roads for drawing only: where a march or a supply line probably ran. No rule is judged from them.

import { GROUND_ROUTE_CLASSES } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';

/** Says whether a way may lead through a place. */
export type Passable = (location: number) => boolean;

/**
 * The shortest way by kilometres from one place to another, both included; through `passable` places only (the ends
 * always may). Null when there is none.
 */
export function way(world: World, from: number, to: number, passable: Passable): readonly number[] | null {
  const count = world.locations.count;
  const distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(count).fill(-1);
  const open = new Set<number>([from]);
  distance[from] = 0;
  while (open.size > 0) {
    let nearest = -1;
    for (const place of open) if (nearest < 0 || distance[place]! < distance[nearest]!) nearest = place;
    open.delete(nearest);
    if (nearest === to) break;
    if (nearest !== from && !passable(nearest)) continue;
    for (const { place, route } of neighbours(world, nearest)) {
      const total = distance[nearest]! + world.routes.km[route]!;
      if (total >= distance[place]!) continue;
      distance[place] = total;
      before[place] = nearest;
      open.add(place);
    }
  }
  if (!Number.isFinite(distance[to]!)) return null;
  const path = [to];
  while (path[0] !== from) path.unshift(before[path[0]!]!);
  return path;
}

/** Places one ground route away, with the route that leads there. */
export function neighbours(world: World, place: number): readonly { place: number; route: number }[] {
  const found: { place: number; route: number }[] = [];
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  for (let edge = edgeStart[place]!; edge < edgeStart[place + 1]!; edge++) {
    const route = edgeRoute[edge]!;
    if (world.routes.routeClass[route]! < GROUND_ROUTE_CLASSES) found.push({ place: edgeTo[edge]!, route });
  }
  return found;
}
