// Figures that overlays write beside places: the share of supply that arrives, opponents within reach, people gone and come.
// Where there is no room they are left out; the list has them all. Pure but for text widths.

import { cutOffRadius } from '../layers/overlays/supply.ts';
import { peopleRadius } from '../layers/overlays/displaced.ts';
import { fontOf } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { PlacedNote } from './arrangement.ts';
import type { LabelRequest } from './labels.ts';
import { placeLabels } from './labels.ts';
import { great } from './right.ts';
import type { Mark, Room } from './room.ts';

export const noteFont = fontOf(11.5, 620);
const noteHeight = 14;
const margin = 4;
/** Share of supply from which nothing needs to be said. */
const enough = 0.75;

/** Pixels round a place that overlays draw on; 0 where they draw nothing. */
export function auraOf({ marks }: Scenery): (place: number) => number {
  const { supply, displaced } = marks.overlays ?? {};
  const radii = new Map<number, number>();
  for (const source of supply?.sources ?? []) radii.set(source, cutOffRadius);
  for (const { at, source } of supply?.ends ?? []) if (source < 0) radii.set(at, cutOffRadius + 1);
  for (const { at } of displaced?.places ?? []) radii.set(at, peopleRadius);
  return (place) => radii.get(place) ?? 0;
}

/** What is written beside places, the weightiest first. */
function notesOf({ marks, words }: Scenery): { place: number; text: string; weight: number }[] {
  const { supply, threat, displaced } = marks.overlays ?? {};
  const percent = (share: number) => words.percent(share);
  return [
    ...(threat?.places ?? []).map(({ at, men, counted, weight }) => ({
      place: at,
      text: counted ? words.number(men) : words.phrase('about', rounded(men)),
      weight: weight * 1e7 + men,
    })),
    ...(displaced?.places ?? []).map(({ at, left, arrived }) => ({
      place: at,
      text: [
        ...(left >= 1 ? [`−${words.number(rounded(left))}`] : []),
        ...(arrived >= 1 ? [`+${words.number(rounded(arrived))}`] : []),
      ].join('  '),
      weight: left + arrived,
    })),
    ...(supply?.ends ?? [])
      .filter(({ share, source }) => source < 0 || share < enough)
      .map(({ at, share, men, source }) => ({
        place: at,
        text: source < 0 ? words.phrase('noWay') : percent(share),
        weight: (source < 0 ? 1e6 : 0) + men * (1 - share),
      })),
  ].sort((one, other) => other.weight - one.weight);
}

/** Two leading digits: more would look like a count. */
function rounded(value: number): number {
  const step = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

/** Places the figures of the overlays that are shown; those of the great cities and of what is selected or ordered further off where there is no room beside them. */
export function placeNotes(
  room: Room,
  shown: readonly Mark[],
  right: (place: number) => number,
): PlacedNote[] {
  const { scenery, zoom, within, taken, strokes, measure, kept } = room;
  const radii = new Map(shown.map(({ place, radius }) => [place, radius]));
  const aura = auraOf(scenery);
  return notesOf(scenery).flatMap(({ place, text }, id): PlacedNote[] => {
    const radius = radii.get(place);
    const at = scenery.network.places[place];
    if (radius === undefined || at === undefined) return [];
    const request: LabelRequest = {
      id,
      right: 0,
      weight: 0,
      x: at[0] * zoom,
      y: at[1] * zoom,
      radius: Math.max(radius, aura(place)),
      width: measure(text, noteFont) + margin,
      height: noteHeight,
      side: kept.side('note', place),
      intrusion: kept.intrusion(`note ${place}`),
      isGreat: right(place) <= great,
    };
    const [placed] = placeLabels([request], taken, strokes, within);
    return placed === undefined ? [] : [{ place, text, side: placed.side, box: placed.box }];
  });
}
