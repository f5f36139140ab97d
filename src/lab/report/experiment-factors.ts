// What the result of an experiment hangs on: Morris's measures and Sobol's indices of its factors, with luck alone as the noise floor.

import { languageOf } from '../../telling/index.ts';
import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { screened, sobolIndices } from '../answers/sensitivity.ts';
import type { Estimate, Indices, Screened } from '../answers/sensitivity.ts';
import { elementaryEffects } from '../experiment/effects.ts';
import type { MeasureReader } from '../experiment/values.ts';
import { valueText } from './experiment-cells.ts';
import { namesOf } from './experiment-names.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import type { Figure, Section } from './report.ts';
import { experimentWords } from './words-experiment.ts';
import { reportWords } from './words.ts';

/** Ids of the factors, and of the one of luck alone or null. */
function factorsOf({ study }: ExperimentSetting): {
  readonly ids: readonly string[];
  readonly luck: string | null;
} {
  const factors = study.manifest.experiment?.factors ?? {};
  const luck = Object.entries(factors).find(([, { kind }]) => kind === 'luck');
  return { ids: Object.keys(factors), luck: luck?.[0] ?? null };
}

/** Mean of a measure in a cell; null where there is none. */
function meanIn({ summary }: ExperimentSetting, cell: number, measure: string): number | null {
  return summary.cells[cell]?.measures[measure]?.mean ?? null;
}

function variantsOf({ study }: ExperimentSetting): readonly (string | null)[] {
  return study.manifest.experiment?.variants ?? [null];
}

/** Whether an estimate is no clearer than luck: luck's own reaches as far as its value. */
function inNoise(estimate: Estimate, floor: Estimate | null): boolean {
  return floor !== null && estimate.value <= floor.high;
}

/** Morris's measures of all factors; null when the design is not his. */
export function screeningSection(setting: ExperimentSetting): Section | null {
  if (setting.study.manifest.experiment?.design.kind !== 'morris') return null;
  const words = experimentWords(setting.language).screening;
  const { luck } = factorsOf(setting);
  const figures = variantsOf(setting).flatMap((variant) =>
    setting.study.readers.map((reader) => screeningFigure(setting, variant, reader)),
  );
  return { id: 'screening', title: words.title, lead: words.lead(luck !== null), figures };
}

function titleOf(setting: ExperimentSetting, variant: string | null, measure: string): string {
  const parts = [namesOf(setting).measure(measure), ...(variant === null ? [] : [variant])];
  return languageOf(setting.language).row(parts);
}

function screeningFigure(
  setting: ExperimentSetting,
  variant: string | null,
  { id, share }: MeasureReader,
): Figure {
  const { language } = setting;
  const words = experimentWords(language).screening;
  const names = namesOf(setting);
  const { luck } = factorsOf(setting);
  const meanOf = (cell: number): number | null => meanIn(setting, cell, id);
  const all = [...elementaryEffects(setting.study, variant, meanOf)].map(([factor, effects]) => ({
    factor,
    told: screened(effects, `${id}/${factor}`),
  }));
  const floor = all.find(({ factor }) => factor === luck)?.told.absolute ?? null;
  const ranked = all.toSorted((a, b) => b.told.absolute.value - a.told.absolute.value);
  const scale = share ? 100 : 1;
  const title = titleOf(setting, variant, id);
  const text = (value: number): string => valueText(value, share, language);
  const row = ({ factor, told }: { readonly factor: string; readonly told: Screened }): ForestRow => {
    const { value, low, high } = told.absolute;
    return {
      label: factor === luck ? `${names.factor(factor)} (${words.floor})` : names.factor(factor),
      value: scale * value,
      chance: { low: scale * low, high: scale * high },
      text: text(value),
      muted: factor === luck || inNoise(told.absolute, floor),
    };
  };
  return {
    id: `screening-${variant ?? 'all'}-${id}`,
    title,
    note: '',
    draw: (frame) =>
      forestChart(frame, ranked.map(row), {
        title,
        domain: share ? { low: 0, high: 10 } : { low: 0, high: 0 },
        unit: words.unit(share),
      }),
    table: {
      caption: title,
      head: [
        words.factor,
        'μ*',
        reportWords(language).interval,
        'μ',
        'σ',
        words.count,
        ...(floor ? [words.verdict] : []),
      ],
      rows: ranked.map(({ factor, told }) => [
        names.factor(factor),
        text(told.absolute.value),
        `${text(told.absolute.low)} … ${text(told.absolute.high)}`,
        text(told.mean),
        text(told.deviation),
        String(told.count),
        ...(floor
          ? [factor === luck ? words.floor : inNoise(told.absolute, floor) ? words.noise : words.above]
          : []),
      ]),
    },
  };
}

