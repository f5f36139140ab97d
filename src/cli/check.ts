// `orontes check`: everything that is wrong with scenario files.

import { problemLine } from '../scenario/index.ts';
import { DONE, NEGATIVE } from './problem.ts';
import { checkFile } from './scenario.ts';
import { print, printJson, say } from './terminal.ts';

/** Prints every problem of every file. Gives 1 when there is an error; warnings leave it 0. */
export function check(files: readonly string[], { json }: { readonly json?: true }): number {
  const problems = files.flatMap((file) => checkFile(file).problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (json) printJson(problems);
  else for (const problem of problems) print(problemLine(problem));
  say(tally(files.length, errors, problems.length - errors));
  return errors > 0 ? NEGATIVE : DONE;
}

function tally(files: number, errors: number, warnings: number): string {
  const where = files === 1 ? 'in 1 file' : `in ${files} files`;
  const warned = warnings === 0 ? '' : `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return `${errors === 0 ? 'No error' : errors === 1 ? '1 error' : `${errors} errors`}${warned} ${where}.`;
}
