// Runs a verb, and turns whatever happens into one line and an exit code.

import { CommanderError } from 'commander';
import { DONE, FAULT, NEGATIVE, Problem, WRONG_USE, fileProblem, oneLine } from './problem.ts';
import { buildProgram } from '../program.ts';
import { say } from './terminal.ts';

/** Tells what went wrong and gives the exit code for it. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return tellUse(error);
  if (error instanceof Problem) {
    if (error.message) say(`orontes: ${error.message}`);
    return error.code;
  }
  const file = fileProblem(error);
  if (file) {
    say(`orontes: ${file}`);
    return NEGATIVE;
  }
  return tellFault(error);
}

/** The parser's own ends: help that was asked for, or wrong use with the nearest known name. */
function tellUse(error: CommanderError): number {
  if (error.exitCode === 0) return DONE;
  if (error.code !== 'commander.help') say(`orontes: ${oneLine(error.message.replace(/^error: /, ''))}`);
  return WRONG_USE;
}

/** Tells of a fault of ours in one line, or with its whole trace when that was asked for. */
export function tellFault(error: unknown): number {
  const debug = process.env['ORONTES_DEBUG'] === '1';
  const message = oneLine(error instanceof Error ? error.message : String(error));
  say(
    `orontes: this is a fault of the program, not yours: ${message}` +
      (debug ? '' : ' (please report it with this command and what it prints under ORONTES_DEBUG=1)'),
  );
  if (debug && error instanceof Error && error.stack) say(error.stack);
  return FAULT;
}

/** Runs the command with these words after its name; gives its exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let code: number = DONE;
  try {
    await buildProgram((end) => (code = end)).parseAsync(words, { from: 'user' });
  } catch (error) {
    return tell(error);
  }
  return code;
}
