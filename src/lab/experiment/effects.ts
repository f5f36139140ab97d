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
  return Object.fromEntries(
    experiment.variants.map((variant) => {
      const byMeasure = study.readers.map(({ id }, measure): [string, Record<string, Effect>] => [
        id,
        Object.fromEntries(
          [...elementaryEffects(study, variant, (cell) => means[cell]?.[measure] ?? null)].map(
            ([factor, effects]) => [factor, summed(effects)],
          ),
        ),
      ]);
      return [variant ?? '', Object.fromEntries(byMeasure)];
    }),
  );
}

/**
 * The elementary effects of each factor in a variant, per whole range of the factor, along the paths of a Morris design.
 *
 * @param meanIn mean of a measure in a cell; null where there is none
 */
export function elementaryEffects(
  { plan, manifest }: Study,
  variant: string | null,
  meanIn: (cell: number) => number | null,
): Map<string, number[]> {
  const factors = Object.keys(manifest.experiment?.factors ?? {});
  const effects = new Map<string, number[]>(factors.map((id) => [id, []]));
  const own = plan.points.filter((point) => point.variant === variant);
  for (const [at, point] of own.entries()) {
    const before = own[at - 1];
    const factor = factors.indexOf(point.role);
    if (before === undefined || factor < 0) continue;
    const step = Number(point.unit[factor]) - Number(before.unit[factor]);
    const [to, from] = [meanIn(point.cell), meanIn(before.cell)];
    if (to !== null && from !== null) effects.get(point.role)?.push((to - from) / step);
  }
  return effects;
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
