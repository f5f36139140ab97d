// Settings of an experiment beside each other, measure by measure, and their differences from the reference.

import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { languageOf, textIn } from '../../telling/index.ts';
import type { Estimate } from '../experiment/estimates.ts';
import type { MeasureReader } from '../experiment/values.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import type { Figure, Section } from './report.ts';
import { experimentWords } from './words-experiment.ts';
import { reportWords } from './words.ts';

/** Settings that are drawn one by one; of more, only what their factors do is drawn. */
const MOST_CELLS = 40;

/** Names of measures, factors and settings. */
export interface Names {
  readonly measure: (id: string) => string;
  readonly factor: (id: string) => string;
  readonly cell: (cell: number) => string;
}

/** The names in an experiment. */
export function namesOf({ study, language }: Pick<ExperimentSetting, 'study' | 'language'>): Names {
  const { experiment } = study.manifest;
  const told = (text: string | { readonly en: string } | undefined, id: string): string =>
    text === undefined ? id : typeof text === 'string' ? text : textIn(text, language);
  const factor = (id: string): string => told(experiment?.factors[id]?.name, id);
  return {
    measure: (id) => told(experiment?.measures[id]?.name, id),
    factor,
    cell(cell) {
      const { levels = {}, variants = [] } = study.plan.cells[cell] ?? {};
      const parts = Object.entries(levels).map(([id, level]) => `${factor(id)} ${levelText(level)}`);
      if (parts.length > 0) return parts.join(', ');
      return variants.length > 0 ? variants.join(' + ') : experimentWords(language).asWritten;
    },
  };
}

function levelText(level: unknown): string {
  if (level === null) return '–';
  if (typeof level === 'number') return String(Number(level.toPrecision(4))).replace('-', '−');
  return typeof level === 'string' ? level : JSON.stringify(level);
}

/** A value of a measure: games of a hundred for shares, else three digits. */
export function valueText(value: number | null, share: boolean, language: string): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (share) return String(Math.round(100 * value)).replace('-', '−');
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? languageOf(language).count(rounded) : String(rounded).replace('-', '−');
}

/** The same with its sign. */
function signedText(value: number | null, share: boolean, language: string): string {
  const text = valueText(value, share, language);
  return value !== null && value > 0 && text !== '0' ? `+${text}` : text;
}

function rowOf(label: string, { mean, low, high }: Estimate, share: boolean, text: string): ForestRow[] {
  if (mean === null) return [];
  const scale = share ? 100 : 1;
  return [
    {
      label,
      value: scale * mean,
      ...(low !== null && high !== null && { chance: { low: scale * low, high: scale * high } }),
      text,
    },
  ];
}

/** What comes out in each setting; null where they are many, or only points of a design by which factors are judged. */
export function cellsSection(setting: ExperimentSetting): Section | null {
  const { study, summary, language } = setting;
  const words = experimentWords(language).cells;
  const names = namesOf(setting);
  const design = study.manifest.experiment?.design.kind;
  const single = design === 'morris' || design === 'sobol-indices' || summary.cells.length > MOST_CELLS;
  if (single) return null;
  const shown = summary.cells;
  const figures = study.readers.map(({ id, share }: MeasureReader): Figure => {
    const title = names.measure(id);
    const unit = share ? reportWords(language).ofHundred : title;
    return {
      id: `cells-${id}`,
      title,
      note: '',
      draw: (frame) =>
        forestChart(
          frame,
          shown.flatMap(({ cell, measures }) => {
            const estimate = measures[id]!;
            return rowOf(names.cell(cell), estimate, share, valueText(estimate.mean, share, language));
          }),
          {
            title,
            domain: around(
              shown.map(({ measures }) => measures[id]!),
              share,
            ),
            unit,
          },
        ),
      table: {
        caption: title,
        head: [words.cell, unit, reportWords(language).interval, words.games],
        rows: shown.map(({ cell, measures }) => {
          const { mean, low, high, games } = measures[id]!;
          return [
            names.cell(cell),
            valueText(mean, share, language),
            `${valueText(low, share, language)} … ${valueText(high, share, language)}`,
            languageOf(language).count(games),
          ];
        }),
      },
    };
  });
  return { id: 'cells', title: words.title, lead: words.lead, figures };
}

/** Shares are drawn from 0; other measures around their values, so that differences can be seen. */
function around(
  estimates: readonly Estimate[],
  share: boolean,
): { readonly low: number; readonly high: number } {
  if (share) return { low: 0, high: 50 };
  const values = estimates.flatMap(({ mean }) => mean ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 && most < 2 * least ? { low: least, high: most } : { low: Math.min(0, least), high: most };
}

/** What each setting changes against its reference. */
export function differencesSection(setting: ExperimentSetting): Section | null {
  const { study, summary, language } = setting;
  const words = experimentWords(language);
  const names = namesOf(setting);
  const { differences } = summary;
  if (differences.length === 0 || differences.length > MOST_CELLS) return null;
  const figures = study.readers.map(({ id, share }): Figure => {
    const told = differences.toSorted(
      (a, b) => Math.abs(b.measures[id]!.mean ?? 0) - Math.abs(a.measures[id]!.mean ?? 0),
    );
    const title = names.measure(id);
    return {
      id: `differences-${id}`,
      title,
      note: '',
      draw: (frame) =>
        forestChart(
          frame,
          told.flatMap(({ cell, measures }) => {
            const estimate = measures[id]!;
            const { low, high, mean } = estimate;
            const open = low === null || high === null || (low <= 0 && high >= 0);
            return rowOf(names.cell(cell), estimate, share, signedText(mean, share, language)).map((row) => ({
              ...row,
              muted: open,
            }));
          }),
          {
            title,
            domain: share ? { low: -10, high: 10 } : { low: 0, high: 0 },
            unit: words.differences.unit(share),
            zero: 0,
          },
        ),
      table: {
        caption: title,
        head: [
          words.cells.cell,
          words.reference,
          words.cells.difference,
          reportWords(language).interval,
          words.cells.gain,
        ],
        rows: told.map(({ cell, reference, measures }) => {
          const { mean, low, high, gain } = measures[id]!;
          return [
            names.cell(cell),
            names.cell(reference),
            signedText(mean, share, language),
            `${signedText(low, share, language)} … ${signedText(high, share, language)}`,
            gain === null ? '–' : gain < 100 ? gain.toFixed(1) : '>99',
          ];
        }),
      },
    };
  });
  return { id: 'differences', title: words.differences.title, lead: words.differences.lead, figures };
}
