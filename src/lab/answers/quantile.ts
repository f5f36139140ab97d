// Quantiles of sorted numbers.

/**
 * The quantile of numbers in ascending order, none missing, between neighbours in a straight line (type 7 of Hyndman and Fan 1996, as R
 * and NumPy have it). Of no numbers it is 0.
 *
 * @param share 0..1
 */
export function quantileSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return 0;
  const at = share * (sorted.length - 1);
  const under = Math.floor(at);
  const low = sorted[under] ?? 0;
  const high = sorted[Math.min(sorted.length - 1, under + 1)] ?? low;
  return low + (high - low) * (at - under);
}
