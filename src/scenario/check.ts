// Everything that is wrong with a scenario file and its variants, in one pass.

import { examine, placed } from './examine.ts';
import type { Finding } from './faults.ts';
import { layered } from './layers.ts';
import type { Bases, Resolve } from './layers.ts';
import { versionFault } from './migrate.ts';
import { withMisspelt } from './misspelt.ts';
import { problemLine } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema/index.ts';
import { valueOf } from './tree.ts';
import { variantProblems } from './variants.ts';

/** Problems told of one file; a file with more is better mended than read about. */
const MOST_PROBLEMS = 200;

/** A scenario file and how to reach what it names. */
export interface ScenarioFile {
  /** Name shown in problems, forward slashes; `extends` is looked for beside it. */
  readonly file: string;
  /** Its content; bytes are also checked to be UTF-8. */
  readonly text: string | Uint8Array;
  /** Content of another scenario file by its name, null when there is none. Without it nothing can be extended. */
  readonly resolve?: Resolve;
  /** Files that it could extend, for whoever misspells one. */
  readonly bases?: Bases;
  /** Text of seeds/<name>.json by name, null when there is none. Without it citations of statements are not looked up. */
  readonly seeds?: (name: string) => string | null;
  /** Variants to be looked into, by id: a game is played in one of them at most. Absent: all. */
  readonly variants?: readonly string[];
}

/** What a file turned out to be. */
export interface Checked {
  /** In order of file, line and column. */
  readonly problems: readonly Problem[];
  /** The scenario, merged and with its defaults; null when there is any error. */
  readonly scenario: Scenario | null;
}

/** Reads a scenario and checks it and its variants. Never throws, whatever the file holds. */
export function checkScenario({
  file,
  text,
  resolve = () => null,
  bases,
  seeds,
  variants,
}: ScenarioFile): Checked {
  const { tree, under, problems } = layered(file, text, resolve, bases);
  if (tree === null) return { problems: told(problems, file), scenario: null };
  const version = versionFault(valueOf(tree), 'scenario');
  if (version !== null) return { problems: [placed(version, tree, 'error')], scenario: null };

  const base = examine(tree, seeds ?? null);
  const own = under === null ? base.problems : withMisspelt(base.problems, tree, under);
  const found = [...problems, ...own, ...variantProblems(tree, base.problems, seeds ?? null, variants)];
  const sound = found.every(({ severity }) => severity === 'warning');
  return { problems: told(found, file), scenario: sound ? base.scenario : null };
}

/** Where findings about a sound scenario stand in its files, as advice. */
export function placeFindings(
  { file, text, resolve = () => null }: ScenarioFile,
  findings: readonly Finding[],
): Problem[] {
  const { tree } = layered(file, text, resolve);
  return tree === null ? [] : findings.map((finding) => placed(finding, tree, 'warning'));
}

/** The problems in order, each once, those of the file itself first, and not too many of them. */
function told(found: readonly Problem[], first: string): readonly Problem[] {
  const name = (problem: Problem) => (problem.file === first ? '' : problem.file);
  const problems = [...new Map(found.map((problem) => [problemLine(problem), problem])).values()];
  const inOrder = problems.toSorted((a, b) =>
    name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.line - b.line || a.column - b.column,
  );
  const next = inOrder[MOST_PROBLEMS];
  if (next === undefined) return inOrder;
  const message = `there are more problems than these ${MOST_PROBLEMS}`;
  return [...inOrder.slice(0, MOST_PROBLEMS), { ...next, code: 'more', message, remedy: 'mend these first' }];
}
