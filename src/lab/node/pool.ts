// A pool of worker threads that play stretches of runs. Who plays a run changes nothing in its row.

import { Worker } from 'node:worker_threads';
import type { Game } from '../columns.ts';
import type { ChunkRuns, Stretch } from '../experiment/layout.ts';
import { endProcesses } from './seating.ts';
import type { WorkerSetting } from './worker-setting.ts';

/** Some runs of one chunk, played together. */
export interface Piece {
  readonly runs: ChunkRuns;
  readonly stretches: readonly Stretch[];
}

/** A piece was taken back before anybody had begun to play it. */
export class Withdrawn extends Error {
  override readonly name = 'Withdrawn';
}

/** Plays pieces, several at once. */
export interface Players {
  /** How many pieces may be asked for at once without one waiting long for its turn. */
  readonly lanes: number;
  /** What is given out at once: a chunk's runs that are missing, or each stretch of them by itself. */
  readonly whole: boolean;
  /** The games of a piece, stretch by stretch, in order. Rejects when a worker dies or the players are sent home. */
  play(piece: Piece): Promise<readonly Game[]>;
  /** Takes back the pieces that nobody has begun to play: their games reject as withdrawn. */
  withdraw?(): Promise<void>;
  close(): Promise<void>;
}

/** Threads that play stretches of runs of any chunk. */
export interface Pool extends Players {
  playStretch(stretch: Stretch): Promise<readonly Game[]>;
}

/** Pieces that a worker has before it: one to play and one to go on with. */
const AHEAD = 2;

interface Waiting {
  readonly resolve: (games: readonly Game[]) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts the threads.
 *
 * @param script the bundled src/lab/node/worker.ts
 * @param count threads, at least 1
 */
export function startPool(script: URL, setting: Omit<WorkerSetting, 'slots'>, count: number): Pool {
  const workers = Array.from({ length: count }, () => startWorker(script, setting));
  const endPrograms = (): void => workers.forEach((worker) => worker.endPrograms());
  process.once('exit', endPrograms);

  function playStretch(stretch: Stretch): Promise<readonly Game[]> {
    const idlest = workers.reduce((best, worker) => (worker.busy() < best.busy() ? worker : best));
    return idlest.play(stretch);
  }

  return {
    lanes: count * AHEAD,
    whole: false,
    playStretch,
    async play({ stretches }) {
      return (await Promise.all(stretches.map(playStretch))).flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      endPrograms();
      process.off('exit', endPrograms);
    },
  };
}

function startWorker(script: URL, setting: Omit<WorkerSetting, 'slots'>) {
  const actors = Object.keys(setting.cells[0]?.seats ?? {}).length;
  const slots = new SharedArrayBuffer(actors * Int32Array.BYTES_PER_ELEMENT);
  const thread = new Worker(script, { workerData: { ...setting, slots } satisfies WorkerSetting });
  const waiting: Waiting[] = [];
  let gone: Error | null = null;

  function leave(reason: Error): void {
    gone ??= reason;
    for (const { reject } of waiting.splice(0)) reject(gone);
  }

  thread.on('message', (games: readonly Game[]) => waiting.shift()?.resolve(games));
  thread.on('error', (error) => leave(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => leave(new Error(`a worker stopped early with code ${code}`)));

  return {
    busy: () => waiting.length,
    play(stretch: Stretch): Promise<readonly Game[]> {
      return new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        waiting.push({ resolve, reject });
        thread.postMessage(stretch);
      });
    },
    async close(): Promise<void> {
      await thread.terminate();
    },
    endPrograms: () => endProcesses(new Int32Array(slots)),
  };
}
