import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/cli/named/scenario.ts';
import { chooseSeats } from '../../../src/cli/named/seats.ts';
import { HASH } from '../../../src/lab/games/columns.ts';
import { batchStudy } from '../../../src/lab/experiment/study.ts';
import { writeBegun } from '../../../src/lab/node/folder/chunks.ts';
import { openFolder } from '../../../src/lab/node/folder/folder.ts';
import { rowPlayer } from '../../../src/lab/games/row.ts';
import { policiesOf } from '../../../src/lab/games/seats.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { orontes, orontesProcess, startOrontes } from './orontes.ts';
import type { Ended } from './orontes.ts';

const RESULTS = [
  'codebook.csv',
  'manifest.json',
  'runs.csv',
  'runs.parquet',
  'scenario.json',
  'summary.json',
];
const PATIENCE = 120_000;

function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'orontes-batch-'));
}

/** A digest of each result, so that a difference is told in a line. */
function resultsOf(folder: string): Record<string, string> {
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(RESULTS.map((name) => [name, digest(name)]));
}

function args(folder: string, runs: number, ...more: string[]): string[] {
  return ['batch', 'three-bridges', '--runs', String(runs), '--seed', '7', '--out', folder, ...more];
}

describe('a batch of 120 games', { timeout: PATIENCE }, () => {
  const RUNS = 120;
  const CHOSEN = ['--variant', 'no-ships', '--policy', 'league=random'];
  let home = '';
  let one = '';
  let two = '';
  let told: Ended;
  let json: Ended;
  beforeAll(() => {
    home = newHome();
    one = join(home, 'one');
    two = join(home, 'two');
    told = orontesProcess(...args(one, RUNS, '--workers', '1'));
    json = orontesProcess(...args(two, RUNS, '--workers', '2', '--json'));
  }, PATIENCE);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('is the same byte for byte with one worker and with two', () => {
    expect([told.code, json.code]).toEqual([0, 0]);
    expect(resultsOf(two)).toEqual(resultsOf(one));
  });

  test('says how many of a hundred games ended how, and leaves the files of the format', () => {
    const { out } = told;
    expect(out).toMatch(/^Three bridges: 120 games of this model, seed 7, engine \d+\n/);
    expect(out).toMatch(/^The market is held +[<>]?\d+ +\d+–\d+ +\d+$/m);
    expect(out).toMatch(
      /^First day on which the League has lost the market +[<>]?\d+ +\d+–\d+ +(never|\d+ \w+)/m,
    );
    expect(readdirSync(one).toSorted()).toEqual([...RESULTS, 'log.json'].toSorted());
  });

  test('gives its summary as JSON, equal to the file', () => {
    const summary = JSON.parse(json.out) as { outcomes: Record<string, { games: number }> };
    expect(summary).toEqual(JSON.parse(readFileSync(join(two, 'summary.json'), 'utf8')));
    expect(Object.values(summary.outcomes).reduce((sum, { games }) => sum + games, 0)).toBe(RUNS);
  });

  test('has rows whose seeds give the same games again, in a variant and with other policies too', async () => {
    const folder = join(home, 'chosen');
    orontesProcess(...args(folder, RUNS, ...CHOSEN));
    const bytes = readFileSync(join(folder, 'runs.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    for (const run of [0, 41, RUNS - 1]) {
      const { run: _, failure: __, ...rest } = rows[run]!;
      const { out } = await orontes('run', 'three-bridges', '--seed', `7-${run}`, '--json', ...CHOSEN);
      expect((JSON.parse(out) as { values: unknown }).values).toEqual(rest);
    }
  });

  test('is not played again when it is complete', async () => {
    const before = resultsOf(one);
    const { code, out, err } = await orontes(...args(one, RUNS));
    expect(err).toMatch(/complete: nothing was played/);
    expect(out).toBe(told.out);
    expect(resultsOf(one)).toEqual(before);
    expect(code).toBe(0);
  });

  test('refuses to become another batch, naming what differs', async () => {
    const before = resultsOf(one);
    const { code, err } = await orontes(...args(one, 400, '--policy', 'league=random'));
    expect(err).toMatch(
      /^orontes: .* holds another batch \(seats\.league is "heuristic" there, "random" asked; runs is 120 there, 400 asked\)[^\n]*\n$/,
    );
    expect(code).toBe(2);
    expect(resultsOf(one)).toEqual(before);
  });
});

/** Resolves once the first thousand games of a batch are in its folder. */
async function firstChunk(folder: string): Promise<void> {
  const chunks = join(folder, 'chunks');
  mkdirSync(chunks, { recursive: true });
  await new Promise<void>((resolve) => {
    const watcher = watch(chunks, () => {
      if (!readdirSync(chunks).some((name) => /^\d+\.json\.gz$/.test(name))) return;
      watcher.close();
      resolve();
    });
  });
}

describe('a batch that is ended on the way', { timeout: PATIENCE }, () => {
  const RUNS = 1500;
  const STOPPED = /^Stopped\. 1,\d{3} of 1,500 games are safe .*\n {2}npx orontes batch three-bridges /m;
  const SOME = /^Going on in .*, where 1,\d{3} of 1,500 games are finished\./m;

  let undisturbed: Record<string, string>;
  beforeAll(() => {
    const folder = newHome();
    orontesProcess(...args(folder, RUNS));
    undisturbed = resultsOf(folder);
    rmSync(folder, { recursive: true, force: true });
  }, PATIENCE);

  let folder = '';
  beforeEach(() => (folder = newHome()));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    { signal: 'SIGKILL', code: null, says: /^/ },
    { signal: 'SIGINT', code: 130, says: STOPPED },
    { signal: 'SIGTERM', code: 143, says: STOPPED },
  ] as const)('by $signal goes on with the same command to the same bytes', async (given) => {
    const { child, ended } = startOrontes(...args(folder, RUNS, '--workers', '1'));
    await firstChunk(folder);
    child.kill(given.signal);
    const end = await ended;
    expect(end).toMatchObject({ code: given.code, out: '' });
    expect(end.err).toMatch(given.says);
    expect(readdirSync(folder)).not.toContain('summary.json');

    const again = orontesProcess(...args(folder, RUNS));
    expect(again.err).toMatch(SOME);
    expect(again.code).toBe(0);
    expect(resultsOf(folder)).toEqual(undisturbed);
  });
});

