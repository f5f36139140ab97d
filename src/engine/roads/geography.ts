// Tables that follow from a world's roads alone, computed once and kept beside it.

import { onceFor } from '../state/once.ts';
import { P } from '../numbers/parameters.ts';
import { GROUND_ROUTE_CLASSES } from '../world/ground.ts';
import type { World } from '../world/world.ts';

/** Neighbours by land in compressed rows, as `Locations` has them for all routes: no sea, no air, nobody abroad at the far end. */
export interface Roads {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly route: Int32Array;
}

/** The edges that troops can go, in the order of the world's own edges. */
export const roads = onceFor((world: World): Roads => {
  const { count, edgeStart, edgeTo, edgeRoute, abroad } = world.locations;
  const kept: number[] = [];
  const start = new Int32Array(count + 1);
  for (let l = 0; l < count; l++) {
    for (let e = edgeStart[l]; e < edgeStart[l + 1]; e++) {
      if (!abroad[edgeTo[e]] && world.routes.routeClass[edgeRoute[e]] < GROUND_ROUTE_CLASSES) kept.push(e);
    }
    start[l + 1] = kept.length;
  }
  return {
    start,
    to: Int32Array.from(kept, (e) => edgeTo[e]),
    route: Int32Array.from(kept, (e) => edgeRoute[e]),
  };
});

/** Effort between places by ground routes, whoever holds them, in km; Infinity where there is no road. At [a * locations + b]. */
export type Distances = Float64Array;

/** All-pairs effort of travel with the scenario's own road factors and no interdiction (Floyd and Warshall). */
export const distances = onceFor((world: World): Distances => {
  const n = world.locations.count;
  const table = new Float64Array(n * n).fill(Infinity);
  for (let l = 0; l < n; l++) table[l * n + l] = 0;
  const { from, to, km, routeClass } = world.routes;
  for (let r = 0; r < world.routes.count; r++) {
    if (
      routeClass[r] >= GROUND_ROUTE_CLASSES ||
      world.locations.abroad[from[r]] ||
      world.locations.abroad[to[r]]
    )
      continue;
    const effort = km[r] * world.rules[P.movement.motorway + routeClass[r]];
    const there = from[r] * n + to[r];
    if (effort < table[there]) table[there] = table[to[r] * n + from[r]] = effort;
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      const first = table[i * n + k];
      if (first === Infinity) continue;
      for (let j = 0; j < n; j++) {
        const through = first + table[k * n + j];
        if (through < table[i * n + j]) table[i * n + j] = through;
      }
    }
  }
  return table;
});

/** All places around each place, nearest first and ties by index, the place itself among them: row of place p is p * locations onwards. */
export interface Surroundings {
  readonly place: Int32Array;
  /** Effort from the row's place, in km; Infinity where there is no road. */
  readonly km: Float64Array;
}

/** The distances of every place in rising order, so that who looks for what is near stops at the first that is too far. */
export const surroundings = onceFor((world: World): Surroundings => {
  const n = world.locations.count;
  const table = distances(world);
  const place = new Int32Array(n * n);
  const km = new Float64Array(n * n);
  for (let from = 0; from < n; from++) {
    const row = table.subarray(from * n, (from + 1) * n);
    const order = Int32Array.from(row.keys()).sort((a, b) => (row[a] === row[b] ? a - b : row[a] - row[b]));
    place.set(order, from * n);
    for (let i = 0; i < n; i++) km[from * n + i] = row[order[i]];
  }
  return { place, km };
});
