// The finished parts of a batch: a file for each thousand run numbers, put in place by one rename, so that whatever
// is there under its own name is whole.

import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Row } from '../columns.ts';
import type { Manifest } from '../manifest.ts';
import { chunkCount, chunkStretch } from '../runs.ts';

/** Quick, and about a tenth of the text's size. */
const COMPRESSION = 3;

/** The folder inside a batch folder that holds chunks and files being written; gone once the batch is complete. */
export function chunksFolder(batch: string): string {
  return join(batch, 'chunks');
}

function chunkFile(batch: string, chunk: number): string {
  return join(chunksFolder(batch), `${String(chunk).padStart(6, '0')}.json.gz`);
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
  writeWhole(batch, chunkFile(batch, chunk), gzipSync(JSON.stringify(rows), { level: COMPRESSION }));
}

/** The rows of a chunk; null when it is missing, damaged, or not what the manifest says. */
export function readChunk(batch: string, chunk: number, manifest: Manifest): readonly Row[] | null {
  const { first, count } = chunkStretch(chunk, manifest.runs);
  let rows: unknown;
  try {
    rows = JSON.parse(gunzipSync(readFileSync(chunkFile(batch, chunk))).toString('utf8'));
  } catch {
    return null;
  }
  const whole =
    Array.isArray(rows) &&
    rows.length === count &&
    rows.every(
      (row, i) => Array.isArray(row) && row.length === manifest.columns.length && row[0] === first + i,
    );
  return whole ? (rows as Row[]) : null;
}

/** The chunks that are there and whole, in order. */
export function finishedChunks(batch: string, manifest: Manifest): number[] {
  const all = Array.from({ length: chunkCount(manifest.runs) }, (_, chunk) => chunk);
  return all.filter((chunk) => readChunk(batch, chunk, manifest) !== null);
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
