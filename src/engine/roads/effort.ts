// What it costs to go along roads: kilometres of effort by class, weather and strikes.

import { roads } from './geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, RouteIndex } from '../world/indices.ts';
import { interdictionOn } from './interdiction.ts';
import { onceFor } from '../state/once.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import { GROUND_ROUTE_CLASSES, ROUTE_CLASSES } from '../world/ground.ts';
import type { World } from '../world/world.ts';

/** Effort of each road without interdiction. */
export interface RoadEfforts {
  /** Kilometres of effort, in the order of `roads`. */
  readonly effort: Float64Array;
  /** The factors by class that they were counted with. */
  readonly factors: Float64Array;
  /** Grows with every change. */
  edition: number;
}

const lastEfforts = onceFor((world: World): RoadEfforts => ({
  effort: new Float64Array(roads(world).to.length),
  factors: new Float64Array(GROUND_ROUTE_CLASSES).fill(NaN),
  edition: 0,
}));

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

/** Effort of each road by this game's factors: they seldom differ from those of the time before. Read before the next call for the same world. */
export function effortsOf(world: World, state: State): RoadEfforts {
  const last = lastEfforts(world);
  const { effort, factors } = last;
  let same = true;
  for (let kind = 0; kind < factors.length; kind++) {
    const factor = roadFactor(world, state, kind);
    if (factors[kind] === factor) continue;
    factors[kind] = factor;
    same = false;
  }
  if (same) return last;
  last.edition++;
  const { route } = roads(world);
  const { km, routeClass } = world.routes;
  for (let e = 0; e < effort.length; e++) effort[e] = km[route[e]] * factors[routeClass[route[e]]];
  return last;
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
