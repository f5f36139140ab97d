// What each step of a factorial design changes, and how far two steps depend on each other.

import { languageOf } from '../../telling/index.ts';
import { forestChart } from '../../charts/index.ts';
import type { MainEffect } from '../experiment/main-effects.ts';
import type { MeasureReader } from '../experiment/values.ts';
import { valueText } from './experiment-cells.ts';
import { namesOf } from './experiment-names.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import type { Figure, Section } from './report.ts';
import { experimentWords } from './words-experiment.ts';
import { reportWords } from './words.ts';

/** A main effect that has an interval. */
type Known = MainEffect & Readonly<Record<'mean' | 'low' | 'high', number>>;

function isKnown(effect: MainEffect): effect is Known {
  return effect.mean !== null && effect.low !== null && effect.high !== null;
}

/** The section of main effects and interactions; null when the design is not factorial. */
export function stepsSection(setting: ExperimentSetting): Section | null {
  const { summary, study, language } = setting;
  const words = experimentWords(language).steps;
  const figures = Object.entries(summary.mainEffects ?? {}).flatMap(([variant, byMeasure]) =>
    study.readers.flatMap((reader) => {
      const effects = (byMeasure[reader.id] ?? []).filter(isKnown);
      return effects.length === 0 ? [] : [stepsFigure(setting, variant, reader, effects)];
    }),
  );
  return figures.length === 0 ? null : { id: 'steps', title: words.title, lead: words.lead, figures };
}

function stepsFigure(
  setting: ExperimentSetting,
  variant: string,
  { id, share }: MeasureReader,
  effects: readonly Known[],
): Figure {
  const { language } = setting;
  const words = experimentWords(language).steps;
  const names = namesOf(setting);
  const title = languageOf(language).row([names.measure(id), ...(variant === '' ? [] : [variant])]);
  const scale = share ? 100 : 1;
  const label = ({ step, with: second }: MainEffect): string =>
    second ? words.after(names.step(step), names.step(second)) : names.step(step);
  const text = (value: number): string => `${value > 0 ? '+' : ''}${valueText(value, share, language)}`;
  return {
    id: `steps-${variant === '' ? 'all' : variant}-${id}`,
    title,
    note: '',
    draw: (frame) =>
      forestChart(
        frame,
        effects.map((effect) => ({
          label: label(effect),
          value: scale * effect.mean,
          chance: { low: scale * effect.low, high: scale * effect.high },
          text: text(effect.mean),
          muted: effect.low <= 0 && effect.high >= 0,
        })),
        {
          title,
          domain: share ? { low: -5, high: 5 } : { low: 0, high: 0 },
          unit: words.unit(share),
          zero: 0,
        },
      ),
    table: {
      caption: title,
      head: [words.step, words.effect, reportWords(language).interval],
      rows: effects.map((effect) => [
        label(effect),
        text(effect.mean),
        `${text(effect.low)} … ${text(effect.high)}`,
      ]),
    },
  };
}
