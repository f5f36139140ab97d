import { expect, test } from 'vitest';
import { playGame, stateHash } from '../../../../src/engine/game.ts';
import { csvLine } from '../../../../src/lab/games/csv.ts';
import { FAILURE, HASH, OUTCOME, RUN, SEED, rowColumns } from '../../../../src/lab/games/columns.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import type { Policy } from '../../../../src/policies/contract.ts';
import { aimless, bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const policies = everySeat(world, aimless);

test('a row has a cell for every column, and no column has two', () => {
  const names = rowColumns(world).map(({ name }) => name);
  const [row] = rowPlayer({ world, policies, seed: 'row' })({ first: 0, count: 1 });
  expect(row).toHaveLength(names.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('measure_displaced');
  expect(names).toContain('displaced');
});

test('the seed in a row gives the game of that row', () => {
  const rows = rowPlayer({ world, policies, seed: 'row' })({ first: 5, count: 3 });
  for (const row of rows) {
    const state = playGame(world, policies, String(row[SEED]));
    expect(stateHash(state)).toBe(row[HASH]);
    expect(world.outcomes.ids[state.outcome[0]!]).toBe(row[OUTCOME]);
  }
  expect(rows.map((row) => row[SEED])).toEqual(['row-5', 'row-6', 'row-7']);
});

test('a game does not depend on those played before it in the same memory', () => {
  const player = rowPlayer({ world, policies, seed: 'row' });
  const long = player({ first: 0, count: 12 });
  const alone = rowPlayer({ world, policies, seed: 'row' })({ first: 11, count: 1 });
  expect(csvLine(long[11]!)).toBe(csvLine(alone[0]!));
});

test('people and measures in a row agree with each other', () => {
  const names = rowColumns(world).map(({ name }) => name);
  for (const row of rowPlayer({ world, policies, seed: 'row' })({ first: 0, count: 10 })) {
    expect(row[names.indexOf('displaced')]).toBe(row[names.indexOf('measure_displaced')]);
  }
});

test('a game that cannot be played is a row with its seed and the reason, and the others go on', () => {
  const breaks: Policy = {
    id: 'breaks',
    begin(_world, _view, random) {
      if (random() < 0.05) throw new Error('no order came\nat all');
      return aimless.begin(world, _view, random);
    },
  };
  const rows = rowPlayer({ world, policies: everySeat(world, breaks), seed: 'row' })({ first: 0, count: 40 });
  const failed = rows.filter((row) => row[FAILURE] !== null);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.length).toBeLessThan(40);
  for (const row of failed) {
    expect(row).toHaveLength(rowColumns(world).length);
    expect(row.slice(FAILURE + 1).every((cell) => cell === null)).toBe(true);
    expect(row[FAILURE]).toBe('no order came');
    expect(row[SEED]).toBe(`row-${row[RUN]}`);
  }
});
