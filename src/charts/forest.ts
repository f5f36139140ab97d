// A row a thing, a dot and an interval in each: shares of outcomes, effects of changes, what a result hangs on.

import * as Plot from '@observablehq/plot';
import { AXIS, TEXT, draw, fitted, textWidth } from './frame.ts';
import type { ChartFrame } from './frame.ts';

/** Both ends of a line. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** One row of a forest. */
export interface ForestRow {
  readonly label: string;
  readonly value: number;
  /** The spread of chance: a thick line. */
  readonly chance?: Reach;
  /** A wider spread: a thin line with ends. */
  readonly wide?: Reach;
  /** Values by other versions of the model: ticks under the row. */
  readonly ticks?: readonly number[];
  /** Written at the end of the row. */
  readonly text: string;
  /** Drawn hollow and grey: not to be read as an effect. */
  readonly muted?: boolean;
  /** A second mark: square instead of disc. */
  readonly second?: { readonly value: number; readonly chance?: Reach; readonly text: string };
}

export interface ForestOptions {
  /** What is shown, for the label. */
  readonly title: string;
  /** The axis, at least this far. */
  readonly domain: Reach;
  /** Written under the axis. */
  readonly unit: string;
  /** A heavy line at this value. */
  readonly zero?: number;
}

/** Widths from which labels stand beside their rows instead of above them. */
const BESIDE = 520;
const GAP = 12;

/** The chart. Rows in the order given, the first on top. */
export function forestChart(
  frame: ChartFrame,
  rows: readonly ForestRow[],
  options: ForestOptions,
): SVGSVGElement {
  const { width, theme } = frame;
  const beside = width >= BESIDE;
  const labels = Math.max(0, ...rows.map(({ label }) => textWidth(label)));
  const texts = rows.flatMap((row) => [row.text, row.second?.text ?? '']);
  const marginLeft = beside ? Math.min(labels + GAP, Math.round(width * 0.46)) : 8;
  const marginRight = Math.max(24, ...texts.map(textWidth)) + GAP;
  const second = rows.some((row) => row.second);
  const rowHeight = (beside ? 26 : 44) + (second ? 10 : 0);
  const height = 10 + rows.length * rowHeight + 36;
  const { low, high } = reachOf(rows, options);
  // Where in its row a line lies: a share of the row from its top.
  const lane = beside ? 0.5 : 0.66;
  const y = (row: number, shift = 0): number => row + lane + shift;
  const numbered = rows.map((row, n) => ({ row, n }));
  const ink = (row: ForestRow): string => (row.muted ? theme.ink3 : theme.ink);
  const ticks = niceTicks(low, high, Math.max(2, Math.floor((width - marginLeft - marginRight) / 70)));
  const middle = (low + high) / 2;
  return draw(frame, labelOf(rows, options), {
    height,
    marginLeft,
    marginRight,
    marginTop: 10,
    marginBottom: 36,
    x: { domain: [low, high], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.ruleX(ticks, { stroke: theme.line, strokeWidth: 1 }),
      ...(options.zero === undefined
        ? []
        : [Plot.ruleX([options.zero], { stroke: theme.line2, strokeWidth: 2 })]),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        y: rows.length,
        text: (tick: number) => String(tick).replace('-', '−'),
        dy: 6,
        lineAnchor: 'top',
        fill: theme.ink3,
        fontSize: AXIS,
      }),
      Plot.text([options.unit], {
        x: middle,
        y: rows.length,
        text: (unit: string) => unit,
        dy: 21,
        lineAnchor: 'top',
        fill: theme.ink3,
        fontSize: AXIS,
      }),
      Plot.text(numbered, {
        x: low,
        y: ({ n }) => (beside ? y(n) : n + 0.22),
        text: ({ row }) => fitted(row.label, beside ? marginLeft - GAP : width - 16),
        dx: beside ? -GAP : -4,
        textAnchor: beside ? 'end' : 'start',
        fill: ({ row }) => ink(row),
        fontSize: TEXT,
      }),
      ...numbered.flatMap(({ row, n }) => rowMarks(row, y(n), frame, ink(row))),
      Plot.text(numbered, {
        x: high,
        y: ({ row, n }) => y(n, row.second ? -0.17 : 0),
        text: ({ row }) => row.text,
        dx: GAP,
        textAnchor: 'start',
        fill: ({ row }) => ink(row),
        fontSize: TEXT,
        fontWeight: 620,
      }),
      Plot.text(
        numbered.filter(({ row }) => row.second),
        {
          x: high,
          y: ({ n }) => y(n, 0.25),
          text: ({ row }) => row.second?.text ?? '',
          dx: GAP,
          textAnchor: 'start',
          fill: theme.link,
          fontSize: TEXT,
          fontWeight: 620,
        },
      ),
    ],
  });
}

