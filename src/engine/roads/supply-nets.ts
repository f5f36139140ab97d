// Supply nets: where open roads carry supply from an actor's sources, and at what cost.

import { effortsOf } from './effort.ts';
import { roads } from './geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex } from '../world/indices.ts';
import { interdictors } from './interdiction.ts';
import { onceFor } from '../state/once.ts';
import { P } from '../numbers/parameters.ts';
import { markHeld } from '../relations.ts';
import { NETS } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

const HELD = 1;
const SOURCE = 2;

/** A supply net as it was found. It depends on nothing but what is kept with it: the same ground gives the same net. */
interface FoundNet {
  /** Of each place HELD where the actor's side holds it, SOURCE where it gives supply as well, else 0. */
  readonly ground: Uint8Array;
  /** Edition of the roads' efforts, 0 before the first search. */
  edition: number;
  /** What a sortie on a road added to its effort, 0 where none were flown; and the sorties of opponents on each route. */
  added: number;
  readonly flown: Float64Array;
  readonly cost: Float64Array;
  readonly name: Int32Array;
  stamp: number;
}

/** Searches of supply nets so far, of all games: each found net gets the next number. */
let searches = 0;

/** Scratch tables of one world's size, used again by every search. */
interface Workspace {
  readonly waiting: Uint8Array;
  /** 1 for each place that the actor's side holds. */
  readonly held: Uint8Array;
  readonly queue: Int32Array;
  /** Sorties of the actor's opponents on each route. */
  readonly flown: Float64Array;
  /** What the last search of each actor's supply net started from and found. */
  readonly nets: (FoundNet | undefined)[];
}

const workspaceOf = onceFor((world: World): Workspace => {
  const n = world.locations.count;
  return {
    waiting: new Uint8Array(n),
    held: new Uint8Array(n),
    queue: new Int32Array(n),
    flown: new Float64Array(world.routes.count),
    nets: [],
  };
});

/**
 * Fills one actor's supply net: for each place of its side the cost of the cheapest open path to a source, and which net of joined
 * sources that is. `isSource` says which places give supply now.
 */
export function searchSupplyNet(world: World, state: State, actor: ActorIndex, isSource: Uint8Array): void {
  const n = world.locations.count;
  const space = workspaceOf(world);
  const { waiting, held, queue, flown } = space;
  const { start, to, route } = roads(world);
  const { effort, edition } = effortsOf(world, state);
  const fliers = interdictors(world, state, actor);
  const added = fliers === 0 ? 0 : state.rules[P.supply.interdiction];
  sumFlown(world, state, fliers, flown);
  markHeld(world, state, actor, held);
  const net = (space.nets[actor] ??= {
    ground: new Uint8Array(n),
    edition: 0,
    added: 0,
    flown: new Float64Array(world.routes.count),
    cost: new Float64Array(n),
    name: new Int32Array(n),
    stamp: 0,
  });
  const sameStart = sameGround(net.ground, held, isSource);
  const same = sameStart && sameRoads(net, edition, added, flown);
  if (same || takeAllys(space.nets, net, edition, added, flown)) {
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
      if (added > 0) {
        total += added * flown[route[e]];
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
  setRoads(net, edition, added, flown);
}

/** Adds up the sorties of these actors against each route. */
function sumFlown(world: World, state: State, fliers: number, flown: Float64Array): void {
  if (fliers === 0) return;
  const { interdiction } = state;
  const routes = flown.length;
  flown.fill(0);
  for (let other = 0; fliers >> other !== 0; other++) {
    if (!(fliers & (1 << other))) continue;
    const weight = world.actors.air[other]?.weight ?? 1;
    const row = other * routes;
    for (let r = 0; r < routes; r++)
      if (interdiction[row + r] > 0) flown[r] += interdiction[row + r] * weight;
  }
}

/** Whether a net was found over roads of the same efforts, with the same sorties on them. */
function sameRoads(net: FoundNet, edition: number, added: number, flown: Float64Array): boolean {
  if (net.edition !== edition || net.added !== added) return false;
  if (added === 0) return true;
  for (let r = 0; r < flown.length; r++) if (net.flown[r] !== flown[r]) return false;
  return true;
}

function setRoads(net: FoundNet, edition: number, added: number, flown: Float64Array): void {
  net.edition = edition;
  net.added = added;
  if (added > 0) net.flown.set(flown);
}

/** Takes the net of another actor whose side holds and is fed by the same places, as allies do. False when there is none. */
function takeAllys(
  nets: Workspace['nets'],
  net: FoundNet,
  edition: number,
  added: number,
  flown: Float64Array,
): boolean {
  for (let i = 0; i < nets.length; i++) {
    const other = nets[i];
    if (!other || other === net || !sameRoads(other, edition, added, flown)) continue;
    if (!equal(other.ground, net.ground)) continue;
    setRoads(net, edition, added, flown);
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
