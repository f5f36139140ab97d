// Where the dot and the interval of a difference lie on a row's axis, which runs from −50 to 50 with nothing changed in the middle.

import type { ComparedMeasure } from '../../store/comparison.ts';
import type { EstimateDifference } from '../../store/estimate.ts';

/** Half the axis in its own units; the ends stay free for a dot. */
const HALF = 46;
const LEAST_SCALE = { points: 2, games: 5 } as const;

export interface EffectMark {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** Half the width of the interval, in the measure's own unit. */
  readonly half: number;
  /** Whether the interval leaves nothing changed out. */
  readonly isTold: boolean;
}

/** The difference at the end of the axis: that of the row which differs most, so that all rows share one. */
export function scaleOf({
  differences,
  isPoints,
}: Pick<ComparedMeasure, 'differences' | 'isPoints'>): number {
  const means = Object.values(differences).map(({ mean }) => 1.5 * Math.abs(mean));
  return Math.max(isPoints ? LEAST_SCALE.points : LEAST_SCALE.games, ...means);
}

/** The mark of a difference; what lies beyond the axis ends at its end. */
export function effectMark({ mean, low, high }: EstimateDifference, scale: number): EffectMark {
  const at = (value: number): number => Math.max(-50, Math.min(50, (HALF * value) / scale));
  return { at: at(mean), low: at(low), high: at(high), half: (high - low) / 2, isTold: low > 0 || high < 0 };
}
