// Intervals that hold together: of several quantities at once, and so of the least and the greatest of them.

import { errorFunction } from 'simple-statistics';
import { NORMAL_975 } from './intervals.ts';
import type { Interval } from './intervals.ts';

/** Share of cases in which intervals of 95 % may miss. */
const MISSED = 0.05;
/** Halvings of 0 to 10 standard deviations: more than a double can tell. */
const HALVINGS = 60;

/**
 * Half width, in standard deviations of the normal distribution, at which `several` intervals hold all at once in 95 % of cases or more
 * (Bonferroni): the quantile at 1 − 0.05 / (2 · several), by halving on the library's error function, whose error of 1.2e-7 leaves 1e-5 here.
 */
export function widthTogether(several: number): number {
  const tail = MISSED / Math.max(1, several);
  let [low, high] = [0, 10];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (1 - errorFunction(middle / Math.SQRT2) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** An interval of 95 % about its middle, such as that of a paired difference, made wide enough for `width`; it stays within −1 and 1. */
export function widened({ low, high }: Interval, width: number): Interval {
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * (width / NORMAL_975);
  return { low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}

/** The range of several quantities that are known with chance. */
export interface Range extends Interval {
  /** Where its ends may lie, 95 % for both at once. */
  readonly lowest: Interval;
  readonly highest: Interval;
}

/**
 * The range of quantities from what was found of each and intervals that hold together. Where all of these hold, the least quantity lies between
 * the least of their low and the least of their high ends, and the greatest likewise.
 */
export function rangeOf(found: readonly number[], together: readonly Interval[]): Range {
  const lows = together.map(({ low }) => low);
  const highs = together.map(({ high }) => high);
  return {
    low: Math.min(...found),
    high: Math.max(...found),
    lowest: { low: Math.min(...lows), high: Math.min(...highs) },
    highest: { low: Math.max(...lows), high: Math.max(...highs) },
  };
}

/** From the lowest that the low end may be to the highest that the high end may be: where chance and versions together leave it. */
export function wholeOf({ lowest, highest }: Range): Interval {
  return { low: lowest.low, high: highest.high };
}