test('a batch is not mixed with games of a build that plays otherwise', async () => {
  const folder = newHome();
  const { world, scenario } = loadScenario('three-bridges', null);
  const { seats } = chooseSeats(world, {}, 5000);
  const asked = { variant: null, seed: '7', runs: 3, tables: { rounds: false, events: false } };
  const study = batchStudy(scenario, { seats }, asked);
  const play = rowPlayer({ world, policies: policiesOf(world, POLICIES, seats), seed: '7' });
  const [row] = play({ first: 0, count: 1 });
  openFolder(folder, study);
  writeBegun(folder, 0, [{ row: row!.with(HASH, '0123456789abcdef') }, null, null]);
  const { code, err } = await orontes(...args(folder, 3));
  expect(err).toMatch(/^orontes: .* holds games that this build plays otherwise \(seed 7-0 [^\n]*\n$/);
  expect(code).toBe(2);
  rmSync(folder, { recursive: true, force: true });
});

test('a folder of a build that plays otherwise is refused by its fingerprint alone', async () => {
  const folder = newHome();
  const { world, scenario } = loadScenario('three-bridges', null);
  const { seats } = chooseSeats(world, {}, 5000);
  const asked = { variant: null, seed: '7', runs: 3, tables: { rounds: false, events: false } };
  const study = batchStudy(scenario, { seats }, asked);
  openFolder(folder, { ...study, manifest: { ...study.manifest, fingerprint: 'f00' } });
  const { code, err } = await orontes(...args(folder, 3));
  expect(err).toMatch(
    /^orontes: .* was begun by a build that plays the scenario otherwise than this one; [^\n]*\n$/,
  );
  expect(code).toBe(2);
  rmSync(folder, { recursive: true, force: true });
});

test('a reader that goes away ends the command without a word', { timeout: PATIENCE }, async () => {
  const { child, ended } = startOrontes('schema', 'scenario');
  child.stdout?.destroy();
  const { err } = await ended;
  expect(err).toBe('');
});
