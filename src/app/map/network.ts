// Places and roads in the plane: where a route has no points of its own between its ends, a plausible course is made up.

import type { MapGround, MapRoute } from './model.ts';
import type { PlaneBox, PlanePoint, Projection } from './projection.ts';
import { clampTo } from './projection.ts';
import type { PlaneLine } from './geometry.ts';
import { distance, hashed, lengthOf, spline } from './geometry.ts';

/** A route as a curve in the plane. */
export interface RoadLine {
  points: PlaneLine;
  length: number;
}

/** By index of location and of route. */
export interface Network {
  places: readonly PlanePoint[];
  roads: readonly RoadLine[];
}

/** How far a made-up course leaves the straight line, in shares of its length, and the km between its bends. */
const wandering: Readonly<Record<string, { aside: number; every: number }>> = {
  motorway: { aside: 0.012, every: 26 },
  primary: { aside: 0.026, every: 17 },
  secondary: { aside: 0.034, every: 12 },
  mountain: { aside: 0.05, every: 6.5 },
  desert: { aside: 0.02, every: 30 },
  sea: { aside: 0, every: 1000 },
  air: { aside: 0, every: 1000 },
};
const ordinary = { aside: 0.034, every: 12 };

function course(route: MapRoute, from: PlanePoint, to: PlanePoint, attempt: number): PlanePoint[] {
  const manner = wandering[route.class] ?? ordinary;
  const length = distance(from, to);
  const bends = Math.min(9, Math.floor(length / manner.every));
  const result: PlanePoint[] = [from];
  for (let bend = 1; bend <= bends; bend++) {
    const share = bend / (bends + 1);
    const lean = Math.sin(share * Math.PI) * (hashed(route.id, 99 + attempt * 131) - 0.5) * 1.4;
    const aside =
      (lean + (hashed(route.id, bend + attempt * 131) - 0.5) * 2) *
      Math.min(4.5 + attempt, manner.aside * length * (1 + attempt * 0.35));
    const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    result.push([from[0] + dx * length * share - dy * aside, from[1] + dy * length * share + dx * aside]);
  }
  result.push(to);
  return result;
}

/** The far end of another route of the same number at a place, so that a motorway runs through a town without a corner. */
function goesOn(
  ground: MapGround,
  places: readonly PlanePoint[],
  route: number,
  at: number,
): PlanePoint | null {
  const own = ground.routes[route]!;
  if (own.label === '') return null;
  const next = ground.routes.findIndex(
    (other, index) => index !== route && other.label === own.label && (other.from === at || other.to === at),
  );
  const other = ground.routes[next];
  return other === undefined ? null : (places[other.from === at ? other.to : other.from] ?? null);
}

/**
 * Puts places and routes into the plane; places beyond `box` stand at its edge. Of several made-up courses the one is
 * taken that leaves the land least.
 */
export function buildNetwork(
  ground: MapGround,
  projection: Projection,
  box: PlaneBox | null,
  isLand: (point: PlanePoint) => boolean = () => true,
): Network {
  const places = ground.locations.map((location) => {
    const point = projection.toPlane(location.at);
    return box === null ? point : clampTo(point, box, 6);
  });
  const roads = ground.routes.map((route, index) => {
    const [from, to] = [places[route.from], places[route.to]];
    if (from === undefined || to === undefined) throw new Error(`route "${route.id}" ends at no location`);
    const given = route.via.map((point) => projection.toPlane(point));
    const before = goesOn(ground, places, index, route.from);
    const after = goesOn(ground, places, index, route.to);
    const draw = (through: PlaneLine) => spline(through, 8, before, after);
    if (given.length > 0) {
      const points = draw([from, ...given, to]);
      return { points, length: lengthOf(points) };
    }
    let points = draw(course(route, from, to, 0));
    const isOverland = route.class !== 'sea' && route.class !== 'air';
    let wet = isOverland ? points.filter((point) => !isLand(point)).length : 0;
    for (let attempt = 1; attempt < 8 && wet > 0; attempt++) {
      const other = draw(course(route, from, to, attempt));
      const otherWet = other.filter((point) => !isLand(point)).length;
      if (otherWet < wet) [points, wet] = [other, otherWet];
    }
    return { points, length: lengthOf(points) };
  });
  return { places, roads };
}

/** The curve along a path of locations: roads where there are some, straight lines elsewhere. */
export function wayAlong(ground: MapGround, network: Network, path: readonly number[]): PlanePoint[] {
  const result: PlanePoint[] = [];
  path.forEach((place, step) => {
    const here = network.places[place];
    if (here === undefined) return;
    const before = path[step - 1];
    if (before !== undefined) {
      const index = ground.routes.findIndex(
        (route) =>
          (route.from === before && route.to === place) || (route.to === before && route.from === place),
      );
      const road = network.roads[index];
      if (road !== undefined) {
        const forward = ground.routes[index]!.from === before;
        result.push(...(forward ? road.points : [...road.points].reverse()).slice(1, -1));
      }
    }
    result.push(here);
  });
  return result;
}
