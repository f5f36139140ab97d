import { expect, test } from 'vitest';
import { judge } from '../../../../src/lab/statistics/expect.ts';
import { OUTCOME, columnName, rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Row } from '../../../../src/lab/games/columns.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import { aimless, bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const columns = rowColumns(world);
const [played] = rowPlayer({ world, policies: everySeat(world, aimless), seed: 'expect' })({
  first: 0,
  count: 1,
});

/** Ten games: the first `truces` of them end in a truce, in the first `falls` the market falls, in round 1, 2, 3 and so on. */
function games(truces: number, falls: number): Row[] {
  const fallen = columns.findIndex(({ name }) => name === columnName('measure', 'market-falls'));
  return Array.from({ length: 10 }, (_, run) =>
    played!.map((cell, at) => {
      if (at === OUTCOME) return run < truces ? 'truce' : 'market-held';
      return at === fallen ? (run < falls ? run + 1 : null) : cell;
    }),
  );
}

test.each([
  { expected: { outcome: 'truce', atLeast: 30, atMost: 50 }, truces: 4, falls: 0, share: 0.4, met: true },
  { expected: { outcome: 'truce', atLeast: 30, atMost: 50 }, truces: 6, falls: 0, share: 0.6, met: false },
  { expected: { outcome: 'truce', atLeast: 30, atMost: 50 }, truces: 2, falls: 0, share: 0.2, met: false },
  {
    expected: { comes: 'market-falls', atLeast: 70, atMost: 70 },
    truces: 0,
    falls: 7,
    share: 0.7,
    met: true,
  },
  {
    expected: { comes: 'market-falls', by: 3, atLeast: 0, atMost: 30 },
    truces: 0,
    falls: 7,
    share: 0.3,
    met: true,
  },
])('$expected is judged by the share of games', ({ expected, truces, falls, share, met }) => {
  const verdict = judge(world, expected, games(truces, falls));
  expect(verdict).toMatchObject({ share, met });
  expect(verdict.low).toBeLessThan(share);
  expect(verdict.high).toBeGreaterThan(share);
});
