// The two streams: data to standard output, everything else to standard error. A reader that has gone away ends us quietly.

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

/** From now on a closed pipe (`orontes run … | head`) ends the process without a word. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
