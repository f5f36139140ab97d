// A scenario ready to be played: all that follows from its files alone is worked out once, by whoever reads them.

import { checkScenario } from './check.ts';
import type { ScenarioFile } from './check.ts';
import { scenarioHash } from './hash.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema/index.ts';

/** A checked scenario with what is known of it. As data it survives JSON and messages. */
export interface ReadyScenario {
  readonly scenario: Scenario;
  /** Its hash, as the scenario is without a variant. */
  readonly hash: string;
  /** Statements in the files of statements that its own file cites. */
  readonly statements: number;
}

/** Reads and checks a scenario, and makes it ready where it has no error. Never throws, whatever the file holds. */
export function readReady(file: ScenarioFile): {
  readonly problems: readonly Problem[];
  readonly ready: ReadyScenario | null;
} {
  const { problems, scenario } = checkScenario(file);
  if (scenario === null) return { problems, ready: null };
  return { problems, ready: { scenario, hash: scenarioHash(scenario), statements: citedStatements(file) } };
}

/** A citation of a statement, as it is written in a file: the file of statements, then its number there. */
const CITATION = /"([^"#]+)#/g;

function citedStatements({ text, seeds = () => null }: ScenarioFile): number {
  const plain = typeof text === 'string' ? text : new TextDecoder().decode(text);
  const cited = new Set([...plain.matchAll(CITATION)].map(([, name = '']) => name));
  let count = 0;
  for (const name of cited) count += statementsIn(seeds(name));
  return count;
}

/** How many statements a file of statements has; none where it is not there or is something else. */
function statementsIn(text: string | null): number {
  const file: unknown = text === null ? null : JSON.parse(text);
  const statements =
    typeof file === 'object' && file !== null && 'statements' in file ? file.statements : null;
  return typeof statements === 'object' && statements !== null ? Object.keys(statements).length : 0;
}
