import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

/** Routes of a place are kept as bits of one 32-bit number. */
const MOST_ROUTES = 31;
const MOST_PEOPLE = 2_147_483_647;

function* find({ scenario }: Context): Iterable<Finding> {
  const edges = new Map<string, number>();
  for (const id of Object.keys(scenario.routes)) {
    for (const end of id.split('--')) {
      const count = (edges.get(end) ?? 0) + 1;
      edges.set(end, count);
      if (count === MOST_ROUTES + 1) {
        const message = `"${end}" has more than ${MOST_ROUTES} routes, this one among them`;
        yield {
          path: ['routes', id],
          onName: true,
          code: 'too-many',
          message,
          remedy: 'divide the place in two',
        };
      }
    }
  }
  for (const [section, what, count] of [
    ['locations', 'people', 'people'],
    ['formations', 'men', 'strength'],
  ] as const) {
    let sum = 0;
    for (const [id, row] of Object.entries(scenario[section])) {
      const own = 'people' in row ? row.people : row.strength;
      if (sum <= MOST_PEOPLE && sum + own > MOST_PEOPLE) {
        const message = `with these the scenario has more ${what} than can be counted`;
        yield {
          path: [section, id, count],
          code: 'too-many',
          message,
          remedy: `at most ${MOST_PEOPLE} in all were expected`,
        };
      }
      sum += own;
    }
  }
}

/** Counts that the engine's columns can hold. */
export const limits: Check = { severity: 'error', check: find };
