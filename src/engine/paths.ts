// Searches over the road net: cheapest path through friendly ground, supply nets, flow and cut.

import { NONE } from './indices.ts';
import type { ActorIndex, LocationIndex, RouteIndex } from './indices.ts';
import { P } from './parameters.ts';
import { atWar, friendlyGround } from './relations.ts';
import type { State } from './state.ts';
import { GROUND_ROUTE_CLASSES } from './world.ts';
import type { World } from './world.ts';

/** Scratch tables of one world's size, used again by every search. */
interface Workspace {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
  readonly heap: Int32Array;
  readonly place: Int32Array;
}
const workspaces = new WeakMap<World, Workspace>();

function workspaceOf(world: World): Workspace {
  let found = workspaces.get(world);
  if (!found) {
    const n = world.locations.count;
    found = {
      cost: new Float64Array(n), before: new Int32Array(n), done: new Uint8Array(n), heap: new Int32Array(n), place: new Int32Array(n),
    };
    workspaces.set(world, found);
  }
  return found;
}

/** Sorties of the actor's opponents against a route. */
export function interdictionOn(world: World, state: State, route: RouteIndex, actor: ActorIndex): number {
  const { count } = world.actors;
  const routes = world.routes.count;
  let sorties = 0;
  for (let other = 0; other < count; other++) {
    const flown = state.interdiction[other * routes + route];
    if (flown > 0 && atWar(world, state, actor, other)) sorties += flown * (world.actors.air[other]?.weight ?? 1);
  }
  return sorties;
}

/** Kilometres of effort that a route costs the actor's troops. */
export function effortOf(world: World, state: State, route: RouteIndex, actor: ActorIndex): number {
  const effort = world.routes.km[route] * state.rules[P.movement.motorway + world.routes.routeClass[route]];
  return effort * (1 + state.rules[P.movement.interdiction] * interdictionOn(world, state, route, actor));
}

/** True when troops can use the route at all. */
export function walkable(world: World, route: RouteIndex): boolean {
  return world.routes.routeClass[route] < GROUND_ROUTE_CLASSES;
}

function push(space: Workspace, size: number, node: number): number {
  const { heap, place, cost } = space;
  let i = place[node] === NONE ? size++ : place[node];
  const mine = cost[node];
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const other = heap[parent];
    if (cost[other] < mine || (cost[other] === mine && other < node)) break;
    heap[i] = other;
    place[other] = i;
    i = parent;
  }
  heap[i] = node;
  place[node] = i;
  return size;
}

/** Takes the cheapest node off the heap, ties to the lowest index; the caller lowers its size by one. */
function pop(space: Workspace, size: number): number {
  const { heap, place, cost } = space;
  const top = heap[0];
  const last = heap[size - 1];
  const end = size - 1;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= end) break;
    const right = child + 1;
    if (right < end && (cost[heap[right]] < cost[heap[child]] || (cost[heap[right]] === cost[heap[child]] && heap[right] < heap[child]))) child = right;
    const other = heap[child];
    if (cost[last] < cost[other] || (cost[last] === cost[other] && last < other)) break;
    heap[i] = other;
    place[other] = i;
    i = child;
  }
  if (end > 0) {
    heap[i] = last;
    place[last] = i;
  }
  place[top] = NONE;
  return top;
}

/** What a search from one place found: read before the next search of the same world. */
export interface Reach {
  /** Effort to each place, Infinity where not reached. */
  readonly cost: Float64Array;
  /** The place before it on the cheapest path, or NONE. */
  readonly before: Int32Array;
}

/**
 * Cheapest efforts from `start` for the actor's troops, through ground of its own side only; other places are reached
 * as ends, never passed. Stops at `limit` km of effort, or when `goal` is reached. Ties go to the lowest index.
 */
