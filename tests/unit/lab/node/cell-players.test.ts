// Runs of any cell, in whatever order they are asked for.

import { expect, test } from 'vitest';
import { FAILURE, HASH, RUN, SEED } from '../../../../src/lab/games/columns.ts';
import { playersOf as playersIn } from '../../../../src/lab/node/threads/house.ts';
import type { Stretch } from '../../../../src/lab/experiment/layout.ts';
import { settingOf } from '../../../../src/lab/node/threads/worker-setting.ts';
import type { WorkerSetting } from '../../../../src/lab/node/threads/worker-setting.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesStudy } from '../experiment/situation.ts';

const thread = new URL('file:///nowhere.js');
const slots = new SharedArrayBuffer(64);
const gamesIn = (setting: WorkerSetting) => {
  const players = playersIn(setting, POLICIES, thread);
  return (stretch: Stretch) => players.does({ kind: 'games', ...stretch });
};
const playersOf = (study: ReturnType<typeof bridgesStudy>) => gamesIn({ ...settingOf(study, null), slots });

const study = bridgesStudy({
  factors: { ships: { kind: 'variant', variants: [null, 'no-ships'] }, luck: { kind: 'luck' } },
});

test('replicates share their seeds over cells, and those of another luck have others', () => {
  const play = playersOf(study);
  const seeds = [0, 1, 2, 3].map((cell) => play({ cell, first: 5, count: 1 })[0]!.row[SEED]);
  expect(seeds).toEqual(['s-5', 's~luck-1-5', 's-5', 's~luck-1-5']);
});

test('a run comes out the same whatever was played before it, and says which it is', () => {
  const straight = playersOf(study);
  const crossed = playersOf(study);
  const rows = [0, 1, 2, 3].flatMap((cell) => straight({ cell, first: 0, count: 3 }).map(({ row }) => row));
  for (const at of [11, 2, 7, 0, 5]) {
    const [cell, replicate] = [Math.floor(at / 3), at % 3];
    expect(crossed({ cell, first: replicate, count: 1 })[0]!.row).toEqual(rows[at]);
    expect(rows[at]![RUN]).toBe(4 * replicate + cell);
    expect(rows[at]!.slice(-3, -1)).toEqual([cell, replicate]);
  }
  expect(new Set(rows.map((row) => row.at(-1))).size).toBe(12);
});

test('a cell whose scenario cannot be played fails in every run, and the others go on', () => {
  const [first, ...others] = settingOf(study, null).cells;
  const broken = { ...first!, changes: [{ pointer: '/rules/combat/reach', how: 'set' as const, level: 99 }] };
  const setting = { ...settingOf(study, null), slots, cells: [broken, ...others] };
  const play = gamesIn(setting);
  const failed = play({ cell: 0, first: 2, count: 2 });
  expect(failed.map(({ row }) => [row[RUN], row[SEED], row[HASH]])).toEqual([
    [8, 's-2', null],
    [12, 's-3', null],
  ]);
  expect(String(failed[0]!.row[FAILURE])).toContain('reach');
  expect(failed[0]!.row).toHaveLength(study.shape.columns.length);
  expect(play({ cell: 2, first: 0, count: 1 })[0]!.row[FAILURE]).toBeNull();
});

test('cells that differ in their actors have the columns of all, empty where one lacks them', () => {
  const gone = bridgesStudy({
    factors: { away: { kind: 'values', pointers: ['/measures/displaced'], values: [null] } },
    design: { kind: 'list', points: [{}, { away: null }] },
  });
  const at = gone.shape.columns.findIndex(({ name }) => name === 'measure_displaced');
  const play = playersOf(gone);
  expect(play({ cell: 0, first: 0, count: 1 })[0]!.row[at]).toBeTypeOf('number');
  expect(play({ cell: 1, first: 0, count: 1 })[0]!.row[at]).toBeNull();
});
