// Running moments, by Welford's method: rows are taken one at a time and forgotten.

/** How many numbers, their mean, and the sum of squared deviations from it. */
export interface Moments {
  count: number;
  mean: number;
  squares: number;
}

/** Moments of nothing yet. */
export function noMoments(): Moments {
  return { count: 0, mean: 0, squares: 0 };
}

/** Takes one more number. */
export function addTo(moments: Moments, value: number): void {
  moments.count++;
  const step = value - moments.mean;
  moments.mean += step / moments.count;
  moments.squares += step * (value - moments.mean);
}

/** Sample variance; 0 of fewer than two. */
export function variance({ count, squares }: Moments): number {
  return count < 2 ? 0 : squares / (count - 1);
}

/** Sample standard deviation; 0 of fewer than two. */
export function deviation(moments: Moments): number {
  return Math.sqrt(variance(moments));
}
