// Intervals for shares and for their paired differences. The statistics libraries we know offer none, so they are here, tested against
// published values.

/** Both ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile at 0.975: 95 % lie within plus and minus this many standard deviations. */
export const NORMAL_975 = 1.959963984540054;

/**
 * Wilson's score interval for a share (1927), without continuity correction.
 *
 * @param hits how often it happened, 0..trials
 * @param trials how often it could have; none give the whole of 0..1
 * @param z half width in standard deviations of the normal distribution; the default gives 95 %
 */
export function wilson(hits: number, trials: number, z = NORMAL_975): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const square = z * z;
  const middle = share + square / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return {
    low: hits === 0 ? 0 : (middle - spread) / scale,
    high: hits === trials ? 1 : (middle + spread) / scale,
  };
}

/**
 * The interval of a difference of paired shares by Agresti and Min (2005): Wald's after half a pair has been added to each of the four kinds, which
 * keeps its promise in small samples and where no pair differs.
 *
 * @param lost pairs in which it happened before and not after
 * @param won pairs in which it happened after and not before
 */
export function pairedShares(lost: number, won: number, pairs: number): Interval {
  const [b, c, n] = [lost + 0.5, won + 0.5, pairs + 2];
  const middle = (c - b) / n;
  const half = (NORMAL_975 * Math.sqrt(b + c - (c - b) ** 2 / n)) / n;
  return { low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}
