// The played parts of a folder: a file for each finished chunk, and one for each that a stop cut short.
// Every file is put in place by one rename, so that whatever is there under its own name is whole.

import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { RUN } from '../../games/columns.ts';
import type { Game, Row } from '../../games/columns.ts';
import { runNumber } from '../../experiment/layout.ts';
import type { ChunkRuns, Stretch } from '../../experiment/layout.ts';
import type { Study } from '../../experiment/study.ts';

/** Quick, and about a tenth of the text's size. */
const COMPRESSION = 3;

/** The folder inside a batch folder that holds chunks and files being written; gone once the batch is complete. */
function chunksFolder(folder: string): string {
  return join(folder, 'chunks');
}

/** The file of a finished chunk. */
export function chunkFile(folder: string, chunk: number): string {
  return join(chunksFolder(folder), `${String(chunk).padStart(6, '0')}.json.gz`);
}

function begunFile(folder: string, chunk: number): string {
  return join(chunksFolder(folder), `${String(chunk).padStart(6, '0')}-begun.json.gz`);
}

/** The file that says which process is at work in a folder. */
export function claimFile(folder: string): string {
  mkdirSync(chunksFolder(folder), { recursive: true });
  return join(chunksFolder(folder), 'at-work.json');
}

/** Writes a file whole or not at all, by way of the chunks folder. */
export function writeWhole(folder: string, path: string, content: string | Uint8Array): void {
  const scratch = scratchFile(folder);
  try {
    writeFileSync(scratch, content);
    renameSync(scratch, path);
  } catch (error) {
    // A full disk should not be kept full by half a file.
    rmSync(scratch, { force: true });
    throw error;
  }
}

let scratchFiles = 0;

/** A name in the chunks folder that nobody else uses, for a file to be renamed once it is whole. */
export function scratchFile(folder: string): string {
  mkdirSync(chunksFolder(folder), { recursive: true });
  return join(chunksFolder(folder), `${process.pid}-${scratchFiles++}.part`);
}

/** Puts a chunk's games in place. */
export function writeChunk(folder: string, chunk: number, games: readonly Game[]): void {
  writeWhole(folder, chunkFile(folder, chunk), packed(games));
  rmSync(begunFile(folder, chunk), { force: true });
}

/** Puts those games of a chunk in place that there are: `games` has gaps. */
export function writeBegun(folder: string, chunk: number, games: readonly (Game | null)[]): void {
  writeWhole(folder, begunFile(folder, chunk), packed(games));
}

/** The games of a chunk, in order of run numbers; null when it is missing, damaged, or not what the study says. */
export function readChunk(folder: string, runs: ChunkRuns, study: Study): readonly Game[] | null {
  const games = unpacked(chunkFile(folder, runs.chunk.number), runs, study);
  return games?.every((game) => game !== null) ? games : null;
}

/** The games of a chunk that was cut short, with null for each that is missing; null when there is nothing sound. */
export function readBegun(folder: string, runs: ChunkRuns, study: Study): (Game | null)[] | null {
  return unpacked(begunFile(folder, runs.chunk.number), runs, study);
}

/** A game as it stands in a file: its row, then its rounds and events where they are kept. */
type Packed = readonly [Row, (readonly Row[])?, (readonly Row[])?] | null;

/** Games as the bytes of a chunk file. */
export function packed(games: readonly (Game | null)[]): Uint8Array {
  const lists = games.map((game): Packed => {
    if (game === null) return null;
    const { row, rounds, events } = game;
    if (events !== undefined) return [row, rounds ?? [], events];
    return rounds === undefined ? [row] : [row, rounds];
  });
  return gzipSync(JSON.stringify(lists), { level: COMPRESSION });
}

function unpacked(file: string, runs: ChunkRuns, study: Study): (Game | null)[] | null {
  try {
    return unpackedRuns(readFileSync(file), runs.count, (place) => runs.runAt(place), study);
  } catch {
    return null;
  }
}

/** Games from bytes; null when they are not those of these runs. */
function unpackedRuns(
  bytes: Uint8Array,
  count: number,
  runAt: (place: number) => { readonly cell: number; readonly replicate: number },
  study: Study,
): (Game | null)[] | null {
  let lists: unknown;
  try {
    lists = JSON.parse(gunzipSync(bytes).toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(lists) || lists.length !== count) return null;
  const { shape, layout } = study;
  const games: (Game | null)[] = [];
  for (const [place, list] of (lists as Packed[]).entries()) {
    if (list === null) {
      games.push(null);
      continue;
    }
    const { cell, replicate } = runAt(place);
    const [row, rounds, events] = list;
    if (!Array.isArray(row) || row.length !== shape.columns.length) return null;
    if (row[RUN] !== runNumber(layout, cell, replicate)) return null;
    games.push({
      row,
      ...(shape.rounds && { rounds: rounds ?? [] }),
      ...(shape.events && { events: events ?? [] }),
    });
  }
  return games;
}

/** Where a worker that sees the folder puts the games of a job. */
export function resultFile(folder: string, job: string): string {
  return join(chunksFolder(folder), `${job}.result.gz`);
}

/** The games of some stretches from bytes, in the order of the stretches; null when they are others. */
export function unpackedGames(
  bytes: Uint8Array,
  stretches: readonly Stretch[],
  study: Study,
): readonly Game[] | null {
  const runs = stretches.flatMap(({ cell, first, count }) =>
    Array.from({ length: count }, (_, i) => ({ cell, replicate: first + i })),
  );
  const games = unpackedRuns(bytes, runs.length, (place) => runs[place]!, study);
  return games?.every((game) => game !== null) ? games : null;
}

/** Takes away the chunks folder with all in it: what it held is in the joined files. */
export function removeChunks(folder: string): void {
  rmSync(chunksFolder(folder), { recursive: true, force: true });
}

/** Whether a folder's entries are those of a batch that was begun but has no manifest yet. */
export function isUntouched(folder: string): boolean {
  const own = new Set(['chunks', 'scenario.json', 'shard.json']);
  return readdirSync(folder).every((name) => own.has(name)) && holdsOnlyParts(chunksFolder(folder));
}

function holdsOnlyParts(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.endsWith('.part'));
  } catch {
    return true;
  }
}
