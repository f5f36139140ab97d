// Curves by day with bands around them: cumulative incidence with what competes, fans, effects by day.

import * as Plot from '@observablehq/plot';
import { AXIS, TEXT, draw, fitted, textWidth } from './frame.ts';
import type { ChartFrame } from './frame.ts';
import { dayTicks, scaleFor, ticksTo } from './axes.ts';
import { spread } from './spread.ts';

/** A filled band between two values a day. */
export interface Band {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly tone: 'ink' | 'ink3' | 'link';
  /** 0..1. */
  readonly opacity: number;
}

/** A line, named at its end. */
export interface Curve {
  readonly values: readonly number[];
  readonly tone: 'ink' | 'ink3' | 'link';
  readonly dash?: string;
  /** Written at the end of the line; absent: nothing. */
  readonly label?: string;
}

export interface BandData {
  /** Short dates, one a value. */
  readonly days: readonly string[];
  readonly bands: readonly Band[];
  readonly curves: readonly Curve[];
}

export interface BandOptions {
  /** What is shown, for the label. */
  readonly title: string;
  /** Written over the axis. */
  readonly unit: string;
  /** Values hold until the next day, as counts of games do. */
  readonly steps?: boolean;
  /** The axis ends here; absent: a little above the greatest value. */
  readonly most?: number;
  /** The axis begins here; absent: at 0. */
  readonly least?: number;
}

const HEIGHT = 190;

/** The chart. */
export function bandChart(frame: ChartFrame, data: BandData, options: BandOptions): SVGSVGElement {
  const { width, theme, language } = frame;
  const height = frame.height ?? HEIGHT;
  const curve = options.steps === true ? 'step-after' : 'linear';
  const all = [...data.curves.flatMap(({ values }) => values), ...data.bands.flatMap(({ high }) => high)];
  const most = options.most ?? Math.max(0, ...all);
  const least = options.least ?? 0;
  const scale = scaleFor(Math.max(most, -least), options.unit, language);
  const up = options.most === 100 ? [0, 25, 50, 75, 100] : ticksTo(most);
  const ticks =
    least < 0
      ? [
          ...ticksTo(-least)
            .slice(1)
            .map((tick) => -tick)
            .reverse(),
          ...up,
        ]
      : up;
  const [floor, ceiling] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const written = (tick: number): string => scale.format(tick).replace('-', '−');
  const labels = data.curves.flatMap((each) =>
    each.label === undefined ? [] : [{ text: each.label, tone: each.tone, at: each.values.at(-1) ?? 0 }],
  );
  const marginLeft = Math.max(22, ...ticks.map((tick) => textWidth(written(tick)))) + 10;
  const marginRight = Math.min(width * 0.4, Math.max(16, ...labels.map(({ text }) => textWidth(text) + 12)));
  const [marginTop, marginBottom] = [24, 24];
  const last = Math.max(1, data.days.length - 1);
  const down = height - marginTop - marginBottom;
  const pixelOf = (value: number): number => marginTop + (down * (ceiling - value)) / (ceiling - floor);
  const valueOf = (pixel: number): number => ceiling - ((pixel - marginTop) * (ceiling - floor)) / down;
  const placed = spread(
    labels.map(({ at }) => pixelOf(at)),
    14,
    marginTop,
    height - marginBottom,
  );
  const days = dayTicks(data.days.length, width - marginLeft - marginRight);
  return draw(
    frame,
    `${options.title}${labels.length > 0 ? `: ${labels.map(({ text }) => text).join('; ')}` : ''}`,
    {
      height,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      x: { domain: [0, last], axis: null },
      y: { domain: [floor, ceiling], axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.ruleY(ticks, { stroke: theme.line, strokeWidth: 1 }),
        ...(least < 0 ? [Plot.ruleY([0], { stroke: theme.line2, strokeWidth: 2 })] : []),
        Plot.text(ticks, {
          x: 0,
          y: (tick: number) => tick,
          text: written,
          textAnchor: 'end',
          dx: -8,
          fill: theme.ink3,
          fontSize: AXIS,
        }),
        Plot.text([scale.unit], {
          x: 0,
          y: valueOf(10),
          dx: 8 - marginLeft,
          text: (unit: string) => unit,
          textAnchor: 'start',
          fill: theme.ink3,
          fontSize: AXIS,
        }),
        Plot.ruleX(days, {
          x: (day: number) => day,
          y1: floor,
          y2: valueOf(height - marginBottom + 4),
          stroke: theme.line2,
        }),
        Plot.text(days, {
          x: (day: number) => day,
          y: floor,
          text: (day: number) => data.days[day] ?? '',
          dy: 8,
          lineAnchor: 'top',
          fill: theme.ink3,
          fontSize: AXIS,
        }),
        ...data.bands.map(({ low, high, tone, opacity }) =>
          Plot.areaY(
            low.map((y1, x) => ({ x, y1, y2: high[x] ?? y1 })),
            { x: 'x', y1: 'y1', y2: 'y2', fill: theme[tone], fillOpacity: opacity, curve },
          ),
        ),
        ...data.curves.map(({ values, tone, dash }) =>
          Plot.line(
            values.map((y, x) => ({ x, y })),
            { x: 'x', y: 'y', stroke: theme[tone], strokeWidth: 2, strokeDasharray: dash ?? 'none', curve },
          ),
        ),
        Plot.text(
          labels.map((label, i) => ({ ...label, y: valueOf(placed[i] ?? 0) })),
          {
            x: last,
            y: 'y',
            text: ({ text }: { text: string }) => fitted(text, marginRight - 8),
            dx: 7,
            textAnchor: 'start',
            fill: ({ tone }: { tone: 'ink' | 'ink3' | 'link' }) => theme[tone],
            fontSize: TEXT,
            fontWeight: 620,
          },
        ),
      ],
    },
  );
}
