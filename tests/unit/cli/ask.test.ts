// Questions to a batch: the same bytes with any number of threads, progress, and a clean end.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    ['inputs', '--runs', '30'],
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
