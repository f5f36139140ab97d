import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  const { projection, opening } = scenario.map;
  if (opening !== undefined) {
    const [west, south, east, north] = opening;
    if (west >= east || south >= north) {
      yield {
        path: ['map', 'opening'],
        code: 'opening',
        message: 'the opening view has no area',
        remedy: '[west, south, east, north] was expected',
      };
    }
  }
  const owners = new Map<string, string>();
  for (const [id, { at }] of Object.entries(scenario.locations)) {
    const [x, y] = at;
    const path = ['locations', id, 'at'];
    if (projection === 'geographic' && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
      yield {
        path,
        code: 'position',
        message: `[${x}, ${y}] is not on the globe`,
        remedy: '[longitude, latitude] in degrees was expected; for a plain map set "projection": "plain"',
      };
    }
    const same = owners.get(`${x} ${y}`);
    if (same === undefined) owners.set(`${x} ${y}`, id);
    else
      yield {
        path,
        code: 'position',
        message: `"${id}" lies exactly where "${same}" does`,
        remedy: 'two places were expected',
      };
  }
}

/** Places that lie on the map, each somewhere else. */
export const positions: Check = { severity: 'error', check: find };
