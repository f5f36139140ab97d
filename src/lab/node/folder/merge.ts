// Joins shards: their chunks are put together in one folder and finished as one machine would have finished them.

import { copyFileSync, cpSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cellJudge } from '../../experiment/judge.ts';
import type { Study } from '../../experiment/study.ts';
import type { StudySummary } from '../../experiment/summary.ts';
import { differences } from '../../games/manifest.ts';
import type { Difference } from '../../games/manifest.ts';
import { claim, release } from './claim.ts';
import { chunkFile, claimFile, readChunk, removeChunks, scratchFile } from './chunks.ts';
import { FILES, FolderRefused, openFolder, readManifest, readShard } from './folder.ts';
import { joinChunks } from './join.ts';
import { readStudy } from './study-folder.ts';
import { stageRuns } from './survey.ts';

/** Why shards cannot be joined. */
export type MergeProblem =
  | { readonly kind: 'no-shard'; readonly folder: string }
  | { readonly kind: 'another'; readonly folder: string; readonly differences: readonly Difference[] }
  /** Chunks that no shard has, and the numbers of the shards that they belong to, from 1. */
  | {
      readonly kind: 'missing';
      readonly chunks: number;
      readonly shards: readonly number[];
      readonly of: number;
    };

/** Shards that do not make a whole. */
export class MergeRefused extends Error {
  override readonly name = 'MergeRefused';
  readonly problem: MergeProblem;

  constructor(problem: MergeProblem) {
    super(`the shards cannot be joined: ${problem.kind}`);
    this.problem = problem;
  }
}

/**
 * Joins the shards in `folders` in `out`, which is made or goes on. The shards stay as they are.
 *
 * @throws {MergeRefused} when a folder is no shard, is one of another study, or games are missing
 * @throws {FolderRefused} when `out` holds something else
 */
export async function mergeShards(
  out: string,
  folders: readonly string[],
): Promise<{ readonly study: Study; readonly summary: StudySummary }> {
  const [first = out] = folders;
  const study = readStudy(first);
  const of = checkShards(study, folders);
  const opened = openFolder(out, study);
  if (opened.summary) return { study, summary: opened.summary };
  const file = claimFile(out);
  const other = claim(file);
  if (other !== null) throw new FolderRefused(out, { kind: 'at-work', process: other, file });
  try {
    gather(out, study, folders, of);
    const summary = await joinChunks(out, study, 'complete');
    removeChunks(out);
    return { study, summary };
  } finally {
    release(file);
  }
}

/** Whether all folders are shards of the study; gives how many parts they are of. */
function checkShards(study: Study, folders: readonly string[]): number {
  let of = 1;
  for (const folder of folders) {
    const shard = readShard(folder);
    if (shard === null) throw new MergeRefused({ kind: 'no-shard', folder });
    const found = differences(readManifest(folder), study.manifest);
    if (found.length > 0) throw new MergeRefused({ kind: 'another', folder, differences: found });
    of = Math.max(of, shard.of);
  }
  return of;
}

/** Copies the chunks of the shards that `out` lacks. */
function gather(out: string, study: Study, folders: readonly string[], of: number): void {
  const judge = cellJudge(study);
  const missing: number[] = [];
  for (const runs of stageRuns(study, 0, judge)) {
    const { number } = runs.chunk;
    if (readChunk(out, runs, study)) continue;
    const from = folders.find((folder) => readChunk(folder, runs, study));
    if (from === undefined) {
      missing.push(number);
      continue;
    }
    const scratch = scratchFile(out);
    copyFileSync(chunkFile(from, number), scratch);
    renameSync(scratch, chunkFile(out, number));
  }
  if (missing.length > 0) {
    const shards = [...new Set(missing.map((chunk) => (chunk % of) + 1))].toSorted((a, b) => a - b);
    throw new MergeRefused({ kind: 'missing', chunks: missing.length, shards, of });
  }
  for (const folder of folders) {
    const records = join(folder, FILES.records);
    if (existsSync(records)) cpSync(records, join(out, FILES.records), { recursive: true });
  }
}
