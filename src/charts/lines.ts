// Lines by day with names at their ends instead of a legend: the shape shared by all charts over time.

import * as Plot from '@observablehq/plot';
import { languageOf } from '../telling/index.ts';
import { AXIS, TEXT, draw, fitted, textWidth } from './frame.ts';
import type { ChartFrame, ChartTable } from './frame.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';

/** One line: its name at the end, its colours, and a value a day. */
export interface Line {
  readonly label: string;
  readonly stroke: string;
  readonly text: string;
  readonly dash: string;
  readonly values: readonly number[];
  /** The interval round each value, drawn as a pale band. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
}

export interface LinesData {
  /** Short dates, one a value. */
  readonly days: readonly string[];
  readonly lines: readonly Line[];
}

export interface LinesOptions {
  /** What is shown, for the label and the table. */
  readonly title: string;
  /** What the numbers count, such as "people"; empty for plain numbers. */
  readonly unit: string;
  readonly curve?: 'linear' | 'step-after';
  /** Fills under the lines, for a chart of one line. */
  readonly filled?: boolean;
  /** Written over days whose value is zero, such as "cut". */
  readonly zero?: string;
}

/** Height of a row of the key. */
const KEY = 17;

export interface Scale {
  readonly factor: number;
  readonly unit: string;
  readonly format: (value: number) => string;
}

/** Counts in ones, thousands or millions, whichever keeps axis labels short; the unit says which. */
export function scaleFor(most: number, unit: string, language: string): Scale {
  const words = chartWords(language);
  const { count } = languageOf(language);
  const short = (value: number): string => {
    const rounded = Math.round(value * 10) / 10;
    return Number.isInteger(rounded) || rounded >= 100 ? count(rounded) : rounded.toFixed(1);
  };
  if (unit !== '' && most >= 2_000_000)
    return { factor: 1e6, unit: words.millions(unit), format: (value) => short(value / 1e6) };
  if (unit !== '' && most >= 5000)
    return { factor: 1000, unit: words.thousands(unit), format: (value) => short(value / 1000) };
  return { factor: 1, unit, format: short };
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

/** Moves labels apart that would overlap: positions in pixels from the top, kept in order and inside the chart. */
export function spread(positions: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let n = 1; n < order.length; n++) order[n]!.y = Math.max(order[n]!.y, order[n - 1]!.y + gap);
  let limit = bottom;
  for (let n = order.length - 1; n >= 0; n--) {
    order[n]!.y = Math.min(order[n]!.y, limit);
    limit = order[n]!.y - gap;
  }
  for (let n = 0, least = top; n < order.length; n++) {
    order[n]!.y = Math.max(order[n]!.y, least);
    least = order[n]!.y + gap;
  }
  const placed = [...positions];
  for (const { y, i } of order) placed[i] = y;
  return placed;
}

function labelOf(data: LinesData, options: LinesOptions, scale: Scale, language: string): string {
  const words = chartWords(language);
  const first = data.days[0];
  const last = data.days.at(-1);
  if (first === undefined || last === undefined) return options.title;
  const ends = data.lines.map((line) => `${line.label} ${scale.format(line.values.at(-1) ?? 0)}`);
  const unit = scale.unit === '' ? '' : ` (${scale.unit})`;
  return `${options.title}${unit}, ${words.from(first, last)}; ${words.atEnd(languageOf(language).list(ends))}`;
}

/** Where everything of one chart lies, in pixels, and the way back from pixels to values. */
interface Layout {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly days: readonly number[];
  readonly last: number;
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Names stand above the chart as a key because they are too long for the ends of their lines. */
  readonly keyed: boolean;
  readonly ends: readonly string[];
  readonly xAt: (pixel: number) => number;
  readonly yAt: (pixel: number) => number;
  readonly pixelOf: (value: number) => number;
}

