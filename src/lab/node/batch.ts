// Plays what a batch folder lacks and joins it. Chunks are kept as they are finished, so that a stop loses little.

import type { World } from '../../engine/game.ts';
import type { Row } from '../columns.ts';
import type { Manifest } from '../manifest.ts';
import { SLICE_RUNS, chunkCount, chunkStretch, slices } from '../runs.ts';
import type { Stretch } from '../runs.ts';
import type { Summary } from '../summary.ts';
import { removeChunks, writeChunk } from './chunks.ts';
import { joinChunks } from './join.ts';
import { logSitting } from './log.ts';
import type { Players } from './pool.ts';

/** A batch to be played in a folder that `openFolder` has opened. */
export interface Batch {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly world: World;
  /** Chunks that are there already. */
  readonly finished: readonly number[];
  /** The most threads to use. */
  readonly workers: number;
  /** Calls the players together; `playBatch` sends them home. */
  readonly start: (workers: number) => Players;
  /** Ends the play; chunks under way are dropped, finished ones stay. */
  readonly signal: AbortSignal;
  /** Told how many games of the batch have been played, those found in the folder included. */
  readonly onProgress: (played: number) => void;
}

/** How a batch ended: with its summary, or stopped with so many games safe in the folder. */
export type BatchEnd =
  | { readonly kind: 'complete'; readonly summary: Summary }
  | { readonly kind: 'stopped'; readonly safe: number };

/** Plays the chunks that are missing and joins all. Rejects when a worker dies or a file cannot be written. */
export async function playBatch(batch: Batch): Promise<BatchEnd> {
  const { folder, manifest, finished } = batch;
  const begun = new Date().toISOString();
  const start = performance.now();
  const found = finished.reduce((sum, chunk) => sum + chunkStretch(chunk, manifest.runs).count, 0);
  const workers = Math.min(batch.workers, Math.ceil((manifest.runs - found) / SLICE_RUNS));
  const safe = found === manifest.runs ? found : await playMissing(batch, found, workers);
  const played = performance.now();
  const summary = safe === manifest.runs ? await joinChunks(folder, manifest, batch.world) : null;
  logSitting(folder, {
    begun,
    seconds: secondsBetween(start, performance.now()),
    games: safe - found,
    playSeconds: secondsBetween(start, played),
    workers,
    complete: summary !== null,
  });
  if (!summary) return { kind: 'stopped', safe };
  removeChunks(folder);
  return { kind: 'complete', summary };
}

/** Plays until all is there or the signal comes; gives how many games are safe in the folder then. */
async function playMissing(batch: Batch, found: number, workers: number): Promise<number> {
  const { folder, manifest, signal, onProgress } = batch;
  const players = batch.start(workers);
  const sendHome = (): void => void players.close();
  signal.addEventListener('abort', sendHome);
  const queue = missingSlices(manifest.runs, new Set(batch.finished));
  const open = new Map<number, { rows: Row[]; left: number }>();
  let played = found;
  let safe = found;
  onProgress(played);

  async function lane(): Promise<void> {
    for (const { chunk, slice } of queue) {
      if (signal.aborted) return;
      const { first, count } = chunkStretch(chunk, manifest.runs);
      const part = open.get(chunk) ?? { rows: Array.from<Row>({ length: count }), left: count };
      open.set(chunk, part);
      const rows = await players.play(slice);
      rows.forEach((row, i) => (part.rows[slice.first - first + i] = row));
      part.left -= rows.length;
      if (part.left === 0) {
        writeChunk(folder, chunk, part.rows);
        open.delete(chunk);
        safe += count;
      }
      played += rows.length;
      onProgress(played);
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
  return safe;
}

function* missingSlices(
  runs: number,
  present: ReadonlySet<number>,
): Generator<{ chunk: number; slice: Stretch }> {
  for (let chunk = 0; chunk < chunkCount(runs); chunk++) {
    if (present.has(chunk)) continue;
    for (const slice of slices(chunkStretch(chunk, runs))) yield { chunk, slice };
  }
}

function secondsBetween(start: number, end: number): number {
  return Math.round(end - start) / 1000;
}
