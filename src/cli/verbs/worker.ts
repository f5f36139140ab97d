// `orontes worker`: plays chunks that experiments and batches elsewhere put into a queue.

import { PlaysOtherwise, work } from '../../lab/node/queue/worker.ts';
import { WORKER } from '../bundles.ts';
import { count } from '../terminal/figures.ts';
import { DONE, NEGATIVE, Problem } from '../terminal/problem.ts';
import { reached } from '../play/queue.ts';
import { listenForStop } from '../terminal/stop.ts';
import { say } from '../terminal/terminal.ts';

export interface WorkerVerbOptions {
  readonly queue: string;
  readonly workers: number;
  readonly patience: number;
  readonly idle?: number;
}

const TELL_EVERY_MS = 10_000;

/** Works until Ctrl-C, or until there has been nothing to do for long. */
export async function worker({ queue, workers, patience, idle }: WorkerVerbOptions): Promise<number> {
  const stop = listenForStop();
  let [chunks, games, told] = [0, 0, performance.now()];
  const tally = (): string => `${count(chunks)} chunks, ${count(games)} games played`;
  try {
    await reached(
      work({
        url: queue,
        script: WORKER,
        threads: workers,
        patience,
        idle: idle ?? null,
        signal: stop.signal,
        onChunk(played) {
          chunks++;
          games += played;
          if (performance.now() - told < TELL_EVERY_MS) return;
          told = performance.now();
          say(tally());
        },
      }),
    );
  } catch (error) {
    if (error instanceof PlaysOtherwise) throw new Problem(NEGATIVE, error.message);
    throw error;
  } finally {
    stop.release();
  }
  say(`Ended: ${tally()}.`);
  return stop.code() ?? DONE;
}
