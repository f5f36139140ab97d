// What the rows of an experiment say of its measures: of each cell with an interval, of pairs of cells by their differences.

import type { StopRule } from '../../scenario/index.ts';
import { pairedShares, wilson } from '../statistics/intervals.ts';
import type { Interval } from '../statistics/intervals.ts';
import { student975 } from '../statistics/paired.ts';
import { addTo, deviation, noMoments, variance } from './moments.ts';
import type { Moments } from './moments.ts';
import { asymptoticHalfWidth, boundedSequence, shareSequence } from './sequence.ts';
import type { Sequence } from './sequence.ts';
import type { MeasureReader } from './values.ts';

/** How an interval was made; those called sequences hold at all looks at once. */
export type Method = 'wilson' | 'agresti-min' | 'student' | 'sequence' | 'asymptotic-sequence';

/** A mean with its 95 % interval; deviation and ends are null where there are too few games for them. */
export interface Estimate {
  readonly mean: number | null;
  /** Sample standard deviation of a single game. */
  readonly deviation: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: Method;
}

/** A measure in the games of a cell that have a value of it. */
export interface MeasureEstimate extends Estimate {
  readonly games: number;
}

/** The mean of paired differences: the cell's value less its reference's, replicate by replicate. */
export interface Difference extends Estimate {
  readonly pairs: number;
  /** Means over the pairs: of the reference, and of the cell. */
  readonly before: number | null;
  readonly after: number | null;
  /** How many times as many unpaired games would give the same precision; null where the differences do not vary. */
  readonly gain: number | null;
}

/** Takes the values of one measure in one cell, in order of replicates. */
export interface Estimator {
  add(value: number): void;
  estimate(): MeasureEstimate;
}

/** An estimator whose interval fits the stop rule: whoever may stop early gets a sequence. */
export function estimator(reader: Pick<MeasureReader, 'share' | 'bounds'>, stop: StopRule): Estimator {
  const moments = noMoments();
  const sequence = stop.kind === 'width' ? sequenceOf(reader) : null;
  return {
    add(value) {
      addTo(moments, value);
      sequence?.add(value);
    },
    estimate() {
      const { count, mean } = moments;
      const hits = Math.round(mean * count);
      const exact = reader.share ? hits / count : mean;
      const common = {
        games: count,
        mean: count === 0 ? null : exact,
        deviation: count < 2 ? null : deviation(moments),
      };
      if (sequence !== null) return { ...common, ...sequence.interval(), method: 'sequence' };
      if (reader.share) return { ...common, ...wilson(hits, count), method: 'wilson' };
      return { ...common, ...meanInterval(moments, stop) };
    },
  };
}

function sequenceOf({ share, bounds }: Pick<MeasureReader, 'share' | 'bounds'>): Sequence | null {
  if (share) return shareSequence();
  return bounds === null ? null : boundedSequence(bounds.low, bounds.high);
}

/** The mean of numbers without bounds, with the interval that fits the stop rule. */
export function meanEstimate(moments: Moments, stop: StopRule): Estimate {
  const { count, mean } = moments;
  return {
    mean: count === 0 ? null : mean,
    deviation: count < 2 ? null : deviation(moments),
    ...meanInterval(moments, stop),
  };
}

function meanInterval(moments: Moments, stop: StopRule): Pick<Estimate, 'low' | 'high' | 'method'> {
  const { count, mean } = moments;
  const method = stop.kind === 'width' ? 'asymptotic-sequence' : 'student';
  if (count < 2) return { low: null, high: null, method };
  const half =
    method === 'student'
      ? student975(count - 1) * Math.sqrt(variance(moments) / count)
      : asymptoticHalfWidth(deviation(moments), count);
  return { low: mean - half, high: mean + half, method };
}

/** Takes pairs of values of one measure: in a cell and in its reference, under the same seed. */
export interface PairEstimator {
  add(value: number, reference: number): void;
  estimate(): Difference;
}

/** An estimator of paired differences that has seen no pair; its interval fits the stop rule. */
export function pairEstimator(
  { share, bounds }: Pick<MeasureReader, 'share' | 'bounds'>,
  stop: StopRule,
): PairEstimator {
  const [own, other, differences] = [noMoments(), noMoments(), noMoments()];
  let [lost, won] = [0, 0];
  const reach = bounds === null ? 0 : bounds.high - bounds.low;
  const sequence = stop.kind === 'width' && bounds !== null ? boundedSequence(-reach, reach) : null;
  const interval = (): Pick<Estimate, 'low' | 'high' | 'method'> => {
    if (sequence !== null) return { ...sequence.interval(), method: 'sequence' };
    if (share && differences.count > 0)
      return { ...pairedShares(lost, won, differences.count), method: 'agresti-min' };
    return meanInterval(differences, stop);
  };
  return {
    add(value, reference) {
      addTo(own, value);
      addTo(other, reference);
      addTo(differences, value - reference);
      if (value < reference) lost++;
      if (value > reference) won++;
      sequence?.add(value - reference);
    },
    estimate() {
      const { count, mean } = differences;
      const apart = variance(own) + variance(other);
      const paired = variance(differences);
      return {
        pairs: count,
        before: count === 0 ? null : other.mean,
        after: count === 0 ? null : own.mean,
        mean: count === 0 ? null : share ? (won - lost) / count : mean,
        deviation: count < 2 ? null : deviation(differences),
        ...interval(),
        gain: paired === 0 ? null : apart / paired,
      };
    },
  };
}

/** Whether an interval is narrow enough for a stop rule; its width is in games of a hundred for shares. */
export function isNarrow({ low, high }: Interval, stop: StopRule, share: boolean): boolean {
  return stop.kind === 'width' && (high - low) * (share ? 100 : 1) <= stop.width;
}
