import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes } from './orontes.ts';
import type { Ended } from './orontes.ts';

interface Game {
  engine: number;
  seed: string;
  scenario: { id: string; hash: string };
  orders: string[];
  hashes: string[];
  outcome: string;
}

let home = '';
let file = '';
let recorded: Ended;
let game: Game;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'orontes-games-'));
  file = join(home, 'game.json');
  recorded = await orontes('run', 'three-bridges', '--seed', '7', '--quiet', '--record', file);
  game = JSON.parse(readFileSync(file, 'utf8')) as Game;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function altered(name: string, change: (record: Game) => void): string {
  const record = structuredClone(game);
  change(record);
  const path = join(home, name);
  writeFileSync(path, JSON.stringify(record));
  return path;
}

describe('run', () => {
  test('keeps the record and says where', async () => {
    expect(recorded.err).toContain(file);
    expect(recorded.out).not.toMatch(/^Round/m);
    expect(recorded.code).toBe(0);
  });

  test('tells the days in order and how it ended', async () => {
    const { code, out, err } = await orontes('run', 'three-bridges', '--seed', '7');
    const rounds = [...out.matchAll(/^Round (\d+)/gm)].map((match) => Number(match[1]));
    expect(rounds).toEqual(game.hashes.map((_, i) => i + 1));
    expect(out).toContain(`Final state ${game.hashes.at(-1)}`);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('gives the same game for the same seed, and another for another', async () => {
    const told = async (seed: string): Promise<string> =>
      (await orontes('run', 'three-bridges', '--seed', seed)).out;
    const seven = await told('7');
    expect(await told('7')).toBe(seven);
    expect((await told('8')).replace('seed 8', 'seed 7')).not.toBe(seven);
  });

  test('gives the game as JSON on standard output alone', async () => {
    const { out, err } = await orontes('run', 'three-bridges', '--seed', '7', '--json');
    const told = JSON.parse(out) as {
      hash: string;
      outcome: { id: string };
      values: Record<string, unknown>;
    };
    expect(told.hash).toBe(game.hashes.at(-1));
    expect(told.outcome.id).toBe(game.outcome);
    expect(told.values).toMatchObject({ hash: told.hash, outcome: game.outcome, seed: '7' });
    expect(err).toBe('');
  });

  test('plays a variant, and seats as they are chosen', async () => {
    const args = [
      'run',
      'three-bridges',
      '--seed',
      '7',
      '--json',
      '--variant',
      'no-ships',
      '--policy',
      'league=random',
    ];
    const told = JSON.parse((await orontes(...args)).out) as {
      variant: string;
      seats: Record<string, string>;
    };
    expect(told.variant).toBe('no-ships');
    expect(told.seats).toEqual({ league: 'random', council: 'heuristic', neighbour: 'heuristic' });
  });
});

describe('replay', () => {
  test('finds its own record the same to the last bit', async () => {
    const { code, out, err } = await orontes('replay', file, '--verify');
    expect(out).toMatch(/^The same game: all \d+ rounds/);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('tells the record as the game was told', async () => {
    const days = (text: string): string => text.slice(text.indexOf('Round 1'), text.indexOf('Final state'));
    const told = (await orontes('replay', file)).out;
    expect(days(told)).toBe(days((await orontes('run', 'three-bridges', '--seed', '7')).out));
  });

  test('takes the scenario from a file', async () => {
    const args = ['replay', file, '--verify', '--scenario', 'scenarios/three-bridges.json'];
    expect((await orontes(...args)).code).toBe(0);
  });

  test('names the round whose hash was tampered with', async () => {
    const path = altered('hash.json', (record) => (record.hashes[3] = '0000000000000000'));
    const { code, out } = await orontes('replay', path, '--verify');
    expect(out).toMatch(
      /^Not the same game: round 4 is the first that differs .* 3 of \d+ recorded rounds are equal\.\n$/,
    );
    expect(code).toBe(1);
  });

  test('names the round in which an order was taken out', async () => {
    const path = altered('order.json', (record) => {
      const first = record.orders.findIndex((order) => order !== 'end');
      record.orders.splice(first, 1);
    });
    const { code, out } = await orontes('replay', path, '--verify');
    expect(out).toMatch(/^Not the same game: (round|in round) 1 /);
    expect(code).toBe(1);
  });

  test('names an order that could not be given', async () => {
    const path = altered('forged.json', (record) => record.orders.unshift('move hill-first port'));
    const { code, out } = await orontes('replay', path, '--verify', '--json');
    expect(JSON.parse(out)).toMatchObject({ same: false, round: 1 });
    expect(code).toBe(1);
  });

  test('names another outcome', async () => {
    const path = altered('outcome.json', (record) => (record.outcome = 'truce'));
    const { code, out } = await orontes('replay', path, '--verify');
    expect(out).toMatch(/recorded was truce/);
    expect(code).toBe(1);
  });

  test('says that a record is of another engine and plays it as far as the hashes agree', async () => {
    const path = altered('engine.json', (record) => {
      record.engine += 1;
      record.hashes[4] = 'ffffffffffffffff';
    });
    const { code, out, err } = await orontes('replay', path, '--verify');
    expect(err).toMatch(/engine \d+, this is engine \d+/);
    expect(out).toMatch(/round 5 is the first that differs/);
    expect(code).toBe(1);
  });

  test('says that the scenario has changed since', async () => {
    const path = altered('scenario.json', (record) => (record.scenario.hash = 'f'.repeat(64)));
    expect((await orontes('replay', path, '--verify')).err).toMatch(/has changed since/);
  });

  test('refuses a record of another scenario', async () => {
    const path = altered('other.json', (record) => (record.scenario.id = 'four-bridges'));
    const { code, err } = await orontes('replay', path, '--scenario', 'three-bridges');
    expect(err).toMatch(/"four-bridges", not of "three-bridges"/);
    expect(code).toBe(2);
  });

  test('an open game is the same as far as it goes', async () => {
    const path = altered('open.json', (record) => {
      const ends = record.orders.flatMap((order, i) => (order === 'end' ? [i] : []));
      record.orders.length = ends[5]! + 1;
      record.hashes.length = 2;
      Object.assign(record, { outcome: null });
    });
    const { code, out } = await orontes('replay', path, '--verify');
    expect(out).toMatch(/all 2 rounds are equal .* still open/);
    expect(code).toBe(0);
  });
});

describe('par', () => {
  test('stands beside each score, and is the same whether the game is played or replayed', async () => {
    const { out } = await orontes('run', 'three-bridges', '--seed', '7', '--quiet', '--par');
    const places = [...out.matchAll(/better than (?:<1|>99|\d+) of 100 \(\d+–\d+\)/g)].map(([text]) => text);
    expect(places).toHaveLength(3);
    const again = (await orontes('replay', file, '--par')).out;
    for (const place of places) expect(again).toContain(place);
  });

  test('of an open game is what machine players make of it', async () => {
    const path = altered('prospect.json', (record) => {
      const ends = record.orders.flatMap((order, i) => (order === 'end' ? [i] : []));
      record.orders.length = ends[5]! + 1;
      record.hashes.length = 2;
      Object.assign(record, { outcome: null });
    });
    expect((await orontes('replay', path, '--par')).out).toMatch(/From here[^]*Coast League +\d+ +\d+ – \d+/);
  });
});
