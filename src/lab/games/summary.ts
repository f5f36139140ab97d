// What the rows of a batch say together. Rows are taken one at a time, in order, and forgotten: memory does not grow with them.

import { FAILURE, OUTCOME, RUN, SEED, columnName } from './columns.ts';
import type { Row, RowColumn } from './columns.ts';
import { wilson } from '../statistics/intervals.ts';
import { addTo, deviation, noMoments } from '../experiment/moments.ts';
import type { Moments } from '../experiment/moments.ts';
import type { Shape } from '../experiment/shape.ts';
import type { Interval } from '../statistics/intervals.ts';

/** How many games, as a share of those played to their end, with Wilson's 95 % interval. */
export interface Share extends Interval {
  readonly games: number;
  readonly share: number;
}

/**
 * A first day: in how many games it came, and when, in rounds counted from 1, among those games. Each quantile is the
 * first round by which that share of them had seen it; null when none had.
 */
export interface FirstDay extends Share {
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

/** A figure over the games that have it; all but `games` are null when none has. */
export interface Spread {
  readonly games: number;
  readonly mean: number | null;
  /** Sample standard deviation; null for fewer than two games. */
  readonly deviation: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Failure {
  readonly run: number;
  readonly seed: string;
  readonly message: string;
}

/** What the games of one setting say. */
export interface Summary {
  readonly format: 1;
  readonly runs: number;
  /** Games played to their end; shares are of these. */
  readonly played: number;
  readonly failed: number;
  /** By outcome id, in order of rank. */
  readonly outcomes: Readonly<Record<string, Share>>;
  /** By measure id. */
  readonly firstDays: Readonly<Record<string, FirstDay>>;
  /** Every other numeric column, by column name. */
  readonly figures: Readonly<Record<string, Spread>>;
  /** The first twenty runs that failed. */
  readonly failures: readonly Failure[];
}

const FAILURES_NAMED = 20;

/** Takes rows of one scenario in order of their run numbers; `finish` gives what they say together. */
export interface Summariser {
  add(row: Row): void;
  finish(): Summary;
}

/** Columns that say which game it is, and are no figure of it. */
const NUMBERS = new Set(['run', 'cell', 'replicate']);

/** A summariser that has seen no row yet. */
export function summariser({
  columns,
  outcomes: ids,
  firstDays: days,
}: Pick<Shape, 'columns' | 'outcomes' | 'firstDays'>): Summariser {
  const outcomes = new Map(ids.map((id) => [id, 0]));
  const firstDays = days.map((id) => ({
    id,
    at: placeOf(columns, columnName('measure', id)),
    byRound: new Map<number, number>(),
  }));
  const counted = new Set(firstDays.map(({ at }) => at));
  const figures = columns
    .map(({ name, type }, at) => ({ name, type, at, spread: noSpread() }))
    .filter(({ name, type, at }) => type !== 'text' && !counted.has(at) && !NUMBERS.has(name));
  const failures: Failure[] = [];
  let runs = 0;
  let failed = 0;

  return {
    add(row) {
      runs++;
      const failure = row[FAILURE];
      if (typeof failure === 'string') {
        failed++;
        if (failures.length < FAILURES_NAMED) {
          failures.push({ run: Number(row[RUN]), seed: String(row[SEED]), message: failure });
        }
        return;
      }
      const outcome = String(row[OUTCOME]);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      for (const { at, byRound } of firstDays) {
        const round = row[at];
        if (typeof round === 'number') byRound.set(round, (byRound.get(round) ?? 0) + 1);
      }
      for (const { at, spread } of figures) {
        const value = row[at];
        if (typeof value === 'number') widen(spread, value);
      }
    },
    finish() {
      const played = runs - failed;
      return {
        format: 1,
        runs,
        played,
        failed,
        outcomes: Object.fromEntries([...outcomes].map(([id, games]) => [id, shareOf(games, played)])),
        firstDays: Object.fromEntries(firstDays.map(({ id, byRound }) => [id, firstDayOf(byRound, played)])),
        figures: Object.fromEntries(figures.map(({ name, spread }) => [name, spreadOf(spread)])),
        failures: [...failures],
      };
    },
  };
}

function placeOf(columns: readonly RowColumn[], name: string): number {
  return columns.findIndex((column) => column.name === name);
}

function shareOf(games: number, played: number): Share {
  return { games, share: played === 0 ? 0 : games / played, ...wilson(games, played) };
}

function firstDayOf(byRound: ReadonlyMap<number, number>, played: number): FirstDay {
  const rounds = [...byRound].toSorted(([a], [b]) => a - b);
  const games = rounds.reduce((sum, [, count]) => sum + count, 0);
  const quantile = (share: number): number | null => {
    let before = 0;
    return rounds.find(([, count]) => (before += count) >= share * games)?.[0] ?? null;
  };
  return {
    ...shareOf(games, played),
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
  };
}

/** Moments with the least and the greatest of the numbers. */
interface Range {
  readonly moments: Moments;
  least: number;
  most: number;
}

function noSpread(): Range {
  return { moments: noMoments(), least: Infinity, most: -Infinity };
}

function widen(range: Range, value: number): void {
  addTo(range.moments, value);
  range.least = Math.min(range.least, value);
  range.most = Math.max(range.most, value);
}

function spreadOf({ moments, least, most }: Range): Spread {
  const { count, mean } = moments;
  if (count === 0) return { games: 0, mean: null, deviation: null, least: null, most: null };
  return { games: count, mean, deviation: count > 1 ? deviation(moments) : null, least, most };
}
