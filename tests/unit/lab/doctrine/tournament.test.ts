// Pairs of games: the same seeds with another policy in one seat.

import { expect, test } from 'vitest';
import { FAILURE, columnName, rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Row } from '../../../../src/lab/games/columns.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import { policiesOf } from '../../../../src/lab/games/seats.ts';
import { cellsOf, tournament } from '../../../../src/lab/doctrine/tournament.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const cells = cellsOf(world, ['league', 'council'], ['random', 'heuristic']);
const rowsOf = (cell: number, count: number): Row[] => {
  const policies = policiesOf(world, POLICIES, cells[cell]!.seats);
  return rowPlayer({ world, policies, seed: 'cup' })({ first: 0, count });
};

test('every policy but the usual one has every seat once, everybody else as usual', () => {
  expect(cells.map(({ seat, policy }) => [seat, policy])).toEqual([
    [null, 'heuristic'],
    ['league', 'random'],
    ['council', 'random'],
  ]);
  expect(cells[1]?.seats).toEqual({ league: 'random', council: 'heuristic', neighbour: 'heuristic' });
});

test('differences are those of the same seeds, and only of pairs that are whole', () => {
  const table = tournament(world, cells);
  const [usual, random] = [rowsOf(0, 12), rowsOf(1, 12)];
  table.add(1, random);
  expect(table.standings()[0]?.difference.count).toBe(0);
  table.add(0, usual.slice(0, 10));
  const at = rowColumns(world).findIndex(({ name }) => name === columnName('score', 'league'));
  const differences = random.slice(0, 10).map((row, i) => Number(row[at]) - Number(usual[i]![at]));
  const standing = table.standings()[0]!;
  expect(standing.difference.count).toBe(10);
  expect(standing.difference.mean).toBeCloseTo(differences.reduce((sum, d) => sum + d, 0) / 10, 9);
  expect(standing.better).toBe(differences.filter((d) => d > 0).length);
  expect(standing.points.mean - standing.usual.mean).toBeCloseTo(standing.difference.mean, 9);
});

test('a game that failed makes no pair', () => {
  const table = tournament(world, cells);
  table.add(0, rowsOf(0, 5));
  const broken = rowsOf(1, 5).map((row, i) =>
    i === 2 ? row.map((cell, at) => (at > FAILURE ? null : cell)) : row,
  );
  table.add(1, broken);
  expect(table.standings()[0]?.difference.count).toBe(4);
});

test('the usual policy against itself is alike in every game', () => {
  const [, cell] = cells;
  const mirror = tournament(world, [cells[0]!, { ...cell!, policy: 'heuristic', seats: cells[0]!.seats }]);
  mirror.add(0, rowsOf(0, 6));
  mirror.add(1, rowsOf(0, 6));
  expect(mirror.standings()[0]).toMatchObject({
    alike: 6,
    better: 0,
    difference: { mean: 0, low: 0, high: 0 },
  });
});
