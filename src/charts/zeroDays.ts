// Days on which a line stands at zero, such as those on which a road is cut.

import * as Plot from '@observablehq/plot';
import { AXIS } from './frame.ts';
import type { Line } from './lineData.ts';
import type { ChartTheme } from './theme.ts';

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
export function zeroMarks(
  line: Line,
  row: number,
  word: string,
  most: number,
  theme: ChartTheme,
): Plot.Markish[] {
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
