// What a result hangs on: elementary effects by Morris (1991) and shares of variance by Sobol (1993), from designs that have been played.
// No library we know of has them for JavaScript.

import { quantileSorted } from 'simple-statistics';
import { seededRandom } from '../../engine/game.ts';
import type { Interval } from '../statistics/intervals.ts';

/** Draws of the bootstrap. */
const RESAMPLES = 500;

/** A figure with its 95 % interval by the bootstrap. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** How a result moves when a factor moves over its whole range. */
export interface Screened {
  /** Mean of absolute elementary effects, μ* (Campolongo and others 2007): how much the factor matters. */
  readonly absolute: Estimate;
  /** Mean of elementary effects with their signs, μ: which way. */
  readonly mean: number;
  /** Standard deviation of elementary effects, σ: how far it depends on the other factors, or is not straight. */
  readonly deviation: number;
  readonly count: number;
}

/** Morris's measures of one factor from its elementary effects, each per whole range. Of none all are zero. */
export function screened(effects: readonly number[], seed: string): Screened {
  const count = effects.length;
  const mean = average(effects);
  const squares = effects.reduce((sum, effect) => sum + (effect - mean) ** 2, 0);
  const absolute = effects.map(Math.abs);
  const means = resampled(count, seed, (rows) => average(rows.map((row) => absolute[row]!)));
  return {
    absolute: { value: average(absolute), ...middle(means) },
    mean,
    deviation: count < 2 ? 0 : Math.sqrt(squares / (count - 1)),
    count,
  };
}

/** Results of Saltelli's design: of matrices A and B, and of A with the column of a factor from B, row by row. */
export interface SaltelliResults {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** By factor. */
  readonly mixed: readonly (readonly number[])[];
}

/** Shares of the variance of the result. */
export interface Indices {
  /** Of the factor alone. */
  readonly first: Estimate;
  /** Of the factor and all in which it takes part. */
  readonly total: Estimate;
}

/** First-order indices by Saltelli and others (2010) and total ones by Jansen (1999), a pair a factor; all zero where nothing varies. */
export function sobolIndices({ a, b, mixed }: SaltelliResults, seed: string): Indices[] {
  const rows = Array.from({ length: Math.min(a.length, b.length) }, (_, row) => row);
  const both = (own: readonly number[], chosen: readonly number[]): { first: number; total: number } => {
    const all = chosen.flatMap((row) => [a[row]!, b[row]!]);
    const mean = average(all);
    const variance = average(all.map((value) => (value - mean) ** 2));
    if (variance === 0) return { first: 0, total: 0 };
    // Results are taken from their mean: the same in expectation, and far steadier.
    const first = average(chosen.map((row) => (b[row]! - mean) * (own[row]! - a[row]!))) / variance;
    const total = average(chosen.map((row) => (a[row]! - own[row]!) ** 2)) / (2 * variance);
    return { first, total };
  };
  return mixed.map((own, factor) => {
    const { first, total } = both(own, rows);
    const draws = resampled(rows.length, `${seed}/${factor}`, (chosen) => both(own, chosen));
    return {
      first: { value: first, ...middle(draws.map((draw) => draw.first)) },
      total: { value: total, ...middle(draws.map((draw) => draw.total)) },
    };
  });
}

/** Values of a statistic over resampled rows. */
function resampled<T>(count: number, seed: string, statistic: (rows: readonly number[]) => T): T[] {
  const random = seededRandom(`bootstrap/${seed}`);
  return Array.from({ length: RESAMPLES }, () =>
    statistic(Array.from({ length: count }, () => Math.floor(random() * count))),
  );
}

function middle(draws: readonly number[]): Interval {
  const sorted = draws.toSorted((a, b) => a - b);
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