/** Sobol's indices of all factors; null when the design is not made for them. */
export function indicesSection(setting: ExperimentSetting): Section | null {
  if (setting.study.manifest.experiment?.design.kind !== 'sobol-indices') return null;
  const words = experimentWords(setting.language).indices;
  const { luck } = factorsOf(setting);
  const figures = variantsOf(setting).flatMap((variant) =>
    setting.study.readers.map(({ id }) => indicesFigure(setting, variant, id)),
  );
  return { id: 'indices', title: words.title, lead: words.lead(luck !== null), figures };
}

/** Indices of the factors on a measure, in the order of the experiment. Rows of which a part was not played are left out. */
function indicesOf(setting: ExperimentSetting, variant: string | null, measure: string): Indices[] {
  const { ids } = factorsOf(setting);
  const rows = new Map<number, Map<string, number>>();
  for (const { variant: own, base, role, cell } of setting.study.plan.points) {
    const mean = own === variant ? meanIn(setting, cell, measure) : null;
    if (mean === null) continue;
    let row = rows.get(base);
    if (!row) rows.set(base, (row = new Map()));
    row.set(role, mean);
  }
  const whole = [...rows.values()].filter((row) => row.size === ids.length + 2);
  const column = (role: string): number[] => whole.map((row) => row.get(role) ?? 0);
  return sobolIndices({ a: column('A'), b: column('B'), mixed: ids.map(column) }, measure);
}

function indicesFigure(setting: ExperimentSetting, variant: string | null, measure: string): Figure {
  const { language } = setting;
  const words = experimentWords(language);
  const names = namesOf(setting);
  const { ids, luck } = factorsOf(setting);
  const all = indicesOf(setting, variant, measure).map((told, n) => ({ factor: ids[n]!, told }));
  const floor = all.find(({ factor }) => factor === luck)?.told.total ?? null;
  const ranked = all.toSorted((a, b) => b.told.total.value - a.told.total.value);
  const title = titleOf(setting, variant, measure);
  const parts = ({ low, high }: Estimate) => ({ low: 100 * low, high: 100 * high });
  const text = ({ value }: Estimate): string => valueText(value, true, language);
  const range = ({ low, high }: Estimate): string =>
    `${valueText(low, true, language)} … ${valueText(high, true, language)}`;
  return {
    id: `indices-${variant ?? 'all'}-${measure}`,
    title,
    note: '',
    draw: (frame) =>
      forestChart(
        frame,
        ranked.map(({ factor, told }) => ({
          label: names.factor(factor),
          value: 100 * told.first.value,
          chance: parts(told.first),
          text: text(told.first),
          muted: factor === luck || inNoise(told.total, floor),
          second: { value: 100 * told.total.value, chance: parts(told.total), text: text(told.total) },
        })),
        { title, domain: { low: 0, high: 100 }, unit: words.indices.unit },
      ),
    table: {
      caption: title,
      head: [
        words.screening.factor,
        words.indices.first,
        reportWords(language).interval,
        words.indices.total,
        reportWords(language).interval,
        ...(floor ? [words.screening.verdict] : []),
      ],
      rows: ranked.map(({ factor, told }) => [
        names.factor(factor),
        text(told.first),
        range(told.first),
        text(told.total),
        range(told.total),
        ...(floor
          ? [
              factor === luck
                ? words.screening.floor
                : inNoise(told.total, floor)
                  ? words.screening.noise
                  : words.screening.above,
            ]
          : []),
      ]),
    },
  };
}
