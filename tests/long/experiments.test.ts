// Experiments under the worst that can happen, many times over: killed at random instants, workers killed, a full disk, four threads.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BIN, orontesProcess, startOrontes } from '../unit/cli/orontes.ts';
import { startRedis } from '../unit/cli/redis.ts';
import { digestsOf, trialFile } from '../unit/cli/trial.ts';

const KILLS = 50;
const WORKER_KILLS = 20;
const REPLICATES = 2000;
const PATIENCE = 900_000;
/** Sittings are killed within this many times the time of one chunk: some before their first, some after several. */
const CHUNKS_BEFORE_KILL = 1.6;

let home = '';
let file = '';
let alone: Record<string, string>;
let chunkMs = 0;
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
  file = trialFile(home, REPLICATES);
  const begun = performance.now();
  orontesProcess(...experiment('alone', '--workers', '1'));
  chunkMs = (1000 * (performance.now() - begun)) / (2 * REPLICATES);
  alone = digestsOf(inHome('alone'));
}, PATIENCE);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starts a sitting and kills it at a random instant; whether it still lived then. */
async function isKilled(words: readonly string[]): Promise<boolean> {
  const { child, ended } = startOrontes(...words);
  await Promise.race([ended, wait(CHUNKS_BEFORE_KILL * chunkMs * Math.random())]);
  const lived = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return lived;
}

test(
  'killed fifty times at random instants, an experiment comes to the same bytes',
  { timeout: PATIENCE },
  async () => {
    let [kills, whole] = [0, 0];
    while (kills < KILLS) {
      const words = experiment(`killed-${whole}`, '--workers', String(1 + (kills % 2)));
      if (await isKilled(words)) kills++;
      else whole++;
    }
    expect(orontesProcess(...experiment(`killed-${whole}`)).code).toBe(0);
    for (let n = 0; n <= whole; n++) expect(digestsOf(inHome(`killed-${n}`))).toEqual(alone);
    process.stderr.write(`${kills} kills, ${whole + 1} experiments came to their end\n`);
  },
);

test.each([2, 4])('with %i threads it is the same', (threads) => {
  orontesProcess(...experiment(`threads-${threads}`, '--workers', String(threads)));
  expect(digestsOf(inHome(`threads-${threads}`))).toEqual(alone);
});

test(
  'workers of a queue are killed twenty times at random, and it is the same',
  { timeout: PATIENCE },
  async () => {
    let [kills, whole] = [0, 0];
    while (kills < WORKER_KILLS) {
      const redis = await startRedis();
      const startWorker = () =>
        startOrontes('worker', '--queue', redis.url, '--workers', '1', '--patience', '1', '--idle', '120');
      try {
        let workers = [startWorker(), startWorker()];
        const asked = startOrontes(...experiment(`queued-${whole}`, '--queue', redis.url));
        let over = false;
        void asked.ended.then(() => (over = true));
        while (!over && kills < WORKER_KILLS) {
          await Promise.race([asked.ended, wait(CHUNKS_BEFORE_KILL * chunkMs * Math.random())]);
          if (over) break;
          const [first, ...others] = workers;
          first!.child.kill('SIGKILL');
          await first!.ended;
          kills++;
          workers = [...others, startWorker()];
        }
        expect((await asked.ended).code).toBe(0);
        for (const { child } of workers) child.kill('SIGKILL');
        expect(digestsOf(inHome(`queued-${whole++}`))).toEqual(alone);
      } finally {
        redis.stop();
      }
    }
    process.stderr.write(`${kills} workers killed, ${whole} experiments came to their end\n`);
  },
);

const NAMESPACE = ['-rm', 'sh', '-c'];
const canMount = spawnSync('unshare', [...NAMESPACE, 'mount -t tmpfs -o size=64k none /mnt']).status === 0;

// Where a file system of its own can be mounted: too small at first, then large enough.
test.runIf(canMount)(
  'on a disk that is full it keeps its whole chunks, and goes on once there is room',
  () => {
    const run = `"${process.execPath}" "${BIN}" experiment "${file}" --out /mnt/full --workers 1`;
    const script = [
      'mount -t tmpfs -o size=160k none /mnt',
      `${run}; echo "code $?"; ls /mnt/full/chunks`,
      'mount -o remount,size=64m /mnt',
      `${run} && cp -r /mnt/full "${inHome('full')}"`,
    ].join('\n');
    const { stdout, stderr } = spawnSync('unshare', [...NAMESPACE, script], { encoding: 'utf8' });
    expect(stderr).toContain('the disk is full');
    expect(stdout).toMatch(/^code 1\n/m);
    const whole = stdout.split('\n').filter((name) => /^\d{6}\.json\.gz$/.test(name)).length;
    expect(whole).toBeGreaterThan(0);
    expect(stderr).toMatch(new RegExp(`where ${whole},\\d{3} of`));
    expect(digestsOf(inHome('full'))).toEqual(alone);
  },
);
