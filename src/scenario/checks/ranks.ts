import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  const owners = new Map<number, string>();
  for (const [id, { rank }] of Object.entries(scenario.outcomes)) {
    const first = owners.get(rank);
    if (first === undefined) owners.set(rank, id);
    else {
      const free = Math.max(...Object.values(scenario.outcomes).map((outcome) => outcome.rank)) + 1;
      const message = `the outcomes "${first}" and "${id}" both have rank ${rank}`;
      yield {
        path: ['outcomes', id, 'rank'],
        code: 'rank',
        message,
        remedy: `a rank of its own was expected; ${free} is free`,
      };
    }
  }
}

/** Outcomes are asked in one order only. */
export const ranks: Check = { severity: 'error', check: find };
