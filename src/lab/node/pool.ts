// A pool of worker threads that play slices of a batch. Who plays a slice changes nothing in its rows.

import { Worker } from 'node:worker_threads';
import type { Row } from '../columns.ts';
import type { Stretch } from '../runs.ts';
import { endProcesses } from './seating.ts';
import type { Task, WorkerSetting } from './worker-setting.ts';

/** Plays slices, several at once. */
export interface Players {
  /** How many slices may be asked for at once without one waiting long for its turn. */
  readonly lanes: number;
  /** The rows of a slice of a cell, the first one when none is named, in order. Rejects when its worker dies or the players are sent home. */
  play(slice: Stretch, cell?: number): Promise<readonly Row[]>;
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
export function startPool(script: URL, setting: Omit<WorkerSetting, 'slots'>, count: number): Players {
  const workers = Array.from({ length: count }, () => startWorker(script, setting));
  const endPrograms = (): void => workers.forEach((worker) => worker.endPrograms());
  process.once('exit', endPrograms);
  return {
    lanes: count * AHEAD,
    play({ first, count: runs }, cell = 0) {
      const idlest = workers.reduce((best, worker) => (worker.busy() < best.busy() ? worker : best));
      return idlest.play({ cell, first, count: runs });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      endPrograms();
      process.off('exit', endPrograms);
    },
  };
}

function startWorker(script: URL, setting: Omit<WorkerSetting, 'slots'>) {
  const actors = Object.keys(setting.cells[0] ?? {}).length;
  const slots = new SharedArrayBuffer(actors * Int32Array.BYTES_PER_ELEMENT);
  const thread = new Worker(script, { workerData: { ...setting, slots } satisfies WorkerSetting });
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
    play(task: Task): Promise<readonly Row[]> {
      return new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        waiting.push({ resolve, reject });
        thread.postMessage(task);
      });
    },
    async close(): Promise<void> {
      await thread.terminate();
    },
    endPrograms: () => endProcesses(new Int32Array(slots)),
  };
}
