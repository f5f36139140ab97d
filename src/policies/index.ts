// The policies by name.

import type { Policy } from './contract.ts';
import { heuristicPolicy, SENSIBLE } from './heuristic/index.ts';
import { lookaheadPolicy } from './lookahead.ts';
import { randomPolicy } from './random.ts';

export type { Policy } from './contract.ts';

/** Plays each actor by its scenario's doctrine. */
export const heuristic: Policy = heuristicPolicy('heuristic');

/** Attacks whatever it can reach; as a backer sends strikes and men without limit, but no supplies and no word. */
const attackAtAnyOdds = heuristicPolicy('attack-at-any-odds', {
  doctrine: {
    acceptableOdds: 0.1,
    gatherTo: 0.5,
    keepBack: 0,
    withdrawBelow: 0,
    commitTo: 100,
    supportShare: 0,
  },
  speech: { ...SENSIBLE, presses: false },
  supplies: false,
});

/** Leaves nothing behind the front, gives its client nothing, and presses nobody. */
const emptyTheRear = heuristicPolicy('empty-the-rear', {
  doctrine: { keepBack: 0, minimumGarrison: 0, guardOfValue: 0, withdrawBelow: 2, commitTo: 0 },
  speech: { ...SENSIBLE, presses: false },
  supplies: true,
});

/** Puts every deal on the table whenever it may, whoever would refuse it. */
const proposeDaily = heuristicPolicy('propose-daily', {
  doctrine: { proposeFrom: 0, acceptAbove: -9 },
  speech: { ...SENSIBLE, nearEnough: -Infinity },
  supplies: true,
});

/** Every policy that a seat can be given, by id. The last four are yardsticks: a sensible policy must do better in every seat. */
export const POLICIES: Readonly<Record<string, Policy>> = Object.fromEntries(
  [
    heuristic,
    lookaheadPolicy('lookahead', heuristic),
    randomPolicy,
    attackAtAnyOdds,
    heuristicPolicy('never-talk', { speech: null, supplies: true }),
    emptyTheRear,
    proposeDaily,
  ].map((policy) => [policy.id, policy]),
);
