import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';
import type { Ended } from './orontes.ts';

const PATIENCE = 120_000;

describe('the staff estimate of a recorded game', { timeout: PATIENCE }, () => {
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

  test('plays as many games as a width needs, whatever the time', () => {
    const words = ['--seat', 'league', '--round', '3', '--for', '1', '--workers', '1', '--json'];
    const { draws } = JSON.parse(orontesProcess('forecast', game, ...words).out) as { draws: number };
    expect(draws).toBeGreaterThanOrEqual(30);
  });

  test('asks for the setting that lies beside the record of a cell', async () => {
    const record = join(home, 'cell.json');
    const beside = join(home, 'cell.scenario.json');
    const made = JSON.parse(readFileSync(game, 'utf8')) as { scenario: { hash: string } };
    const scenario = { ...made.scenario, hash: made.scenario.hash.replaceAll(/[0-7]/g, '8') };
    writeFileSync(record, JSON.stringify({ ...made, scenario }));
    writeFileSync(beside, '{}');
    for (const words of [
      ['replay', record],
      ['forecast', record, '--seat', 'league', '--round', '3'],
    ])
      expect(await orontes(...words)).toMatchObject({
        code: 2,
        out: '',
        err: `orontes: ${record} was played in a setting that is not the scenario "three-bridges" as it is now: name it with --scenario ${beside}\n`,
      });
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
