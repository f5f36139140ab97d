// Ctrl-C and a request to terminate: the first ends the work cleanly, the second at once.

import { INTERRUPTED, TERMINATED } from './problem.ts';

const CODES = { SIGINT: INTERRUPTED, SIGTERM: TERMINATED } as const;

/** Listens until `release` is called; `code` is the exit code of the signal that came, or null. */
export interface Stop {
  readonly signal: AbortSignal;
  code(): number | null;
  release(): void;
}

/** Begins to listen. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let came: number | null = null;
  const onSignal = (name: 'SIGINT' | 'SIGTERM'): void => {
    if (came !== null) process.exit(came);
    came = CODES[name];
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    code: () => came,
    release() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
