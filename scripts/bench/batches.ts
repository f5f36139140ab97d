// Batches by the real command, in processes of their own: pace with one and two workers, and memory.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the command logged of one batch. */
export interface BatchFigures {
  readonly games: number;
  readonly seconds: number;
  readonly gamesPerSecond: number;
  readonly peakMemoryMiB: number;
  readonly workers: number;
  /** Resident memory along the way. */
  readonly memory: readonly { readonly games: number; readonly residentMiB: number }[];
  /** First digits of the digest of runs.parquet: the same for the same games. */
  readonly digest: string;
}

type Logged = Omit<BatchFigures, 'digest'>;

/** Plays a batch with seed `bench` and gives what its log says. The folder is removed. */
export function measureBatch(scenario: string, runs: number, workers: number): BatchFigures {
  const folder = mkdtempSync(join(tmpdir(), 'orontes-bench-'));
  try {
    const out = join(folder, 'batch');
    const args = [
      'bin/orontes.mjs',
      'batch',
      scenario,
      '--runs',
      String(runs),
      '--seed',
      'bench',
      '--out',
      out,
    ];
    const ended = spawnSync(process.execPath, [...args, '--workers', String(workers), '--json'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (ended.status !== 0)
      throw new Error(`the batch of ${scenario} ended with ${ended.status ?? ended.signal}`);
    const log = JSON.parse(readFileSync(join(out, 'log.json'), 'utf8')) as { sittings: [Logged] };
    const digest = createHash('sha256')
      .update(readFileSync(join(out, 'runs.parquet')))
      .digest('hex');
    return { ...log.sittings[0], digest: digest.slice(0, 16) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