export function reachFrom(world: World, state: State, actor: ActorIndex, start: LocationIndex, limit: number, goal: LocationIndex = NONE): Reach {
  const space = workspaceOf(world);
  const { cost, before, done, place } = space;
  const { edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  cost.fill(Infinity);
  done.fill(0);
  place.fill(NONE);
  cost[start] = 0;
  before[start] = NONE;
  let size = push(space, 0, start);
  while (size > 0) {
    const node = pop(space, size--);
    done[node] = 1;
    if (node === goal) break;
    if (node !== start && !friendlyGround(world, state, actor, node)) continue;
    for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) {
      const next = edgeTo[e];
      if (done[next] || abroad[next] || !walkable(world, edgeRoute[e])) continue;
      const total = cost[node] + effortOf(world, state, edgeRoute[e], actor);
      if (total <= limit && total < cost[next]) {
        cost[next] = total;
        before[next] = node;
        size = push(space, size, next);
      }
    }
  }
  return space;
}

/** The places on the way found by the last `reachFrom`, the start left out, `end` included. */
export function pathTo(reach: Reach, end: LocationIndex): LocationIndex[] {
  const path: LocationIndex[] = [];
  for (let node = end; reach.before[node] !== NONE; node = reach.before[node]) path.unshift(node);
  return path;
}

/**
 * Fills one actor's supply net: for each place of its side the cost of the cheapest open path to a source, and which net of joined
 * sources that is. `isSource` says which places give supply now.
 */
export function searchSupplyNet(world: World, state: State, actor: ActorIndex, isSource: Uint8Array): void {
  const n = world.locations.count;
  const space = workspaceOf(world);
  const { cost, done, place } = space;
  const { edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  const row = actor * n;
  const source = state.supplySource;
  const added = state.rules[P.supply.interdiction];
  cost.fill(Infinity);
  done.fill(0);
  place.fill(NONE);
  for (let l = 0; l < n; l++) source[row + l] = NONE;
  let size = 0;
  for (let l = 0; l < n; l++) {
    if (!isSource[l] || !friendlyGround(world, state, actor, l)) continue;
    cost[l] = 0;
    source[row + l] = l;
    size = push(space, size, l);
  }
  while (size > 0) {
    const node = pop(space, size--);
    done[node] = 1;
    for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) {
      const next = edgeTo[e];
      const route = edgeRoute[e];
      if (done[next] || abroad[next] || !walkable(world, route) || !friendlyGround(world, state, actor, next)) continue;
      const km = world.routes.km[route] * state.rules[P.movement.motorway + world.routes.routeClass[route]];
      const total = cost[node] + km + added * interdictionOn(world, state, route, actor);
      if (total < cost[next]) {
        cost[next] = total;
        source[row + next] = source[row + node];
        size = push(space, size, next);
      }
    }
  }
  for (let l = 0; l < n; l++) state.supplyCost[row + l] = cost[l];
  joinNets(world, state, row);
}

/** Sources that open roads join share what they give: every place of a joined net gets its lowest source as the name of the net. */
function joinNets(world: World, state: State, row: number): void {
  const { from, to } = world.routes;
  const source = state.supplySource;
  for (let merged = true; merged; ) {
    merged = false;
    for (let r = 0; r < world.routes.count; r++) {
      const a = source[row + from[r]];
      const b = source[row + to[r]];
      if (a === b || a === NONE || b === NONE || !walkable(world, r)) continue;
      const low = Math.min(a, b);
      const high = Math.max(a, b);
      for (let l = 0; l < world.locations.count; l++) if (source[row + l] === high) source[row + l] = low;
      merged = true;
    }
  }
}

/** The flow of a link's routes and the few routes that would cut it. */
export interface Flow {
  readonly total: number;
  readonly routes: readonly { readonly route: RouteIndex; readonly flow: number }[];
  readonly cut: readonly RouteIndex[];
}

