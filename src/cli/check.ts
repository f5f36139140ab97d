// `orontes check`: everything that is wrong with scenario files.

import { problemLine } from '../scenario/index.ts';
import { DONE, NEGATIVE, Problem, WRONG_USE } from './problem.ts';
import { checkFile } from './scenario.ts';
import { print, printJson, say } from './terminal.ts';

/**
 * Prints every problem of every file. Gives 1 when there is an error; warnings leave it 0. A file that cannot be read is
 * told among the messages, the others are checked all the same, and the answer is 2.
 */
export function check(files: readonly string[], { json }: { readonly json?: true }): number {
  const unread: string[] = [];
  const problems = files.flatMap((file) => {
    try {
      return checkFile(file).problems;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread.push(error.message);
      return [];
    }
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (json) printJson(problems);
  else for (const problem of problems) print(problemLine(problem));
  for (const message of unread) say(`orontes: ${message}`);
  if (unread.length < files.length)
    say(tally(files.length - unread.length, errors, problems.length - errors));
  if (unread.length > 0) return WRONG_USE;
  return errors > 0 ? NEGATIVE : DONE;
}

function tally(files: number, errors: number, warnings: number): string {
  const where = files === 1 ? 'in 1 file' : `in ${files} files`;
  const warned = warnings === 0 ? '' : `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return `${errors === 0 ? 'No error' : errors === 1 ? '1 error' : `${errors} errors`}${warned} ${where}.`;
}
