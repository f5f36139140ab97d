import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { orontes, orontesProcess, startOrontes } from './orontes.ts';

const RESULTS = ['manifest.json', 'runs.csv', 'runs.parquet', 'summary.json'];

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'orontes-batch-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function resultsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    RESULTS.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

function args(folder: string, runs: number, ...more: string[]): string[] {
  return [
    'batch',
    'three-bridges',
    '--runs',
    String(runs),
    '--seed',
    '7',
    '--out',
    join(home, folder),
    ...more,
  ];
}

/** Resolves once the first thousand games of a batch are in its folder. */
async function firstChunk(folder: string): Promise<void> {
  const chunks = join(folder, 'chunks');
  mkdirSync(chunks, { recursive: true });
  await new Promise<void>((resolve) => {
    const watcher = watch(chunks, () => {
      if (!readdirSync(chunks).some((name) => name.endsWith('.json.gz'))) return;
      watcher.close();
      resolve();
    });
  });
}

describe('a batch of 300 games', () => {
  test('is the same byte for byte with one worker and with two', () => {
    expect(orontesProcess(...args('one', 300, '--workers', '1')).code).toBe(0);
    expect(orontesProcess(...args('two', 300, '--workers', '2')).code).toBe(0);
    expect(resultsOf(join(home, 'two'))).toEqual(resultsOf(join(home, 'one')));
  });

  test('says how many of a hundred games ended how, and leaves the files of the format', () => {
    const { code, out } = orontesProcess(...args('batch', 300));
    expect(code).toBe(0);
    expect(out).toMatch(/^Three bridges: 300 games of this model, seed 7, engine \d+\n/);
    expect(out).toMatch(/^The market is held +[<>]?\d+ +\d+–\d+ +\d+$/m);
    expect(out).toMatch(
      /^First day on which the League has lost the market +[<>]?\d+ +\d+–\d+ +(never|\d+ \w+)/m,
    );
    expect(readdirSync(join(home, 'batch')).toSorted()).toEqual([...RESULTS, 'log.json'].toSorted());
  });

  test('gives its summary as JSON, equal to the file', () => {
    const { out } = orontesProcess(...args('batch', 300, '--json'));
    const summary = JSON.parse(out) as { outcomes: Record<string, { games: number }> };
    expect(summary).toEqual(JSON.parse(readFileSync(join(home, 'batch', 'summary.json'), 'utf8')));
    expect(Object.values(summary.outcomes).reduce((sum, { games }) => sum + games, 0)).toBe(300);
  });

  test('has rows whose seeds give the same games again', async () => {
    orontesProcess(...args('batch', 300, '--variant', 'no-ships', '--policy', 'league=random'));
    const bytes = readFileSync(join(home, 'batch', 'runs.parquet'));
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    for (const run of [0, 41, 299]) {
      const row = rows[run]!;
      const setting = ['--variant', 'no-ships', '--policy', 'league=random'];
      const { out } = await orontes(
        'run',
        'three-bridges',
        '--seed',
        String(row['seed']),
        '--json',
        ...setting,
      );
      const { values } = JSON.parse(out) as { values: Record<string, unknown> };
      const { run: _, failure: __, ...rest } = row;
      expect(values).toEqual(rest);
    }
  });

  test('is not played again when it is complete', () => {
    const first = orontesProcess(...args('batch', 300));
    const before = resultsOf(join(home, 'batch'));
    const { code, out, err } = orontesProcess(...args('batch', 300));
    expect(err).toMatch(/complete: nothing was played/);
    expect(out).toBe(first.out);
    expect(resultsOf(join(home, 'batch'))).toEqual(before);
    expect(code).toBe(0);
  });

  test('refuses to become another batch, naming what differs', () => {
    orontesProcess(...args('batch', 300));
    const before = resultsOf(join(home, 'batch'));
    const { code, err } = orontesProcess(...args('batch', 400, '--policy', 'league=random'));
    expect(err).toMatch(
      /^orontes: .* holds another batch \(seats\.league is "heuristic" there, "random" asked; runs is 300 there, 400 asked\)[^\n]*\n$/,
    );
    expect(code).toBe(2);
    expect(resultsOf(join(home, 'batch'))).toEqual(before);
  });
});

describe('a batch that is ended between thousands', () => {
  const RUNS = 3000;
  const HOW_TO_GO_ON = /^Stopped\. [12],000 of 3,000 games are safe .*\n {2}npx orontes batch three-bridges /;

  test.each([
    { signal: 'SIGKILL', code: null, says: /^$/ },
    { signal: 'SIGINT', code: 130, says: HOW_TO_GO_ON },
    { signal: 'SIGTERM', code: 143, says: HOW_TO_GO_ON },
  ] as const)(
    'by $signal goes on with the same command to the same bytes',
    async ({ signal, code, says }) => {
      const folder = join(home, 'ended');
      const { child, ended } = startOrontes(...args('ended', RUNS));
      await firstChunk(folder);
      child.kill(signal);
      const end = await ended;
      expect(end.code).toBe(code);
      expect(end.out).toBe('');
      expect(end.err).toMatch(says);
      expect(readdirSync(folder)).not.toContain('summary.json');

      const again = orontesProcess(...args('ended', RUNS));
      expect(again.err).toMatch(/^Going on in .*, where [12],000 of 3,000 games are finished\./);
      expect(again.code).toBe(0);
      orontesProcess(...args('undisturbed', RUNS));
      expect(resultsOf(folder)).toEqual(resultsOf(join(home, 'undisturbed')));
    },
  );
});

test('a reader that goes away ends the command without a word', async () => {
  const { child, ended } = startOrontes('schema', 'scenario');
  child.stdout?.destroy();
  const { err } = await ended;
  expect(err).toBe('');
});
