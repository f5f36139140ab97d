// `orontes check --expect`: plays the games in which a scenario's expectations show, and says which are met.

import { FAILURE } from '../../lab/games/columns.ts';
import type { Row } from '../../lab/games/columns.ts';
import { judge } from '../../lab/statistics/expect.ts';
import type { Verdict } from '../../lab/statistics/expect.ts';
import { rowPlayer } from '../../lab/games/row.ts';
import { policiesOf, seatsOf } from '../../lab/games/seats.ts';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { inHundred, rangeInHundred } from '../terminal/figures.ts';

/** Seed of the games; fixed, so that a check says the same each time. */
const SEED = 'expect';

/** What came of one expectation. */
export interface Found extends Verdict {
  readonly file: string;
  readonly expectation: string;
  readonly name: string;
  readonly atLeast: number;
  readonly atMost: number;
  readonly failed: number;
}

/** Plays `runs` games of the scenario, and of each variant that an expectation names, and judges every expectation. */
export function findExpected(file: string, scenario: Scenario, runs: number): Found[] {
  const played = new Map<string | null, { readonly rows: Row[]; readonly failed: number }>();
  const rowsOf = (variant: string | null) => {
    let found = played.get(variant);
    if (!found) {
      const world = compileScenario(scenario, { variant });
      const policies = policiesOf(world, POLICIES, seatsOf(world, POLICIES, {}));
      const all = rowPlayer({ world, policies, seed: SEED })({ first: 0, count: runs });
      const rows = all.filter((row) => row[FAILURE] === null);
      played.set(variant, (found = { rows, failed: all.length - rows.length }));
    }
    return found;
  };
  return Object.entries(scenario.expect).map(([id, expected]) => {
    const variant = expected.variant ?? null;
    const { rows, failed } = rowsOf(variant);
    const verdict = judge(compileScenario(scenario, { variant }), expected, rows);
    const { name, atLeast, atMost } = expected;
    return {
      file,
      expectation: id,
      name: typeof name === 'string' ? name : name.en,
      atLeast,
      atMost,
      failed,
      ...verdict,
      met: verdict.met && failed === 0,
    };
  });
}

/** One line for an expectation: whether it is met, what was expected and what came. */
export function expectationLine({
  file,
  expectation,
  name,
  atLeast,
  atMost,
  failed,
  ...verdict
}: Found): string {
  const wanted = `${atLeast} to ${atMost} games of a hundred expected`;
  const came = `${inHundred(verdict.share)} (${rangeInHundred(verdict)}) came`;
  const broken = failed > 0 ? `; ${failed} games could not be played` : '';
  return `${file}: ${expectation}: ${verdict.met ? 'met' : 'not met'}: ${name}: ${wanted}, ${came}${broken}`;
}
