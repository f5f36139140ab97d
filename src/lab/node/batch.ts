// Plays what a batch folder lacks and joins it. Chunks are kept as they are finished, and at a stop what there is of them.

import type { World } from '../../engine/game.ts';
import type { Row } from '../columns.ts';
import type { Manifest } from '../manifest.ts';
import { SLICE_RUNS, chunkCount, chunkStretch, slices } from '../runs.ts';
import type { Stretch } from '../runs.ts';
import type { Summary } from '../summary.ts';
import { claim, release } from './claim.ts';
import { claimFile, readBegun, removeChunks, writeBegun, writeChunk } from './chunks.ts';
import { FolderRefused } from './folder.ts';
import { joinChunks } from './join.ts';
import { logSitting, watchMemory } from './log.ts';
import type { Players } from './pool.ts';

/** A batch to be played in a folder that `openFolder` has opened. */
export interface Batch {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly world: World;
  /** Chunks that are there already, and how many games are, those of chunks that were cut short included. */
  readonly finished: readonly number[];
  readonly found: number;
  /** The most threads to use. */
  readonly workers: number;
  /** Calls the players together; `playBatch` sends them home. */
  readonly start: (workers: number) => Players;
  /** Ends the play; games that are finished stay. */
  readonly signal: AbortSignal;
  /** Told how many games of the batch have been played, those found in the folder included. */
  readonly onProgress: (played: number) => void;
}

/** How a batch ended: with its summary, or stopped with so many games safe in the folder. */
export type BatchEnd =
  | { readonly kind: 'complete'; readonly summary: Summary }
  | { readonly kind: 'stopped'; readonly safe: number };

/**
 * Plays the games that are missing and joins all. Rejects when a worker dies or a file cannot be written.
 *
 * @throws {FolderRefused} when another process is at work in the folder
 */
export async function playBatch(batch: Batch): Promise<BatchEnd> {
  const file = claimFile(batch.folder);
  const other = claim(file);
  if (other !== null) throw new FolderRefused(batch.folder, { kind: 'at-work', process: other, file });
  try {
    return await playClaimed(batch);
  } finally {
    release(file);
  }
}

async function playClaimed(batch: Batch): Promise<BatchEnd> {
  const { folder, manifest, found } = batch;
  const memory = watchMemory(manifest.runs);
  const begun = new Date().toISOString();
  const start = performance.now();
  const workers = Math.min(batch.workers, Math.ceil((manifest.runs - found) / SLICE_RUNS));
  const safe = found === manifest.runs ? found : await playMissing(batch, workers, memory.see);
  const played = performance.now();
  const summary = safe === manifest.runs ? await joinChunks(folder, manifest, batch.world) : null;
  logSitting(folder, {
    begun,
    seconds: secondsBetween(start, performance.now()),
    games: safe - found,
    playSeconds: secondsBetween(start, played),
    workers,
    memory: memory.points,
    complete: summary !== null,
  });
  if (!summary) return { kind: 'stopped', safe };
  removeChunks(folder);
  return { kind: 'complete', summary };
}

/** Plays until all is there or the signal comes; gives how many games are safe in the folder then. */
async function playMissing(
  batch: Batch,
  workers: number,
  seeGames: (played: number) => void,
): Promise<number> {
  const { folder, signal } = batch;
  const players = batch.start(workers);
  const sendHome = (): void => void players.close();
  signal.addEventListener('abort', sendHome);
  const open = new Set<OpenChunk>();
  const queue = missingSlices(batch, open);
  let played = batch.found;
  tell();

  function tell(): void {
    batch.onProgress(played);
    seeGames(played);
  }

  async function lane(): Promise<void> {
    for (const { part, slice } of queue) {
      if (signal.aborted) return;
      const rows = await players.play(slice);
      rows.forEach((row, i) => (part.rows[slice.first - part.first + i] = row));
      if (keepIfWhole(folder, part)) open.delete(part);
      played += rows.length;
      tell();
    }
  }

  try {
    await Promise.all(Array.from({ length: players.lanes }, lane));
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', sendHome);
    await players.close();
    for (const { chunk, rows } of open) if (rows.some((row) => row !== null)) writeBegun(folder, chunk, rows);
  }
  return played;
}

/** A chunk of which some games are still missing. */
interface OpenChunk {
  readonly chunk: number;
  /** Run number of its first row. */
  readonly first: number;
  readonly rows: (Row | null)[];
}

function keepIfWhole(folder: string, { chunk, rows }: OpenChunk): boolean {
  if (rows.includes(null)) return false;
  writeChunk(
    folder,
    chunk,
    rows.filter((row) => row !== null),
  );
  return true;
}

/** What is to be played, in order. A chunk joins `open` with its first slice. */
function* missingSlices(
  { folder, manifest, finished }: Batch,
  open: Set<OpenChunk>,
): Generator<{ part: OpenChunk; slice: Stretch }> {
  const whole = new Set(finished);
  for (let chunk = 0; chunk < chunkCount(manifest.runs); chunk++) {
    if (whole.has(chunk)) continue;
    const stretch = chunkStretch(chunk, manifest.runs);
    const rows = readBegun(folder, chunk, manifest) ?? Array.from({ length: stretch.count }, () => null);
    const part = { chunk, first: stretch.first, rows };
    if (keepIfWhole(folder, part)) continue;
    open.add(part);
    for (const slice of slices(stretch)) {
      const at = slice.first - part.first;
      if (rows.slice(at, at + slice.count).includes(null)) yield { part, slice };
    }
  }
}

function secondsBetween(start: number, end: number): number {
  return Math.round(end - start) / 1000;
}
