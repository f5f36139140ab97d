// Players of the games that a question needs, with progress, a rate, and a clean end at Ctrl-C.

import type { Crew } from '../../lab/experiment/errands.ts';
import type { CellsSetting } from '../../lab/experiment/players.ts';
import { playersOf } from '../../lab/node/threads/house.ts';
import { playHere, startPool } from '../../lab/node/threads/pool.ts';
import { slotsFor } from '../../lab/node/threads/worker-setting.ts';
import type { Scripts } from '../../lab/games/scripts.ts';
import { POLICIES } from '../../policies/index.ts';
import type { OpenedBatch } from '../named/batch-folder.ts';
import { BOT_THREAD, WORKER } from '../bundles.ts';
import { count } from '../terminal/figures.ts';
import { NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { showProgress } from '../terminal/progress.ts';
import { listenForStop } from '../terminal/stop.ts';
import { say } from '../terminal/terminal.ts';

/** What is to be played of a batch, and by how many threads. */
interface Asked {
  readonly cells: CellsSetting;
  /** Games in all. */
  readonly total: number;
  readonly workers: number;
  /** Scripts beyond those of the batch. */
  readonly scripts?: Scripts;
}

/**
 * Calls players together and sends them home at the end. The first signal ends the play.
 *
 * @param work has the errands done, and tells each time how many games have come in
 * @returns null when all was played; the exit code of the signal that ended it before
 */
export async function withCrew(
  { manifest }: OpenedBatch,
  { cells, total, workers, scripts = {} }: Asked,
  work: (crew: Crew, tell: (games: number) => void) => Promise<void>,
): Promise<number | null> {
  if (manifest.programs)
    throw wrongUse(
      'a program had a seat in this batch: its games cannot be played again, so there is no answer',
    );
  const setting = { ...cells, scripts: { ...manifest.scripts, ...scripts }, programs: {}, records: null };
  const crew =
    workers > 1
      ? startPool(WORKER, setting, workers)
      : playHere(playersOf({ ...setting, slots: slotsFor(setting) }, POLICIES, BOT_THREAD));
  const progress = showProgress(total);
  const stop = listenForStop();
  const sendHome = (): void => void crew.close();
  stop.signal.addEventListener('abort', sendHome);
  let played = 0;
  try {
    await work(crew, (games) => progress.update((played += games)));
    return null;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    progress.stop();
    say(`Stopped after ${count(played)} of ${count(total)} games: there is no answer yet.`);
    return stop.code() ?? NEGATIVE;
  } finally {
    progress.stop();
    stop.signal.removeEventListener('abort', sendHome);
    stop.release();
    await crew.close();
  }
}
