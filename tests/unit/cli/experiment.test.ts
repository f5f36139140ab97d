// Experiments from the command line: the same bytes whatever happens on the way, and the game behind every row.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/engine/game.ts';
import type { ExperimentSummary } from '../../../src/lab/experiment/summary.ts';
import { orontes, orontesProcess, startOrontes } from './orontes.ts';
import type { Ended } from './orontes.ts';
import { queried } from './duckdb.ts';
import { digestsOf, trialFile } from './trial.ts';

const PATIENCE = 120_000;
const REPLICATES = 600;

let home = '';
let file = '';
let one = '';
let told: Ended;
const inHome = (name: string): string => join(home, name);
const experiment = (out: string, ...more: string[]): string[] => [
  'experiment',
  file,
  '--out',
  inHome(out),
  '--rounds',
  '--events',
  ...more,
];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-trial-'));
  file = trialFile(home, REPLICATES);
  one = inHome('one');
  told = orontesProcess(...experiment('one', '--workers', '1'));
}, PATIENCE);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('an experiment', { timeout: PATIENCE }, () => {
  test('says what is asked, what came, and what differs by how much', () => {
    expect(told.code).toBe(0);
    expect(told.out).toMatch(
      /^Does a longer reach of battle matter\?\n1,200 games of this model in 2 cells of three-bridges, /,
    );
    expect(told.out).toMatch(/^0 reach 0\.4 \(reference\) +600 +\d+ +\d+–\d+$/m);
    expect(told.out).toMatch(
      /^1 reach 0\.9 +600 +\d+ +\d+–\d+ +[+−][\d.]+ from 0 +[+−][\d.]+ to [+−][\d.]+ +[\d.]+$/m,
    );
  });

  test('is the same byte for byte with two threads, and gives its summary as JSON', () => {
    const { out, code } = orontesProcess(...experiment('two', '--workers', '2', '--json'));
    expect(code).toBe(0);
    expect(digestsOf(inHome('two'))).toEqual(digestsOf(one));
    expect(out).toBe(readFileSync(join(one, 'summary.json'), 'utf8'));
  });

  test('shares luck between its cells, and that is worth something', () => {
    const { differences } = JSON.parse(readFileSync(join(one, 'summary.json'), 'utf8')) as ExperimentSummary;
    expect(differences[0]!.measures['market-held']!.gain).toBeGreaterThan(1.2);
  });

  test('is not played again when it is complete, and not mixed with another', async () => {
    const again = await orontes(...experiment('one'));
    expect(again.err).toMatch(/holds this experiment already, complete: nothing was played/);
    expect(again.out).toBe(told.out);
    mkdirSync(inHome('elsewhere'));
    const other = trialFile(inHome('elsewhere'), REPLICATES + 1);
    const { code, err } = await orontes('experiment', other, '--out', one, '--rounds', '--events');
    expect(err).toMatch(
      /^orontes: .* holds another batch \(experiment\.replicates is 600 there, 601 asked; runs is /,
    );
    expect(code).toBe(2);
  });

  test('killed at random instants goes on with the same command to the same bytes', async () => {
    const random = seededRandom(`kill-${Date.now()}`);
    for (let kill = 0; kill < 2; kill++) {
      const { child, ended } = startOrontes(...experiment('killed', '--workers', '1'));
      await new Promise((resolve) => setTimeout(resolve, 500 + 1500 * random()));
      child.kill('SIGKILL');
      await ended;
    }
    expect(orontesProcess(...experiment('killed')).code).toBe(0);
    expect(digestsOf(inHome('killed'))).toEqual(digestsOf(one));
  });

  test('with more replicates takes over the games that there are, and plays only the others', async () => {
    mkdirSync(inHome('more'));
    mkdirSync(inHome('less'));
    const less = trialFile(inHome('less'), 40);
    const more = trialFile(inHome('more'), 60);
    const args = ['experiment', more, '--workers', '1'];
    expect(orontesProcess('experiment', less, '--out', inHome('fewer')).code).toBe(0);
    const { err } = orontesProcess(...args, '--out', inHome('reused'), '--reuse', inHome('fewer'));
    expect(err).toMatch(/^80 games of .* are of this experiment too and are taken over\./m);
    const log = JSON.parse(readFileSync(inHome('reused/log.json'), 'utf8')) as {
      sittings: { games: number }[];
    };
    orontesProcess(...args, '--out', inHome('afresh'));
    expect(digestsOf(inHome('reused'))).toEqual(digestsOf(inHome('afresh')));
    expect(log.sittings[0]!.games).toBe(40);
  });

  test('in shards, joined, is the same byte for byte', async () => {
    for (const part of ['1', '2']) {
      const { code, out, err } = orontesProcess(...experiment(`part-${part}`, '--shard', `${part}/2`));
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(`Shard ${part} of 2 is played`);
    }
    const half = await orontes('merge', inHome('joined'), inHome('part-2'));
    expect(half.code).toBe(1);
    expect(half.err).toMatch(/^orontes: 1 chunks are missing, those of shard 1\/2: [^\n]*\n$/);
    const { code } = await orontes('merge', inHome('joined'), inHome('part-2'), inHome('part-1'));
    expect(code).toBe(0);
    expect(digestsOf(inHome('joined'))).toEqual(digestsOf(one));
  });
});

describe('what an experiment leaves', { timeout: PATIENCE }, () => {
  test('verifies: games played again are those of the rows', () => {
    const { code, out } = orontesProcess('verify', one, '--share', '0.02', '--seed', 'v');
    expect(out).toBe(
      '24 of 1,200 games, chosen by the seed v, were played again: all are the same to the last bit.\n',
    );
    expect(code).toBe(0);
  });

  test('does not verify when its scenario was tampered with', () => {
    cpSync(one, inHome('tampered'), { recursive: true });
    const scenario = inHome('tampered/scenario.json');
    const changed = readFileSync(scenario, 'utf8').replaceAll('"strength": 1', '"strength": 2');
    writeFileSync(scenario, changed);
    const { code, out } = orontesProcess('verify', inHome('tampered'), '--share', '0.01');
    expect(out).toMatch(
      /12 of 1,200 games, .*: \d+ are not the same\.\n {2}run \d+: hash \w+ there, \w+ now; /,
    );
    expect(code).toBe(1);
  });

  test('opens the very game behind a row, whose record plays again', async () => {
    const record = inHome('game.json');
    const { code, out, err } = await orontes('run', one, '--row', '801', '--record', record);
    expect(out).toMatch(/^Three bridges: run 801, cell 1, replicate 400, seed trial-400\n/);
    expect(err).toContain('This is the game of run 801');
    expect(code).toBe(0);
    const scenario = inHome('game.scenario.json');
    const replayed = await orontes('replay', record, '--verify', '--scenario', scenario);
    expect(replayed.out).toMatch(/^The same game/);
    expect((await orontes('run', one, '--row', '1200')).err).toMatch(/has runs from 0 to 1,199, not 1200/);
  });

  test('is read by DuckDB, which finds the figures of the summary', async () => {
    const { cells } = JSON.parse(readFileSync(join(one, 'summary.json'), 'utf8')) as ExperimentSummary;
    const rows = await queried(
      `SELECT cell, factor_reach, count(*)::INT, avg((outcome = 'market-held')::INT), avg(displaced), stddev_samp(displaced)
       FROM '${one}/runs.parquet' JOIN '${one}/cells.parquet' USING (cell) GROUP BY ALL ORDER BY cell`,
    );
    expect(rows).toHaveLength(2);
    for (const [at, { cell, replicates, measures }] of cells.entries()) {
      const { mean, deviation } = measures['away']!;
      const [number, reach, count, held, away, spread] = rows[at]!.map(Number);
      expect([number, reach, count]).toEqual([cell, [0.4, 0.9][at], replicates]);
      expect(held).toBeCloseTo(measures['market-held']!.mean!, 12);
      expect(away).toBeCloseTo(mean!, 6);
      expect(spread).toBeCloseTo(deviation!, 6);
    }
  });

  test('has rounds and events that agree with the runs', async () => {
    const wrong = await queried(
      `SELECT run FROM '${one}/runs.parquet' AS runs WHERE rounds != (
         SELECT max(round) FROM '${one}/rounds.parquet' AS rounds WHERE rounds.run = runs.run)
       OR displaced != (
         SELECT last(displaced ORDER BY round) FROM '${one}/rounds.parquet' AS rounds WHERE rounds.run = runs.run)
       OR outcome != (
         SELECT subject FROM '${one}/events.parquet' AS events WHERE events.run = runs.run AND kind = 'game-ended')`,
    );
    expect(wrong).toEqual([]);
    const lines = readFileSync(join(one, 'events.csv'), 'utf8').split('\n');
    const [[count]] = (await queried(`SELECT count(*)::INT FROM '${one}/events.parquet'`)) as [[number]];
    expect(lines).toHaveLength(count + 2);
  });

  test('has an id for each run, and the same id for the same game only', async () => {
    const [[ids]] = (await queried(`SELECT count(DISTINCT id)::INT FROM '${one}/runs.parquet'`)) as [
      [number],
    ];
    expect(ids).toBe(1200);
  });
});

describe('wrong use is told in one line', () => {
  test.each([
    [['experiment', 'FILE', '--out', 'x', '--shard', '3/2'], /^orontes: --shard takes i\/n, [^\n]*\n$/],
    [
      ['experiment', 'nowhere.json', '--out', 'x'],
      /^orontes: nowhere\.json: there is no such file or folder\n$/,
    ],
    [['verify', 'FILE'], /is no folder of a batch or an experiment\n$/],
    [
      ['run', 'three-bridges', '--row', '5'],
      /^orontes: --row takes the folder of a batch or an experiment, not three-bridges\n$/,
    ],
    [['experiment', 'FILE', '--out', 'x', '--shared'], /^orontes: --shared says [^\n]*\n$/],
    [
      ['experiment', 'FILE', '--out', 'x', '--queue', 'redis://127.0.0.1:9'],
      /^orontes: no Redis answers at redis:\/\/127\.0\.0\.1:9 [^\n]*\n$/,
    ],
  ])('%j', async (words, line) => {
    const { code, err } = await orontes(
      ...words.map((word) => (word === 'FILE' ? file : word === 'x' ? inHome('x') : word)),
    );
    expect(err).toMatch(line);
    expect(code).toBeGreaterThan(0);
  });

  test('shards refuse stop rules and budgets of time', async () => {
    mkdirSync(inHome('width'));
    const stop = { kind: 'width', measure: 'market-held', width: 5 };
    const width = trialFile(inHome('width'), 2000, { stop });
    const refused = await orontes('experiment', width, '--out', inHome('y'), '--shard', '1/2');
    expect(refused.err).toMatch(
      /^orontes: --shard plays a fixed count of games and cannot follow a stop rule by width; [^\n]*\n$/,
    );
    expect(refused.code).toBe(2);
    const late = await orontes('experiment', file, '--out', inHome('y'), '--shard', '1/2', '--time', '5');
    expect(late.err).toMatch(/^orontes: --shard plays a fixed count of games; leave --time away\n$/);
  });

  test('an experiment with errors is told as check tells it', async () => {
    mkdirSync(inHome('bad'));
    const bad = trialFile(inHome('bad'), 5, { scenario: 'four-bridges' });
    const { code, err } = await orontes('experiment', bad, '--out', inHome('y'));
    expect(err).toMatch(/trial\.json:1:\d+: the scenario "four-bridges" is not there/);
    expect(code).toBe(1);
  });
});
