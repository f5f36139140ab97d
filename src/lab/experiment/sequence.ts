// Confidence sequences: intervals that hold at all looks at once, so that one may stop when they are narrow enough.

import { gammaln } from 'simple-statistics';
import type { Interval } from '../statistics/intervals.ts';

/** Chance that a sequence ever leaves the truth out. */
const ALPHA = 0.05;

/** Takes the values of one cell in order of its replicates; `interval` may be asked for after any of them. */
export interface Sequence {
  add(value: number): void;
  interval(): Interval;
}

/**
 * For shares: Robbins' mixture. The likelihood of the hits under a Beta(1/2, 1/2) mixture of shares, divided by that under the true share, is
 * a martingale that starts at 1; by Ville's inequality it reaches 1 / alpha with a chance of at most alpha, at any time. The interval is of
 * the shares at which it has not. H. Robbins, "Statistical methods related to the law of the iterated logarithm", Annals of
 * Mathematical Statistics 41 (1970), 1397-1409.
 */
export function shareSequence(alpha = ALPHA): Sequence {
  let hits = 0;
  let trials = 0;
  return {
    add(value) {
      trials++;
      if (value > 0.5) hits++;
    },
    interval: () => shareInterval(hits, trials, alpha),
  };
}

/** The interval of a share after so many trials; none give the whole of 0..1. */
export function shareInterval(hits: number, trials: number, alpha = ALPHA): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const misses = trials - hits;
  const mixture = logBeta(hits + 0.5, misses + 0.5) - logBeta(0.5, 0.5);
  const limit = Math.log(1 / alpha);
  const isLeftOut = (share: number): boolean =>
    mixture - times(hits, Math.log(share)) - times(misses, Math.log1p(-share)) >= limit;
  const middle = hits / trials;
  return {
    low: hits === 0 ? 0 : edge(0, middle, isLeftOut),
    high: misses === 0 ? 1 : edge(1, middle, isLeftOut),
  };
}

/** Nothing times minus infinity is nothing here. */
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}

/** Where a condition that holds at `outer` and not at `inner` begins to hold, by halving; rounded to the outer side. */
function edge(outer: number, inner: number, holds: (at: number) => boolean): number {
  let [out, within] = [outer, inner];
  for (let i = 0; i < 60; i++) {
    const middle = (out + within) / 2;
    if (holds(middle)) out = middle;
    else within = middle;
  }
  return out;
}

/** Logarithm of the beta function. */
function logBeta(a: number, b: number): number {
  return gammaln(a) + gammaln(b) - gammaln(a + b);
}

/** Bets are never larger than this share of what can be lost. */
const LARGEST_BET = 0.5;

/**
 * For means of values between two bounds: the predictable plug-in empirical Bernstein sequence, with the running intersection left
 * out, so that the interval is that of all values so far. I. Waudby-Smith and A. Ramdas, "Estimating means of bounded
 * random variables by betting", Journal of the Royal Statistical Society B 86 (2024), 1-27, theorem 2.
 */
export function boundedSequence(low: number, high: number, alpha = ALPHA): Sequence {
  let count = 0;
  let sum = 0;
  let squares = 0;
  let weights = 0;
  let weighted = 0;
  let penalty = 0;
  return {
    add(value) {
      const x = (Math.min(high, Math.max(low, value)) - low) / (high - low);
      const meanBefore = (0.5 + sum) / (count + 1);
      const varianceBefore = (0.25 + squares) / (count + 1);
      count++;
      const bet = Math.min(
        LARGEST_BET,
        Math.sqrt((2 * Math.log(2 / alpha)) / (varianceBefore * count * Math.log(1 + count))),
      );
      const psi = (-Math.log1p(-bet) - bet) / 4;
      weights += bet;
      weighted += bet * x;
      penalty += 4 * (x - meanBefore) ** 2 * psi;
      sum += x;
      squares += (x - (0.5 + sum) / (count + 1)) ** 2;
    },
    interval() {
      if (count === 0) return { low, high };
      const centre = weighted / weights;
      const half = (Math.log(2 / alpha) + penalty) / weights;
      const scaled = (unit: number): number => low + Math.min(1, Math.max(0, unit)) * (high - low);
      return { low: scaled(centre - half), high: scaled(centre + half) };
    },
  };
}

/** Values at which the asymptotic sequence is meant to be narrowest. */
const NARROWEST_AT = 1000;

/**
 * For means of anything with a variance, in the limit of many values: the half width of the asymptotic sequence. I. Waudby-Smith, D. Arbour,
 * R. Sinha, E. H. Kennedy and A. Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences", Annals of
 * Statistics 52 (2024), 2613-2640, equation (4), with rho as there for the narrowest at a given count.
 *
 * @param deviation sample standard deviation
 * @param count values so far, at least 2
 */
export function asymptoticHalfWidth(deviation: number, count: number, alpha = ALPHA): number {
  const l = -2 * Math.log(alpha);
  const rho2 = (l + Math.log(l + 1)) / NARROWEST_AT;
  const t = count * rho2 + 1;
  return deviation * Math.sqrt(((2 * t) / (count * count * rho2)) * Math.log(Math.sqrt(t) / alpha));
}
