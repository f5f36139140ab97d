import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  for (const section of ['routes', 'relations'] as const) {
    for (const id of Object.keys(scenario[section])) {
      const [a = '', b = ''] = id.split('--');
      const base = { path: [section, id], onName: true, code: 'pair' };
      if (a === b) {
        const message =
          section === 'routes'
            ? `the route "${id}" leads back to where it begins`
            : `"${id}" relates an actor to itself`;
        yield { ...base, message, remedy: 'two different ends were expected' };
      } else if (a > b) {
        yield {
          ...base,
          message: `the ends of "${id}" are not in alphabetical order`,
          remedy: `write "${b}--${a}"`,
        };
      }
    }
  }
}

/** Ids of two ends: in alphabetical order, so that each pair has one name, and of two different ends. */
export const pairs: Check = { severity: 'error', spoils: true, check: find };
