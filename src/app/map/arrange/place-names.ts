// The names of places: how each is written, and where it stands beside its mark.

import { nameLine, nameLook } from '../looks.ts';
import { fontOf } from '../pen.ts';
import type { PlacedName } from './arrangement.ts';
import { inTwoLines } from './broken.ts';
import type { LabelRequest } from './labels.ts';
import { inOrderOfRight, placeLabels } from './labels.ts';
import { auraOf } from './notes.ts';
import { great, selectedPlace } from './right.ts';
import type { Mark, Room } from './room.ts';
import type { Steps } from './steps.ts';
import { throughAll } from './steps.ts';

/** Pixels that rings round marks take. */
export const ring = { selected: 19, target: 12 } as const;
const margin = 3.2;
/** The least size of the selected place's name, and its weight. */
const selectedLook = { size: 14, weight: 660 } as const;

/** Letters of a name above which it may stand in two lines, where one finds no room. */
const long = 15;

/** A name that wants a place, and how it is written. */
export interface NameRequest extends LabelRequest {
  readonly text: string;
  readonly font: string;
  /** In two lines, where it is long. */
  readonly broken: { readonly text: string; readonly width: number; readonly height: number } | null;
}

/** Pixels round a place that its mark and the rings round it take. */
export function ringRadius({ scenery }: Pick<Room, 'scenery'>, { place, radius }: Mark): number {
  if (place === selectedPlace(scenery)) return ring.selected;
  return scenery.marks.targets.includes(place) ? ring.target : radius + 1;
}

function brokenName(text: string, size: number, widthOf: (line: string) => number): NameRequest['broken'] {
  const broken = text.length > long ? inTwoLines(text) : null;
  if (broken === null) return null;
  const width = Math.max(...broken.split('\n').map(widthOf));
  return { text: broken, width, height: size * 1.12 + nameLine(size) };
}

/** The names of marked places; `right` says who goes first. */
export function* nameRequests(
  room: Room,
  marks: readonly Mark[],
  right: (place: number) => number,
): Steps<NameRequest[]> {
  const { scenery, zoom, band, measure, kept } = room;
  const selected = selectedPlace(scenery);
  const aura = auraOf(scenery);
  const requests: NameRequest[] = [];
  yield* throughAll(marks, (mark) => {
    const { place } = mark;
    const location = scenery.ground.locations[place]!;
    const look = nameLook(location, band);
    const font =
      place === selected
        ? fontOf(Math.max(selectedLook.size, look.size), selectedLook.weight)
        : fontOf(look.size, look.weight);
    const text = scenery.words.location(place);
    const [x, y] = scenery.network.places[place]!;
    requests.push({
      id: place,
      right: right(place),
      weight: location.people + location.value * 1000,
      x: x * zoom,
      y: y * zoom,
      radius: Math.max(ringRadius(room, mark), aura(place)) - 1,
      width: measure(text, font) + margin,
      height: look.size * 1.12,
      side: kept.side('name', place),
      intrusion: kept.intrusion(`name ${place}`),
      isGreat: right(place) <= great,
      text,
      font,
      broken: brokenName(text, look.size, (line) => measure(line, font) + margin),
    });
  });
  return requests;
}

/** Places names in their order of right, each free of those before it. */
export function* placeNames(
  { taken, strokes, within }: Room,
  requests: readonly NameRequest[],
): Steps<PlacedName[]> {
  const names: PlacedName[] = [];
  yield* throughAll(inOrderOfRight(requests), (request) => {
    const { id, font, broken } = request;
    for (const way of broken === null ? [request] : [request, { ...request, ...broken }]) {
      const [placed] = placeLabels([way], taken, strokes, within);
      if (placed === undefined) continue;
      names.push({
        place: id,
        right: request.right,
        side: placed.side,
        box: placed.box,
        text: way.text,
        font,
      });
      return;
    }
  });
  return names;
}
