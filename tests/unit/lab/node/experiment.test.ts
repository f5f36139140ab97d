// Experiments in folders, with made-up games: stop rules, budgets of time, shards, stops on the way.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/game.ts';
import type { Game } from '../../../../src/lab/games/columns.ts';
import { runNumber } from '../../../../src/lab/experiment/layout.ts';
import type { Stretch } from '../../../../src/lab/experiment/layout.ts';
import { shareInterval } from '../../../../src/lab/experiment/sequence.ts';
import type { Study } from '../../../../src/lab/experiment/study.ts';
import type { ExperimentSummary } from '../../../../src/lab/experiment/summary.ts';
import { playBatch } from '../../../../src/lab/node/folder/batch.ts';
import type { BatchEnd } from '../../../../src/lab/node/folder/batch.ts';
import { FolderRefused, openFolder, readSummary } from '../../../../src/lab/node/folder/folder.ts';
import { MergeRefused, mergeShards } from '../../../../src/lab/node/folder/merge.ts';
import type { Players } from '../../../../src/lab/node/threads/pool.ts';
import { readRows } from '../../../../src/lab/node/folder/rows.ts';
import { rowIndex } from '../../../../src/lab/node/folder/study-folder.ts';
import type { Shard } from '../../../../src/lab/node/folder/survey.ts';
import { bridgesStudy } from '../experiment/situation.ts';

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'orontes-experiment-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const reach = { kind: 'values', pointers: ['/rules/combat/reach'], values: [0.4, 0.5, 0.6, 0.7] };

/** A made-up game: held in nine of ten games of cell 0, in half of cell 1, and so on; lengths vary. */
function madeGame(study: Study, cell: number, replicate: number): Game {
  const { columns } = study.shape;
  const held = seededRandom(`${cell}/${replicate}`)() < [0.98, 0.5, 0.97, 0.6][cell % 4]!;
  const row = columns.map(({ name, type }) => {
    if (name === 'run') return runNumber(study.layout, cell, replicate);
    if (name === 'cell') return cell;
    if (name === 'replicate') return replicate;
    if (name === 'failure') return null;
    if (name === 'outcome') return held ? 'market-held' : 'market-lost';
    if (type === 'text') return `${name}-${cell}-${replicate}`;
    return (cell * 7 + replicate) % 13;
  });
  const part = [runNumber(study.layout, cell, replicate), cell, replicate];
  const filled = (table: readonly unknown[], round: number) =>
    [...part, round, ...Array.from({ length: table.length - 4 }, () => null)] as Game['row'];
  const rounds = replicate % 3;
  return {
    row,
    ...(study.shape.rounds && {
      rounds: Array.from({ length: rounds }, (_, i) => filled(study.shape.rounds!, i + 1)),
    }),
    ...(study.shape.events && {
      events: [[...part, 1, 0, 'game-ended', null, null, null, 'market-held', null]],
    }),
  };
}

interface Manner {
  readonly shard?: Shard | null;
  readonly lanes?: number;
  readonly whole?: boolean;
  readonly stopAfter?: number;
  readonly chunksInTime?: number;
  readonly onPlay?: (stretch: Stretch) => void;
}

async function playIn(folder: string, study: Study, manner: Manner = {}): Promise<BatchEnd> {
  const { shard = null, lanes = 2, whole = false, stopAfter = Infinity, chunksInTime = Infinity } = manner;
  const controller = new AbortController();
  const { games } = openFolder(folder, study, shard);
  let chunks = 0;
  const players: Players = {
    lanes,
    whole,
    async play({ stretches }) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const stretch of stretches) manner.onPlay?.(stretch);
      return stretches.flatMap(({ cell, first, count }) =>
        Array.from({ length: count }, (_, i) => madeGame(study, cell, first + i)),
      );
    },
    close: () => Promise.resolve(),
  };
  return playBatch({
    folder,
    study,
    shard,
    found: games,
    workers: lanes,
    start: () => players,
    signal: controller.signal,
    isLate: () => chunks++ >= chunksInTime,
    onProgress: (played) => {
      if (played >= stopAfter) controller.abort();
    },
  });
}

