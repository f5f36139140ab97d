// The policies by name.

import type { Policy } from './contract.ts';
import { heuristicPolicy } from './heuristic/index.ts';
import { randomPolicy } from './random.ts';

export type { Decide, Policy } from './contract.ts';

/** Plays each actor by its scenario's doctrine. */
export const heuristic: Policy = heuristicPolicy('heuristic');

/** Every policy that a seat can be given, by id. The four silly ones are yardsticks: a sensible policy must do better in every seat. */
export const POLICIES: Readonly<Record<string, Policy>> = Object.fromEntries(
  [
    heuristic,
    randomPolicy,
    heuristicPolicy('attack-at-any-odds', { doctrine: { acceptableOdds: 0.1, gatherTo: 0.5, keepBack: 0, withdrawBelow: 0, commitTo: 100, supportShare: 0 } }),
    heuristicPolicy('never-talk', { talk: 'never' }),
    heuristicPolicy('empty-the-rear', { doctrine: { keepBack: 0, minimumGarrison: 0, withdrawBelow: 2, commitTo: 0 } }),
    heuristicPolicy('propose-daily', { talk: 'daily' }),
  ].map((policy) => [policy.id, policy]),
);
