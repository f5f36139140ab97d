// What charts over time share: scales that keep labels short, round steps, days at the foot.

import * as Plot from '@observablehq/plot';
import { languageOf } from '../telling/index.ts';
import { AXIS } from './frame.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';

export interface Scale {
  readonly factor: number;
  readonly unit: string;
  readonly format: (value: number) => string;
  /** What stands at the end of a line: counts are whole from ten on, as sentences tell them. */
  readonly end: (value: number) => string;
}

/** Counts in ones, thousands or millions, whichever keeps axis labels short; the unit says which. */
export function scaleFor(most: number, unit: string, language: string): Scale {
  const words = chartWords(language);
  const { count } = languageOf(language);
  const short = (value: number): string => {
    const rounded = Math.round(value * 10) / 10;
    return Number.isInteger(rounded) || rounded >= 100 ? count(rounded) : rounded.toFixed(1);
  };
  const scaled = (factor: number, named: string): Scale => {
    const format = (value: number): string => short(value / factor);
    return { factor, unit: named, format, end: format };
  };
  if (unit !== '' && most >= 2_000_000) return scaled(1e6, words.millions(unit));
  if (unit !== '' && most >= 5000) return scaled(1000, words.thousands(unit));
  const end = (value: number): string => (value >= 10 ? count(Math.round(value)) : short(value));
  return { ...scaled(1, unit), end };
}

/** Round steps up to a little above the greatest value: at most four of them. */
export function ticksTo(most: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const ticks = [];
  for (let value = 0; value < most + step * 0.999; value += step) ticks.push(value);
  return ticks;
}

/** Days that get a label: the first, then evenly as many as there is room for, and the last. */
export function dayTicks(count: number, room: number): number[] {
  const last = count - 1;
  if (last <= 0) return [0];
  const step = Math.ceil(last / Math.max(1, Math.floor(room / 62)));
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  const left = last - (ticks.at(-1) ?? 0);
  if (left === 0) return ticks;
  return ticks.length > 1 ? [...ticks.slice(0, -1), last] : [...ticks, last];
}

/** Ticks down to a value and their days in words, at the foot of a chart. */
export function dayMarks(
  days: readonly number[],
  names: readonly string[],
  down: number,
  { line2, ink3 }: Pick<ChartTheme, 'line2' | 'ink3'>,
): Plot.Markish[] {
  return [
    Plot.ruleX(days, { x: (day: number) => day, y1: 0, y2: down, stroke: line2 }),
    Plot.text(days, {
      x: (day: number) => day,
      y: 0,
      text: (day: number) => names[day] ?? '',
      dy: 8,
      lineAnchor: 'top',
      fill: ink3,
      fontSize: AXIS,
    }),
  ];
}
