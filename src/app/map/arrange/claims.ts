// Where the marks of what is only said of a place stand: the sign and its claimant beside the place, the sign alone where there
// is no room for both, nothing where there is none. Pure but for text widths.

import { fontOf } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { Measure, PlacedClaim } from './arrangement.ts';
import type { Strokes, Taken, Box } from './collision.ts';
import type { LabelRequest } from './labels.ts';
import { placeLabels } from './labels.ts';

/** Across the sign, with its halo. */
export const claimSign = 18;
export const claimFont = fontOf(10.5, 500, 'serif', true);
/** Letters of a claimant that are written. */
const most = 18;
/** Pixels from the sign to the claimant and beyond. */
const gap = 7;

/** The newest claim about each shown place. */
export function placeClaims(
  scenery: Scenery,
  shown: readonly { place: number; radius: number }[],
  zoom: number,
  within: Box,
  taken: Taken,
  strokes: Strokes,
  measure: Measure,
): PlacedClaim[] {
  const result: PlacedClaim[] = [];
  for (const { at, by, status = 'disputed' } of scenery.marks.claims ?? []) {
    const mark = shown.find(({ place }) => place === at);
    const point = scenery.network.places[at];
    if (mark === undefined || point === undefined || result.some(({ place }) => place === at)) continue;
    const text = by.length > most ? `${by.slice(0, most - 1).trimEnd()}…` : by;
    const request = (width: number): LabelRequest => ({
      id: at,
      right: 7,
      weight: 0,
      x: point[0] * zoom,
      y: point[1] * zoom,
      radius: mark.radius,
      width,
      height: claimSign,
      side: null,
      isGreat: false,
    });
    for (const written of [text, '']) {
      const width = claimSign + (written === '' ? 0 : gap + measure(written, claimFont));
      const [placed] = placeLabels([request(width)], taken, strokes, within);
      if (placed === undefined) continue;
      result.push({ place: at, text: written, status, side: placed.side, box: placed.box });
      break;
    }
  }
  return result;
}
