import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BatchEnd } from '../../../../src/lab/node/folder/batch.ts';
import { FolderRefused, openFolder } from '../../../../src/lab/node/folder/folder.ts';
import type { Stretch } from '../../../../src/lab/experiment/layout.ts';
import { bridgesBatch } from '../situation.ts';
import { ALL_FILES, madeRow, playMade, resultsOf, wholeChunks } from './made.ts';
import type { Manner } from './made.ts';

const RUNS = 12_300;
const study = bridgesBatch(RUNS);
const { manifest } = study;

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'orontes-batch-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const playIn = (folder: string, manner?: Manner): Promise<BatchEnd> => playMade(study, folder, manner);

describe('a batch played to its end', () => {
  test('leaves exactly the files of the format', async () => {
    const folder = join(home, 'new', 'batch');
    expect((await playIn(folder)).kind).toBe('complete');
    expect(readdirSync(folder).toSorted()).toEqual(ALL_FILES);
  });

  test('gives the same bytes whoever answers first', async () => {
    await playIn(join(home, 'one'), { lanes: 1 });
    await playIn(join(home, 'many'), { lanes: 9, order: (waiting) => waiting - 1 });
    expect(resultsOf(join(home, 'many'))).toEqual(resultsOf(join(home, 'one')));
  });

  test('has the same rows in both files, in order', async () => {
    await playIn(home);
    const bytes = readFileSync(join(home, 'runs.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(RUNS);
    for (const run of [0, 5, 999, 1000, 9999, 10_000, RUNS - 1]) {
      expect(manifest.columns.map(({ name }) => rows[run]?.[name] ?? null)).toEqual(madeRow(run));
    }
    const lines = readFileSync(join(home, 'runs.csv'), 'utf8').split('\n');
    expect(lines[0]).toBe(manifest.columns.map(({ name }) => name).join(','));
    expect(lines).toHaveLength(RUNS + 2);
    expect(lines[6]).toContain('"a ""failure"", made up"');
  });

  test('cuts the table into row groups of ten thousand and keeps the manifest in it', async () => {
    await playIn(home);
    const bytes = readFileSync(join(home, 'runs.parquet'));
    const metadata = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([10_000, 2300]);
    const kept = metadata.key_value_metadata?.find(({ key }) => key === 'orontes.manifest')?.value;
    expect(JSON.parse(kept ?? 'null')).toEqual(manifest);
  });

  test('is not played again', async () => {
    await playIn(home);
    const before = resultsOf(home);
    expect(openFolder(home, study).summary).toMatchObject({ runs: RUNS });
    expect(resultsOf(home)).toEqual(before);
  });
});

describe('a batch that was stopped', () => {
  test('goes on with what is missing and gives the bytes of an undisturbed one', async () => {
    await playIn(join(home, 'undisturbed'));
    const folder = join(home, 'stopped');
    const end = await playIn(folder, { stopAfter: 4500 });
    expect(end.kind).toBe('stopped');
    expect(existsSync(join(folder, 'summary.json'))).toBe(false);
    const { games } = openFolder(folder, study);
    expect(end).toEqual({ kind: 'stopped', safe: games });
    expect(games).toBeGreaterThanOrEqual(4500);
    expect(wholeChunks(folder).length).toBeGreaterThanOrEqual(4);

    const played: number[] = [];
    await playIn(folder, { onPlay: ({ first, count }) => played.push(first, count) });
    const again = played.reduce((sum, number, i) => (i % 2 === 1 ? sum + number : sum), 0);
    expect(again).toBe(RUNS - games);
    expect(resultsOf(folder)).toEqual(resultsOf(join(home, 'undisturbed')));
    expect(readdirSync(folder).toSorted()).toEqual(ALL_FILES);
    expect(JSON.parse(readFileSync(join(folder, 'log.json'), 'utf8')).sittings).toHaveLength(2);
  });

  test('plays a damaged chunk again', async () => {
    await playIn(join(home, 'undisturbed'));
    const folder = join(home, 'damaged');
    await playIn(folder, { stopAfter: 3000 });
    const chunk = join(folder, 'chunks', '000001.json.gz');
    writeFileSync(chunk, readFileSync(chunk).subarray(0, 200));
    const { games } = openFolder(folder, study);
    expect(games).toBeLessThan(3000);
    await playIn(folder);
    expect(resultsOf(folder)).toEqual(resultsOf(join(home, 'undisturbed')));
  });

  test('plays a part again that a stop cut short and that was damaged since', async () => {
    await playIn(join(home, 'undisturbed'));
    const folder = join(home, 'damaged-part');
    await playIn(folder, { stopAfter: 3500 });
    const before = openFolder(folder, study);
    const part = join(folder, 'chunks', '000003-begun.json.gz');
    writeFileSync(part, readFileSync(part).subarray(0, 200));
    const after = openFolder(folder, study);
    expect(after.games).toBeLessThan(before.games);
    expect(after.games).toBe(1000 * wholeChunks(folder).length);
    await playIn(folder);
    expect(resultsOf(folder)).toEqual(resultsOf(join(home, 'undisturbed')));
  });

  test('is stopped by a worker that dies, and keeps what was finished', async () => {
    const dies = (slice: Stretch): void => {
      if (slice.first === 6000) throw new Error('the thread ran out of memory');
    };
    await expect(playIn(home, { lanes: 1, onPlay: dies })).rejects.toThrow('out of memory');
    expect(wholeChunks(home)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(openFolder(home, study).games).toBe(6000);
  });
});

describe('a batch that is killed', () => {
  // What another process would find at this very moment: nothing that is done at a stop has been done.
  // Two hundred games take as many milliseconds as are given.
  async function foundWhile(keptEvery: number, milliseconds: number): Promise<readonly number[]> {
    vi.useFakeTimers({ toFake: ['performance'] });
    const found: number[] = [];
    const look = ({ first }: Stretch): void => {
      if (first % 200 !== 0 || first >= 1000) return;
      found.push(openFolder(home, study).games);
      vi.advanceTimersByTime(milliseconds);
    };
    try {
      await playIn(home, { lanes: 1, keptEvery, onPlay: look });
    } finally {
      vi.useRealTimers();
    }
    return found;
  }

  test('has lost no game of a chunk under way that was written in time', async () => {
    expect(await foundWhile(0, 0)).toEqual([0, 200, 400, 600, 800]);
  });

  test('has kept after the first second what there was then, and again after twice as long', async () => {
    expect(await foundWhile(1e9, 1100)).toEqual([0, 20, 20, 420, 420]);
  });

  test('has lost what was not yet due to be written', async () => {
    expect(await foundWhile(1e9, 100)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a folder in which a process has said that it is at work', () => {
  const FOLDER = 'chunks';
  function say(id: number): void {
    openFolder(home, study);
    mkdirSync(join(home, FOLDER), { recursive: true });
    const said = JSON.stringify({ process: id, host: hostname() });
    writeFileSync(join(home, FOLDER, 'at-work.json'), said);
  }

  test('is refused while that process lives', async () => {
    say(process.ppid);
    await expect(playIn(home)).rejects.toMatchObject({
      problem: { kind: 'at-work', process: process.ppid },
    });
    expect(readdirSync(join(home, FOLDER))).toEqual(['at-work.json']);
  });

  test('goes on when that process was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    say(pid);
    expect((await playIn(home)).kind).toBe('complete');
    expect(readdirSync(home).toSorted()).toEqual(ALL_FILES);
  });

  test('is free again after a stop', async () => {
    await playIn(home, { stopAfter: 2000 });
    expect(readdirSync(join(home, FOLDER))).not.toContain('at-work.json');
  });
});

describe('a folder is refused and left as it was', () => {
  function problemOf(open: () => unknown): FolderRefused['problem'] {
    try {
      open();
    } catch (error) {
      if (error instanceof FolderRefused) return error.problem;
      throw error;
    }
    throw new Error('the folder was not refused');
  }

  test('when it is a file', () => {
    const file = join(home, 'file');
    writeFileSync(file, 'mine');
    expect(problemOf(() => openFolder(file, study))).toEqual({ kind: 'not-a-folder' });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('when it holds other files', () => {
    writeFileSync(join(home, 'thesis.txt'), 'mine');
    mkdirSync(join(home, 'chunks'));
    expect(problemOf(() => openFolder(home, study))).toEqual({
      kind: 'foreign-files',
      names: ['chunks', 'thesis.txt'],
    });
    expect(readdirSync(home).toSorted()).toEqual(['chunks', 'thesis.txt']);
  });

  test('when its manifest is another one', () => {
    openFolder(home, study);
    const other = bridgesBatch(RUNS + 1, { seed: '8' });
    expect(problemOf(() => openFolder(home, other))).toEqual({
      kind: 'another-batch',
      differences: [
        { key: 'seed', there: '"7"', asked: '"8"' },
        { key: 'runs', there: String(RUNS), asked: String(RUNS + 1) },
      ],
    });
  });

  test('when its manifest is no JSON', () => {
    writeFileSync(join(home, 'manifest.json'), '{ "format": 1');
    expect(problemOf(() => openFolder(home, study))).toEqual({ kind: 'unreadable-manifest' });
  });
});