/** Digests of all files but the log. */
function resultsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'log.json');
  return Object.fromEntries(
    names.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function summaryOf(folder: string): ExperimentSummary {
  return readSummary(folder) as ExperimentSummary;
}

const TABLES = { rounds: true, events: true };

describe('an experiment of a fixed count', () => {
  const study = bridgesStudy({ factors: { reach }, replicates: 700 }, TABLES);

  test('leaves the files of the format', async () => {
    expect((await playIn(home, study)).kind).toBe('complete');
    expect(readdirSync(home).toSorted()).toEqual([
      'cells.csv',
      'cells.parquet',
      'codebook.csv',
      'design.csv',
      'events.csv',
      'events.parquet',
      'log.json',
      'manifest.json',
      'rounds.csv',
      'rounds.parquet',
      'runs.csv',
      'runs.parquet',
      'scenario.json',
      'summary.json',
    ]);
    const lines = readFileSync(join(home, 'runs.csv'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(4 * 700 + 1);
    expect(readFileSync(join(home, 'cells.csv'), 'utf8')).toBe(
      'cell,reference,variants,seats,luck,factor_reach\n0,,,,,0.4\n1,0,,,,0.5\n2,0,,,,0.6\n3,0,,,,0.7\n',
    );
  });

  test('gives the same bytes whoever plays, slice by slice or chunk by chunk, and after stops', async () => {
    await playIn(join(home, 'one'), study, { lanes: 1 });
    await playIn(join(home, 'many'), study, { lanes: 7 });
    await playIn(join(home, 'whole'), study, { lanes: 3, whole: true });
    const played: number[] = [];
    const onPlay = ({ count }: Stretch) => void played.push(count);
    for (const stopAfter of [300, 1111, 2500])
      expect((await playIn(join(home, 'stopped'), study, { stopAfter, onPlay })).kind).toBe('stopped');
    await playIn(join(home, 'stopped'), study, { onPlay });
    // Slices that were in somebody's hands at a stop are played again, and no others.
    expect(played.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2800 + 3 * 2 * 20);
    for (const other of ['many', 'whole', 'stopped'])
      expect(resultsOf(join(home, other))).toEqual(resultsOf(join(home, 'one')));
  });

  test('tells of each cell and of each difference from the reference', async () => {
    await playIn(home, study);
    const { cells, differences, ended, runs } = summaryOf(home);
    expect([ended, runs]).toEqual(['complete', 2800]);
    expect(cells.map(({ cell, replicates, stopped }) => [cell, replicates, stopped])).toEqual(
      [0, 1, 2, 3].map((cell) => [cell, 700, 'count']),
    );
    expect(differences.map(({ cell, reference }) => [cell, reference])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const held = cells.map(({ measures }) => measures['market-held']!.mean!);
    for (const { cell, measures } of differences) {
      const { mean, pairs } = measures['market-held']!;
      expect(pairs).toBe(700);
      expect(mean).toBeCloseTo(held[cell]! - held[0]!, 12);
    }
  });
});

describe('shards', () => {
  const study = bridgesStudy({ factors: { reach }, replicates: 1600 }, TABLES);
  const shardIn = (folder: string, index: number, of: number) =>
    playIn(join(home, folder), study, { shard: { index, of } });

  test('joined are the very bytes of one machine', async () => {
    await playIn(join(home, 'one'), study);
    for (const index of [0, 1, 2]) expect((await shardIn(`part-${index}`, index, 3)).kind).toBe('shard');
    const parts = [2, 0, 1].map((index) => join(home, `part-${index}`));
    expect((await mergeShards(join(home, 'joined'), parts)).summary.ended).toBe('complete');
    const joined = resultsOf(join(home, 'joined'));
    expect(joined).toEqual(resultsOf(join(home, 'one')));
    await mergeShards(join(home, 'joined'), parts);
    expect(resultsOf(join(home, 'joined'))).toEqual(joined);
  });

  test('are refused until all are there, naming what is missing, and then go on', async () => {
    for (const index of [0, 1, 2]) await shardIn(`part-${index}`, index, 3);
    const parts = [0, 1, 2].map((index) => join(home, `part-${index}`));
    const some = mergeShards(join(home, 'joined'), parts.slice(0, 2));
    await expect(some).rejects.toBeInstanceOf(MergeRefused);
    await expect(some).rejects.toMatchObject({ problem: { kind: 'missing', shards: [3], of: 3 } });
    expect((await mergeShards(join(home, 'joined'), parts)).summary.runs).toBe(6400);
  });

  test('of something else, and folders that are no shards, are refused', async () => {
    await shardIn('part', 0, 2);
    const other = bridgesStudy({ factors: { reach }, replicates: 1600, seed: 'other' }, TABLES);
    await playIn(join(home, 'other'), other, { shard: { index: 1, of: 2 } });
    const merged = mergeShards(join(home, 'joined'), [join(home, 'part'), join(home, 'other')]);
    await expect(merged).rejects.toMatchObject({ problem: { kind: 'another' } });
    await playIn(join(home, 'whole'), bridgesStudy({ factors: {} }));
    await expect(mergeShards(join(home, 'joined'), [join(home, 'whole')])).rejects.toMatchObject({
      problem: { kind: 'no-shard' },
    });
  });

  test('do not share a folder', async () => {
    await shardIn('part', 0, 2);
    expect(() => openFolder(join(home, 'part'), study, { index: 1, of: 2 })).toThrow(FolderRefused);
    expect(() => openFolder(join(home, 'part'), study)).toThrow(FolderRefused);
  });
});

describe('a stop rule by width', () => {
  const stop = { kind: 'width', measure: 'market-held', width: 10, firstLook: 100 };
  const study = bridgesStudy({ factors: { reach }, replicates: 900, stop });

  test('ends each cell at the first look at which its interval is narrow enough', async () => {
    await playIn(home, study);
    const { cells } = summaryOf(home);
    const looks = [100, 200, 400, 800, 900];
    for (const { cell, replicates, stopped, measures } of cells) {
      const { low, high, method, games } = measures['market-held']!;
      expect([method, games]).toEqual(['sequence', replicates]);
      const held = (count: number) =>
        Array.from({ length: count }, (_, i) => madeGame(study, cell, i)).filter(
          ({ row }) => row[2] === 'market-held',
        ).length;
      const narrow = looks.filter((look) => {
        const interval = shareInterval(held(look), look);
        return interval.high - interval.low <= 0.1;
      });
      expect(replicates).toBe(narrow[0] ?? 900);
      expect(stopped).toBe(narrow.length > 0 ? 'width' : 'count');
      expect({ low, high }).toEqual(shareInterval(held(replicates), replicates));
    }
    expect(new Set(cells.map(({ replicates }) => replicates)).size).toBeGreaterThan(1);
  });

  test('plays no game of a cell that has ended, and finds rows by their run numbers all the same', async () => {
    await playIn(home, study);
    const summary = summaryOf(home);
    let place = 0;
    for await (const row of readRows(home)) expect(rowIndex(study, summary, Number(row[0]))).toBe(place++);
    expect(place).toBe(summary.runs);
    expect(summary.runs).toBeLessThan(3600);
    expect(rowIndex(study, summary, 4 * 899)).toBeNull();
  });

  test('comes to the same bytes after stops and with more lanes', async () => {
    await playIn(join(home, 'one'), study, { lanes: 1 });
    for (const stopAfter of [150, 700, 1300])
      await playIn(join(home, 'stopped'), study, { stopAfter, lanes: 5 });
    await playIn(join(home, 'stopped'), study, { lanes: 5 });
    expect(resultsOf(join(home, 'stopped'))).toEqual(resultsOf(join(home, 'one')));
  });
});

describe('a budget of time', () => {
  const study = bridgesStudy({ factors: { reach }, replicates: 1600 });

  test('ends at a whole chunk, tells of the balanced prefix, and goes on', async () => {
    await playIn(join(home, 'undisturbed'), study);
    const folder = join(home, 'hurried');
    const end = await playIn(folder, study, { chunksInTime: 3 });
    expect(end).toMatchObject({ kind: 'time', safe: 3000 });
    const { ended, cells } = summaryOf(folder);
    expect(ended).toBe('time');
    expect(cells.map(({ replicates, stopped }) => [replicates, stopped])).toEqual(
      Array.from({ length: 4 }, () => [750, 'time']),
    );
    expect((await playIn(folder, study)).kind).toBe('complete');
    expect(resultsOf(folder)).toEqual(resultsOf(join(home, 'undisturbed')));
  });
});
