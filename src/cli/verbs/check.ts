// `orontes check`: everything that is wrong with scenario and experiment files and, when asked, whether the games of scenarios
// show what is expected.

import { isExperiment, problemLine } from '../../scenario/index.ts';
import type { Checked } from '../../scenario/index.ts';
import { checkExperimentFile } from '../named/experiment-file.ts';
import { expectationLine, findExpected } from '../play/expect.ts';
import { playAll } from '../play/played-files.ts';
import { readNamed } from '../named/files.ts';
import { DONE, NEGATIVE, Problem, WRONG_USE, wrongUse } from '../terminal/problem.ts';
import { checkFile, findShipped } from '../named/scenario.ts';
import { print, printJson, say } from '../terminal/terminal.ts';

/** What is asked of `check` besides the files. */
export interface CheckOptions {
  readonly json?: true;
  readonly expect?: true;
  readonly played?: true;
  /** With `played`: variants that are played too and held against the scenario as written; `all` stands for each. */
  readonly variant?: readonly string[];
  /** With `played`: another scenario that all is held against instead, by its file or its id. */
  readonly against?: string;
  /** Games played for the expectations of each file and variant, and for what plays a part in them. */
  readonly runs: number;
}

interface CheckedFile extends Checked {
  readonly file: string;
}

/**
 * Prints every problem of every file, named by its path or a shipped one by its id, and of the files without errors, with `expect`, what came of each expectation and, with `played`, what never
 * played a part in their games. Gives 1 when
 * there is an error or an expectation that is not met; warnings leave it 0. A file that cannot be read is told among the
 * messages, the others are checked all the same, and the answer is 2.
 */
export function check(files: readonly string[], options: CheckOptions): number {
  const { json, expect, played, runs } = options;
  if (!played && (options.variant !== undefined || options.against !== undefined))
    throw wrongUse('--variant and --against say what --played plays; give --played too');
  const { checked, unread } = readAll(files);
  const games = played ? playAll(checked, options) : [];
  const problems = [...checked, ...games].flatMap((each) => each.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = checked.flatMap(({ file, scenario }) =>
    expect && scenario ? findExpected(file, scenario, runs) : [],
  );
  const unmet = found.filter(({ met }) => !met).length;
  if (json)
    printJson(
      expect || played
        ? {
            problems,
            ...(expect && { expectations: found }),
            ...(played && { played: games.flatMap((each) => each.played) }),
          }
        : problems,
    );
  else {
    for (const problem of problems) print(problemLine(problem));
    for (const each of found) print(expectationLine(each));
    if (games.length > 0) print(games.flatMap(({ tables }) => tables).join('\n\n'));
  }
  for (const message of unread) say(`orontes: ${message}`);
  if (checked.length > 0) say(tally(checked.length, errors, problems.length - errors));
  for (const { hint } of games) if (hint !== null) say(hint);
  if (expect && checked.length > 0)
    say(`${found.length - unmet} of ${found.length} expectations met, in ${runs} games each.`);
  if (unread.length > 0) return WRONG_USE;
  return errors + unmet > 0 ? NEGATIVE : DONE;
}

function readAll(files: readonly string[]): {
  readonly checked: readonly CheckedFile[];
  readonly unread: readonly string[];
} {
  const checked: CheckedFile[] = [];
  const unread: string[] = [];
  for (const name of files) {
    try {
      const file = findShipped(name, 'all');
      checked.push({ file: file.replaceAll('\\', '/'), ...checkEither(file) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread.push(error.message);
    }
  }
  return { checked, unread };
}

/** Checks a file as what it is meant to be. The scenario of an experiment has its own file, so it is not judged here. */
function checkEither(file: string): Checked {
  if (!isExperiment(readNamed(file))) return checkFile(file);
  return { problems: checkExperimentFile(file).problems, scenario: null };
}

function tally(files: number, errors: number, warnings: number): string {
  const where = files === 1 ? 'in 1 file' : `in ${files} files`;
  const warned = warnings === 0 ? '' : `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return `${errors === 0 ? 'No error' : errors === 1 ? '1 error' : `${errors} errors`}${warned} ${where}.`;
}
