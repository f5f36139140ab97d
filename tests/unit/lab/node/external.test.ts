// Programs in seats: one that plays, and those that crash, stall, talk nonsense or cheat. The game always goes on to its end.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LAPSES, OUTCOME, REPRODUCIBLE } from '../../../../src/lab/games/columns.ts';
import { wordsOf } from '../../../../src/lab/node/programs/bot.ts';
import { seat } from '../../../../src/lab/node/programs/seating.ts';
import type { Seated } from '../../../../src/lab/experiment/players.ts';
import { playRecorded, replay } from '../../../../src/lab/games/record.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import { seatsOf } from '../../../../src/lab/games/seats.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { openRecord } from '../../../../src/scenario/index.ts';
import { bridgesWorld } from '../situation.ts';

const BOT = fileURLToPath(new URL('./bots/bot.mjs', import.meta.url));
const world = bridgesWorld();
const slots = new Int32Array(new SharedArrayBuffer(4 * world.actors.count));

let home = '';
let thread: URL;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'orontes-bots-'));
  const outfile = join(home, 'bot-thread.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../../../../src/lab/node/programs/bot-thread.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  thread = pathToFileURL(outfile);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function seated(manner: string, limitMs = 400, records: string | null = null): Seated {
  const name = `external:${manner}`;
  const program = { command: `"${process.execPath}" "${BOT}" ${manner}`, limitMs };
  const casting = {
    seats: seatsOf(world, { ...POLICIES, [name]: 0 }, { league: name }),
    scripts: {},
    programs: { [name]: program },
  };
  return seat(casting, { world, variant: null, table: POLICIES, thread, slots, records });
}

interface Played {
  readonly lapses: readonly string[];
  readonly rounds: number;
  readonly again: string;
  readonly orders: readonly string[];
}

/** Plays a game with such a program and replays its record without it. */
function played(manner: string, limitMs?: number): Played {
  const everybody = seated(manner, limitMs);
  everybody.outside?.begin();
  const setting = { world, variant: null, seed: 'bots', seats: everybody.outside?.seats ?? {} };
  const { record, state } = playRecorded({ ...setting, policies: everybody.policies });
  everybody.outside?.end(world, state);
  everybody.close();
  const lapses = everybody.lapses.take().map((lapse) => {
    const what =
      lapse.kind === 'unlawful' ? (lapse.refusal?.code ?? 'no order') : 'detail' in lapse ? lapse.detail : '';
    return `${lapse.round} ${world.actors.ids[lapse.actor]} ${lapse.kind}: ${what}`;
  });
  return { lapses, rounds: record.hashes.length, again: replay(world, record).kind, orders: record.orders };
}

describe('a program in a seat', () => {
  test('plays to the end, and its record is played again without it', () => {
    const { lapses, again, orders } = played('first', 5000);
    expect(lapses).toEqual([]);
    expect(again).toBe('same');
    expect(orders.filter((order) => order !== 'end').length).toBeGreaterThan(5);
  });

  test('is told of the game from hello to end, one object a line', async () => {
    const file = join(home, 'notes.jsonl');
    const { rounds } = played(`notes "${file}"`, 5000);
    const read = () =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    // The program writes down what it is told in its own time, also after the game.
    await vi.waitFor(() => expect(read().at(-1)).toMatchObject({ type: 'end' }));
    const messages = read();
    const types = ['hello', 'begin', ...Array.from({ length: rounds }, () => 'decide'), 'end'];
    expect(messages.map(({ type }) => type)).toEqual(types);
    expect(messages[0]).toMatchObject({ protocol: 1, seat: 'league', scenario: { id: 'three-bridges' } });
    expect(messages.at(-1)).toHaveProperty('score');
    expect(JSON.stringify(messages)).not.toContain('bots');
  });

  test.each([
    ['crashes', 'crashes', /^2 league gone: it ended with code 7$/],
    ['stalls', 'stalls', /^2 league late: \d+$/],
    ['answers when its turn is over', 'answers-late', /^2 league late: \d+$/],
    ['talks nonsense', 'garbage', /^2 league unreadable: "good morning" is not JSON$/],
    ['orders another’s formation', 'cheats hill-first', /^2 league unlawful: not-your-formation$/],
    ['invents an order', 'invents', /^2 league unlawful: no order$/],
  ])('that %s loses that turn, and the game goes on', (_, manner, told) => {
    const { lapses, rounds, again } = played(manner);
    expect(lapses).toHaveLength(1);
    expect(lapses[0]).toMatch(told);
    expect(rounds).toBeGreaterThan(2);
    expect(again).toBe('same');
  });

  test.each([
    [
      'cannot be started',
      'cannot-start',
      1,
      /gone: it ended with code 3; its last words were: no such luck$/,
    ],
    ['stalls for good', 'stalls-for-good', 2, /late: 100$/],
    ['writes a line without an end', 'endless-line', 1, /gone: .*a line that does not end$/],
  ])('that %s is asked no more after three turns', (_, manner, first, told) => {
    const { lapses, again } = played(manner, 100);
    expect(lapses.map((lapse) => lapse.split(' ')[0])).toEqual([first, first + 1, first + 2].map(String));
    expect(lapses[1]).toMatch(told);
    expect(again).toBe('same');
  });

  test('marks its row, and leaves the record of each game', () => {
    const records = join(home, 'records');
    const everybody = seated('crashes', 2000, records);
    const rows = rowPlayer({ world, seed: 'bots', ...everybody })({ first: 4, count: 2 });
    everybody.close();
    expect(rows.map((row) => [row[REPRODUCIBLE], row[LAPSES]])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(readdirSync(records)).toEqual(['0000004.json', '0000005.json']);
    const { record } = openRecord(readFileSync(join(records, '0000005.json')));
    expect(record?.seed).toBe('bots-5');
    expect(record?.outcome).toBe(rows[1]?.[OUTCOME]);
    expect(record && replay(world, record).kind).toBe('same');
  });
});

test.each([
  ['python3 docs/bot.py', ['python3', 'docs/bot.py']],
  ['"C:/Program Files/node" bot.mjs --fast', ['C:/Program Files/node', 'bot.mjs', '--fast']],
  [`node 'my bot.mjs' ""`, ['node', 'my bot.mjs', '']],
  ['node "open', null],
  ['', []],
])('the words of %j', (command, words) => {
  expect(wordsOf(command)).toEqual(words);
});
