// Settings of an experiment beside each other, measure by measure, and their differences from the reference.

import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { languageOf } from '../../telling/index.ts';
import { effectOf } from '../answers/effects.ts';
import type { Estimate } from '../experiment/estimates.ts';
import type { MeasureReader } from '../experiment/values.ts';
import { effectsSection } from './effects.ts';
import type { AskedOf } from './effects.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import { points as inPoints } from '../statistics/figures.ts';
import type { Figure, Section } from './report.ts';
import { measureKey, namesOf } from './experiment-names.ts';
import { experimentWords } from './words-experiment.ts';
import { reportWords } from './words.ts';

/** Settings that are drawn one by one; of more, only what their factors do is drawn. */
const MOST_CELLS = 40;

/** Measures of which each has the whole width; of more, those that are nought everywhere are left out. */
const FEW_MEASURES = 6;

/** Measures of which effects are drawn. */
const MOST_MEASURES = 12;

/** A value of a measure: games of a hundred for shares, else three digits. */
export function valueText(value: number | null, share: boolean, language: string): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (share) return String(inPoints(value)).replace('-', '−');
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? languageOf(language).count(rounded) : String(rounded).replace('-', '−');
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
  const points = design === 'morris' || design === 'sobol-indices';
  if (points || summary.cells.length < 2 || summary.cells.length > MOST_CELLS) return null;
  const shown = summary.cells;
  const told = study.readers.filter(
    ({ id }) =>
      study.readers.length <= FEW_MEASURES || shown.some(({ measures }) => measures[id]!.mean !== 0),
  );
  const figures = told.map(({ id, share }: MeasureReader): Figure => {
    const title = names.measure(id);
    const unit = share ? reportWords(language).ofHundred : title;
    return {
      id: `cells-${id}`,
      title,
      note: '',
      half: told.length > FEW_MEASURES,
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

/** What each setting changes against what it is compared with, a section for each of these. */
export function differencesSections(setting: ExperimentSetting): Section[] {
  const { study, summary, language, models } = setting;
  const names = namesOf(setting);
  const { differences } = summary;
  if (differences.length > MOST_CELLS) return [];
  const asked = study.readers.map(({ id, share }): AskedOf => ({
    key: measureKey({ id, share }),
    name: names.measure(id),
    share,
    unit: '',
  }));
  const references = [...new Set(differences.map(({ reference }) => reference))];
  return references.flatMap((reference) => {
    const own = differences.filter((each) => each.reference === reference);
    const section = effectsSection({
      id: reference === 0 ? 'effects' : `effects-${reference}`,
      language,
      asked,
      changes: own.map(({ cell, measures }) => {
        const versions = models?.changes.find(({ id }) => id === String(cell))?.versions;
        return {
          id: String(cell),
          name: names.cell(cell, reference),
          effects: study.readers.map((reader) => effectOf(measureKey(reader), measures[reader.id]!)),
          ...(versions && { versions }),
        };
      }),
      base: names.cell(reference),
      games: Math.max(...own.flatMap(({ measures }) => Object.values(measures).map(({ pairs }) => pairs))),
      drawn: MOST_MEASURES,
      sequences: study.plan.stop.kind === 'width',
    });
    return section === null ? [] : [section];
  });
}
