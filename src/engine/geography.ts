// Tables that follow from a world's roads alone, computed once and kept beside it.

import { P } from './parameters.ts';
import { GROUND_ROUTE_CLASSES } from './world.ts';
import type { World } from './world.ts';

/** Effort between places by ground routes, whoever holds them, in km; Infinity where there is no road. At [a * locations + b]. */
export type Distances = Float64Array;

const known = new WeakMap<World, Distances>();

/** All-pairs effort of travel with the scenario's own road factors and no interdiction (Floyd and Warshall). */
export function distances(world: World): Distances {
  const found = known.get(world);
  if (found) return found;
  const n = world.locations.count;
  const table = new Float64Array(n * n).fill(Infinity);
  for (let l = 0; l < n; l++) table[l * n + l] = 0;
  const { from, to, km, routeClass } = world.routes;
  for (let r = 0; r < world.routes.count; r++) {
    if (routeClass[r] >= GROUND_ROUTE_CLASSES || world.locations.abroad[from[r]] || world.locations.abroad[to[r]]) continue;
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
  known.set(world, table);
  return table;
}
