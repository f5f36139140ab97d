import { sortedJson } from '../hash.ts';
import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';
import { alwaysHolds, askingAbout, neverHolds } from './never.ts';

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  const inOrder = Object.entries(scenario.outcomes).toSorted(([, a], [, b]) => a.rank - b.rank);
  if (inOrder.length === 0 && !spoilt('outcomes')) {
    yield {
      path: ['outcomes'],
      code: 'no-outcome',
      message: 'there are no outcomes',
      remedy: 'at least one, without "when", was expected',
    };
    return;
  }
  let catchAll: string | null = null;
  const asked = new Map<string, string>();
  for (const [id, { when, ends }] of inOrder) {
    if (spoilt('outcomes', id)) continue;
    const path = ['outcomes', id];
    if (catchAll !== null && !ends) {
      const message = `the outcome "${id}" can never hold: "${catchAll}" comes before it and always holds`;
      yield {
        path: [...path, 'rank'],
        code: 'outcome-never',
        message,
        remedy: `a rank below that of "${catchAll}" was expected`,
      };
    }
    const never = when === undefined ? null : neverHolds(scenario, when, [...path, 'when'], askingAbout());
    const same = when === undefined ? undefined : asked.get(sortedJson(when));
    if (when !== undefined) asked.set(sortedJson(when), same ?? id);
    if (same !== undefined && never === null && (!ends || scenario.outcomes[same]?.ends === true)) {
      const message = `the outcome "${id}" can never hold: "${same}" comes before it and asks the same`;
      yield { path: [...path, 'when'], code: 'outcome-never', message, remedy: 'ask for something else' };
    }
    if (never !== null) {
      yield {
        path: never.path,
        code: 'outcome-never',
        message: `the outcome "${id}" can never hold: ${never.why}`,
        remedy: 'mend the condition, or take the outcome away',
      };
    }
    if (catchAll === null && (when === undefined || alwaysHolds(when))) catchAll = id;
    if (when === undefined && ends) {
      const message = `the outcome "${id}" ends the game but has no "when"`;
      yield {
        path: [...path, 'ends'],
        code: 'outcome-ends',
        message,
        remedy: 'say when it holds, or leave "ends" out',
      };
    }
  }
  if (catchAll === null && !spoilt('outcomes')) {
    const [last] = inOrder.at(-1) ?? [''];
    const message = `a game can end without an outcome: the last one, "${last}", does not always hold`;
    yield {
      path: ['outcomes', last, 'when'],
      code: 'no-catch-all',
      message,
      remedy: 'a last outcome without "when" was expected',
    };
  }
}

/** Outcomes of which every one can hold and one always does. */
export const outcomes: Check = { severity: 'error', check: find };
