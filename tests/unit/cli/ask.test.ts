// Questions to a batch on threads: the same bytes with any number of them, progress, and a clean end.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontesProcess, startOrontes } from './orontes.ts';

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
  ])('is answered by the same bytes with one thread, two and four: %s', (question, ...words) => {
    const [one, ...others] = [1, 2, 4].map((threads) => {
      const ended = orontesProcess('ask', folder, question, ...words, '--workers', String(threads));
      return { ...ended, kept: readFileSync(join(folder, 'answers', `${question}.json`), 'utf8') };
    });
    expect(one!.code).toBe(0);
    expect(one!.out).toContain('Games, not forecasts.');
    for (const other of others) expect(other).toEqual(one);
  });

  test.each(['1', '2'])('is stopped by Ctrl-C without an answer: %s threads', async (threads) => {
    const words = ['ask', folder, 'models', '--runs', '100000', '--workers', threads];
    const { child, ended } = startOrontes(...words);
    const begun = new Promise<void>((resolve) => {
      child.stderr?.on('data', (text: string) => {
        if (/games\/s/.test(text)) resolve();
      });
    });
    await Promise.race([begun, ended]);
    child.kill('SIGINT');
    const { code, err, out } = await ended;
    expect([code, out]).toEqual([130, '']);
    expect(err).toMatch(/[\d,]+ of 900,000 games · [\d.,]+ games\/s · .* left/);
    expect(err).toMatch(/Stopped after [\d,]+ of 900,000 games: there is no answer yet\.\n$/);
  });
});
