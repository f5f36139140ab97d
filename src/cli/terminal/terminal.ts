// The two streams: data to standard output, everything else to standard error.

import { NEGATIVE, fileProblem } from './problem.ts';

/** Writes data. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes data as JSON, two spaces a level. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Writes a message for people. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Whether messages are read by a person at a terminal now. */
export function isWatched(): boolean {
  return process.stderr.isTTY;
}

/** What a write to a pipe or a terminal fails with once nobody reads there any more. */
const GONE = new Set(['EPIPE', 'EIO']);

/**
 * From now on a reader of data that has gone away (`orontes run … | head`) ends the process without a word. A reader of
 * messages may go away: the work goes on without one.
 */
export function bearClosedStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (GONE.has(error.code ?? '')) process.exit();
    const problem = fileProblem(error, 'standard output');
    if (!problem) throw error;
    say(`orontes: ${problem}`);
    process.exit(NEGATIVE);
  });
  process.stderr.on('error', () => undefined);
}
