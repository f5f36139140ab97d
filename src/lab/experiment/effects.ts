// Elementary effects of a Morris design: how much a measure moves when one factor is moved alone, from one end of its range to the other.

import { addTo, deviation, noMoments } from './moments.ts';
import type { Study } from './study.ts';

/** Of one factor on one measure, in the measure's unit for the whole range of the factor. */
export interface Effect {
  /** How many elementary effects there are. */
  readonly count: number;
  /** Their mean, μ. */
  readonly mean: number;
  /** The mean of their sizes, μ* (Campolongo, Cariboni and Saltelli 2007). */
  readonly absolute: number;
  /** Their standard deviation, σ: how much the effect depends on the other factors, and on luck; null of fewer than two. */
  readonly deviation: number | null;
}

/** By variant (empty: as written), measure and factor. */
export type Effects = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Effect>>>>>>;

/**
 * The effects of a study; null when its design is not Morris's.
 *
 * @param means mean of each measure by cell, in the order of the study's readers; null where there is none
 */
export function effectsOf(study: Study, means: readonly (readonly (number | null)[])[]): Effects | null {
  const { experiment } = study.manifest;
  if (experiment?.design.kind !== 'morris') return null;
  const factors = Object.keys(experiment.factors);
  const { points } = study.plan;
  return Object.fromEntries(
    experiment.variants.map((variant) => {
      const own = points.filter((point) => point.variant === variant);
      const byMeasure = study.readers.map(({ id }, measure): [string, Record<string, Effect>] => [
        id,
        Object.fromEntries(
          factors.map((factor, at) => {
            const effects = own.flatMap((point, i) => {
              const before = own[i - 1];
              if (point.role !== factor || before === undefined) return [];
              const step = Number(point.unit[at]) - Number(before.unit[at]);
              const [to, from] = [means[point.cell]?.[measure], means[before.cell]?.[measure]];
              return typeof to === 'number' && typeof from === 'number' ? [(to - from) / step] : [];
            });
            return [factor, summed(effects)];
          }),
        ),
      ]);
      return [variant ?? '', Object.fromEntries(byMeasure)];
    }),
  );
}

/** What elementary effects come to together. */
export function summed(effects: readonly number[]): Effect {
  const [signed, sizes] = [noMoments(), noMoments()];
  for (const effect of effects) {
    addTo(signed, effect);
    addTo(sizes, Math.abs(effect));
  }
  return {
    count: effects.length,
    mean: signed.mean,
    absolute: sizes.mean,
    deviation: effects.length < 2 ? null : deviation(signed),
  };
}
