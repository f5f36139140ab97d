// Charts of rows: aims with their weights, and outcomes with their intervals. Names stand over their bars, so that none is cut.

import * as Plot from '@observablehq/plot';
import { languageOf } from '../telling/index.ts';
import { TEXT, draw, fitted, textWidth } from './frame.ts';
import type { ChartFrame, ChartTable } from './frame.ts';
import { actorLook } from './theme.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';

const ROW = 38;
const BAR_TOP = 19;
const BAR = 10;

/** One aim of an actor: what it is worth, and how much of it was met. */
export interface AimRow {
  readonly name: string;
  /** Points of 100. */
  readonly weight: number;
  /** Share met, 0..1. */
  readonly share: number;
  /** Points that machine games in the same seat reach on average, when known. */
  readonly typical?: number;
}

export interface AimData {
  readonly actor: string;
  readonly style: string;
  readonly aims: readonly AimRow[];
}

/** One outcome over many games. Shares are 0..1. */
export interface OutcomeRow {
  readonly name: string;
  readonly family: 'fought' | 'agreed';
  readonly games: number;
  readonly share: number;
  /** Ends of the interval, Wilson's at 95 % unless the caller says otherwise. */
  readonly low: number;
  readonly high: number;
}

export interface OutcomeData {
  readonly games: number;
  readonly outcomes: readonly OutcomeRow[];
}

interface Bar {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly opacity?: number;
  /** Outline, for fills that are close to the ground. */
  readonly stroke?: string;
}

/** Bars, ticks and words in rows; x runs over `most`. */
interface Rows {
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly most: number;
  readonly tracks: readonly Bar[];
  readonly bars: readonly Bar[];
  readonly ticks: readonly {
    readonly row: number;
    readonly at: number;
    readonly stroke: string;
    readonly out: number;
  }[];
  readonly extra?: Plot.Markish[];
}

function rowChart(frame: ChartFrame, label: string, rows: Rows): SVGSVGElement {
  const { theme, width } = frame;
  const count = rows.names.length;
  const height = Math.max(1, count) * ROW;
  const valueWidth = Math.max(0, ...rows.values.map(textWidth));
  const top = (row: number): number => row * ROW + BAR_TOP;
  const rect = (bars: readonly Bar[]): Plot.Markish =>
    Plot.rect(bars, {
      x1: 'from',
      x2: 'to',
      y1: (bar: Bar) => top(bar.row),
      y2: (bar: Bar) => top(bar.row) + BAR,
      fill: 'fill',
      fillOpacity: (bar: Bar) => bar.opacity ?? 1,
      stroke: (bar: Bar) => bar.stroke ?? 'none',
      strokeWidth: 0.75,
    });
  const indices = rows.names.map((_, row) => row);
  return draw(frame, label, {
    height,
    marginLeft: 1,
    marginRight: 1,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, rows.most], range: [1, width - 1], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    color: { type: 'identity' },
    opacity: { type: 'identity' },
    marks: [
      ...(rows.extra ?? []),
      rect(rows.tracks),
      rect(rows.bars),
      Plot.ruleX(rows.ticks, {
        x: 'at',
        y1: (tick: { row: number; out: number }) => top(tick.row) - tick.out,
        y2: (tick: { row: number; out: number }) => top(tick.row) + BAR + tick.out,
        stroke: 'stroke',
        strokeWidth: 2,
      }),
      Plot.text(indices, {
        x: 0,
        y: (row: number) => row * ROW + 9,
        text: (row: number) => fitted(rows.names[row] ?? '', width - valueWidth - 12),
        textAnchor: 'start',
        fill: theme.ink,
        fontSize: TEXT,
      }),
      Plot.text(indices, {
        x: rows.most,
        y: (row: number) => row * ROW + 9,
        text: (row: number) => rows.values[row] ?? '',
        textAnchor: 'end',
        fill: theme.ink2,
        fontSize: TEXT,
      }),
    ],
  });
}

function points(aim: AimRow): number {
  return aim.share * aim.weight;
}

/**
 * Aims of one actor: a track as long as the aim's weight, filled as far as it was met; a tick where machine games end on average.
 */
export function aimBars(frame: ChartFrame, data: AimData): SVGSVGElement {
  const { theme, language } = frame;
  const words = chartWords(language);
  const { count, list } = languageOf(language);
  const look = actorLook(theme, data.style);
  const values = data.aims.map((aim) => words.of(count(points(aim)), count(aim.weight)));
  const label = `${words.aims}, ${data.actor}: ${list(data.aims.map((aim, i) => `${aim.name} ${values[i]}`))}`;
  return rowChart(frame, label, {
    names: data.aims.map((aim) => aim.name),
    values,
    most: Math.max(1, ...data.aims.map((aim) => aim.weight)),
    tracks: data.aims.map((aim, row) => ({ row, from: 0, to: aim.weight, fill: theme.line })),
    bars: data.aims.map((aim, row) => ({ row, from: 0, to: points(aim), fill: look.solid })),
    ticks: data.aims.flatMap((aim, row) =>
      aim.typical === undefined ? [] : [{ row, at: aim.typical, stroke: theme.ink, out: 3 }],
    ),
  });
}

