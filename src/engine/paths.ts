// Searches over the road net: cheapest path through friendly ground, supply nets, flow and cut.

import { roads } from './geography.ts';
import { NONE } from './indices.ts';
import type { ActorIndex, LocationIndex, RouteIndex } from './indices.ts';
import { onceFor } from './once.ts';
import { P } from './parameters.ts';
import { flownBy, interdictionOn, interdictors } from './interdiction.ts';
import { friendlyGround, sideOf } from './relations.ts';
import { NETS } from './state.ts';
import type { State } from './state.ts';
import { GROUND_ROUTE_CLASSES, ROUTE_CLASSES } from './world.ts';
import type { World } from './world.ts';

/** Scratch tables of one world's size, used again by every search. */
interface Workspace {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
  readonly heap: Int32Array;
  readonly place: Int32Array;
  readonly goal: Uint8Array;
  /** 1 for each place that the actor's side holds. */
  readonly held: Uint8Array;
  /** Sources first and then whatever is reached: room for a place to come up more than once. */
  readonly queue: Int32Array;
  readonly flow: Float64Array;
  /** Effort of each road without interdiction, in the order of `roads`, and the factors by class that it was counted with. */
  readonly effort: Float64Array;
  readonly factors: Float64Array;
  /** Grows with every change of `effort`. */
  edition: number;
  /** What the last search of each actor's supply net started from and found. */
  readonly nets: (FoundNet | undefined)[];
}

const HELD = 1;
const SOURCE = 2;

/** A supply net as it was found. It depends on nothing but what is kept with it: the same ground gives the same net. */
interface FoundNet {
  /** Of each place HELD where the actor's side holds it, SOURCE where it gives supply as well, else 0. */
  readonly ground: Uint8Array;
  /** Edition of the roads' efforts, 0 for a search that strikes on roads had a part in. */
  edition: number;
  readonly cost: Float64Array;
  readonly name: Int32Array;
  stamp: number;
}

/** Searches of supply nets so far, of all games: each found net gets the next number. */
let searches = 0;

const workspaceOf = onceFor((world: World): Workspace => {
  const n = world.locations.count;
  return {
    cost: new Float64Array(n),
    before: new Int32Array(n),
    done: new Uint8Array(n),
    heap: new Int32Array(n),
    place: new Int32Array(n),
    goal: new Uint8Array(n),
    held: new Uint8Array(n),
    queue: new Int32Array(2 * n),
    flow: new Float64Array(world.routes.count),
    effort: new Float64Array(roads(world).to.length),
    factors: new Float64Array(GROUND_ROUTE_CLASSES).fill(NaN),
    edition: 0,
    nets: [],
  };
});

const MOUNTAIN = ROUTE_CLASSES.indexOf('mountain');
const DESERT = ROUTE_CLASSES.indexOf('desert');

/** Effort of a kilometre of a class of road in today's weather. */
function roadFactor(world: World, state: State, routeClass: number): number {
  const factor = state.rules[P.movement.motorway + routeClass];
  const today = state.weather[0];
  if (routeClass < MOUNTAIN || today === NONE) return factor;
  if (routeClass === MOUNTAIN) return factor * world.weather.mountain[today];
  return routeClass === DESERT ? factor * world.weather.desert[today] : factor;
}

/** Effort of each road by this game's factors: they seldom differ from those of the search before. */
function effortsOf(world: World, state: State, space: Workspace): Float64Array {
  const { effort, factors } = space;
  let same = true;
  for (let kind = 0; kind < factors.length; kind++) {
    const factor = roadFactor(world, state, kind);
    if (factors[kind] === factor) continue;
    factors[kind] = factor;
    same = false;
  }
  if (same) return effort;
  space.edition++;
  const { route } = roads(world);
  const { km, routeClass } = world.routes;
  for (let e = 0; e < effort.length; e++) effort[e] = km[route[e]] * factors[routeClass[route[e]]];
  return effort;
}

