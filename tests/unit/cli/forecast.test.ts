import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';
import type { Ended } from './orontes.ts';

describe('the staff estimate of a recorded game', () => {
  let home = '';
  let game = '';
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'orontes-forecast-'));
    game = join(home, 'game.json');
    await orontes('run', 'three-bridges', '--seed', '7', '--quiet', '--record', game);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('is told with its width, and is repeatable by its number of games, whoever plays them', () => {
    const ask = ['forecast', game, '--seat', 'league', '--round', '3', '--games', '20', '--json'];
    const [one, two] = [1, 3].map((n) => orontesProcess(...ask, '--workers', String(n))) as [Ended, Ended];
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    expect(JSON.parse(one.out)).toMatchObject({ seat: 'league', round: 3, draws: 20 });
    const { out } = orontesProcess(...ask.slice(0, -1));
    expect(out).toMatch(/20 games played on from what this seat can know, ±\d+ of 100/);
    expect(out).toContain('Games, not forecasts');
  });

  test.each([
    [['--seat', 'leage'], /no actor "leage".*league/],
    [['--seat', 'league'], /is over.*--round/],
    [['--seat', 'league', '--round', '99'], /is over|does not come to round 99/],
    [['--seat', 'league', '--round', '3', '--order', 'fly home'], /--order takes an order.*fly home/],
  ])('refuses %j', async (words, says) => {
    const { code, err } = await orontes('forecast', game, ...words, '--games', '1');
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  });
});
