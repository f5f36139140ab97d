// Batches by the real command, in processes of their own: pace with one and two workers, and memory.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the command logged of one batch. */
export interface BatchFigures {
  readonly games: number;
  readonly seconds: number;
  readonly gamesPerSecond: number;
  readonly peakMemoryMiB: number;
}

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
    const log = JSON.parse(readFileSync(join(out, 'log.json'), 'utf8')) as { sittings: [BatchFigures] };
    return log.sittings[0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
