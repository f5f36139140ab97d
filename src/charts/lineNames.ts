// The names of lines: at their ends, or above the chart where they are too long for that.

import * as Plot from '@observablehq/plot';
import { TEXT, fitted } from './frame.ts';
import type { LinesData } from './lineData.ts';
import { KEY } from './lineLayout.ts';
import type { Layout } from './lineLayout.ts';
import { spread } from './spread.ts';

/** Names and last values at the ends of the lines, moved apart where they would overlap; what reads alike stands once. */
export function endMarks(layout: Layout, data: LinesData): Plot.Markish {
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
export function keyMarks(layout: Layout, data: LinesData): Plot.Markish[] {
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
