// A pool of worker threads that play slices of a batch. Who plays a slice changes nothing in its rows.

import { Worker } from 'node:worker_threads';
import type { Row } from '../columns.ts';
import type { Stretch } from '../runs.ts';
import type { WorkerSetting } from './worker-setting.ts';

/** Plays slices, several at once. */
export interface Players {
  /** How many slices may be asked for at once without one waiting long for its turn. */
  readonly lanes: number;
  /** The rows of a slice, in order. Rejects when its worker dies or the players are sent home. */
  play(slice: Stretch): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Slices that a worker has before it: one to play and one to go on with. */
const AHEAD = 2;

interface Waiting {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts the threads.
 *
 * @param script the bundled src/lab/node/worker.ts
 * @param count threads, at least 1
 */
export function startPool(script: URL, setting: WorkerSetting, count: number): Players {
  const workers = Array.from({ length: count }, () => startWorker(script, setting));
  return {
    lanes: count * AHEAD,
    play(slice) {
      return workers.reduce((best, worker) => (worker.busy() < best.busy() ? worker : best)).play(slice);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function startWorker(script: URL, setting: WorkerSetting) {
  const thread = new Worker(script, { workerData: setting });
  const waiting: Waiting[] = [];
  let gone: Error | null = null;

  function leave(reason: Error): void {
    gone ??= reason;
    for (const { reject } of waiting.splice(0)) reject(gone);
  }

  thread.on('message', (rows: readonly Row[]) => waiting.shift()?.resolve(rows));
  thread.on('error', (error) => leave(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => leave(new Error(`a worker stopped early with code ${code}`)));

  return {
    busy: () => waiting.length,
    play(slice: Stretch): Promise<readonly Row[]> {
      return new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        waiting.push({ resolve, reject });
        thread.postMessage(slice);
      });
    },
    async close(): Promise<void> {
      await thread.terminate();
    },
  };
}
