// Decides for one step of the zoom where every name, symbol and sign stands: in their order of right, each free of those
// before it. Pure but for text widths.

import { cellAt, rivalAt } from '../control.ts';
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
import { boxOf, Strokes, Taken } from './collision.ts';
import type { LabelRequest } from './labels.ts';
import { inOrderOfRight, placeLabels } from './labels.ts';
import { placeCutWords, placePills, placeShields, takeCuts } from './road-marks.ts';
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
  yield* throughAll(scenery.areas?.boundaries ?? [], ({ line }) => strokes.add(line, 1.1, zoom));
  for (const order of scenery.marks.orders)
    strokes.add(wayAlong(scenery.ground, scenery.network, order.path), 3, zoom);
  yield* throughAll(scenery.base?.rivers ?? [], ({ course }) => strokes.add(course, 0.4, zoom));
  return strokes;
}

/** The direction from a place into its holder's ground, away from the nearest other ground; null deep inside. */
function leanOf({ areas, network, position }: Scenery, place: number): number | null {
  const at = network.places[place];
  const holder = position.controller[place] ?? -1;
  if (areas === null || at === undefined || holder < 0) return null;
  const { grid } = areas;
  const lead = (point: PlanePoint) => {
    const cell = cellAt(grid, point);
    const rival = rivalAt(grid, cell, holder);
    return rival < 0 ? 1e4 : Math.max(-1e4, grid.reach[holder]![cell]!) - grid.reach[rival]![cell]!;
  };
  if (lead(at) > 26) return null;
  let [x, y] = [0, 0];
  for (let step = 0; step < 16; step++) {
    const angle = (step * Math.PI) / 8;
    const point: PlanePoint = [at[0] + Math.cos(angle) * 9, at[1] + Math.sin(angle) * 9];
    const value = Math.min(40, Math.max(-40, lead(point)));
    x += Math.cos(angle) * value;
    y += Math.sin(angle) * value;
  }
  return Math.hypot(x, y) < 8 ? null : Math.atan2(y, x);
}

/** Whether a point lies in the ground of an actor's enemies. */
function isAmongEnemies({ areas, position }: Scenery, actor: number, point: PlanePoint): boolean {
  if (areas === null) return false;
  const holder = areas.grid.holder[cellAt(areas.grid, point)] ?? -1;
  return position.enemies[actor]?.[holder] === true;
}

/** The stack that is spread out: the largest of several formations at the selected place. */
function fanOf(stacks: readonly Stack[], chosen: number): Stack | null {
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
  for (const box of scenery.covered ?? []) taken.add(box);
  taken.add(scaleBarBox(within));
  if (ground.base !== null) taken.add(insetBox(within));
  const cuts = takeCuts(scenery, zoom, taken);
  const pills = placePills(scenery, zoom, taken);
  const shields = placeShields(scenery, zoom, band, taken);

  const ordered = orderedPlaces(scenery);
  const sidesBefore = new Map(before?.names.map((each) => [each.place, each.side]));
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
      side: sidesBefore.get(place) ?? null,
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
  const holders = (isEarly: boolean, placed: readonly PlacedTerritory[] = []) =>
    placeTerritories(scenery, zoom, band, within, taken, strokes, measure, isEarly, placed);
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
    before,
  });
  const notes = placeNotes(scenery, near, zoom, within, taken, strokes, measure);
  yield;
  yield* name(requests.filter((request) => request.right > beforeSymbols));
  const claims = placeClaims(scenery, near, zoom, within, taken, strokes, measure);
  yield;
  const cutWords = placeCutWords(scenery, cuts, zoom, band, within, taken, strokes, measure);
  const territories = holders(false, early);
  yield;

  return {
    zoom,
    band,
    marks: shown,
    names,
    claims,
    notes,
    stacks: placedStacks,
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
  before: Arrangement | null;
}

/** Width of what is seen below which no stack is spread out. */
const fanWidth = 600;

/** The forms a stack is tried in, from the fullest. */
function formsOf(isFanned: boolean, band: Band): StackForm[] {
  if (isFanned) return ['fan', 'full', 'symbol', 'frame'];
  return band === 'overview' ? ['symbol', 'frame'] : ['full', 'symbol', 'frame'];
}

function* arrangeStacks(stacks: readonly Stack[], room: Room): Steps<PlacedStack[]> {
  const { scenery, zoom, band, within, taken, strokes, measure, before } = room;
  const { network, position, ground } = scenery;
  const chosen = selectedPlace(scenery);
  const ordered = orderedPlaces(scenery);
  const size = symbolSize(band, within.right - within.left);
  const fanned = within.right - within.left < fanWidth ? null : fanOf(stacks, chosen);
  const requests: StackRequest[] = [];
  yield* throughAll(stacks, (stack, id) => {
    const [x, y] = network.places[stack.place]!;
    const forms = formsOf(stack === fanned, band);
    const had = before?.stacks.find(
      (each) =>
        each.stack.place === stack.place && each.stack.actor === stack.actor && each.form === forms[0],
    );
    const weight =
      (stack === fanned ? 1e7 : 0) +
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
      isPanel: stack === fanned,
      sizes: forms.map((form) => stackSize(scenery, stack, form, size, measure)),
      lean: leanOf(scenery, stack.place),
      offset: had?.offset ?? null,
      foreign: (left, top) => isAmongEnemies(scenery, stack.actor, [left / zoom, top / zoom]),
    });
  });
  const placed: PlacedStack[] = [];
  yield* throughAll(inOrderOfWeight(requests), (request) => {
    const [place] = placeStacks([request], taken, strokes, within);
    if (place === undefined) return;
    const stack = stacks[place.id]!;
    const form = formsOf(stack === fanned, band)[place.size]!;
    placed.push({
      stack,
      form,
      size: form === 'frame' ? size * 0.5 : size,
      offset: place.offset,
      box: place.box,
    });
  });
  return placed;
}
