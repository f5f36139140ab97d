import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { isAbroad, isRoad } from './ground.ts';
import type { Check, Context } from './check.ts';

const EARTH_RADIUS = 6371;
/** Places are drawn to the kilometre or two, so that a short road may seem shorter than the straight line. */
const SHORTEST = 0.85;
const SLACK = 3;
/** A road may wind; one that is this many times the straight line was probably mistyped. */
const LONGEST = 4;

type Point = readonly [number, number];

/** Km between two places in a straight line: on the globe, or on a plain map measured in km. */
function straight(scenario: Scenario, [x1, y1]: Point, [x2, y2]: Point): number {
  if (scenario.map.projection === 'plain') return Math.hypot(x2 - x1, y2 - y1);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const a = half(y2 - y1) + Math.cos(radians(y1)) * Math.cos(radians(y2)) * half(x2 - x1);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Whether a point is one of the map at all. */
function onMap({ map }: Scenario, [x, y]: Point): boolean {
  return map.projection === 'plain' || (Math.abs(x) <= 180 && Math.abs(y) <= 90);
}

function* find({ scenario }: Context): Iterable<Finding> {
  // Then the projection is wrong, or a place; that is told, and no distance means anything.
  if (!Object.values(scenario.locations).every(({ at }) => onMap(scenario, at))) return;
  for (const [id, route] of Object.entries(scenario.routes)) {
    const [a = '', b = ''] = id.split('--');
    const [from, to] = [scenario.locations[a], scenario.locations[b]];
    if (
      from === undefined ||
      to === undefined ||
      !isRoad(route) ||
      isAbroad(scenario, a) ||
      isAbroad(scenario, b)
    )
      continue;
    const line = straight(scenario, from.at, to.at);
    const base = { path: ['routes', id, 'km'], code: 'distance' };
    if (route.km < line * SHORTEST - SLACK) {
      const message = `"${id}" has ${route.km} km, but its ends lie ${Math.round(line)} km apart`;
      const order = scenario.map.projection === 'plain' ? '[x, y] in km' : '[longitude, latitude]';
      yield { ...base, message, remedy: `mend the length, or the places: "at" is ${order}` };
    } else if (route.km > line * LONGEST + 10 * SLACK) {
      const message = `"${id}" has ${route.km} km, but its ends lie only ${Math.round(line)} km apart`;
      yield { ...base, message, remedy: 'mend the length, or the places' };
    }
  }
}

/** Roads whose length does not fit the places they join. */
export const distances: Check = { severity: 'warning', needs: ['map'], check: find };
