// Shapes of the estimate's small charts, in units of their view boxes.

import type { EstimateShare, EstimateWidth } from '../store/estimate.ts';

/** Room of a chart in the units of its view box. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A bar of a histogram. */
export interface DayBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Share of a bar's place that stays free between two of them. */
const GAP = 0.15;

/** Bars for the share that came on each single day, the highest as high as the room. */
export function dayBars(days: readonly EstimateShare[], { width, height }: Room): readonly DayBar[] {
  const each = days.map(({ share }, day) => Math.max(0, share - (days[day - 1]?.share ?? 0)));
  const most = Math.max(...each, Number.EPSILON);
  const step = width / Math.max(1, days.length);
  return each.map((share, day) => ({
    x: (day + GAP / 2) * step,
    width: (1 - GAP) * step,
    height: (share / most) * height,
  }));
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L');
}

/** The curve of a share by day and the band of its interval, on a scale up to `top` games of a hundred. */
export function dayCurve(
  days: readonly EstimateShare[],
  { width, height }: Room,
  top: number,
): { readonly line: string; readonly band: string } {
  const x = (day: number): number => (day * width) / Math.max(1, days.length - 1);
  const y = (value: number): number => height * (1 - Math.min(1, Math.max(0, value / top)));
  const line = days.map(({ share }, day) => [x(day), y(share)] as const);
  const high = days.map((each, day) => [x(day), y(each.high)] as const);
  const low = days.map((each, day) => [x(day), y(each.low)] as const).toReversed();
  return { line: `M${path(line)}`, band: `M${path([...high, ...low])}Z` };
}

/** Points of a cone's outline: across by games, up and down from the middle by half the interval. */
function cone(
  widths: readonly EstimateWidth[],
  { width, height }: Room,
  most: number,
  widest: number,
): string {
  const at = ({ games, halfWidth }: EstimateWidth, side: 1 | -1) =>
    [(games / most) * width, (height / 2) * (1 - (side * Math.min(halfWidth, widest)) / widest)] as const;
  const over = widths.map((each) => at(each, 1));
  const under = widths.map((each) => at(each, -1)).toReversed();
  return `M${path([...over, ...under])}Z`;
}

/** Steps in which the interval to come is drawn. */
const STEPS = 12;

/**
 * How the interval has tightened with the games played, and how it will go on to: by the root of their number.
 *
 * @param widths what was read so far, the fewest games first; not empty
 * @param most games after which it ends
 * @param widest half an interval as high as half the room
 */
export function intervalCone(
  widths: readonly EstimateWidth[],
  room: Room,
  most: number,
  widest: number,
): { readonly past: string; readonly ahead: string; readonly now: number } {
  const last = widths.at(-1)!;
  const ahead = Array.from({ length: STEPS + 1 }, (_, step) => {
    const games = last.games + ((most - last.games) * step) / STEPS;
    return { games, halfWidth: last.halfWidth * Math.sqrt(last.games / Math.max(1, games)) };
  });
  return {
    past: cone(widths, room, most, widest),
    ahead: cone(ahead, room, most, widest),
    now: (last.games / most) * room.width,
  };
}
