// The played parts of a batch: a file for each finished thousand run numbers, and one for each that a stop cut short.
// Every file is put in place by one rename, so that whatever is there under its own name is whole.

import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FAILURE, RUN } from '../columns.ts';
import type { Row } from '../columns.ts';
import type { Manifest } from '../manifest.ts';
import { chunkCount, chunkStretch } from '../runs.ts';

/** Quick, and about a tenth of the text's size. */
const COMPRESSION = 3;

/** The folder inside a batch folder that holds chunks and files being written; gone once the batch is complete. */
function chunksFolder(batch: string): string {
  return join(batch, 'chunks');
}

function chunkFile(batch: string, chunk: number): string {
  return join(chunksFolder(batch), `${String(chunk).padStart(6, '0')}.json.gz`);
}

function begunFile(batch: string, chunk: number): string {
  return join(chunksFolder(batch), `${String(chunk).padStart(6, '0')}-begun.json.gz`);
}

/** The file that says which process is at work in a batch folder. */
export function claimFile(batch: string): string {
  mkdirSync(chunksFolder(batch), { recursive: true });
  return join(chunksFolder(batch), 'at-work.json');
}

/** Writes a file whole or not at all, by way of the chunks folder. */
export function writeWhole(batch: string, path: string, content: string | Uint8Array): void {
  const scratch = scratchFile(batch);
  writeFileSync(scratch, content);
  renameSync(scratch, path);
}

let scratchFiles = 0;

/** A name in the chunks folder that nobody else uses, for a file to be renamed once it is whole. */
export function scratchFile(batch: string): string {
  mkdirSync(chunksFolder(batch), { recursive: true });
  return join(chunksFolder(batch), `${process.pid}-${scratchFiles++}.part`);
}

/** Puts a chunk's rows in place. */
export function writeChunk(batch: string, chunk: number, rows: readonly Row[]): void {
  writeWhole(batch, chunkFile(batch, chunk), packed(rows));
  rmSync(begunFile(batch, chunk), { force: true });
}

/** Puts those rows of a chunk in place that there are: `rows` has gaps. */
export function writeBegun(batch: string, chunk: number, rows: readonly (Row | null)[]): void {
  writeWhole(batch, begunFile(batch, chunk), packed(rows));
}

/** The rows of a chunk; null when it is missing, damaged, or not what the manifest says. */
export function readChunk(batch: string, chunk: number, manifest: Manifest): readonly Row[] | null {
  const rows = unpacked(chunkFile(batch, chunk), chunk, manifest);
  return rows?.every((row) => row !== null) ? rows : null;
}

/** The rows of a chunk that was cut short, with null for each that is missing; null when there is nothing sound. */
export function readBegun(batch: string, chunk: number, manifest: Manifest): (Row | null)[] | null {
  return unpacked(begunFile(batch, chunk), chunk, manifest);
}

function packed(rows: readonly (Row | null)[]): Uint8Array {
  return gzipSync(JSON.stringify(rows), { level: COMPRESSION });
}

function unpacked(file: string, chunk: number, manifest: Manifest): (Row | null)[] | null {
  const { first, count } = chunkStretch(chunk, manifest.runs);
  let rows: unknown;
  try {
    rows = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
  const sound = (row: unknown, i: number): boolean =>
    row === null || (Array.isArray(row) && row.length === manifest.columns.length && row[RUN] === first + i);
  return Array.isArray(rows) && rows.length === count && rows.every(sound) ? (rows as (Row | null)[]) : null;
}

/** What a folder holds of a batch that is not complete. */
export interface Played {
  /** Chunks that are there and whole, in order. */
  readonly finished: readonly number[];
  /** Games of chunks that were cut short, and of those that are whole. */
  readonly games: number;
  /** A row to try this program against: it has to play the same game again. */
  readonly sample: Row | null;
}

/** Looks through the chunks of a batch, one at a time. */
export function playedSoFar(batch: string, manifest: Manifest): Played {
  const finished: number[] = [];
  let games = 0;
  let sample: Row | null = null;
  for (let chunk = 0; chunk < chunkCount(manifest.runs); chunk++) {
    const whole = readChunk(batch, chunk, manifest);
    if (whole) finished.push(chunk);
    const there = (whole ?? readBegun(batch, chunk, manifest) ?? []).filter((row) => row !== null);
    games += there.length;
    sample ??= there.find((row) => row[FAILURE] === null) ?? null;
  }
  return { finished, games, sample };
}

/** Takes away the chunks folder with all in it: what it held is in the joined files. */
export function removeChunks(batch: string): void {
  rmSync(chunksFolder(batch), { recursive: true, force: true });
}

/** Whether a folder's entries are those of a batch that was begun but has no manifest yet. */
export function isUntouched(batch: string): boolean {
  return readdirSync(batch).every((name) => name === 'chunks') && holdsOnlyParts(chunksFolder(batch));
}

function holdsOnlyParts(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.endsWith('.part'));
  } catch {
    return true;
  }
}
