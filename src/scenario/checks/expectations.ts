import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { outcome, comes, by, variant, atLeast, atMost }] of Object.entries(scenario.expect)) {
    const path = ['expect', id];
    if (spoilt('expect', id)) continue;
    if ((outcome === undefined) === (comes === undefined)) {
      yield {
        path,
        code: 'expectation',
        message: `the expectation "${id}" counts ${outcome === undefined ? 'nothing' : 'two things'}`,
        remedy: 'exactly one of "outcome" and "comes" was expected',
      };
    }
    yield* unknown([...path, 'outcome'], outcome, 'outcome', Object.keys(scenario.outcomes));
    const firstDays = Object.entries(scenario.measures).flatMap(([measure, { first }]) =>
      first === undefined ? [] : [measure],
    );
    yield* unknown([...path, 'comes'], comes, 'measure with a first day', firstDays);
    yield* unknown([...path, 'variant'], variant, 'variant', Object.keys(scenario.variants));
    if (by !== undefined && outcome !== undefined) {
      yield {
        path: [...path, 'by'],
        code: 'expectation',
        message: 'an outcome has no day',
        remedy: 'take "by" away, or count a first day with "comes"',
      };
    }
    if (atLeast > atMost) {
      yield {
        path: [...path, 'atLeast'],
        code: 'expectation',
        message: `at least ${atLeast} and at most ${atMost} of a hundred cannot both be`,
        remedy: 'atLeast must not be greater than atMost',
      };
    }
  }
}

function* unknown(
  path: readonly string[],
  id: string | undefined,
  what: string,
  known: readonly string[],
): Iterable<Finding> {
  if (id === undefined || known.includes(id)) return;
  yield {
    path: [...path],
    code: 'unknown-id',
    message: `"${id}" is no ${what} of this scenario`,
    remedy: suggestion(id, known),
  };
}

/** Expectations that can be asked of games. */
export const expectations: Check = { severity: 'error', check: find };
