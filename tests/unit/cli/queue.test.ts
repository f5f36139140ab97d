// Experiments by way of a queue: workers in processes of their own, a real Redis, and everybody killed at random.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchStudy } from '../../../src/lab/experiment/study.ts';
import { startQueue } from '../../../src/lab/node/queue/players.ts';
import { threeBridges } from '../lab/situation.ts';
import { ChunkRuns, allChunks } from '../../../src/lab/experiment/layout.ts';
import { orontesProcess, startOrontes } from './orontes.ts';
import { startRedis } from './redis.ts';
import type { RedisServer } from './redis.ts';
import { digestsOf, trialFile } from './trial.ts';

const PATIENCE = 120_000;

let redis: RedisServer;
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
// Three seconds: on a machine that is busy with other tests a worker that lives may be silent for longer than one.
const startWorker = () =>
  startOrontes('worker', '--queue', redis.url, '--workers', '1', '--patience', '3', '--idle', '60');
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  redis = await startRedis();
  home = mkdtempSync(join(tmpdir(), 'orontes-queue-'));
  file = trialFile(home, 1200);
  orontesProcess(...experiment('alone'));
  alone = digestsOf(inHome('alone'));
}, PATIENCE);
afterAll(() => {
  redis.stop();
  rmSync(home, { recursive: true, force: true });
});

describe('an experiment by way of a queue', { timeout: PATIENCE }, () => {
  test('comes to the bytes of one machine, though a worker and the one who asked are killed on the way', async () => {
    const first = startWorker();
    const asked = startOrontes(...experiment('queued', '--queue', redis.url));
    await wait(2500 + 2000 * Math.random());
    first.child.kill('SIGKILL');
    asked.child.kill('SIGKILL');
    await Promise.all([first.ended, asked.ended]);
    const workers = [startWorker(), startWorker()];
    const again = await startOrontes(...experiment('queued', '--queue', redis.url)).ended;
    expect(again.err).toContain('Chunks are given to the workers of the queue');
    expect(again.code).toBe(0);
    for (const { child } of workers) child.kill('SIGTERM');
    for (const { ended } of workers) {
      const { code, err } = await ended;
      expect(err).toMatch(/Ended: \d+ chunks, [\d,]+ games played\.\n$/);
      expect(code).toBe(143);
    }
    expect(digestsOf(inHome('queued'))).toEqual(alone);
    // Asked once more there is nothing left to play, and the program ends all the same.
    const complete = await startOrontes(...experiment('queued', '--queue', redis.url)).ended;
    expect(complete.err).toContain('complete: nothing was played');
  });

  test('does not wait for workers once its time is over', async () => {
    // Games of its own: those of the others may lie in the queue, played.
    mkdirSync(inHome('own'));
    const own = trialFile(inHome('own'), 1200, { seed: 'hurried' });
    const words = ['experiment', own, '--out', inHome('hurried'), '--queue', redis.url, '--time', '2'];
    const { code, err } = await startOrontes(...words).ended;
    expect(err).toContain('Time was over after 0 of 2,400 games');
    expect(code).toBe(0);
  });

  test('takes games back through a folder that all see', async () => {
    const { child, ended } = startWorker();
    const { code } = await startOrontes(...experiment('shared', '--queue', redis.url, '--shared')).ended;
    child.kill('SIGTERM');
    await ended;
    expect(code).toBe(0);
    expect(digestsOf(inHome('shared'))).toEqual(alone);
  });

  test('is not played by a build that plays otherwise', async () => {
    const tables = { rounds: false, events: false };
    const seats = { league: 'heuristic', council: 'heuristic', neighbour: 'heuristic' };
    const study = batchStudy(threeBridges, { seats }, { variant: null, seed: 'x', runs: 20, tables });
    const other = { ...study, manifest: { ...study.manifest, fingerprint: 'f00' } };
    const players = await startQueue(redis.url, other, null);
    const [chunk] = allChunks(study.layout);
    const runs = new ChunkRuns(chunk!, () => true);
    const lost = players
      .play({ runs, stretches: [...runs.stretches(20)] })
      .catch((error: Error) => error.message);
    const { ended } = startWorker();
    const { code, err } = await ended;
    expect(err).toMatch(
      /^orontes: this build plays three-bridges otherwise than the one that began the study [^\n]*\n$/,
    );
    expect(code).toBe(1);
    await players.close();
    expect(await lost).toBe('the players were sent home');
  });
});
