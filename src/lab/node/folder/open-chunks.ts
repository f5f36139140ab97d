// Chunks under way. What they hold already is put in place every few seconds, so that a kill costs no more than was played since.

import type { Game } from '../../games/columns.ts';
import type { ChunkRuns } from '../../experiment/layout.ts';
import { writeBegun } from './chunks.ts';

/** Milliseconds between two times at which unfinished chunks are put in place: a thousand games take about 30 ms to write. */
export const KEPT_EVERY = 5000;

/** Milliseconds before the first time; then twice as long each time, so that a kill soon after the start does not cost all. */
const FIRST_KEPT = 1000;

/** A chunk of which some games are still missing. */
export interface OpenChunk {
  readonly runs: ChunkRuns;
  readonly games: (Game | null)[];
}

/** The chunks of a folder that are begun and not whole. */
export class OpenChunks {
  private readonly folder: string;
  private readonly every: number;
  private wait: number;
  private readonly chunks = new Set<OpenChunk>();
  /** Those with games that are in no file yet. */
  private readonly unwritten = new Set<OpenChunk>();
  private written = performance.now();

  /** @param every milliseconds from one time of writing to the next, the first ones excepted, which come sooner */
  constructor(folder: string, every: number) {
    this.folder = folder;
    this.every = every;
    this.wait = Math.min(every, FIRST_KEPT);
  }

  get size(): number {
    return this.chunks.size;
  }

  begin(chunk: OpenChunk): void {
    this.chunks.add(chunk);
  }

  /** A chunk is whole and in its own file. */
  close(chunk: OpenChunk): void {
    this.chunks.delete(chunk);
    this.unwritten.delete(chunk);
  }

  /** A chunk has more games; they are written when it is time. */
  grew(chunk: OpenChunk): void {
    this.unwritten.add(chunk);
    if (performance.now() - this.written < this.wait) return;
    this.write();
    this.wait = Math.min(this.every, 2 * this.wait);
  }

  /** Puts in place what no file holds yet. */
  write(): void {
    for (const { runs, games } of this.unwritten) writeBegun(this.folder, runs.chunk.number, games);
    this.unwritten.clear();
    this.written = performance.now();
  }
}
