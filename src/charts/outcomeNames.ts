// Where the name of an area has room inside it.

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
  /** Pixels from the start of lines that no name may be crossed by. */
  readonly avoid: readonly number[];
}

/** The middle of a name: pixels from the start, and a value of 0 to 100. */
export interface NamePlace {
  readonly x: number;
  readonly value: number;
}

/** Pixels that a name needs from top to bottom. */
const NEEDED = 16;
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

/** The best place of one name, or null where there is none. */
function placeName({ label, low, high }: Layer, room: Room): NamePlace | null {
  const half = textWidth(label) / 2 + AROUND;
  let best: { readonly place: NamePlace; readonly height: number } | null = null;
  for (let x = half; x <= room.across - half; x += STEP) {
    let [floor, ceiling] = [0, 100];
    for (let pixel = x - half; pixel <= x + half; pixel += STEP) {
      floor = Math.max(floor, at(low, pixel, room));
      ceiling = Math.min(ceiling, at(high, pixel, room));
    }
    const height = ((ceiling - floor) / 100) * room.down;
    if (height < NEEDED) continue;
    if (room.avoid.some((mark) => Math.abs(mark - x) < half - 2)) continue;
    if (!best || height > best.height) best = { place: { x, value: (floor + ceiling) / 2 }, height };
  }
  return best?.place ?? null;
}

/** A place for the name of each area, null for one that has no room. */
export function placeNames(layers: readonly Layer[], room: Room): readonly (NamePlace | null)[] {
  return layers.map((layer) => placeName(layer, room));
}
