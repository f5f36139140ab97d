import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ColumnTally } from '../../../src/lab/node/folder/csv-check.ts';
import { tableText } from '../../../src/cli/results/differences.ts';
import { orontes, orontesProcess } from './orontes.ts';

const PATIENCE = 120_000;
const BRIDGES = fileURLToPath(new URL('../../../scenarios/three-bridges.json', import.meta.url));

let home = '';
const inHome = (name: string): string => join(home, name);
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-outputs-'));
  writeFileSync(inHome('keep.txt'), 'mine');
  const text = readFileSync(BRIDGES, 'utf8');
  writeFileSync(inHome('mine.json'), text.replace('"id": "three-bridges"', '"id": "my-bridges"'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a record', { timeout: PATIENCE }, () => {
  test.each(['keep.txt', 'mine.json'])('is not written over %s', async (name) => {
    const before = readFileSync(inHome(name), 'utf8');
    const { code, out, err } = await orontes('run', inHome('mine.json'), '--record', inHome(name));
    expect(err).toBe(
      `orontes: ${inHome(name)} is there already and is no game record; it is left alone: choose another name\n`,
    );
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(readFileSync(inHome(name), 'utf8')).toBe(before);
  });

  test('is written over an earlier one, and replays by the command that is printed with it', async () => {
    const record = inHome('game.json');
    const args = ['run', inHome('mine.json'), '--quiet', '--record', record, '--seed'];
    await orontes(...args, '1');
    const { code, err } = await orontes(...args, '2');
    expect(code).toBe(0);
    const [, command = ''] = /; orontes (.*) plays it again/.exec(err) ?? [];
    expect(command).toBe(`replay ${record} --scenario ${inHome('mine.json')} --verify`);
    const again = await orontes(...command.split(' '));
    expect(again.out).toMatch(/^The same game/);
    expect(again.code).toBe(0);
  });
});

describe('of a batch', { timeout: PATIENCE }, () => {
  beforeAll(() => {
    orontesProcess('batch', 'three-bridges', '--runs', '4', '--seed', '7', '--out', inHome('four'));
  }, PATIENCE);

  test('a comparison is not written over something else than a page', async () => {
    const page = inHome('page.html');
    const args = ['compare', inHome('four'), inHome('four'), '--out'];
    expect(await orontes(...args, inHome('mine.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/mine\.json is there already and is no page of Orontes/) as string,
    });
    expect(readFileSync(inHome('mine.json'), 'utf8')).toMatch(/"id": "my-bridges"/);
    expect((await orontes(...args, page)).code).toBe(0);
    expect((await orontes(...args, page)).code).toBe(0);
    expect((await orontes(...args, inHome('nowhere/page.html'))).err).toBe(
      `orontes: ${inHome('nowhere')}: there is no such file or folder\n`,
    );
  });

  test('verify says how many rows of runs.csv were altered, and what in them', () => {
    const file = join(inHome('four'), 'runs.csv');
    copyFileSync(file, inHome('runs.csv'));
    const args = ['verify', inHome('four'), '--share', '0.1', '--seed', 'v', '--workers', '1'];
    const sound = orontesProcess(...args);
    expect(sound.out).not.toMatch(/does not say the same/);
    expect(sound.code).toBe(0);
    const lines = readFileSync(file, 'utf8').split('\n');
    const columns = lines[0]!.split(',');
    const change = (line: number, column: string, value: string): string => {
      const cells = lines[line - 1]!.split(',');
      const was = cells[columns.indexOf(column)]!;
      cells[columns.indexOf(column)] = value;
      lines[line - 1] = cells.join(',');
      return was;
    };
    const [rounds, away] = [change(4, 'rounds', '99'), change(4, 'displaced', '')];
    lines.splice(2, 1);
    lines.splice(-1, 0, '7,elsewhere');
    writeFileSync(file, lines.join('\n'));
    const altered = orontesProcess(...args);
    expect(altered.out.split('\n').slice(1)).toEqual([
      'runs.csv does not say the same as runs.parquet: 3 of 4 rows differ.',
      '  run 1 is missing in the table',
      `  line 3, run 2: rounds ${rounds} in runs.parquet, 99 in the table; displaced ${away} in runs.parquet, nothing in the table`,
      '  line 5 is of no run of the folder',
      '',
    ]);
    expect(altered.code).toBe(1);
    copyFileSync(inHome('runs.csv'), file);
  });

  test('of more rows than are told one by one it says how many differ in which column', () => {
    const changed = (column: string) => [{ column, was: '1', is: '2' }];
    const tally = new ColumnTally();
    for (const run of [3, 5, 9, 12]) tally.add(run, changed('displaced'));
    for (const run of [39, 40, 41]) tally.add(run, [...changed('displaced'), ...changed('score_hts')]);
    const first = [4, 5].map((run) => ({
      kind: 'changed' as const,
      line: run + 2,
      run,
      values: changed('displaced'),
    }));
    const told = tableText({ heading: true, count: 7, first, columns: tally.all() }, 200);
    expect(told.split('\n').slice(-2)).toEqual([
      '  and 5 more',
      '  by column: displaced in 7 (runs 3 to 41), score_hts in 3 (runs 39 to 41)',
    ]);
  });

  test('a program that is not there ends before anything is played', async () => {
    const seat = 'league=external:nosuchprogram --fast';
    const args = ['batch', 'three-bridges', '--runs', '4', '--seed', '7', '--out', inHome('none')];
    const { code, err } = await orontes(...args, '--policy', seat);
    expect(err).toMatch(
      /^orontes: external:nosuchprogram --fast: the program "nosuchprogram" cannot be started/,
    );
    expect(code).toBe(2);
    expect(readdirSync(home)).not.toContain('none');
  });
});
