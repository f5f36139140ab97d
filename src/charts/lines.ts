// Lines by day with names at their ends instead of a legend: the shape shared by all charts over time.

import * as Plot from '@observablehq/plot';
import { languageOf } from '../telling/index.ts';
import { dayMarks } from './axes.ts';
import type { Scale } from './axes.ts';
import { AXIS, draw } from './frame.ts';
import type { ChartFrame, ChartTable } from './frame.ts';
import type { Line, LinesData, LinesOptions } from './lineData.ts';
import { layoutOf } from './lineLayout.ts';
import type { Layout } from './lineLayout.ts';
import { endMarks, keyMarks } from './lineNames.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';
import { zeroMarks } from './zeroDays.ts';

function labelOf(data: LinesData, options: LinesOptions, scale: Scale, language: string): string {
  const words = chartWords(language);
  const first = data.days[0];
  const last = data.days.at(-1);
  if (first === undefined || last === undefined) return options.title;
  const ends = data.lines.map((line) => `${line.label} ${scale.end(line.values.at(-1) ?? 0)}`);
  const unit = scale.unit === '' ? '' : ` (${scale.unit})`;
  const { list, row } = languageOf(language);
  return `${row([`${options.title}${unit}`, words.from(first, last)])}; ${words.atEnd(list(ends))}`;
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
