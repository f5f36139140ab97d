// Opens a batch folder: a new one is made, one of the same manifest goes on, any other is refused untouched.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences } from '../manifest.ts';
import type { Difference, Manifest } from '../manifest.ts';
import type { Summary } from '../summary.ts';
import { isUntouched, playedSoFar, removeChunks, writeWhole } from './chunks.ts';
import type { Played } from './chunks.ts';

/** Names of the files in a batch folder. */
export const FILES = {
  manifest: 'manifest.json',
  csv: 'runs.csv',
  parquet: 'runs.parquet',
  summary: 'summary.json',
  log: 'log.json',
  /** Written by `orontes report`. */
  report: 'report.html',
  /** A folder: the record of every game in which an outside program had a seat. */
  records: 'records',
} as const;

/** Why a folder cannot take this batch. */
export type FolderProblem =
  | { readonly kind: 'not-a-folder' }
  | { readonly kind: 'foreign-files'; readonly names: readonly string[] }
  | { readonly kind: 'unreadable-manifest' }
  | { readonly kind: 'at-work'; readonly process: number; readonly file: string }
  | { readonly kind: 'another-batch'; readonly differences: readonly Difference[] };

/** A folder that this batch must leave alone. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
  readonly folder: string;
  readonly problem: FolderProblem;

  constructor(folder: string, problem: FolderProblem) {
    super(`${folder} is refused: ${problem.kind}`);
    this.folder = folder;
    this.problem = problem;
  }
}

/** What a folder holds of the batch: its summary once complete, else what need not be played again. */
export interface Opened extends Played {
  readonly summary: Summary | null;
}

const NOTHING: Played = { finished: [], games: 0, sample: null };

/**
 * Opens or makes a folder for a batch; the manifest is the first file written.
 *
 * @throws {FolderRefused} when it is no folder, holds other files, or holds another batch
 */
export function openFolder(folder: string, manifest: Manifest): Opened {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new FolderRefused(folder, { kind: 'not-a-folder' });
  }
  makeFolder(folder);
  const manifestFile = join(folder, FILES.manifest);
  if (!existsSync(manifestFile)) {
    if (!isUntouched(folder)) {
      throw new FolderRefused(folder, { kind: 'foreign-files', names: readdirSync(folder).toSorted() });
    }
    writeWhole(folder, manifestFile, jsonText(manifest));
    return { summary: null, ...NOTHING };
  }
  const found = differences(readManifest(folder, manifestFile), manifest);
  if (found.length > 0) throw new FolderRefused(folder, { kind: 'another-batch', differences: found });
  const summaryFile = join(folder, FILES.summary);
  if (existsSync(summaryFile)) {
    removeChunks(folder);
    return { summary: JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary, ...NOTHING };
  }
  return { summary: null, ...playedSoFar(folder, manifest) };
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a system folder takes no new ones. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

function readManifest(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new FolderRefused(folder, { kind: 'unreadable-manifest' });
  }
}

/** The text of a JSON file of the folder: the same bytes for the same value. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
