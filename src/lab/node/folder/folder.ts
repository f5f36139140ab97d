// Opens the folder of a batch or an experiment: a new one is made, one of the same manifest goes on, any other is refused untouched.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences } from '../../games/manifest.ts';
import type { Difference, Manifest } from '../../games/manifest.ts';
import type { Study } from '../../experiment/study.ts';
import type { StudySummary } from '../../experiment/summary.ts';
import { isUntouched, removeChunks, writeWhole } from './chunks.ts';
import { playedSoFar } from './survey.ts';
import type { Played, Shard } from './survey.ts';

/** Names of the files in a batch folder. */
export const FILES = {
  manifest: 'manifest.json',
  /** The scenario as it was played, before variants and factors. */
  scenario: 'scenario.json',
  /** Which part of the runs the folder holds, when it does not hold all. */
  shard: 'shard.json',
  design: 'design.csv',
  csv: 'runs.csv',
  parquet: 'runs.parquet',
  /** What every column of the tables means. */
  codebook: 'codebook.csv',
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
  | { readonly kind: 'no-scenario' }
  | { readonly kind: 'at-work'; readonly process: number; readonly file: string }
  | { readonly kind: 'another-batch'; readonly differences: readonly Difference[] }
  | { readonly kind: 'another-shard'; readonly there: Shard | null };

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

/** What a folder holds of the study: its summary once complete, else what need not be played again. */
export interface Opened extends Played {
  readonly summary: StudySummary | null;
}

const NOTHING: Played = { games: 0, sample: null };

/**
 * Opens or makes a folder for a study, or for a shard of it; scenario and manifest are the first files written.
 *
 * @throws {FolderRefused} when it is no folder, holds other files, another study or another shard
 */
export function openFolder(folder: string, study: Study, shard: Shard | null = null): Opened {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new FolderRefused(folder, { kind: 'not-a-folder' });
  }
  makeFolder(folder);
  const manifestFile = join(folder, FILES.manifest);
  if (!existsSync(manifestFile)) {
    if (!isUntouched(folder)) {
      throw new FolderRefused(folder, { kind: 'foreign-files', names: readdirSync(folder).toSorted() });
    }
    writeWhole(folder, join(folder, FILES.scenario), jsonText(study.scenario));
    if (shard) writeWhole(folder, join(folder, FILES.shard), jsonText(shard));
    writeWhole(folder, manifestFile, jsonText(study.manifest));
    return { summary: null, ...NOTHING };
  }
  const found = differences(readManifest(folder), study.manifest);
  if (found.length > 0) throw new FolderRefused(folder, { kind: 'another-batch', differences: found });
  const there = readShard(folder);
  if (there?.index !== shard?.index || there?.of !== shard?.of)
    throw new FolderRefused(folder, { kind: 'another-shard', there });
  const summary = readSummary(folder);
  if (summary?.ended === 'complete') {
    removeChunks(folder);
    return { summary, ...NOTHING };
  }
  return { summary: null, ...playedSoFar(folder, study, shard) };
}

/** Which shard a folder holds; null: all of it. */
export function readShard(folder: string): Shard | null {
  const file = join(folder, FILES.shard);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Shard) : null;
}

/** The summary of a folder, if it has one. */
export function readSummary(folder: string): StudySummary | null {
  const file = join(folder, FILES.summary);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StudySummary) : null;
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a system folder takes no new ones. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/**
 * The manifest of a folder.
 *
 * @throws {FolderRefused} when it is no JSON
 */
export function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, FILES.manifest), 'utf8')) as Manifest;
  } catch {
    throw new FolderRefused(folder, { kind: 'unreadable-manifest' });
  }
}

/** The text of a JSON file of the folder: the same bytes for the same value. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