/** Marks the places that the actor's side holds. */
export function markHeld(world: World, state: State, actor: ActorIndex, held: Uint8Array): void {
  const { controller } = state;
  const side = sideOf(world, state, actor);
  for (let l = 0; l < held.length; l++) held[l] = side & (1 << controller[l]) ? 1 : 0;
}

/** Kilometres of effort that a route costs the actor's troops. */
export function effortOf(world: World, state: State, route: RouteIndex, actor: ActorIndex): number {
  const effort = world.routes.km[route] * roadFactor(world, state, world.routes.routeClass[route]);
  return effort * (1 + state.rules[P.movement.interdiction] * interdictionOn(world, state, route, actor));
}

/** True when troops can use the route at all. */
export function walkable(world: World, route: RouteIndex): boolean {
  return world.routes.routeClass[route] < GROUND_ROUTE_CLASSES;
}

function push(space: Workspace, size: number, node: number): number {
  const { heap, place, cost } = space;
  const fresh = place[node] === NONE;
  let i = fresh ? size : place[node];
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
  return fresh ? size + 1 : size;
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
    if (
      right < end &&
      (cost[heap[right]] < cost[heap[child]] ||
        (cost[heap[right]] === cost[heap[child]] && heap[right] < heap[child]))
    )
      child = right;
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
export function reachFrom(
  world: World,
  state: State,
  actor: ActorIndex,
  start: LocationIndex,
  limit: number,
  goal: LocationIndex = NONE,
): Reach {
  const space = workspaceOf(world);
  const { cost, before, done, place } = space;
  const { start: first, to, route } = roads(world);
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
    for (let e = first[node]; e < first[node + 1]; e++) {
      const next = to[e];
      if (done[next]) continue;
      const total = cost[node] + effortOf(world, state, route[e], actor);
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
  const { done: waiting, held, queue } = space;
  const { start, to, route } = roads(world);
  const added = state.rules[P.supply.interdiction];
  const effort = effortsOf(world, state, space);
  const fliers = interdictors(world, state, actor);
  markHeld(world, state, actor, held);
  const net = (space.nets[actor] ??= {
    ground: new Uint8Array(n),
    edition: 0,
    cost: new Float64Array(n),
    name: new Int32Array(n),
    stamp: 0,
  });
  const same = sameGround(net.ground, held, isSource) && net.edition === space.edition;
  if (fliers === 0 && (same || takeAllys(space, net))) {
    if (state.marks[NETS + actor] === net.stamp) return;
    state.marks[NETS + actor] = net.stamp;
    state.supplyCost.set(net.cost, actor * n);
    state.supplySource.set(net.name, actor * n);
    return;
  }
  const { ground, cost, name } = net;
  // Places wait in a ring for their neighbours to be looked at again. Costs come out as with a heap: only the order of work differs.
  let head = 0;
  let length = 0;
  for (let l = 0; l < n; l++) {
    const source = ground[l] === SOURCE ? 1 : 0;
    // Ground of others is cheaper than any path to it, and so never reached.
    cost[l] = source ? 0 : ground[l] === HELD ? Infinity : -Infinity;
    waiting[l] = source;
    if (source) queue[length++] = l;
  }
  while (length > 0) {
    const node = queue[head];
    head = head + 1 === n ? 0 : head + 1;
    length--;
    waiting[node] = 0;
    const sofar = cost[node];
    for (let e = start[node]; e < start[node + 1]; e++) {
      const next = to[e];
      let total = sofar + effort[e];
      if (total >= cost[next]) continue;
      if (fliers !== 0) {
        const sorties = flownBy(world, state, route[e], fliers);
        if (sorties > 0) total += added * sorties;
        if (total >= cost[next]) continue;
      }
      cost[next] = total;
      if (waiting[next]) continue;
      waiting[next] = 1;
      queue[head + length < n ? head + length : head + length - n] = next;
      length++;
    }
  }
  for (let l = 0; l < n; l++) if (cost[l] === -Infinity) cost[l] = Infinity;
  nameNets(world, net, queue);
  state.supplyCost.set(cost, actor * n);
  state.supplySource.set(name, actor * n);
  state.marks[NETS + actor] = net.stamp = ++searches;
  net.edition = fliers === 0 ? space.edition : 0;
}

/** Takes the net of another actor whose side holds and is fed by the same places, as allies do. False when there is none. */
function takeAllys(space: Workspace, net: FoundNet): boolean {
  for (let i = 0; i < space.nets.length; i++) {
    const other = space.nets[i];
    if (!other || other === net || other.edition !== space.edition || !equal(other.ground, net.ground))
      continue;
    net.edition = other.edition;
    net.stamp = other.stamp;
    net.cost.set(other.cost);
    net.name.set(other.name);
    return true;
  }
  return false;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the side holds and is fed by the same places as in the table, which is brought up to date. */
function sameGround(ground: Uint8Array, held: Uint8Array, isSource: Uint8Array): boolean {
  let same = true;
  for (let l = 0; l < ground.length; l++) {
    const now = held[l] ? (isSource[l] ? SOURCE : HELD) : 0;
    if (ground[l] !== now) same = false;
    ground[l] = now;
  }
  return same;
}

/** Sources that open roads join share what they give: every place of a joined net gets its lowest source as the name of the net. */
function nameNets(world: World, { ground, cost, name }: FoundNet, queue: Int32Array): void {
  const { start, to } = roads(world);
  name.fill(NONE);
  for (let source = 0; source < name.length; source++) {
    if (ground[source] !== SOURCE || name[source] !== NONE) continue;
    name[source] = source;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const node = queue[head];
      for (let e = start[node]; e < start[node + 1]; e++) {
        const next = to[e];
        if (name[next] !== NONE || cost[next] === Infinity) continue;
        name[next] = source;
        queue[tail++] = next;
      }
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
export function joined(
  world: World,
  state: State,
  actor: ActorIndex,
  from: readonly LocationIndex[],
  to: readonly LocationIndex[],
): boolean {
  const { queue, done } = workspaceOf(world);
  const { start, to: ends } = roads(world);
  done.fill(0);
  let tail = 0;
  for (const l of from) {
    if (done[l] || !friendlyGround(world, state, actor, l)) continue;
    done[l] = 1;
    queue[tail++] = l;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head];
    for (let e = start[node]; e < start[node + 1]; e++) {
      const next = ends[e];
      if (done[next] || !friendlyGround(world, state, actor, next)) continue;
      done[next] = 1;
      queue[tail++] = next;
    }
  }
  for (const l of to) if (done[l]) return true;
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
  const { flow, goal, held, queue, done: seen, before: viaRoute } = workspaceOf(world);
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
  const { flow, done: seen } = workspaceOf(world);
  const { from: routeFrom, to: routeTo } = world.routes;
  const cut: RouteIndex[] = [];
  const routes: { route: RouteIndex; flow: number }[] = [];
  for (let r = 0; r < world.routes.count; r++) {
    if (flow[r] !== 0) routes.push({ route: r, flow: Math.abs(flow[r]) });
    if (seen[routeFrom[r]] !== seen[routeTo[r]] && flow[r] !== 0) cut.push(r);
  }
  return { total, routes, cut };
}

/**
 * The furthest place that the actor's troops can reach in `reach` km of effort on the cheapest way from `start` to `goal` through
 * ground of its own side; NONE when there is no such way or no place on it within reach.
 */
export function pathStep(
  world: World,
  state: State,
  actor: ActorIndex,
  start: LocationIndex,
  goal: LocationIndex,
  reach: number,
): LocationIndex {
  const found = reachFrom(world, state, actor, start, Infinity, goal);
  if (found.cost[goal] === Infinity) return NONE;
  let node = goal;
  while (found.cost[node] > reach) node = found.before[node];
  return node === start ? NONE : node;
}
