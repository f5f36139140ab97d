// What an actor's ground joins, and how much its routes can carry between two sets of places.

import { roads } from './geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex, RouteIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { friendlyGround, markHeld } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Scratch tables of one world's size, used again by every search. */
interface Workspace {
  readonly seen: Uint8Array;
  readonly goal: Uint8Array;
  /** 1 for each place that the actor's side holds. */
  readonly held: Uint8Array;
  readonly queue: Int32Array;
  /** By which route each place was reached. */
  readonly viaRoute: Int32Array;
  /** Of each route, along its direction or, negative, against it. */
  readonly flow: Float64Array;
}

const workspaceOf = onceFor((world: World): Workspace => {
  const n = world.locations.count;
  return {
    seen: new Uint8Array(n),
    goal: new Uint8Array(n),
    held: new Uint8Array(n),
    queue: new Int32Array(n),
    viaRoute: new Int32Array(n),
    flow: new Float64Array(world.routes.count),
  };
});

/** The flow of a link's routes and the few routes that would cut it. */
export interface Flow {
  readonly total: number;
  readonly routes: readonly { readonly route: RouteIndex; readonly flow: number }[];
  readonly cut: readonly RouteIndex[];
}

/** True when any place of `from` is joined to any of `to` through the actor's and its allies' ground. */
export function joined(
  world: World,
  state: State,
  actor: ActorIndex,
  from: readonly LocationIndex[],
  to: readonly LocationIndex[],
): boolean {
  const { queue, seen } = workspaceOf(world);
  const { start, to: ends } = roads(world);
  seen.fill(0);
  let tail = 0;
  for (const l of from) {
    if (seen[l] || !friendlyGround(world, state, actor, l)) continue;
    seen[l] = 1;
    queue[tail++] = l;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head];
    for (let e = start[node]; e < start[node + 1]; e++) {
      const next = ends[e];
      if (seen[next] || !friendlyGround(world, state, actor, next)) continue;
      seen[next] = 1;
      queue[tail++] = next;
    }
  }
  for (const l of to) if (seen[l]) return true;
  return false;
}

/**
 * Greatest flow between two sets of places over the actor's side's ground, by `capacity` of each route (Edmonds and Karp). Leaves each
 * route's flow, along its direction or against it, and the places short of the cut in the world's scratch tables.
 */
export function flowBetween(
  world: World,
  state: State,
  actor: ActorIndex,
  from: readonly LocationIndex[],
  to: readonly LocationIndex[],
  capacity: Float64Array,
): number {
  const { flow, goal, held, queue, seen, viaRoute } = workspaceOf(world);
  const { start, to: ends, route: routeOf } = roads(world);
  const { from: routeFrom, to: routeTo } = world.routes;
  markHeld(world, state, actor, held);
  flow.fill(0);
  goal.fill(0);
  for (const l of to) if (held[l]) goal[l] = 1;
  let total = 0;
  for (;;) {
    seen.fill(0);
    let tail = 0;
    for (const l of from) {
      if (!held[l] || goal[l] || seen[l]) continue;
      seen[l] = 1;
      viaRoute[l] = NONE;
      queue[tail++] = l;
    }
    let end: number = NONE;
    for (let head = 0; head < tail && end === NONE; head++) {
      const node = queue[head];
      for (let e = start[node]; e < start[node + 1]; e++) {
        const next = ends[e];
        const route = routeOf[e];
        if (seen[next] || !held[next]) continue;
        if (capacity[route] + (routeFrom[route] === node ? -flow[route] : flow[route]) <= 0) continue;
        seen[next] = 1;
        viaRoute[next] = route;
        queue[tail++] = next;
        if (goal[next]) {
          end = next;
          break;
        }
      }
    }
    if (end === NONE) return total;
    let least = Infinity;
    for (let node = end; viaRoute[node] !== NONE;) {
      const route = viaRoute[node];
      const along = routeTo[route] === node;
      least = Math.min(least, capacity[route] + (along ? -flow[route] : flow[route]));
      node = along ? routeFrom[route] : routeTo[route];
    }
    for (let node = end; viaRoute[node] !== NONE;) {
      const route = viaRoute[node];
      const along = routeTo[route] === node;
      flow[route] += along ? least : -least;
      node = along ? routeFrom[route] : routeTo[route];
    }
    total += least;
  }
}

/** The same flow in full, route by route, and its cut. */
export function greatestFlow(
  world: World,
  state: State,
  actor: ActorIndex,
  from: readonly LocationIndex[],
  to: readonly LocationIndex[],
  capacity: Float64Array,
): Flow {
  const total = flowBetween(world, state, actor, from, to, capacity);
  const { flow, seen } = workspaceOf(world);
  const { from: routeFrom, to: routeTo } = world.routes;
  const cut: RouteIndex[] = [];
  const routes: { route: RouteIndex; flow: number }[] = [];
  for (let r = 0; r < world.routes.count; r++) {
    if (flow[r] !== 0) routes.push({ route: r, flow: Math.abs(flow[r]) });
    if (seen[routeFrom[r]] !== seen[routeTo[r]] && flow[r] !== 0) cut.push(r);
  }
  return { total, routes, cut };
}
