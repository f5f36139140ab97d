// How the games of `orontes check --played` end, and what a variant or a file changes in them: pairs of games of one seed.

import { effectOf } from '../../lab/answers/effects.ts';
import type { Effect } from '../../lab/answers/effects.ts';
import { pairEstimator } from '../../lab/experiment/estimates.ts';
import { wilson } from '../../lab/statistics/intervals.ts';
import { inHundred, mean, points, rangeInHundred, signed, signedMean } from '../terminal/figures.ts';
import { table } from '../terminal/table.ts';
import type { Played } from './played.ts';

/** What a change does to endings and points, each with its 95 % interval. */
export interface PlayedChange {
  /** Shares of games, 0 to 1, by outcome of either side. */
  readonly outcomes: readonly Effect[];
  /** Mean points of 100, by seat of both sides. */
  readonly seats: readonly Effect[];
}

/** Holds games against others of the same seeds. */
export function changeOf(before: Played, after: Played): PlayedChange {
  const ids = new Set([...Object.keys(before.outcomes), ...Object.keys(after.outcomes)]);
  const came = (ends: readonly string[], id: string): number[] => ends.map((end) => Number(end === id));
  return {
    outcomes: [...ids].map((id) => paired(id, true, came(before.ends, id), came(after.ends, id))),
    seats: Object.keys(after.seats)
      .filter((id) => Object.hasOwn(before.seats, id))
      .map((id) => paired(id, false, before.points[id] ?? [], after.points[id] ?? [])),
  };
}

function paired(id: string, share: boolean, before: readonly number[], after: readonly number[]): Effect {
  const bounds = share ? { low: 0, high: 1 } : { low: 0, high: 100 };
  const pairs = pairEstimator({ share, bounds }, { kind: 'count' });
  for (const [game, value] of after.entries()) pairs.add(value, before[game] ?? value);
  return effectOf(id, pairs.estimate());
}

/** The endings and the points of the seats, as two tables. */
export function playedTables(name: string, { games, outcomes, seats }: Played): string {
  const ends = Object.entries(outcomes).map(([id, hits]) => {
    const share = hits / games;
    return [id, inHundred(share), rangeInHundred(wilson(hits, games))];
  });
  const spreads = Object.entries(seats).map(([id, { low, median, high }]) => [
    id,
    ...[low, median, high].map((each) => String(Math.round(each))),
  ]);
  return [
    `${name}: ${games} games of the heuristic in every seat`,
    '',
    table(['Outcome', 'of 100 games', '95 % interval'], ends),
    '',
    table(['Seat, points of 100', 'least', 'median', 'most'], spreads),
  ].join('\n');
}

const BESIDE = ['without', 'with', 'difference', '95 % interval'];

/** What a change does, as two tables; outcomes that came on neither side are left out. */
export function changeTables(name: string, against: string, { outcomes, seats }: PlayedChange): string {
  const ends = outcomes
    .filter(({ before, after }) => before > 0 || after > 0)
    .map(({ question, before, after, difference, low, high }) => [
      question,
      inHundred(before),
      inHundred(after),
      signed(points(difference)),
      `${signed(Math.floor(100 * low))} … ${signed(Math.ceil(100 * high))}`,
    ]);
  const means = seats.map(({ question, before, after, difference, low, high }) => [
    question,
    mean(before),
    mean(after),
    signedMean(difference),
    `${signedMean(low)} … ${signedMean(high)}`,
  ]);
  return [
    `${name}, against ${against}: the same seeds, game by game`,
    '',
    table(['Of 100 games', ...BESIDE], ends),
    '',
    table(['Seat, mean points', ...BESIDE], means),
  ].join('\n');
}
