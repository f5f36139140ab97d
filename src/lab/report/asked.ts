// The answers to named questions as sections of a report: what would have had to be different, until when it mattered.

import type { World } from '../../engine/game.ts';
import { bandChart, forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { languageOf, nameOf, tellDate } from '../../telling/index.ts';
import type { Box, Side } from '../answers/box.ts';
import type { DiscoverResult, Feature } from '../answers/discover.ts';
import type { UntilResult } from '../answers/until.ts';
import { inHundred, rangeInHundred } from '../statistics/figures.ts';
import { wilson } from '../statistics/intervals.ts';
import { lineName, shortName } from './courses.ts';
import type { Section } from './report.ts';
import { askedWords } from './words-asked.ts';

/** A discovery as it is kept: also whether the contrary was asked. */
export interface Discovery extends DiscoverResult {
  readonly not: boolean;
}

/** A question by its key in words: "The market is lost", or with `not` its contrary. */
export function questionText(world: World, language: string, key: string, not = false): string {
  const [kind = '', id = ''] = key.split(':');
  const text =
    kind === 'outcome'
      ? nameOf(world.outcomes, world.outcomes.ids.indexOf(id), language)
      : nameOf(world.measures, world.measures.ids.indexOf(id), language);
  return not ? askedWords(language).discover.not(text) : text;
}

/** The conditions of a box in words, one a side. */
export function sidesText(
  world: World,
  language: string,
  features: readonly Feature[],
  sides: readonly Side[],
): string[] {
  const words = askedWords(language).discover;
  return sides.map(({ feature, side, threshold }) => {
    const name = featureName(world, language, features[feature]!);
    const value = numberText(threshold, language);
    return side === 'at-least' ? words.atLeast(name, value) : words.atMost(name, value);
  });
}

function featureName(world: World, language: string, feature: Feature): string {
  switch (feature.kind) {
    case 'drawn':
      return nameOf(world.uncertain, feature.row, language);
    case 'line':
      return lineName({ world, language }, feature.line).title;
    case 'value':
      return askedWords(language).discover.value(shortName(world, feature.actor, language));
  }
}

/** Three digits at most. */
function numberText(value: number, language: string): string {
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? languageOf(language).count(rounded) : String(rounded).replace('-', '−');
}

/** The id of a section of one kind among several, from 0. */
function idOf(kind: string, number: number): string {
  return number === 0 ? kind : `${kind}-${number + 1}`;
}

/** The section of conditions; `number` counts those of the report, from 0. */
export function discoverSection(world: World, language: string, result: Discovery, number: number): Section {
  const id = idOf('discover', number);
  const words = askedWords(language).discover;
  const { count } = languageOf(language);
  const day = tellDate(world, result.round, language, 'long');
  const found = [
    { label: words.start, features: result.start.features, box: result.start.box },
    { label: words.course(day), features: result.course.features, box: result.course.box },
  ];
  const baseCases = Math.floor(result.cases / 2);
  const base = result.start.box.base;
  const all = wilson(Math.round(base * baseCases), baseCases);
  const row = ({ label, box }: { readonly label: string; readonly box: Box }): ForestRow => {
    const { low, high } = wilson(box.judged.hits, box.judged.inside);
    return {
      label,
      value: 100 * box.judged.density,
      chance: { low: 100 * low, high: 100 * high },
      text: inHundred(box.judged.density),
      muted: box.sides.length === 0,
    };
  };
  return {
    id,
    title: words.title,
    lead: words.lead(questionText(world, language, result.question, result.not), count(result.cases)),
    figures: [
      {
        id,
        title: words.figure,
        note: words.note,
        draw: (frame) =>
          forestChart(
            frame,
            [
              {
                label: words.all,
                value: 100 * base,
                chance: { low: 100 * all.low, high: 100 * all.high },
                text: inHundred(base),
              },
              ...found.map(row),
            ],
            { title: words.figure, domain: { low: 0, high: 100 }, unit: words.figure },
          ),
        open: true,
        table: {
          caption: words.title,
          head: [words.from, words.conditions, words.density, words.interval, words.coverage, words.inside],
          rows: found.map(({ label, features, box }) => [
            label,
            box.sides.length === 0
              ? words.nothing
              : sidesText(world, language, features, box.sides).join(words.and),
            inHundred(box.judged.density),
            rangeInHundred(wilson(box.judged.hits, box.judged.inside)),
            inHundred(box.judged.coverage),
            count(box.judged.inside),
          ]),
        },
      },
    ],
  };
}

/** Forks as they are kept: with the change in words and what was asked. */
export interface Timing extends UntilResult {
  readonly change: string;
  readonly question: string;
}

/** The last round whose change made a difference that chance alone would not, by what was asked; null when none did. */
export function lastThatMattered({ starts, question }: Timing): number | null {
  const told = starts.filter(({ effects }) => {
    const effect = effects.find((each) => each.question === question);
    return effect !== undefined && (effect.low > 0 || effect.high < 0);
  });
  return told.at(-1)?.round ?? null;
}

/** The section of when a change mattered; `number` counts those of the report, from 0. */
export function untilSection(world: World, language: string, result: Timing, number: number): Section {
  const id = idOf('until', number);
  const words = askedWords(language).until;
  const { count } = languageOf(language);
  const title = questionText(world, language, result.question);
  const points = result.starts.flatMap(({ round, effects }) => {
    const effect = effects.find((each) => each.question === result.question);
    return effect ? [{ day: tellDate(world, round, language, 'short'), effect }] : [];
  });
  const percent = (pick: 'difference' | 'low' | 'high'): number[] =>
    points.map(({ effect }) => 100 * effect[pick]);
  const last = lastThatMattered(result);
  const signed = (value: number): string =>
    value === 0 ? '0' : value > 0 ? `+${Math.round(value)}` : `−${Math.round(-value)}`;
  return {
    id,
    title: words.title,
    lead: `${words.lead(result.change, count(result.games))} ${
      last === null ? words.never : words.last(tellDate(world, last, language, 'long'))
    }`,
    figures: [
      {
        id,
        title,
        note: words.note,
        draw: (frame) =>
          bandChart(
            { ...frame, height: 240 },
            {
              days: points.map(({ day }) => day),
              bands: [{ low: percent('low'), high: percent('high'), tone: 'ink', opacity: 0.18 }],
              curves: [{ values: percent('difference'), tone: 'ink' }],
            },
            {
              title,
              unit: words.unit,
              least: Math.min(-5, ...percent('low')),
              most: Math.max(5, ...percent('high')),
            },
          ),
        table: {
          caption: title,
          head: [words.begun, words.beforeAfter, words.difference, words.interval],
          rows: points.map(({ day, effect }) => [
            day,
            `${inHundred(effect.before)} → ${inHundred(effect.after)}`,
            signed(100 * effect.difference),
            `${signed(Math.floor(100 * effect.low))} … ${signed(Math.ceil(100 * effect.high))}`,
          ]),
        },
      },
    ],
  };
}
