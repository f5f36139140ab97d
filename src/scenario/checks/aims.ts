import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

/** Room for weights like 33.3. */
const TOLERANCE = 0.5;

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { aims }] of Object.entries(scenario.actors)) {
    const all = Object.entries(aims);
    for (const [aim, { worst, best }] of all) {
      if (worst !== best) continue;
      const path = ['actors', id, 'aims', aim, 'best'];
      yield {
        path,
        code: 'aims',
        message: `the worst and the best value of the aim "${aim}" are both ${best}`,
        remedy: 'two different values were expected',
      };
    }
    if (all.length === 0 || spoilt('actors', id)) continue;
    const sum = all.reduce((total, [, { weight }]) => total + weight, 0);
    if (Math.abs(sum - 100) <= TOLERANCE) continue;
    const [last] = all.at(-1) ?? [''];
    const message = `the weights of the aims of "${id}" sum to ${Number(sum.toFixed(2))}`;
    yield { path: ['actors', id, 'aims', last, 'weight'], code: 'aims', message, remedy: '100 was expected' };
  }
}

/** Aims that share out a hundred points, each with a worst and a best. */
export const aims: Check = { severity: 'error', check: find };
