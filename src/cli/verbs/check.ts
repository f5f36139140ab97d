// `orontes check`: everything that is wrong with scenario and experiment files and, when asked, whether the games of scenarios
// show what is expected.

import { isExperiment, problemLine } from '../../scenario/index.ts';
import type { Checked, Problem as Located } from '../../scenario/index.ts';
import { checkExperimentFile } from '../named/experiment-file.ts';
import { expectationLine, findExpected } from '../play/expect.ts';
import { playParts, playedTables } from '../play/played.ts';
import { readNamed } from '../named/files.ts';
import { DONE, NEGATIVE, Problem, WRONG_USE } from '../terminal/problem.ts';
import { checkFile, findShipped, placeInFile } from '../named/scenario.ts';
import { print, printJson, say } from '../terminal/terminal.ts';

/** What is asked of `check` besides the files. */
export interface CheckOptions {
  readonly json?: true;
  readonly expect?: true;
  readonly played?: true;
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
export function check(files: readonly string[], { json, expect, played, runs }: CheckOptions): number {
  const { checked, unread } = readAll(files);
  const games = played ? checked.flatMap((each) => playOf(each, runs)) : [];
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
            ...(played && { played: games.map((each) => each.played) }),
          }
        : problems,
    );
  else {
    for (const problem of problems) print(problemLine(problem));
    for (const each of found) print(expectationLine(each));
    for (const each of games) print(playedTables(each.played));
  }
  for (const message of unread) say(`orontes: ${message}`);
  if (checked.length > 0) say(tally(checked.length, errors, problems.length - errors));
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

/** What the games of a file without errors show; nothing of an experiment, or of a file that cannot be played. */
function playOf({ file, scenario }: CheckedFile, runs: number) {
  if (!scenario) return [];
  const { findings, ...played } = playParts(scenario, runs);
  const problems = placeInFile(file, findings);
  return [{ played: { file, ...played }, problems: problems.toSorted(byPlace) }];
}

function byPlace(a: Located, b: Located): number {
  return a.line - b.line || a.column - b.column;
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
