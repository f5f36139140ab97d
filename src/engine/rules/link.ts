// Links that the scenario asks about by name: joined or cut, by which routes, with what throughput, and which few would cut it.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LinkIndex, RouteIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { flownBy, interdictors } from '../roads/interdiction.ts';
import { flowBetween, greatestFlow, joined } from '../roads/flow.ts';
import { markHeld } from '../relations.ts';
import type { State } from '../state/state.ts';
import { shake } from '../troops.ts';
import { GROUND_ROUTE_CLASSES } from '../world/ground.ts';
import type { World } from '../world/world.ts';

export interface LinkStatus {
  readonly joined: boolean;
  /** Greatest flow over the routes its holder's side has; a motorway is 100. */
  readonly throughput: number;
  readonly routes: readonly { readonly route: RouteIndex; readonly flow: number }[];
  /** The fewest routes whose loss would cut it. */
  readonly cut: readonly RouteIndex[];
}

const scratch = new WeakMap<World, Float64Array>();

/**
 * Carrying capacity of every ground route: its own, or its class's; strikes on it leave capacity / (1 + share x sorties), so that they slow
 * what passes and never cut it. Good until it is asked again.
 */
function capacities(world: World, state: State, actor: ActorIndex): Float64Array {
  const { count, routeClass, capacity } = world.routes;
  let carried = scratch.get(world);
  if (!carried) scratch.set(world, (carried = new Float64Array(count)));
  const fliers = interdictors(world, state, actor);
  for (let r = 0; r < count; r++) {
    if (routeClass[r] >= GROUND_ROUTE_CLASSES) carried[r] = 0;
    else {
      const whole = capacity[r] > 0 ? capacity[r] : state.rules[P.link.motorway + routeClass[r]];
      const struck = fliers === 0 ? 0 : flownBy(world, state, r, fliers);
      carried[r] = struck > 0 ? whole / (1 + state.rules[P.link.interdiction] * struck) : whole;
    }
  }
  return carried;
}

/** A link in full. */
export function linkStatus(world: World, state: State, link: LinkIndex): LinkStatus {
  const { actor, from, to } = world.links;
  const flow = greatestFlow(
    world,
    state,
    actor[link],
    from[link],
    to[link],
    capacities(world, state, actor[link]),
  );
  return {
    joined: joined(world, state, actor[link], from[link], to[link]),
    throughput: flow.total,
    routes: flow.routes,
    cut: flow.cut,
  };
}

/** The greatest flow of a link as it was last counted, and all that it hangs on. */
interface Counted {
  readonly held: Uint8Array;
  readonly capacity: Float64Array;
  total: number;
}
const counted = new WeakMap<World, (Counted | undefined)[]>();

/** A link's throughput alone: what its status says of it, for those who count it every day. On most days nothing has changed on its roads. */
export function throughputOf(world: World, state: State, link: LinkIndex): number {
  const { actor, from, to } = world.links;
  const capacity = capacities(world, state, actor[link]);
  const last = lastCount(world, link);
  if (!unchanged(world, state, actor[link], capacity, last))
    last.total = flowBetween(world, state, actor[link], from[link], to[link], capacity);
  return last.total;
}

function lastCount(world: World, link: LinkIndex): Counted {
  let ofWorld = counted.get(world);
  if (!ofWorld) counted.set(world, (ofWorld = []));
  return (ofWorld[link] ??= {
    held: new Uint8Array(world.locations.count),
    capacity: new Float64Array(world.routes.count).fill(NaN),
    total: 0,
  });
}

const ground = new WeakMap<World, Uint8Array>();

/** Whether the side holds the same ground with roads of the same capacity as in a count, which is brought up to date. */
function unchanged(
  world: World,
  state: State,
  actor: ActorIndex,
  capacity: Float64Array,
  last: Counted,
): boolean {
  let now = ground.get(world);
  if (!now) ground.set(world, (now = new Uint8Array(world.locations.count)));
  markHeld(world, state, actor, now);
  let same = true;
  for (let l = 0; l < now.length; l++) {
    if (now[l] === last.held[l]) continue;
    last.held[l] = now[l];
    same = false;
  }
  for (let r = 0; r < capacity.length; r++) {
    if (capacity[r] === last.capacity[r]) continue;
    last.capacity[r] = capacity[r];
    same = false;
  }
  return same;
}

/** Asks every link again; one that is newly cut shakes its holder. */
export function watchLinks(world: World, state: State, emit: Emit): void {
  for (let link = 0; link < world.links.count; link++) {
    const actor = world.links.actor[link];
    const now = joined(world, state, actor, world.links.from[link], world.links.to[link]) ? 1 : 0;
    if (now === state.linked[link]) continue;
    state.linked[link] = now;
    emit(now ? 'link-joined' : 'link-cut', link, NONE, NONE, 0);
    if (now) continue;
    state.resolve[actor] = Math.max(0, state.resolve[actor] - state.rules[P.link.cutResolve]);
    for (let f = 0; f < world.formations.count; f++) {
      if (world.formations.actor[f] === actor && state.at[f] !== NONE)
        shake(state, f, state.rules[P.link.cutShock]);
    }
  }
}
