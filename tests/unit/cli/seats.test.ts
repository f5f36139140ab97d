// Scripts and programs named on the command line.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';

const BOT = fileURLToPath(new URL('../lab/node/bots/bot.mjs', import.meta.url));
const PATIENCE = 120_000;

let home = '';
beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'orontes-seats-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function scriptFile(name: string, orders: readonly string[]): string {
  const file = join(home, name);
  const turns = [{ round: 1, orders }];
  writeFileSync(
    file,
    JSON.stringify({ format: 1, scenario: 'three-bridges', otherwise: 'heuristic', turns }),
  );
  return file;
}

describe('a script', () => {
  test('of the documents plays without a refusal', async () => {
    const seat = 'league=script:docs/script.json';
    const { code, err } = await orontes('run', 'three-bridges', '--seed', '7', '--quiet', '--policy', seat);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('has its refused orders told', async () => {
    const file = scriptFile('refused.json', ['refit hill-first', 'refit second-guard']);
    const args = ['run', 'three-bridges', '--seed', '7', '--json', '--policy', `league=script:${file}`];
    const { out, err } = await orontes(...args);
    expect(err).toMatch(
      /^Round 1, Coast League: the script's order "refit hill-first" was left out: [^\n]+\n$/,
    );
    const told = JSON.parse(out) as { values: Record<string, unknown>; lapses: string[] };
    expect(told.values).toMatchObject({ reproducible: 1, lapses: 1 });
    expect(told.lapses).toHaveLength(1);
  });

  test('that cannot be read ends with its place', async () => {
    const file = scriptFile('wrong.json', ['refit frist-guard']);
    const { code, err } = await orontes('run', 'three-bridges', '--policy', `league=script:${file}`);
    expect(err).toMatch(
      /wrong\.json:1:\d+: "refit frist-guard" is no order of this scenario; .*"first-guard"\n$/,
    );
    expect(code).toBe(1);
  });

  test('is part of its batch: another one is refused', { timeout: PATIENCE }, () => {
    const [one, two] = [scriptFile('plan.json', ['refit second-guard']), join(home, 'plan-batch')];
    const args = ['batch', 'three-bridges', '--runs', '30', '--seed', '7', '--out', two];
    const seat = ['--policy', `league=script:${one}`];
    expect(orontesProcess(...args, ...seat).code).toBe(0);
    expect(orontesProcess(...args, ...seat).err).toMatch(/holds this batch already/);
    scriptFile('plan.json', ['refit first-guard']);
    const { code, err } = orontesProcess(...args, ...seat);
    expect(err).toMatch(/holds another batch .*"refit second-guard" there, "refit first-guard" asked/);
    expect(code).toBe(2);
  });
});

describe('a program', { timeout: PATIENCE }, () => {
  const seat = (manner: string): string[] => [
    '--policy',
    `league=external:"${process.execPath}" "${BOT}" ${manner}`,
  ];

  test('plays a game whose record replays without it', () => {
    const file = join(home, 'game.json');
    const args = ['run', 'three-bridges', '--seed', '7', '--quiet', '--record', file, ...seat('crashes')];
    const { code, err } = orontesProcess(...args);
    expect(err).toMatch(
      /^Round 2, Coast League: the turn is lost, for the program is gone: it ended with code 7\n/,
    );
    expect(err).toMatch(/its record does/);
    expect(code).toBe(0);
    expect(orontesProcess('replay', file, '--verify').out).toMatch(/^The same game/);
  });

  test('plays batches whose rows say so and whose records are kept', () => {
    const out = join(home, 'bots');
    const args = ['batch', 'three-bridges', '--runs', '6', '--seed', '7', '--out', out, '--workers', '2'];
    const { code, out: told } = orontesProcess(...args, ...seat('garbage'));
    expect(told).toMatch(/turns lost by programs: 1 a game/);
    expect(code).toBe(0);
    const [head = '', ...rows] = readFileSync(join(out, 'runs.csv'), 'utf8').trim().split('\n');
    const at = head.split(',').indexOf('reproducible');
    expect(rows.map((row) => row.split(',')[at])).toEqual(Array.from({ length: 6 }, () => '0'));
    expect(readdirSync(join(out, 'records'))).toHaveLength(6);
    const record = join(out, 'records', '0000003.json');
    const behind = orontesProcess('run', out, '--row', '3');
    expect(behind.err).toContain(`only its record gives it again: orontes replay ${record}`);
    expect(behind.code).toBe(2);
    expect(orontesProcess('replay', record, '--verify').out).toMatch(/^The same game/);
  });

  test('without a command line is refused', async () => {
    const { code, err } = await orontes('run', 'three-bridges', '--policy', 'league=external:"open');
    expect(err).toMatch(/external: takes a command line/);
    expect(code).toBe(2);
  });
});
