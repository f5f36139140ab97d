// Main effects of a factorial design, and how far two factors depend on each other: contrasts of cells, taken replicate by replicate
// so that what the seeds share cancels out.

import type { Level } from '../../scenario/index.ts';
import { meanEstimate } from './estimates.ts';
import type { Estimate } from './estimates.ts';
import { addTo, noMoments } from './moments.ts';
import { referencePoint } from './reference.ts';
import type { Study } from './study.ts';

/** A factor taken from its level in the reference, usually its first, to another. */
export interface Step {
  readonly factor: string;
  readonly from: Level;
  readonly to: Level;
}

/** What a step does to a measure on average over all levels of the other factors, in the measure's unit. */
export interface MainEffect extends Estimate {
  readonly step: Step;
  /** Of an interaction: the second step. The figure then is how much more the first does after it than before it. */
  readonly with?: Step;
  /** Replicates in which every cell that is needed has a value. */
  readonly replicates: number;
}

/** By variant (empty: as written) and measure: steps in the order of the factors, then pairs of steps. */
export type MainEffects = Readonly<Record<string, Readonly<Record<string, readonly MainEffect[]>>>>;

/** Cells with the weight that their values have in a contrast; the weights add up to nothing. */
interface Contrast {
  readonly variant: string;
  readonly step: Step;
  readonly with?: Step;
  readonly weights: ReadonlyMap<number, number>;
}

/** Takes the values of one replicate after another. */
export interface MainEffectsTally {
  /** Values of the study's measures in each cell of a replicate, null or absent where there is none. */
  add(values: ReadonlyMap<number, readonly (number | null)[]>): void;
  finish(): MainEffects;
}

/** A tally that has seen no replicate; null when the design is not factorial. */
export function mainEffectsTally(study: Study): MainEffectsTally | null {
  const { readers, manifest, plan } = study;
  if (manifest.experiment?.design.kind !== 'factorial') return null;
  const contrasts = contrastsOf(study);
  const moments = contrasts.map(() => readers.map(() => noMoments()));
  return {
    add(values) {
      for (const [at, { weights }] of contrasts.entries())
        for (const measure of readers.keys()) {
          const value = contrastOf(weights, (cell) => values.get(cell)?.[measure] ?? null);
          if (value !== null) addTo(moments[at]![measure]!, value);
        }
    },
    finish() {
      const found: Record<string, Record<string, MainEffect[]>> = {};
      for (const [at, { variant, step, with: second }] of contrasts.entries())
        for (const [measure, { id }] of readers.entries()) {
          const own = moments[at]![measure]!;
          ((found[variant] ??= {})[id] ??= []).push({
            step,
            ...(second && { with: second }),
            replicates: own.count,
            ...meanEstimate(own, plan.stop),
          });
        }
      return found;
    },
  };
}

/** The weighted sum of a measure over cells; null where a cell has none. */
function contrastOf(
  weights: ReadonlyMap<number, number>,
  valueIn: (cell: number) => number | null,
): number | null {
  let sum = 0;
  for (const [cell, weight] of weights) {
    const value = valueIn(cell);
    if (value === null) return null;
    sum += weight * value;
  }
  return sum;
}

/** All steps of a study, then all pairs of steps of two factors that have two levels each. */
function contrastsOf({ plan, manifest }: Study): Contrast[] {
  const factors = Object.keys(manifest.experiment?.factors ?? {});
  return (manifest.experiment?.variants ?? []).flatMap((variant) => {
    const own = plan.points.filter((point) => point.variant === variant);
    const compared = manifest.experiment && own[referencePoint(manifest.experiment, own)];
    /** Coordinates of each factor, that of the reference first. */
    const units = factors.map((_, at) => [
      ...new Set([compared ?? [], own].flat().map(({ unit }) => unit[at] ?? null)),
    ]);
    const levelOf = (at: number, unit: number | null): Level => {
      const point = own.find((each) => (each.unit[at] ?? null) === unit);
      return (point && plan.cells[point.cell]?.levels[factors[at]!]) ?? null;
    };
    /** Steps of a factor with the sign that each coordinate has in them. */
    const stepsOf = (at: number) =>
      units[at]!.slice(1).map((to) => {
        const [from = null] = units[at]!;
        return {
          at,
          step: { factor: factors[at]!, from: levelOf(at, from), to: levelOf(at, to) },
          sign: (unit: number | null): number => (unit === to ? 1 : unit === from ? -1 : 0),
        };
      });
    type Signed = ReturnType<typeof stepsOf>[number];
    const weigh = (steps: readonly Signed[]): Map<number, number> => {
      const weights = new Map<number, number>();
      const signed = own
        .map(({ unit, cell }) => ({
          cell,
          sign: steps.reduce((product, { at, sign }) => product * sign(unit[at] ?? null), 1),
        }))
        .filter(({ sign }) => sign !== 0);
      const upper = signed.length / 2 ** steps.length;
      for (const { cell, sign } of signed) weights.set(cell, (weights.get(cell) ?? 0) + sign / upper);
      return weights;
    };
    const steps = factors.map((_, at) => stepsOf(at));
    const single = steps.filter((of) => of.length === 1).map(([step]) => step!);
    const pairs = single.flatMap((first, at) =>
      single.slice(at + 1).map((second): Contrast => ({
        variant: variant ?? '',
        step: first.step,
        with: second.step,
        weights: weigh([first, second]),
      })),
    );
    return [
      ...steps.flat().map((each): Contrast => ({
        variant: variant ?? '',
        step: each.step,
        weights: weigh([each]),
      })),
      ...pairs,
    ];
  });
}
