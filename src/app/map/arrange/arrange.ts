// Decides where every name, symbol and sign stands: in their order of right, each free of those before it. What an earlier
// arrangement had is kept where it still fits; settled.ts says which that is. Pure but for text widths.

import { insetBox } from '../layers/inset.ts';
import { orderDisc } from '../layers/orders.ts';
import { scaleBarBox } from '../layers/scale-bar.ts';
import { isShownIn, markRadius } from '../looks.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { Arrangement, Measure, PlacedName, PlacedWriting } from './arrangement.ts';
import { placeClaims } from './claims.ts';
import type { Box } from './collision.ts';
import { boxOf, overlaps, shifted, Taken } from './collision.ts';
import { Kept } from './kept.ts';
import { drawnLines } from './lines.ts';
import { auraOf, placeNotes } from './notes.ts';
import type { NameRequest } from './place-names.ts';
import { nameRequests, placeNames, ringRadius } from './place-names.ts';
import { placeSymbols } from './place-symbols.ts';
import { beforeSymbols, calledPlaces, rightsOf } from './right.ts';
import { placeCutWords, placePills, placeShields, takeCuts } from './road-marks.ts';
import type { Mark, Room, Sight } from './room.ts';
import { spreadOut } from './spread.ts';
import type { Stack } from './stacks.ts';
import { stacksOf } from './stacks.ts';
import type { Steps } from './steps.ts';
import { placeTerritories } from './territories.ts';
import { placeRivers, placeWritings } from './writings.ts';

/** How much beyond each edge is arranged too, as a share of what is seen: a pan shows it before all is arranged anew. */
const beyond = 0.5;
/** Across the disc with an order's number. */
const disc = 20;

/** Pixels that a name stands further off where there is no room beside its mark, the nearest first, and the right up to which it may. */
const stepsAside = [7, 14] as const;
const worthAside = 6;

/** What is arranged when some ground is seen. */
function regionOf({ left, top, right, bottom }: Box): Box {
  const [aside, above] = [(right - left) * beyond, (bottom - top) * beyond];
  return { left: left - aside, top: top - above, right: right + aside, bottom: bottom + above };
}

/** Whether a place lies in what is arranged. */
function isNear({ scenery, zoom, region }: Room, place: number): boolean {
  if (region === null) return true;
  const [x, y] = scenery.network.places[place]!;
  return (
    x * zoom > region.left && x * zoom < region.right && y * zoom > region.top && y * zoom < region.bottom
  );
}

/** Places that have a mark: those of the band, and those that something stands at or that are spoken of. */
function marksOf({ ground, position, marks }: Scenery, { band }: Sight, stacks: readonly Stack[]): Mark[] {
  const called = calledPlaces({ marks, position });
  const withFormations = new Set(stacks.map((stack) => stack.place));
  return ground.locations.flatMap((location, place) => {
    const isCalled = called.has(place) || position.fighting[place] === true || withFormations.has(place);
    return isCalled || isShownIn(location, band) ? [{ place, radius: markRadius(location, band) }] : [];
  });
}

/** What stands over the map: controls, the scale, the inset. */
function signsOf({ scenery, within }: Room): Box[] {
  if (within === null) return [];
  const own = scenery.ground.base === null ? [scaleBarBox(within)] : [scaleBarBox(within), insetBox(within)];
  return [...(scenery.covered ?? []), ...own];
}

/** Takes the room of marks and of the rings and discs on and round them. */
function takeMarks(room: Room, marks: readonly Mark[]): void {
  const { scenery, zoom, taken } = room;
  const aura = auraOf(scenery);
  const pixel = ([x, y]: PlanePoint): PlanePoint => [x * zoom, y * zoom];
  for (const mark of marks) {
    const reach = Math.max(ringRadius(room, mark), aura(mark.place));
    taken.add(boxOf(pixel(scenery.network.places[mark.place]!), reach * 2, reach * 2));
  }
  for (const order of scenery.marks.orders) {
    const at = orderDisc(scenery, order, zoom);
    if (at !== null) taken.add(boxOf(pixel(at), disc, disc));
  }
}

/** Names with those among them that found no room beside their mark and are worth to stand a little further off. */
function* withThoseAside(
  room: Room,
  requests: readonly NameRequest[],
  beside: readonly PlacedName[],
): Steps<PlacedName[]> {
  const names = [...beside];
  for (const step of stepsAside) {
    const named = new Set(names.map(({ place }) => place));
    const unnamed = requests.filter(({ id, right }) => right <= worthAside && !named.has(id));
    const aside = unnamed.map((request) => ({ ...request, radius: request.radius + step }));
    names.push(...(yield* placeNames(room, aside)));
  }
  return names;
}

/** Arranges everything, step by step; `before` is what is kept where it still fits. */
export function* arrangeSteps(
  scenery: Scenery,
  sight: Sight,
  measure: Measure,
  before: Arrangement | null,
): Steps<Arrangement> {
  const { zoom, band, within } = sight;
  const region = within === null ? null : regionOf(within);
  const room: Room = {
    ...sight,
    scenery,
    region,
    taken: new Taken(),
    strokes: yield* drawnLines(scenery, sight, region),
    measure,
    kept: new Kept(before, zoom, scenery.network.places),
  };
  const stacks = stacksOf(scenery.ground, scenery.position).filter(({ place }) => isNear(room, place));
  const shown = marksOf(scenery, sight, stacks);
  const near = shown.filter(({ place }) => isNear(room, place));
  yield;
  takeMarks(room, near);
  const signs = signsOf(room);
  for (const box of signs) room.taken.add(box);
  yield;
  const cuts = takeCuts(room);
  const pills = placePills(room);
  yield;
  const shields = placeShields(room);
  yield;

  const right = rightsOf(scenery, band, new Set(stacks.map((stack) => stack.place)));
  const requests = yield* nameRequests(room, near, right);
  const first = yield* placeNames(
    room,
    requests.filter((request) => request.right <= beforeSymbols),
  );
  /* In the overview whoever holds little ground is named before those who stand on it: their symbols would leave no room. */
  const written = new Taken([...signs, ...first.map(({ box }) => box)]);
  const early = band === 'overview' ? yield* placeTerritories({ ...room, written }, true) : [];
  const rivers = yield* placeRivers(room);
  const symbols = yield* placeSymbols(stacks, room);
  const notes = placeNotes(room, near, right);
  yield;
  const rest = yield* placeNames(
    room,
    requests.filter((request) => request.right > beforeSymbols),
  );
  const names = yield* withThoseAside(room, requests, [...first, ...rest]);
  const claims = placeClaims(room, near);
  yield;
  const standing = { marks: near, signs, right, names, claims, notes, stacks: symbols, pills };
  const fan = yield* spreadOut(room, stacks, standing);
  if (fan !== null) room.taken.add(fan.box);
  const isClear = ({ box }: { box: Box }) => fan === null || !overlaps(box, fan.box);
  const isSeen = ({ at: [x, y], box }: PlacedWriting) => isClear({ box: shifted(box, x * zoom, y * zoom) });
  yield;
  const cutWords = placeCutWords(room, cuts);
  const territories = yield* placeTerritories({ ...room, written: null }, false, early);
  const writings = yield* placeWritings(room);

  return {
    zoom,
    band,
    marks: shown,
    names: names.filter(isClear),
    claims: claims.filter(isClear),
    notes: notes.filter(isClear),
    stacks:
      fan === null ? symbols : [...symbols.filter(isClear).filter((each) => each.stack !== fan.stack), fan],
    pills,
    shields,
    cutWords,
    territories,
    writings: [...rivers.filter(isSeen), ...writings],
  };
}
