import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  for (const [id, { people, fled }] of Object.entries(scenario.locations)) {
    const path = ['locations', id, 'fled'];
    const gone = Object.values(fled).reduce((sum, each) => sum + each, 0);
    if (gone > people) {
      const message = `${gone} people have left "${id}", where ${people} live`;
      yield { path, code: 'away', message, remedy: 'raise its "people", or lower who has left' };
    }
    if (!Object.hasOwn(fled, id)) continue;
    yield {
      path: [...path, id],
      onName: true,
      code: 'away',
      message: `people have fled from "${id}" to where they were`,
      remedy: 'another place was expected',
    };
  }
}

/** No more people away from a place than live there, and none of them at home. */
export const away: Check = { severity: 'error', check: find };