function layoutOf(frame: ChartFrame, data: LinesData, options: LinesOptions): Layout {
  const { width, language } = frame;
  const most = Math.max(0, ...data.lines.flatMap((line) => [...line.values, ...(line.band?.high ?? [])]));
  const scale = scaleFor(most, options.unit, language);
  const ticks = ticksTo(most);
  const ceiling = ticks.at(-1) ?? 1;
  const keyed =
    data.lines.length > 1 && data.lines.some((line) => textWidth(line.label) > Math.min(110, width * 0.32));
  // Two rows of a key stand in the room of the chart; more would leave it none.
  const height = (frame.height ?? 190) + (keyed ? Math.max(0, data.lines.length - 2) * KEY : 0);
  const end = (line: Line): string => scale.format(line.values.at(-1) ?? 0);
  // One line is named by the title over the chart.
  const named = data.lines.length > 1 && !keyed;
  const ends = data.lines.map((line) => (named ? `${line.label} ${end(line)}` : end(line)));
  const margins = {
    left: Math.max(22, ...ticks.map((tick) => textWidth(scale.format(tick)))) + 10,
    right: Math.min(width * 0.42, Math.max(24, ...ends.map(textWidth)) + 14),
    top: 24 + (keyed ? data.lines.length * KEY : 0),
    bottom: 24,
  };
  const last = Math.max(0, data.days.length - 1);
  const across = width - margins.left - margins.right;
  const down = height - margins.top - margins.bottom;
  const floor = height - margins.bottom;
  return {
    scale,
    ticks,
    last,
    height,
    margins,
    keyed,
    ends,
    days: dayTicks(data.days.length, across),
    xAt: (pixel) => ((pixel - margins.left) / across) * Math.max(1, last),
    yAt: (pixel) => ((floor - pixel) / down) * ceiling,
    pixelOf: (value) => floor - (down * value) / ceiling,
  };
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

/** Rules with their numbers, days with their ticks, and the unit above. */
function axisMarks(layout: Layout, data: LinesData, { line, line2, ink3 }: ChartTheme): Plot.Markish[] {
  const { scale, ticks, days, margins, height, yAt, xAt } = layout;
  return [
    Plot.ruleY(ticks, { stroke: line, strokeWidth: 1 }),
    Plot.text(ticks, {
      x: 0,
      y: (tick: number) => tick,
      text: (tick: number) => scale.format(tick),
      textAnchor: 'end',
      dx: -8,
      fill: ink3,
      fontSize: AXIS,
    }),
    Plot.text([scale.unit], {
      x: () => xAt(8),
      y: () => yAt(margins.top - 14),
      text: (unit: string) => unit,
      textAnchor: 'start',
      fill: ink3,
      fontSize: AXIS,
    }),
    ...dayMarks(days, data.days, yAt(height - margins.bottom + 4), { line2, ink3 }),
  ];
}

/** The lines themselves, the area under them, and the days at zero behind them. */
function lineMarks(
  layout: Layout,
  data: LinesData,
  options: LinesOptions,
  theme: ChartTheme,
): Plot.Markish[] {
  const curve = options.curve ?? 'linear';
  const { zero } = options;
  const most = layout.ticks.at(-1) ?? 1;
  return [
    ...(zero === undefined ? [] : data.lines.flatMap((line, row) => zeroMarks(line, row, zero, most, theme))),
    ...data.lines.flatMap((line) => {
      const points = line.values.map((y, x) => ({ x, y }));
      const { stroke, dash } = line;
      return [
        ...bandMarks(line, curve),
        ...(options.filled === true
          ? [Plot.areaY(points, { x: 'x', y: 'y', fill: stroke, fillOpacity: 0.1, curve })]
          : []),
        Plot.line(points, {
          x: 'x',
          y: 'y',
          stroke,
          strokeWidth: 2,
          strokeDasharray: dash,
          strokeLinecap: 'butt',
          strokeLinejoin: 'round',
          curve,
        }),
      ];
    }),
  ];
}

/** The interval round a line. */
function bandMarks({ band, stroke }: Line, curve: 'linear' | 'step-after'): Plot.Markish[] {
  if (!band) return [];
  const rows = band.low.map((low, day) => ({ day, low, high: band.high[day] ?? low }));
  return [Plot.areaY(rows, { x: 'day', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.16, curve })];
}

/** Names and last values at the ends of the lines, moved apart where they would overlap; what reads alike stands once. */
function endMarks(layout: Layout, data: LinesData): Plot.Markish {
  const { margins, height, last, ends, pixelOf, yAt } = layout;
  const wanted = data.lines.map((line) => pixelOf(line.values.at(-1) ?? 0));
  const shown = data.lines
    .map((line, i) => ({ fill: line.text, text: ends[i] ?? '', at: wanted[i] ?? 0 }))
    .filter(
      (row, i, all) => !all.slice(0, i).some((other) => other.text === row.text && other.fill === row.fill),
    );
  const placed = spread(
    shown.map(({ at }) => at),
    14,
    margins.top,
    height - margins.bottom,
  );
  const rows = shown.map((row, i) => ({ ...row, y: yAt(placed[i] ?? 0) }));
  return Plot.text(rows, {
    x: last,
    y: 'y',
    text: (row: { text: string }) => fitted(row.text, margins.right - 8),
    dx: 7,
    textAnchor: 'start',
    fill: 'fill',
    fontSize: TEXT,
    fontWeight: 620,
  });
}

/** Long names above the chart, each with a piece of its line. */
function keyMarks(layout: Layout, data: LinesData): Plot.Markish[] {
  if (!layout.keyed) return [];
  const { xAt, yAt } = layout;
  return data.lines.flatMap((line, row) => {
    const y = yAt(KEY * (row + 0.5));
    return [
      Plot.link([line], {
        x1: xAt(8),
        x2: xAt(32),
        y1: y,
        y2: y,
        stroke: line.stroke,
        strokeWidth: 2,
        strokeDasharray: line.dash,
      }),
      Plot.text([line], {
        x: xAt(38),
        y,
        text: 'label',
        textAnchor: 'start',
        fill: line.text,
        fontSize: TEXT,
      }),
    ];
  });
}

/** The chart. Data with no day gives an empty frame with its label. */
export function lineChart(frame: ChartFrame, data: LinesData, options: LinesOptions): SVGSVGElement {
  const layout = layoutOf(frame, data, options);
  const { margins } = layout;
  return draw(frame, labelOf(data, options, layout.scale, frame.language), {
    height: layout.height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { domain: [0, Math.max(1, layout.last)], axis: null },
    y: { domain: [0, layout.ticks.at(-1) ?? 1], axis: null },
    color: { type: 'identity' },
    marks: [
      ...axisMarks(layout, data, frame.theme),
      ...lineMarks(layout, data, options, frame.theme),
      endMarks(layout, data),
      ...keyMarks(layout, data),
    ],
  });
}

/** Runs of days on which a line stands at zero; its steps hold to the next day. */
function zeroRuns(values: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  values.forEach((value, day) => {
    const run = runs.at(-1);
    if (value > 0) return;
    if (run && run.to === day) run.to = day + 1;
    else runs.push({ from: day, to: day + 1 });
  });
  // A run of the last day alone has no width; the value at the end of the line says it.
  return runs
    .map(({ from, to }) => ({ from, to: Math.min(to, values.length - 1) }))
    .filter(({ from, to }) => to > from);
}

/** A grey band and a word over each run of days at zero. */
function zeroMarks(line: Line, row: number, word: string, most: number, theme: ChartTheme): Plot.Markish[] {
  const runs = zeroRuns(line.values);
  if (runs.length === 0) return [];
  return [
    Plot.rect(runs, { x1: 'from', x2: 'to', y1: 0, y2: most, fill: theme.ink, fillOpacity: 0.08 }),
    Plot.text(runs, {
      x: (run: { from: number; to: number }) => (run.from + run.to) / 2,
      y: most,
      text: () => word,
      dy: 9 + row * 13,
      fill: theme.ink,
      stroke: theme.panel,
      strokeWidth: 3,
      fontSize: AXIS,
      fontWeight: 620,
    }),
  ];
}

/** The same figures as a table: a row a day, a column a line. */
export function lineTable(data: LinesData, options: LinesOptions, language: string): ChartTable {
  const { count } = languageOf(language);
  const unit = options.unit === '' ? '' : ` (${options.unit})`;
  return {
    caption: `${options.title}${unit}`,
    head: [chartWords(language).day, ...data.lines.map((line) => line.label)],
    rows: data.days.map((day, i) => [day, ...data.lines.map((line) => count(line.values[i] ?? 0))]),
  };
}
