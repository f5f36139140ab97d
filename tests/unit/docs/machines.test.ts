// The files for many machines are ready to be used: the Slurm script plays shards that join, and the manifest asks for verbs that there are.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { orontes, orontesProcess } from '../cli/orontes.ts';
import { trialFile } from '../cli/trial.ts';

const root = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'orontes-machines-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the Slurm script plays the shards of an array, which join', { timeout: 60_000 }, () => {
  const file = trialFile(home, 501);
  for (const task of ['1', '2']) {
    const env = { ...process.env, SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_COUNT: '2', ORONTES: root };
    const played = spawnSync('bash', [join(root, 'docs/slurm.sh'), file, home], { env, encoding: 'utf8' });
    expect(played.stderr).toMatch(new RegExp(`Shard ${task} of 2 is played: (1,000|2) games`));
    expect(played.status).toBe(0);
  }
  const parts = ['1', '2'].map((task) => join(home, `part-${task}`));
  const joined = orontesProcess('merge', join(home, 'whole'), ...parts);
  expect(joined.out).toContain('1,002 games of this model in 2 cells');
});

test('the Kubernetes manifest uses verbs and options that there are', async () => {
  const manifest = readFileSync(join(root, 'docs/kubernetes.yaml'), 'utf8');
  for (const verb of ['experiment', 'worker']) {
    const help = (await orontes(verb, '--help')).out;
    expect(manifest).toContain(verb);
    const used = verb === 'worker' ? ['--queue', '--workers'] : ['--out', '--shard', '--queue', '--workers'];
    for (const option of used) {
      expect(manifest).toContain(option);
      expect(help).toContain(option);
    }
  }
  const options = new Set(manifest.match(/(?<=[\s'])--[a-z][a-z-]*(?=[\s'])/g));
  expect([...options].toSorted()).toEqual([
    '--appendonly',
    '--maxmemory-policy',
    '--out',
    '--queue',
    '--save',
    '--shard',
    '--workers',
  ]);
});
