// What measures, factors and settings of an experiment are called. Apart from what is drawn, so that a page can name them without charts.

import { languageOf, textIn } from '../../telling/index.ts';
import type { Step } from '../experiment/main-effects.ts';
import type { MeasureReader } from '../experiment/values.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import { experimentWords } from './words-experiment.ts';

/** Names of measures, factors and settings. */
export interface Names {
  readonly measure: (id: string) => string;
  readonly factor: (id: string) => string;
  /** A factor taken from one level to another. */
  readonly step: (step: Step) => string;
  /** With another cell: only what is set otherwise than there. */
  readonly cell: (cell: number, from?: number) => string;
}

/** The names in an experiment. */
export function namesOf({ study, language }: Pick<ExperimentSetting, 'study' | 'language'>): Names {
  const { experiment } = study.manifest;
  const asWritten = experimentWords(language).asWritten;
  const { row } = languageOf(language);
  const told = (text: string | { readonly en: string } | undefined, id: string): string =>
    text === undefined ? id : typeof text === 'string' ? text : textIn(text, language);
  const factor = (id: string): string => told(experiment?.factors[id]?.name, id);
  const variant = (id: string): string => told(study.scenario.variants[id]?.name, id);
  const level = (id: string, value: unknown): string => {
    if (experiment?.factors[id]?.kind !== 'variant') return levelText(value);
    return typeof value === 'string' ? variant(value) : asWritten;
  };
  /** What is set in a cell, part by part: variants of the design, then the level of each factor. */
  const partsOf = (cell: number): string[] => {
    const { levels = {}, variants = [] } = study.plan.cells[cell] ?? {};
    const chosen = Object.values(levels);
    return [
      ...variants.filter((id) => !chosen.includes(id)).map(variant),
      ...Object.entries(levels).map(([id, value]) => `${factor(id)} ${level(id, value)}`),
    ];
  };
  return {
    measure: (id) => told(experiment?.measures[id]?.name, id),
    factor,
    step: ({ factor: id, from, to }) => `${factor(id)} ${level(id, from)} → ${level(id, to)}`,
    cell(cell, from) {
      const all = partsOf(cell);
      const there = from === undefined ? [] : partsOf(from);
      const own = all.filter((part) => !there.includes(part));
      return row(own.length > 0 ? own : all) || asWritten;
    },
  };
}

function levelText(level: unknown): string {
  if (level === null) return '–';
  if (typeof level === 'number') return String(Number(level.toPrecision(4))).replace('-', '−');
  return typeof level === 'string' ? level : JSON.stringify(level);
}

/** How effects on a measure are named. */
export function measureKey({ id, share }: Pick<MeasureReader, 'id' | 'share'>): string {
  return `${share ? 'measure' : 'figure'}:${id}`;
}