function rowMarks(row: ForestRow, at: number, { theme }: ChartFrame, ink: string): Plot.Markish[] {
  const y = row.second ? at - 0.13 : at;
  const below = at + 0.2;
  const marks: Plot.Markish[] = [];
  if (row.wide) {
    const { low, high } = row.wide;
    marks.push(
      Plot.link([row], { x1: low, x2: high, y1: y, y2: y, stroke: theme.ink3, strokeWidth: 1 }),
      ...[low, high].map((end) =>
        Plot.link([row], {
          x1: end,
          x2: end,
          y1: y - 0.12,
          y2: y + 0.12,
          stroke: theme.ink3,
          strokeWidth: 1,
        }),
      ),
    );
  }
  if (row.ticks) {
    marks.push(
      ...row.ticks.map((tick) =>
        Plot.link([row], {
          x1: tick,
          x2: tick,
          y1: below,
          y2: below + 0.16,
          stroke: theme.ink2,
          strokeWidth: 1.5,
        }),
      ),
    );
  }
  if (row.chance) {
    const { low, high } = row.chance;
    marks.push(Plot.link([row], { x1: low, x2: high, y1: y, y2: y, stroke: ink, strokeWidth: 4 }));
  }
  marks.push(
    Plot.dot([row], {
      x: row.value,
      y,
      r: 4.5,
      fill: row.muted ? theme.panel : ink,
      stroke: ink,
      strokeWidth: 1.5,
    }),
  );
  if (row.second) {
    const { value, chance } = row.second;
    const lower = at + 0.22;
    if (chance)
      marks.push(
        Plot.link([row], {
          x1: chance.low,
          x2: chance.high,
          y1: lower,
          y2: lower,
          stroke: theme.link,
          strokeWidth: 3,
        }),
      );
    marks.push(
      Plot.dot([row], {
        x: value,
        y: lower,
        r: 4,
        symbol: 'square',
        fill: theme.panel,
        stroke: theme.link,
        strokeWidth: 2,
      }),
    );
  }
  return marks;
}

/** The axis reaches over all that is drawn, to round numbers. */
function reachOf(rows: readonly ForestRow[], { domain }: ForestOptions): Reach {
  const all = rows.flatMap(({ value, chance, wide, ticks = [], second }) => [
    value,
    ...ends(chance),
    ...ends(wide),
    ...ticks,
    ...(second ? [second.value, ...ends(second.chance)] : []),
  ]);
  const finite = all.filter(Number.isFinite);
  const least = Math.min(domain.low, ...finite);
  const most = Math.max(domain.high, ...finite);
  const step = niceStep(most - least, 5);
  return {
    low: least < domain.low ? Math.floor(least / step) * step : domain.low,
    high: most > domain.high ? Math.ceil(most / step) * step : domain.high,
  };
}

function ends(reach: Reach | undefined): number[] {
  return reach ? [reach.low, reach.high] : [];
}

function niceStep(span: number, parts: number): number {
  if (span <= 0) return 1;
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough;
}

/** Round numbers inside a span, at most about so many. */
export function niceTicks(low: number, high: number, parts: number): number[] {
  const step = niceStep(high - low, parts);
  const ticks: number[] = [];
  for (let n = Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9; n++)
    ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

function labelOf(rows: readonly ForestRow[], { title }: ForestOptions): string {
  return `${title}: ${rows.map(({ label, text }) => `${label} ${text}`).join('; ')}`;
}
