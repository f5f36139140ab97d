// Where the name of an area has room inside it: in one line, in two or three, clear of the numbered days or, where that cannot be, across one.

import { textWidth } from './frame.ts';

/** An area between two values a day, 0 to 100. */
export interface Layer {
  readonly label: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface Room {
  /** Pixels across and down, and the number of days across less one. */
  readonly across: number;
  readonly down: number;
  readonly days: number;
  /** Pixels from the start of lines that a name is crossed by only where it finds no other room. */
  readonly avoid: readonly number[];
}

/** The middle of a name: pixels from the start, and a value of 0 to 100; and its lines. */
export interface NamePlace {
  readonly x: number;
  readonly value: number;
  readonly lines: readonly string[];
}

/** Pixels that one line needs from top to bottom, and each further one. */
const NEEDED = 16;
const FURTHER = 14;
/** Pixels between two places that are tried. */
const STEP = 6;
/** Pixels kept free at both ends of a name. */
const AROUND = 6;

/** The value of a line at a pixel. */
function at(values: readonly number[], pixel: number, { across, days }: Room): number {
  const day = Math.max(0, Math.min(days, (pixel / across) * days));
  const before = Math.floor(day);
  const first = values[before] ?? 0;
  return first + ((values[before + 1] ?? first) - first) * (day - before);
}

/** The widest of some lines, in pixels. */
function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}

/** A text in so many lines as narrow as its words let them be; null where it has too few words. */
function broken(text: string, count: number): readonly string[] | null {
  const words = text.split(' ');
  if (words.length < count) return null;
  if (count === 1) return [text];
  let best: readonly string[] | null = null;
  for (let first = 1; first <= words.length - count + 1; first++) {
    const rest = broken(words.slice(first).join(' '), count - 1);
    if (rest === null) continue;
    const lines = [words.slice(0, first).join(' '), ...rest];
    if (best === null || widest(lines) < widest(best)) best = lines;
  }
  return best;
}

/** The best place of a name in some lines, or null where there is none. */
function placeLines(
  lines: readonly string[],
  { low, high }: Layer,
  room: Room,
  avoid: readonly number[],
): NamePlace | null {
  const half = widest(lines) / 2 + AROUND;
  const needed = NEEDED + (lines.length - 1) * FURTHER;
  let best: { readonly place: NamePlace; readonly height: number } | null = null;
  for (let x = half; x <= room.across - half; x += STEP) {
    let [floor, ceiling] = [0, 100];
    for (let pixel = x - half; pixel <= x + half; pixel += STEP) {
      floor = Math.max(floor, at(low, pixel, room));
      ceiling = Math.min(ceiling, at(high, pixel, room));
    }
    const height = ((ceiling - floor) / 100) * room.down;
    if (height < needed) continue;
    if (avoid.some((mark) => Math.abs(mark - x) < half - 2)) continue;
    if (!best || height > best.height) best = { place: { x, value: (floor + ceiling) / 2, lines }, height };
  }
  return best?.place ?? null;
}

/** The best place of one name, or null where there is none. */
function placeName(layer: Layer, room: Room): NamePlace | null {
  for (const avoid of [room.avoid, []]) {
    for (const count of [1, 2, 3]) {
      const lines = broken(layer.label, count);
      const place = lines && placeLines(lines, layer, room, avoid);
      if (place) return place;
    }
  }
  return null;
}

/** A place for the name of each area, null for one that has no room. */
export function placeNames(layers: readonly Layer[], room: Room): readonly (NamePlace | null)[] {
  return layers.map((layer) => placeName(layer, room));
}
