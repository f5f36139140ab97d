// Plays a tournament's games on threads. All settings go forward together, so that a stop leaves pairs and no halves.

import type { Row } from '../../games/columns.ts';
import type { Stretch } from '../../experiment/layout.ts';
import { SLICE_RUNS } from '../../games/runs.ts';
import type { Pool } from './pool.ts';

/** What is to be played. */
export interface Fixture {
  readonly cells: number;
  readonly runs: number;
  readonly players: Pick<Pool, 'lanes' | 'playStretch' | 'close'>;
  readonly signal: AbortSignal;
  readonly onRows: (cell: number, rows: readonly Row[]) => void;
}

/** Plays all games, or those before the signal comes; gives whether all were played. Rejects when a worker dies. */
export async function playFixture({ cells, runs, players, signal, onRows }: Fixture): Promise<boolean> {
  const sendHome = (): void => void players.close();
  signal.addEventListener('abort', sendHome);
  const queue = stretches(cells, runs);
  async function lane(): Promise<void> {
    for (const stretch of queue) {
      if (signal.aborted) return;
      const games = await players.playStretch(stretch);
      onRows(
        stretch.cell,
        games.map(({ row }) => row),
      );
    }
  }
  try {
    await Promise.all(Array.from({ length: players.lanes }, lane));
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', sendHome);
    await players.close();
  }
  return !signal.aborted;
}

function* stretches(cells: number, runs: number): Generator<Stretch> {
  for (let first = 0; first < runs; first += SLICE_RUNS) {
    const count = Math.min(SLICE_RUNS, runs - first);
    for (let cell = 0; cell < cells; cell++) yield { cell, first, count };
  }
}
