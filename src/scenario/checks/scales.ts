import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { Check, Context } from './check.ts';

/** A finding where a value that goes from 0 to 100 lies between 0 and 1, as a share would. */
function* asShare(path: Path, value: number | undefined): Iterable<Finding> {
  if (value === undefined || value <= 0 || value >= 1) return;
  yield {
    path,
    code: 'share-of-hundred',
    message: `${value} is less than one point of a hundred`,
    remedy: `write ${Math.round(value * 1000) / 10} if a share was meant`,
  };
}

function* find({ scenario }: Context): Iterable<Finding> {
  for (const [id, { ground, sponsor }] of Object.entries(scenario.actors)) {
    yield* asShare(['actors', id, 'ground', 'resolve'], ground?.resolve);
    yield* asShare(['actors', id, 'sponsor', 'commitment'], sponsor?.commitment);
  }
  for (const [id, { breakpoint }] of Object.entries(scenario.classes))
    yield* asShare(['classes', id, 'breakpoint'], breakpoint);
  for (const [id, { cohesion, supply }] of Object.entries(scenario.formations)) {
    yield* asShare(['formations', id, 'cohesion'], cohesion);
    yield* asShare(['formations', id, 'supply'], supply);
  }
  for (const [id, { atLeast, atMost }] of Object.entries(scenario.expect)) {
    yield* asShare(['expect', id, 'atLeast'], atLeast);
    yield* asShare(['expect', id, 'atMost'], atMost);
  }
}

/** Shares written where points of a hundred are meant: both are numbers in range, and the game would be another. */
export const scales: Check = { severity: 'warning', check: find };
