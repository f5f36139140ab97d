// Fans: how a figure spreads over many games, round by round.

import { quantileSorted } from 'simple-statistics';
import type { Track } from './tracks.ts';

/** Quantiles of a figure over games, a value a round. */
export interface Fan {
  /** The middle half of games lies between these. */
  readonly lowerQuartile: readonly number[];
  readonly upperQuartile: readonly number[];
  /** Ninety of a hundred games lie between these. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly median: readonly number[];
}

/** The fan of the n-th line of these games. */
export function fanOf(tracks: readonly Track[], line: number): Fan {
  const rounds = tracks[0]?.lines[line]?.length ?? 0;
  const sorted = Array.from({ length: rounds }, (_, round) =>
    tracks.map((track) => track.lines[line]?.[round] ?? 0).toSorted((a, b) => a - b),
  );
  const at = (share: number): number[] => sorted.map((values) => quantileSorted(values, share));
  return { low: at(0.05), lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), high: at(0.95) };
}
