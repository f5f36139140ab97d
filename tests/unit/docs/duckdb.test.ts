// The examples of queries in the documents, run as they stand on the folders that they name.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queried } from '../cli/duckdb.ts';
import { orontesProcess } from '../cli/orontes.ts';
import { trialFile } from '../cli/trial.ts';

const RUNS = 40;
const PAGE = readFileSync('docs/batch-folder.md', 'utf8');
const queries = [...PAGE.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((query) => query.trim())
    .filter((query) => query !== ''),
);

let home = '';
const asked = (query: string): Promise<unknown[][]> => queried(query.replaceAll("'out/", `'${home}/`));

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-duckdb-'));
  const runs = ['--runs', String(RUNS), '--seed', '7', '--workers', '1'];
  orontesProcess('batch', 'three-bridges', ...runs, '--out', join(home, 'bridges'));
  orontesProcess('batch', 'three-bridges', ...runs, '--out', join(home, 'no-ships'), '--variant', 'no-ships');
  mkdirSync(join(home, 'files'));
  const file = trialFile(join(home, 'files'), 20);
  orontesProcess('experiment', file, '--out', join(home, 'bridge-road'), '--workers', '1');
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('there are four', () => expect(queries).toHaveLength(4));

test('outcomes come to all games', async () => {
  const rows = await asked(queries[0]!);
  expect(rows.reduce((sum, [, games]) => sum + Number(games), 0)).toBe(RUNS);
});

test('shares by day rise to all games', async () => {
  const rows = await asked(queries[1]!);
  const shares = rows.map(([, share]) => Number(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(100);
});

test('every game has its pair', async () => {
  const rows = await asked(queries[2]!);
  expect(rows.reduce((sum, [, , pairs]) => sum + Number(pairs), 0)).toBe(RUNS);
});

test('cells are told apart by their factors', async () => {
  expect((await asked(queries[3]!)).map(([reach]) => reach)).toEqual([0.4, 0.9]);
});