/** True when any place of `from` is joined to any of `to` through the actor's and its allies' ground. */
export function joined(world: World, state: State, actor: ActorIndex, from: readonly LocationIndex[], to: readonly LocationIndex[]): boolean {
  const { heap: queue, done } = workspaceOf(world);
  const { edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  done.fill(0);
  let tail = 0;
  for (const l of from) {
    if (done[l] || !friendlyGround(world, state, actor, l)) continue;
    done[l] = 1;
    queue[tail++] = l;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head];
    for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) {
      const next = edgeTo[e];
      if (done[next] || abroad[next] || !walkable(world, edgeRoute[e]) || !friendlyGround(world, state, actor, next)) continue;
      done[next] = 1;
      queue[tail++] = next;
    }
  }
  for (const l of to) if (done[l]) return true;
  return false;
}

/** Greatest flow between two sets of places over the actor's side's ground, by `capacity` of each route (Edmonds and Karp). */
export function greatestFlow(
  world: World, state: State, actor: ActorIndex, from: readonly LocationIndex[], to: readonly LocationIndex[], capacity: Float64Array,
): Flow {
  const { edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  const { from: routeFrom } = world.routes;
  const flow = new Float64Array(world.routes.count);
  const n = world.locations.count;
  const goal = new Uint8Array(n);
  for (const l of to) if (friendlyGround(world, state, actor, l)) goal[l] = 1;
  const viaRoute = new Int32Array(n);
  const seen = new Uint8Array(n);
  const sources = from.filter((l) => friendlyGround(world, state, actor, l) && !goal[l]);
  const residual = (node: number, route: number): number =>
    routeFrom[route] === node ? capacity[route] - flow[route] : capacity[route] + flow[route];
  let total = 0;
  for (;;) {
    seen.fill(0);
    const queue = [...sources];
    for (const l of queue) {
      seen[l] = 1;
      viaRoute[l] = NONE;
    }
    let end: number = NONE;
    for (let head = 0; head < queue.length && end === NONE; head++) {
      const node = queue[head];
      for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) {
        const next = edgeTo[e];
        const route = edgeRoute[e];
        if (seen[next] || abroad[next] || !walkable(world, route) || !friendlyGround(world, state, actor, next)) continue;
        if (residual(node, route) <= 0) continue;
        seen[next] = 1;
        viaRoute[next] = route;
        queue.push(next);
        if (goal[next]) {
          end = next;
          break;
        }
      }
    }
    if (end === NONE) break;
    let least = Infinity;
    for (let node = end; viaRoute[node] !== NONE; ) {
      const route = viaRoute[node];
      const back = routeFrom[route] === node ? world.routes.to[route] : routeFrom[route];
      least = Math.min(least, residual(back, route));
      node = back;
    }
    for (let node = end; viaRoute[node] !== NONE; ) {
      const route = viaRoute[node];
      const back = routeFrom[route] === node ? world.routes.to[route] : routeFrom[route];
      flow[route] += routeFrom[route] === back ? least : -least;
      node = back;
    }
    total += least;
  }
  const cut: RouteIndex[] = [];
  const routes: { route: RouteIndex; flow: number }[] = [];
  for (let r = 0; r < world.routes.count; r++) {
    if (flow[r] !== 0) routes.push({ route: r, flow: Math.abs(flow[r]) });
    if (seen[routeFrom[r]] !== seen[world.routes.to[r]] && flow[r] !== 0) cut.push(r);
  }
  return { total, routes, cut };
}

/**
 * The furthest place that the actor's troops can reach in `reach` km of effort on the cheapest way from `start` to `goal` through
 * ground of its own side; NONE when there is no such way or no place on it within reach.
 */
export function pathStep(world: World, state: State, actor: ActorIndex, start: LocationIndex, goal: LocationIndex, reach: number): LocationIndex {
  const found = reachFrom(world, state, actor, start, Infinity, goal);
  if (found.cost[goal] === Infinity) return NONE;
  let node = goal;
  while (found.cost[node] > reach) node = found.before[node];
  return node === start ? NONE : node;
}