export function tableOfAims(data: AimData, language: string): ChartTable {
  const words = chartWords(language);
  const { count, percent } = languageOf(language);
  const typical = data.aims.some((aim) => aim.typical !== undefined);
  return {
    caption: `${words.aims}, ${data.actor}`,
    head: [words.aim, words.weight, words.met, words.points, ...(typical ? [words.typical] : [])],
    rows: data.aims.map((aim) => [
      aim.name,
      count(aim.weight),
      percent(aim.share),
      count(points(aim)),
      ...(typical ? [aim.typical === undefined ? '' : count(aim.typical)] : []),
    ]),
  };
}

/** Colour of an outcome: by its place among those of its family, from light to dark; the last colour is used again. */
export function outcomeColour(theme: ChartTheme, data: OutcomeData, row: number): string {
  const family = data.outcomes[row]?.family ?? 'fought';
  const colours = theme.outcomes[family];
  const place = data.outcomes.slice(0, row).filter((outcome) => outcome.family === family).length;
  return colours[Math.min(place, colours.length - 1)] ?? theme.ink3;
}

/** Stripes for agreed outcomes, so that the families differ without colour. */
function hatch(id: string, colour: string, ground: string): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const { document } = context;
    const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const pattern = make('pattern', {
      id,
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
    pattern.append(
      make('rect', { width: '6', height: '6', fill: colour }),
      make('rect', { width: '1.6', height: '6', fill: ground }),
    );
    const holder = make('defs', {});
    holder.append(pattern);
    return holder;
  };
}

/** Games of a hundred with the ends of the interval; without "of 100" where there is little room. */
function games(row: OutcomeRow, language: string, short: boolean): string {
  const words = chartWords(language);
  const hundred = (share: number): string => languageOf(language).count(100 * share);
  const share = short ? hundred(row.share) : words.of(hundred(row.share), '100');
  return `${share} (${words.interval(hundred(row.low), hundred(row.high))})`;
}

/**
 * Outcomes in games of a hundred: each bar solid to the low end of its interval and pale to the high end, with a tick at the
 * estimate; agreed outcomes are hatched.
 */
export function outcomeShares(frame: ChartFrame, data: OutcomeData): SVGSVGElement {
  const { theme, language } = frame;
  const words = chartWords(language);
  const { count, list } = languageOf(language);
  const id = frame.id ?? 'outcomes';
  const said = data.outcomes.map((row) => games(row, language, false));
  const crowded = data.outcomes.some(
    (row, i) => textWidth(row.name) + textWidth(said[i] ?? '') + 12 > frame.width,
  );
  const colours = data.outcomes.map((_, row) => outcomeColour(theme, data, row));
  const fills = data.outcomes.map((row, i) =>
    row.family === 'agreed' ? `url(#${id}-${i})` : (colours[i] ?? theme.ink3),
  );
  const label = `${words.outcomes}, ${words.ofGames(count(data.games))}: ${list(data.outcomes.map((row, i) => `${row.name} ${said[i]}`))}`;
  return rowChart(frame, label, {
    names: data.outcomes.map((row) => row.name),
    values: data.outcomes.map((row) => games(row, language, crowded)),
    most: 1,
    tracks: data.outcomes.map((_, row) => ({ row, from: 0, to: 1, fill: theme.line, opacity: 0.35 })),
    bars: data.outcomes.flatMap((row, i) => [
      { row: i, from: 0, to: row.low, fill: fills[i] ?? theme.ink3, stroke: theme.ink3 },
      {
        row: i,
        from: row.low,
        to: row.high,
        fill: fills[i] ?? theme.ink3,
        opacity: 0.42,
        stroke: theme.ink3,
      },
    ]),
    ticks: data.outcomes.map((row, i) => ({ row: i, at: row.share, stroke: theme.ink, out: 2.5 })),
    extra: data.outcomes.flatMap((row, i) =>
      row.family === 'agreed' ? [hatch(`${id}-${i}`, colours[i] ?? theme.ink3, theme.panel)] : [],
    ),
  });
}

export function tableOfOutcomes(data: OutcomeData, language: string): ChartTable {
  const words = chartWords(language);
  const { count } = languageOf(language);
  const hundred = (share: number): string => count(100 * share);
  return {
    caption: `${words.outcomes}, ${words.ofGames(count(data.games))}`,
    head: [words.outcome, words.games, words.estimate, words.low, words.high],
    rows: data.outcomes.map((row) => [
      row.name,
      count(row.games),
      hundred(row.share),
      hundred(row.low),
      hundred(row.high),
    ]),
  };
}
