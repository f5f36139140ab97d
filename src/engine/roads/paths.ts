// The cheapest way along roads, through ground of one's own side.

import { effortsOf } from './effort.ts';
import { roads } from './geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { flownBy, interdictors } from './interdiction.ts';
import { P } from '../numbers/parameters.ts';
import { sideOf } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Scratch tables of one world's size, used again by every search. */
interface Workspace {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
  /** Places by cost, and where in it each of them is. */
  readonly heap: Int32Array;
  readonly place: Int32Array;
}

const workspaceOf = onceFor((world: World): Workspace => {
  const n = world.locations.count;
  return {
    cost: new Float64Array(n),
    before: new Int32Array(n),
    done: new Uint8Array(n),
    heap: new Int32Array(n),
    place: new Int32Array(n),
  };
});

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
  const { effort } = effortsOf(world, state);
  const fliers = interdictors(world, state, actor);
  const added = state.rules[P.movement.interdiction];
  const side = sideOf(world, state, actor);
  const { controller } = state;
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
    if (node !== start && !(side & (1 << controller[node]))) continue;
    for (let e = first[node]; e < first[node + 1]; e++) {
      const next = to[e];
      if (done[next]) continue;
      const struck = fliers === 0 ? 0 : flownBy(world, state, route[e], fliers);
      const total = cost[node] + effort[e] * (1 + added * struck);
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

/** The way that the actor's troops take from one place to another, both included: the cheapest through ground of its own side; null without any. */
export function wayOf(
  world: World,
  state: State,
  actor: ActorIndex,
  start: LocationIndex,
  end: LocationIndex,
): LocationIndex[] | null {
  const found = reachFrom(world, state, actor, start, Infinity, end);
  return found.cost[end] === Infinity ? null : [start, ...pathTo(found, end)];
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
