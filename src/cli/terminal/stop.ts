// Ctrl-C, a request to terminate, a terminal that is closed: the first ends the work cleanly, the second at once.

import { HUNG_UP, INTERRUPTED, TERMINATED } from './problem.ts';

const CODES = { SIGHUP: HUNG_UP, SIGINT: INTERRUPTED, SIGTERM: TERMINATED } as const;
type StopSignal = keyof typeof CODES;
const SIGNALS = Object.keys(CODES) as StopSignal[];

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
  const onSignal = (name: StopSignal): void => {
    if (came !== null) process.exit(came);
    came = CODES[name];
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    code: () => came,
    release() {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
