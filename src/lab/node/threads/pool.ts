// A pool of worker threads that play stretches of runs. Who plays a run changes nothing in its row.

import { Worker } from 'node:worker_threads';
import type { Game } from '../../games/columns.ts';
import type { Crew, Errand, ErrandKind, Replies } from '../../experiment/errands.ts';
import type { ChunkRuns, Stretch } from '../../experiment/layout.ts';
import { AHEAD, askIdlest, openLine } from '../../experiment/line.ts';
import type { CellPlayers } from '../../experiment/players.ts';
import { endProcesses } from '../programs/seating.ts';
import { slotsFor } from './worker-setting.ts';
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

/** Threads that do errands of any kind, and play stretches of runs of any chunk. */
export interface Pool extends Players, Crew {
  playStretch(stretch: Stretch): Promise<readonly Game[]>;
}

/**
 * Starts the threads.
 *
 * @param script the bundled src/lab/node/threads/worker.ts
 * @param count threads, at least 1
 */
export function startPool(script: URL, setting: Omit<WorkerSetting, 'slots'>, count: number): Pool {
  const workers = Array.from({ length: count }, () => startWorker(script, setting));
  const endPrograms = (): void => workers.forEach((worker) => worker.endPrograms());
  process.once('exit', endPrograms);

  const lines = workers.map(({ line }) => line);
  const ask = <K extends ErrandKind>(errand: Errand<K>): Promise<Replies[K]> => askIdlest(lines, errand);
  const playStretch = (stretch: Stretch): Promise<readonly Game[]> => ask({ kind: 'games', ...stretch });

  return {
    lanes: count * AHEAD,
    whole: false,
    ask,
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

/** One player, in this thread: each errand is done between two looks at what else goes on. */
export function playHere(players: CellPlayers): Crew {
  let over = false;
  return {
    lanes: 1,
    async ask(errand) {
      await new Promise((resolve) => setImmediate(resolve));
      if (over) throw new Error('the players have been sent home');
      return players.does(errand);
    },
    close() {
      over = true;
      return Promise.resolve();
    },
  };
}

function startWorker(script: URL, setting: Omit<WorkerSetting, 'slots'>) {
  const slots = slotsFor(setting);
  const thread = new Worker(script, { workerData: { ...setting, slots } satisfies WorkerSetting });
  const line = openLine((errand) => thread.postMessage(errand));
  thread.on('message', (reply: Replies[ErrandKind]) => line.replied(reply));
  thread.on('error', (error) => line.left(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => line.left(new Error(`a worker stopped early with code ${code}`)));
  return {
    line,
    async close(): Promise<void> {
      await thread.terminate();
    },
    endPrograms: () => endProcesses(new Int32Array(slots)),
  };
}
