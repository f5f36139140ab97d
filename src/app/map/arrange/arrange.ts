// Decides for one step of the zoom where every name, symbol and sign stands: in their order of right, each free of those
// before it. Pure but for text widths.

import { insetBox } from '../layers/inset.ts';
import { orderDisc } from '../layers/orders.ts';
import { isRoadShown, roadClass } from '../layers/roads.ts';
import { scaleBarBox } from '../layers/scale-bar.ts';
import { isShownIn, markRadius, nameLook } from '../looks.ts';
import { wayAlong } from '../network.ts';
import { fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import { frameOf } from '../symbols.ts';
import type { Band } from '../view.ts';
import { bandOf } from '../view.ts';
import type {
  Arrangement,
  Measure,
  PlacedName,
  PlacedStack,
  PlacedTerritory,
  StackForm,
} from './arrangement.ts';
import { placeClaims } from './claims.ts';
import { auraOf, placeNotes } from './notes.ts';
import type { Box } from './collision.ts';
import { boxOf, overlaps, Strokes, Taken } from './collision.ts';
import type { Cover, FanRequest } from './fan.ts';
import { placeFan } from './fan.ts';
import { Kept, stackOwner } from './kept.ts';
import type { LabelRequest } from './labels.ts';
import { inOrderOfRight, placeLabels } from './labels.ts';
import { isAmongEnemies, leanOf } from './lean.ts';
import { pillSize, placeCutWords, placePills, placeShields, takeCuts } from './road-marks.ts';
import { stackSize, symbolSize } from './stack-size.ts';
import type { Stack, StackRequest } from './stacks.ts';
import { inOrderOfWeight, placeStacks, stacksOf } from './stacks.ts';
import { placeTerritories } from './territories.ts';
import { placeWritings } from './writings.ts';

/** How much beyond each edge is arranged too, as a share of what is seen: a pan shows it before all is arranged anew. */
const beyond = 0.5;
/** Pixels that rings round marks take. */
const ring = { selected: 19, target: 12 } as const;
const nameMargin = 3.2;
/** Names of this right and better go before symbols, and names of these must be written. */
const beforeSymbols = 4;
const great = 2;

function selectedPlace({ marks, position }: Scenery): number {
  const { selected } = marks;
  if (selected?.kind === 'location') return selected.index;
  if (selected?.kind === 'formation') return position.formations[selected.index]?.at ?? -1;
  return -1;
}

/** Where the orders of the turn begin and end, the one that is being prepared among them. */
function orderedPlaces({ marks }: Scenery): ReadonlySet<number> {
  return new Set(marks.orders.flatMap(({ path }) => [path[0] ?? -1, path[path.length - 1] ?? -1]));
}

/** The right of a place's name: lower goes first. */
function rightOf(
  scenery: Scenery,
  place: number,
  withFormations: ReadonlySet<number>,
  ordered: ReadonlySet<number>,
): number {
  const location = scenery.ground.locations[place]!;
  if (place === selectedPlace(scenery)) return 0;
  if (scenery.marks.targets.includes(place) || ordered.has(place)) return 1;
  if (location.people > 500_000) return 2;
  if (scenery.position.fighting[place] === true) return 3;
  if (location.seat) return 4;
  return withFormations.has(place) ? 5 : 6;
}

/** Requests after which a frame may be drawn. */
const stride = 6;

/** What is done between two frames of a long piece of work. */
type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does something for each of some things, with pauses in between. */
function* throughAll<Thing>(
  things: readonly Thing[],
  act: (thing: Thing, index: number) => void,
): Steps<void> {
  for (const [index, thing] of things.entries()) {
    act(thing, index);
    if (index % stride === stride - 1) yield;
  }
}

function* drawnLines(scenery: Scenery, zoom: number, band: Band, region: Box): Steps<Strokes> {
  const strokes = new Strokes(region);
  const roads = scenery.network.roads.map(({ points }) => points);
  yield* throughAll(scenery.ground.routes, (route, index) => {
    const kind = roadClass(route.class);
    if (isRoadShown(kind, band))
      strokes.add(roads[index]!, kind === 'motorway' ? 1 : kind === 'primary' ? 0.7 : 0.4, zoom);
  });
  if (scenery.marks.showLinks)
    for (const link of scenery.position.links)
      for (const { route } of link.routes) strokes.add(roads[route]!, 1.6, zoom);
  yield* throughAll(scenery.areas?.boundaries ?? [], ({ line }) => strokes.add(line, 1.6, zoom));
  for (const order of scenery.marks.orders)
    strokes.add(wayAlong(scenery.ground, scenery.network, order.path), 3, zoom);
  yield* throughAll(scenery.base?.rivers ?? [], ({ course }) => strokes.add(course, 0.4, zoom));
  return strokes;
}

/** The stack that is spread out: the largest of several formations at the selected place. */
function fanOf(stacks: readonly Stack[], chosen: number, { left, right }: Box): Stack | null {
  if (right - left < fanWidth) return null;
  const here = stacks.filter((stack) => stack.place === chosen && stack.formations.length > 1);
  return here.reduce<Stack | null>(
    (best, stack) => (best === null || stack.formations.length > best.formations.length ? stack : best),
    null,
  );
}

/** Arranges everything for a zoom at once. */
export function arrange(...asked: Parameters<typeof arrangeSteps>): Arrangement {
  const work = arrangeSteps(...asked);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Arranges everything for a zoom, step by step; what the earlier arrangement had is kept where it still fits. */
export function* arrangeSteps(
  scenery: Scenery,
  zoom: number,
  within: Box,
  measure: Measure,
  before: Arrangement | null,
): Steps<Arrangement> {
  const band = bandOf(zoom);
  const { ground, network, marks, position } = scenery;
  const [aside, above] = [(within.right - within.left) * beyond, (within.bottom - within.top) * beyond];
  const region: Box = {
    left: within.left - aside,
    top: within.top - above,
    right: within.right + aside,
    bottom: within.bottom + above,
  };
  const taken = new Taken();
  /* Without who holds the ground nothing had its place yet. */
  const kept = new Kept(before?.isSurveyed === true ? before : null, zoom);
  const strokes = yield* drawnLines(scenery, zoom, band, region);
  const pixel = ([x, y]: PlanePoint): PlanePoint => [x * zoom, y * zoom];
  const isNear = (place: number) => {
    const [x, y] = pixel(network.places[place]!);
    return x > region.left && x < region.right && y > region.top && y < region.bottom;
  };

  const stacks = stacksOf(ground, position).filter((stack) => isNear(stack.place));
  const withFormations = new Set(stacks.map((stack) => stack.place));
  const chosen = selectedPlace(scenery);
  const called = new Set([
    chosen,
    ...marks.targets,
    ...marks.reachable,
    ...marks.orders.flatMap((order) => order.path),
  ]);
  const shown = ground.locations.flatMap((location, place) => {
    const isCalled = called.has(place) || position.fighting[place] === true || withFormations.has(place);
    return isCalled || isShownIn(location, band) ? [{ place, radius: markRadius(location, band) }] : [];
  });
  const near = shown.filter(({ place }) => isNear(place));
  const aura = auraOf(scenery);
  for (const { place, radius } of near) {
    const bare = place === chosen ? ring.selected : marks.targets.includes(place) ? ring.target : radius + 1;
    const reach = Math.max(bare, aura(place));
    taken.add(boxOf(pixel(network.places[place]!), reach * 2, reach * 2));
  }
  for (const order of marks.orders) {
    const at = orderDisc(scenery, order, zoom);
    if (at !== null) taken.add(boxOf(pixel(at), 20, 20));
  }
  const signs = [...(scenery.covered ?? []), scaleBarBox(within)];
  if (ground.base !== null) signs.push(insetBox(within));
  for (const box of signs) taken.add(box);
  const cuts = takeCuts(scenery, zoom, taken);
  const pills = placePills(scenery, zoom, taken, kept);
  const shields = placeShields(scenery, zoom, band, taken, kept);

  const ordered = orderedPlaces(scenery);
  const requests: (LabelRequest & { text: string; font: string })[] = [];
  yield* throughAll(near, ({ place, radius }) => {
    const location = ground.locations[place]!;
    const look = nameLook(location, band);
    const isCalled = place === chosen;
    const font = fontOf(isCalled ? Math.max(14, look.size) : look.size, isCalled ? 660 : look.weight);
    const text = scenery.words.location(place);
    const [x, y] = pixel(network.places[place]!);
    const right = rightOf(scenery, place, withFormations, ordered);
    requests.push({
      id: place,
      right,
      weight: location.people + location.value * 1000,
      x,
      y,
      radius: Math.max(
        isCalled ? ring.selected - 1 : marks.targets.includes(place) ? ring.target - 1 : radius,
        aura(place) - 1,
      ),
      width: measure(text, font) + nameMargin,
      height: look.size * 1.12,
      side: kept.side('name', place),
      intrusion: kept.intrusion(`name ${place}`),
      isGreat: right <= great,
      text,
      font,
    });
  });
  const names: PlacedName[] = [];
  const name = (wanted: typeof requests) =>
    throughAll(inOrderOfRight(wanted), (request) => {
      const [placed] = placeLabels([request], taken, strokes, within);
      if (placed === undefined) return;
      const { id, text, font } = request;
      names.push({ place: id, side: placed.side, box: placed.box, text, font });
    });
  yield* name(requests.filter((request) => request.right <= beforeSymbols));
  const holders = (isEarly: boolean, placed: readonly PlacedTerritory[] = []) => {
    const written = isEarly ? new Taken([...signs, ...names.map(({ box }) => box)]) : null;
    return placeTerritories(
      { scenery, zoom, band, within, taken, written, strokes, measure, kept },
      isEarly,
      placed,
    );
  };
  /* In the overview whoever holds little ground is named before those who stand on it: their symbols would leave no room. */
  const early = band === 'overview' ? holders(true) : [];
  const placedStacks = yield* arrangeStacks(stacks, {
    scenery,
    zoom,
    band,
    within,
    taken,
    strokes,
    measure,
    kept,
  });
  const notes = placeNotes(scenery, near, zoom, within, taken, strokes, measure, kept);
  yield;
  yield* name(requests.filter((request) => request.right > beforeSymbols));
  const claims = placeClaims(scenery, near, zoom, within, taken, strokes, measure, kept);
  yield;
  const fan = spreadOut(fanOf(stacks, chosen, within), placedStacks, before, {
    scenery,
    zoom,
    band,
    within,
    strokes,
    measure,
    covers: [
      ...signs.map((box) => ({ box, cost: 500 })),
      ...near.map(({ place, radius }) => ({
        box: boxOf(pixel(network.places[place]!), radius * 2, radius * 2),
        cost: place === chosen ? 900 : marks.targets.includes(place) ? 300 : 30,
      })),
      ...names.map(({ place, box }) => ({
        box,
        cost: rightOf(scenery, place, withFormations, ordered) < beforeSymbols ? 300 : 70,
      })),
      ...claims.map(({ box }) => ({ box, cost: 60 })),
      ...notes.map(({ box }) => ({ box, cost: 60 })),
      ...pills.map(({ at }) => ({ box: boxOf(pixel(at), pillSize.width, pillSize.height), cost: 40 })),
    ],
  });
  if (fan !== null) taken.add(fan.box);
  const isClear = ({ box }: { box: Box }) => fan === null || !overlaps(box, fan.box);
  yield;
  const cutWords = placeCutWords(scenery, cuts, zoom, band, within, taken, strokes, measure);
  const territories = holders(false, early);
  yield;

  return {
    zoom,
    band,
    isSurveyed: scenery.areas !== null,
    marks: shown,
    names: names.filter(isClear),
    claims: claims.filter(isClear),
    notes: notes.filter(isClear),
    stacks: fan === null ? placedStacks : [...placedStacks.filter((each) => each.stack !== fan.stack), fan],
    pills,
    shields,
    cutWords,
    territories,
    writings: placeWritings({ scenery, zoom, band, within, region, taken, strokes, measure }),
  };
}

interface Room {
  scenery: Scenery;
  zoom: number;
  band: Band;
  within: Box;
  taken: Taken;
  strokes: Strokes;
  measure: Measure;
  kept: Kept;
}

/** Spreads a stack out over what has its place. */
function spreadOut(
  stack: Stack | null,
  placed: readonly PlacedStack[],
  before: Arrangement | null,
  room: Pick<Room, 'scenery' | 'zoom' | 'band' | 'within' | 'strokes' | 'measure'> & {
    covers: readonly Cover[];
  },
): PlacedStack | null {
  if (stack === null) return null;
  const { scenery, zoom, band, within, strokes, measure, covers } = room;
  const size = symbolSize(band, within.right - within.left);
  const [x, y] = scenery.network.places[stack.place]!;
  const others = placed.filter((each) => each.stack !== stack);
  const had = before?.stacks.find((each) => each.form === 'fan' && isSameStack(each.stack, stack));
  const request: FanRequest = {
    stack,
    size,
    shape: stackSize(scenery, stack, 'fan', size, measure),
    at: [x * zoom, y * zoom],
    radius: ring.selected,
    covers: [...covers, ...others.map(({ box }) => ({ box, cost: 90 }))],
    foreign: (left, top) => isAmongEnemies(scenery, stack.actor, [left / zoom, top / zoom]),
    home: placed.find((each) => each.stack === stack)?.home ?? null,
    before: had?.offset ?? null,
  };
  return placeFan(request, strokes, within);
}

function isSameStack(one: Stack, other: Stack): boolean {
  return one.place === other.place && one.actor === other.actor;
}

/** Width of what is seen below which no stack is spread out. */
const fanWidth = 600;

/** The forms a stack is tried in, from the fullest. */
function formsOf(band: Band): StackForm[] {
  return band === 'overview' ? ['symbol', 'frame'] : ['full', 'symbol', 'frame'];
}

function* arrangeStacks(stacks: readonly Stack[], room: Room): Steps<PlacedStack[]> {
  const { scenery, zoom, band, within, taken, strokes, measure, kept } = room;
  const { network, position, ground } = scenery;
  const chosen = selectedPlace(scenery);
  const ordered = orderedPlaces(scenery);
  const size = symbolSize(band, within.right - within.left);
  const requests: StackRequest[] = [];
  yield* throughAll(stacks, (stack, id) => {
    const [x, y] = network.places[stack.place]!;
    const weight =
      (stack.place === chosen ? 1e6 : 0) +
      (ordered.has(stack.place) ? 5e5 : 0) +
      (position.fighting[stack.place] === true ? 2e5 : 0) +
      (frameOf(position, stack.actor) === 'own' ? 2e4 : 0) +
      Math.max(0, stack.strength);
    requests.push({
      id,
      weight,
      x: x * zoom,
      y: y * zoom,
      radius: stack.place === chosen ? ring.selected + 1 : markRadius(ground.locations[stack.place]!, band),
      sizes: formsOf(band).map((form) => stackSize(scenery, stack, form, size, measure)),
      lean: leanOf(scenery, stack.place),
      offset: kept.offset(stack),
      intrusion: kept.intrusion(stackOwner(stack)),
      foreign: (left, top) => isAmongEnemies(scenery, stack.actor, [left / zoom, top / zoom]),
    });
  });
  const placed: PlacedStack[] = [];
  yield* throughAll(inOrderOfWeight(requests), (request) => {
    const [place] = placeStacks([request], taken, strokes, within);
    if (place === undefined) return;
    const stack = stacks[place.id]!;
    const form = formsOf(band)[place.size]!;
    placed.push({
      stack,
      form,
      size: form === 'frame' ? size * 0.5 : size,
      offset: place.offset,
      box: place.box,
      home: { offset: place.offset, box: place.box },
    });
  });
  return placed;
}
