// Experiments under the worst that can happen, many times over: killed at random instants, workers killed, four threads.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orontesProcess, startOrontes } from '../unit/cli/orontes.ts';
import { startRedis } from '../unit/cli/redis.ts';
import { digestsOf, trialFile } from '../unit/cli/trial.ts';

const KILLS = 50;
const WORKER_KILLS = 20;
const PATIENCE = 600_000;

let home = '';
let file = '';
let alone: Record<string, string>;
const inHome = (name: string): string => join(home, name);
const experiment = (out: string, ...more: string[]): string[] => [
  'experiment',
  file,
  '--out',
  inHome(out),
  ...more,
];
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-long-'));
  file = trialFile(home, 4000);
  orontesProcess(...experiment('alone'));
  alone = digestsOf(inHome('alone'));
}, PATIENCE);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('killed fifty times at random instants, an experiment comes to the same bytes', async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, ended } = startOrontes(...experiment('killed', '--workers', String(1 + (kill % 2))));
    await wait(300 + 3000 * Math.random());
    child.kill('SIGKILL');
    await ended;
  }
  expect(orontesProcess(...experiment('killed')).code).toBe(0);
  expect(digestsOf(inHome('killed'))).toEqual(alone);
});

test('with four threads it is the same', () => {
  orontesProcess(...experiment('four', '--workers', '4'));
  expect(digestsOf(inHome('four'))).toEqual(alone);
});

test('workers of a queue are killed at random, one after another, and it is the same', async () => {
  const redis = await startRedis();
  const startWorker = () =>
    startOrontes('worker', '--queue', redis.url, '--workers', '1', '--patience', '1', '--idle', '120');
  try {
    let workers = [startWorker(), startWorker()];
    const asked = startOrontes(...experiment('queued', '--queue', redis.url));
    let over = false;
    void asked.ended.then(() => (over = true));
    for (let kill = 0; kill < WORKER_KILLS && !over; kill++) {
      await wait(1500 + 3000 * Math.random());
      const [first, ...others] = workers;
      first!.child.kill('SIGKILL');
      await first!.ended;
      workers = [...others, startWorker()];
    }
    expect((await asked.ended).code).toBe(0);
    for (const { child } of workers) child.kill('SIGKILL');
    expect(digestsOf(inHome('queued'))).toEqual(alone);
  } finally {
    redis.stop();
  }
});
