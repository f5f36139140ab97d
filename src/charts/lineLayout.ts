// Where everything of a chart of lines lies.

import { dayTicks, scaleFor, ticksTo } from './axes.ts';
import type { Scale } from './axes.ts';
import { textWidth } from './frame.ts';
import type { ChartFrame } from './frame.ts';
import type { Line, LinesData, LinesOptions } from './lineData.ts';

/** Height of a row of the key. */
export const KEY = 17;

/** Where everything of one chart lies, in pixels, and the way back from pixels to values. */
export interface Layout {
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

/** The layout of a chart of these lines. */
export function layoutOf(frame: ChartFrame, data: LinesData, options: LinesOptions): Layout {
  const { width, language } = frame;
  const most = Math.max(0, ...data.lines.flatMap((line) => [...line.values, ...(line.band?.high ?? [])]));
  const scale = scaleFor(most, options.unit, language);
  const ticks = ticksTo(most);
  const ceiling = ticks.at(-1) ?? 1;
  const keyed =
    data.lines.length > 1 && data.lines.some((line) => textWidth(line.label) > Math.min(110, width * 0.32));
  // Two rows of a key stand in the room of the chart; more would leave it none.
  const height = (frame.height ?? 190) + (keyed ? Math.max(0, data.lines.length - 2) * KEY : 0);
  const end = (line: Line): string => scale.end(line.values.at(-1) ?? 0);
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
