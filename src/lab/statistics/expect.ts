// Whether many games of a scenario show what its author expects of them.

import { wilson } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { OUTCOME, columnName, rowColumns } from '../games/columns.ts';
import type { Row } from '../games/columns.ts';
import type { World } from '../../engine/game.ts';

/** One thing that a share of games is expected to show; see `expect` in the scenario format. */
export interface Expectation {
  readonly outcome?: string | undefined;
  readonly comes?: string | undefined;
  readonly by?: number | undefined;
  /** Games of a hundred. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** What the games say of an expectation. */
export interface Verdict extends Interval {
  readonly games: number;
  readonly share: number;
  readonly met: boolean;
}

/** Judges an expectation by the rows of games played to their end: met when the share of games lies within its range. */
export function judge(world: World, expected: Expectation, rows: readonly Row[]): Verdict {
  const { outcome, comes, by = Infinity, atLeast, atMost } = expected;
  const column =
    comes === undefined
      ? OUTCOME
      : rowColumns(world).findIndex(({ name }) => name === columnName('measure', comes));
  const counts = (row: Row): boolean => {
    const cell = row[column];
    return comes === undefined ? cell === outcome : typeof cell === 'number' && cell <= by;
  };
  const games = rows.filter(counts).length;
  const share = rows.length === 0 ? 0 : games / rows.length;
  return {
    games,
    share,
    met: share * 100 >= atLeast && share * 100 <= atMost,
    ...wilson(games, rows.length),
  };
}
