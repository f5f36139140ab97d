// Means of paired differences with their intervals.

import { NORMAL_975 } from './intervals.ts';
import type { Interval } from './intervals.ts';

/** A mean with its 95 % interval by Student's t; of fewer than two numbers the interval is all numbers. */
export interface Mean extends Interval {
  readonly count: number;
  readonly mean: number;
}

/** The mean of numbers, none of them missing. Of none at all it is 0. */
export function meanOf(numbers: readonly number[]): Mean {
  const count = numbers.length;
  const mean = count === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / count;
  if (count < 2) return { count, mean, low: -Infinity, high: Infinity };
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const half = student975(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { count, mean, low: mean - half, high: mean + half };
}

/**
 * Student's t at 0.975, from the normal quantile by the expansion in powers of 1/freedom (Abramowitz and Stegun 26.7.5); within
 * 0.1 % from 5 degrees of freedom, where the exact values below end.
 */
export function student975(freedom: number): number {
  const exact = EXACT[freedom];
  if (exact !== undefined) return exact;
  const [z, z3, z5, z7] = [NORMAL_975, NORMAL_975 ** 3, NORMAL_975 ** 5, NORMAL_975 ** 7];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** The first values of the table, by degrees of freedom. */
const EXACT: readonly (number | undefined)[] = [undefined, 12.706205, 4.302653, 3.182446, 2.776445];
