// Questions to a batch: the same bytes with any number of threads, progress, and a clean end.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess, startOrontes } from './orontes.ts';
import type { Ended } from './orontes.ts';

const PATIENCE = 120_000;

describe('a question to a batch', { timeout: PATIENCE }, () => {
  let home = '';
  let folder = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'orontes-ask-'));
    folder = join(home, 'bridges');
    const runs = ['--runs', '20', '--seed', '7', '--workers', '1'];
    orontesProcess('batch', 'three-bridges', ...runs, '--out', folder);
  }, PATIENCE);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test.each([
    ['models', '--runs', '7', '--variant', 'no-ships', '--versions', 'no-shock'],
    ['inputs', '--runs', '160'],
    ['discover', '--runs', '20', '--for', 'outcome:market-lost'],
    ['until', '--runs', '5', '--rule', 'home.power=0'],
  ])('is answered by the same bytes here and with three threads: %s', async (question, ...words) => {
    const asked = ['ask', folder, question, ...words, '--workers'];
    const answerOf = ({ code, out }: Ended) => ({
      code,
      out,
      kept: readFileSync(join(folder, 'answers', `${question}.json`), 'utf8'),
    });
    const one = answerOf(await orontes(...asked, '1'));
    expect(one.code).toBe(0);
    expect(one.out).toContain('Games, not forecasts.');
    expect(answerOf(orontesProcess(...asked, '3'))).toEqual(one);
  });

  test('asked in another way has a file of its own, and the report shows both', async () => {
    const ask = (...words: string[]) =>
      orontes('ask', folder, 'until', '--runs', '5', '--workers', '1', '--rule', ...words);
    const kept = () => readdirSync(join(folder, 'answers')).filter((name) => name.startsWith('until'));
    await ask('home.power=0');
    await ask('morale.shock=0');
    expect(kept()).toEqual(['until-2.json', 'until.json']);
    const before = readFileSync(join(folder, 'answers', 'until.json'), 'utf8');
    await ask('home.power=0');
    expect(kept()).toEqual(['until-2.json', 'until.json']);
    expect(readFileSync(join(folder, 'answers', 'until.json'), 'utf8')).toBe(before);
    expect((await orontes('report', folder, '--replay', '0')).code).toBe(0);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/home\.power=0[^]*morale\.shock=0/);
    expect(page).toMatch(/id="until"[^]*id="until-2"/);
  });

  test.each([
    [['inputs', '--runs', '20'], /--runs counts games, and takes 160 at least, not 20\n$/],
    [['inputs', '--variant', 'nonexist'], /^orontes: --variant is for models; inputs does not know it\n$/],
    [['models', '--by', '3'], /^orontes: --by is for discover; models does not know it\n$/],
    [
      ['discover', '--by', '99'],
      /^orontes: --by takes a round up to \d+, the last of the longest game, not 99\n$/,
    ],
  ])('is refused where an option would be ignored or nothing be said: %j', async (words, says) => {
    const { code, out, err } = await orontes('ask', folder, ...words);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
  });

  test('report and run refuse what a batch or a row does not know', async () => {
    expect((await orontes('report', folder, '--cells', '0,3')).err).toMatch(
      /^orontes: --cells is for experiments; \S+ is a batch, of one setting\n$/,
    );
    expect((await orontes('run', folder, '--row', '3', '--seed', '4')).err).toMatch(
      /^orontes: --row plays the game of its row, with its seed and seats: leave --seed away\n$/,
    );
    expect((await orontes('run', folder, '--row', '3', '--quiet')).code).toBe(0);
  });

  test('a comparison in words has the quantities too', async () => {
    const { out } = await orontes('compare', folder, folder);
    expect(out).toMatch(/^At the end +without +with +difference/m);
  });

  test('is stopped by Ctrl-C without an answer, with one thread and with two', async () => {
    const stopped = ['1', '2'].map(async (threads) => {
      const words = ['ask', folder, 'models', '--runs', '100000', '--workers', threads];
      const { child, ended } = startOrontes(...words);
      const begun = new Promise<void>((resolve) => {
        child.stderr?.on('data', (text: string) => {
          if (/games\/s/.test(text)) resolve();
        });
      });
      await Promise.race([begun, ended]);
      child.kill('SIGINT');
      return ended;
    });
    for (const { code, err, out } of await Promise.all(stopped)) {
      expect([code, out]).toEqual([130, '']);
      expect(err).toMatch(/[\d,]+ of 900,000 games · [\d.,]+ games\/s · .* left/);
      expect(err).toMatch(/Stopped after [\d,]+ of 900,000 games: there is no answer yet\.\n$/);
    }
  });
});
