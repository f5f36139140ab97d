// Where the marks of what is only said of a place stand: the sign and its claimant beside the place, the sign alone where there
// is no room for both, nothing where there is none. Pure but for text widths.

import { fontOf, joinsLetters } from '../pen.ts';
import type { PlacedClaim } from './arrangement.ts';
import { inTwoLines } from './broken.ts';
import type { LabelRequest } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Mark, Room } from './room.ts';

/** Across the sign, with its halo. */
export const claimSign = 18;

/** The font of a claimant: in italics, but for a script that joins its letters. */
export function claimFont(text: string): string {
  return fontOf(10.5, 500, 'serif', !joinsLetters(text));
}

/** Height of a line of a claimant's name. */
export const claimLine = 11.5;
/** Letters of a claimant that stand in one line; those of longer ones are parted in two. */
const most = 18;
/** Pixels from the sign to the claimant and beyond. */
const gap = 7;

/** How a claimant is written: its whole name in one line or two, or not at all. */
function waysOf(by: string): string[] {
  return [by.length > most ? (inTwoLines(by) ?? by) : by, ''];
}

/** The newest claim about each shown place. */
export function placeClaims(room: Room, shown: readonly Mark[]): PlacedClaim[] {
  const { scenery, zoom, within, taken, strokes, measure, kept } = room;
  const result: PlacedClaim[] = [];
  for (const { at, by, status = 'disputed' } of scenery.marks.claims ?? []) {
    const mark = shown.find(({ place }) => place === at);
    const point = scenery.network.places[at];
    if (mark === undefined || point === undefined || result.some(({ place }) => place === at)) continue;
    const request = (width: number, height: number): LabelRequest => ({
      id: at,
      right: 7,
      weight: 0,
      x: point[0] * zoom,
      y: point[1] * zoom,
      radius: mark.radius,
      width,
      height,
      side: kept.side('claim', at),
      intrusion: kept.intrusion(`claim ${at}`),
      isGreat: false,
    });
    for (const written of waysOf(by)) {
      const lines = written.split('\n');
      const longest = Math.max(...lines.map((line) => measure(line, claimFont(line))));
      const width = claimSign + (written === '' ? 0 : gap + longest);
      const height = Math.max(claimSign, lines.length * claimLine + 2);
      const [placed] = placeLabels([request(width, height)], taken, strokes, within);
      if (placed === undefined) continue;
      result.push({ place: at, text: written, status, side: placed.side, box: placed.box });
      break;
    }
  }
  return result;
}
