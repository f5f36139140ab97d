// Decides for one step of the zoom where every name, symbol and territory name stands. Pure but for text widths.
// Rectangles are CSS pixels with the plane's origin at 0, 0, so that panning changes none of them.

import { rivalAt, cellAt } from './control.ts';
import type { Box } from './collision.ts';
import { Strokes, Taken } from './collision.ts';
import type { LabelRequest, Side } from './labels.ts';
import { placeLabels } from './labels.ts';
import { cutsOf, pillSize, pillsOf } from './layers/link.ts';
import { orderDisc } from './layers/orders.ts';
import type { Shield } from './layers/roads.ts';
import { isRoadShown, roadClass, shieldsOf, shieldSize } from './layers/roads.ts';
import { courseOf } from './layers/rivers.ts';
import { isShownIn, markRadius, nameLook } from './looks.ts';
import { isInsideRings, stationAt } from './geometry.ts';
import { fontOf } from './pen.ts';
import type { PlanePoint } from './projection.ts';
import type { Scenery } from './scenery.ts';
import type { Stack, StackPlace, StackRequest } from './stacks.ts';
import { placeStacks, stacksOf } from './stacks.ts';
import { frameOf, frameSize } from './symbols.ts';
import type { Band } from './view.ts';
import { bandOf } from './view.ts';

/** Width of a text in CSS pixels in a CSS font. */
export type Measure = (text: string, font: string) => number;

/** How much of a stack is drawn. */
export type StackForm = 'full' | 'symbol' | 'frame' | 'fan';

export interface PlacedName {
  place: number;
  text: string;
  font: string;
  side: Side;
  box: Box;
}

export interface PlacedStack {
  stack: Stack;
  form: StackForm;
  /** Symbol size in CSS pixels. */
  size: number;
  offset: readonly [number, number];
  box: Box;
}

export interface PlacedText {
  holder: number;
  text: string;
  font: string;
  /** The middle of the text in the plane. */
  at: PlanePoint;
}

/** Where everything stands at one zoom. */
export interface Arrangement {
  zoom: number;
  band: Band;
  shields: readonly Shield[];
  /** Places that have a mark. */
  marks: readonly { place: number; radius: number }[];
  names: readonly PlacedName[];
  stacks: readonly PlacedStack[];
  territories: readonly PlacedText[];
  cutWords: { text: string; font: string; at: PlanePoint } | null;
}

const spread = { name: 3.2, cell: { width: 118, height: 42 }, fanPadding: 7, fanMost: 8 } as const;
export const fanLayout = spread;

/** Symbol size by band and the width of the map. */
export function symbolSize(band: Band, width: number): number {
  const size = width < 760 ? 17 : 19;
  return band === 'overview' ? size * 0.68 : band === 'theatre' ? size * 0.9 : size;
}

/** The two lines beside a symbol. */
export function stackLines(scenery: Scenery, stack: Stack): [string, string] {
  const { words } = scenery;
  const top = stack.formations[0] ?? 0;
  const name =
    stack.formations.length > 1 ? words.phrase('units', stack.formations.length) : words.formation(top);
  const only = stack.formations.length === 1 ? scenery.position.formations[top] : undefined;
  return [name, only?.note ?? strengthText(scenery, stack.strength, stack.estimated)];
}

/** People as the viewer knows them. */
export function strengthText(scenery: Scenery, strength: number, estimated: boolean): string {
  if (strength < 0) return scenery.words.phrase('unknown');
  if (strength === 0) return '';
  return estimated ? scenery.words.phrase('about', strength) : scenery.words.number(strength);
}

export const stackFonts = { name: fontOf(12, 660), strength: fontOf(12, 480) };

function selectedPlace(scenery: Scenery): number {
  const { selected } = scenery.marks;
  if (selected?.kind === 'location') return selected.index;
  if (selected?.kind === 'formation') return scenery.position.formations[selected.index]?.at ?? -1;
  return -1;
}

/** The right of a place's name: lower goes first. */
function rightOf(scenery: Scenery, place: number, withFormations: ReadonlySet<number>): number {
  const location = scenery.ground.locations[place]!;
  if (place === selectedPlace(scenery)) return 0;
  if (scenery.marks.targets.includes(place)) return 1;
  if (location.people > 500_000) return 2;
  if (scenery.position.fighting[place] === true) return 3;
  if (location.seat) return 4;
  return withFormations.has(place) ? 5 : 6;
}

function boxOf(middle: PlanePoint, width: number, height: number): Box {
  return {
    left: middle[0] - width / 2,
    top: middle[1] - height / 2,
    right: middle[0] + width / 2,
    bottom: middle[1] + height / 2,
  };
}

function drawnLines(scenery: Scenery, zoom: number, band: Band): Strokes {
  const strokes = new Strokes();
  const scaled = (line: readonly PlanePoint[]) => line.map(([x, y]) => [x * zoom, y * zoom] as const);
  scenery.ground.routes.forEach((route, index) => {
    const kind = roadClass(route.class);
    if (!isRoadShown(kind, band)) return;
    const weight = kind === 'motorway' ? 1 : kind === 'primary' ? 0.7 : 0.4;
    strokes.add(scaled(scenery.network.roads[index]!.points), weight);
  });
  if (scenery.marks.showLinks) {
    for (const link of scenery.position.links) {
      for (const { route } of link.routes) strokes.add(scaled(scenery.network.roads[route]!.points), 1.6);
    }
  }
  for (const boundary of scenery.areas?.boundaries ?? []) strokes.add(scaled(boundary.line), 1.1);
  for (const river of scenery.base?.rivers ?? []) strokes.add(scaled(courseOf(river.line)), 0.4);
  for (const name of scenery.base?.names ?? []) {
    if (name.kind !== 'relief' || band === 'overview') continue;
    const half = ((name.text['en']?.length ?? 0) * 7.4) / 2;
    const angle = (name.angle * Math.PI) / 180;
    const [x, y] = [name.at[0] * zoom, name.at[1] * zoom];
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    strokes.add(
      [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ],
      0.7,
    );
  }
  return strokes;
}

/** The direction from a place into its holder's ground, away from the nearest other ground; null deep inside. */
function leanOf(scenery: Scenery, place: number): number | null {
  const { areas, network } = scenery;
  const at = network.places[place];
  if (areas === null || at === undefined) return null;
  const { grid } = areas;
  const margin = (point: PlanePoint, holder: number) => {
    const cell = cellAt(grid, point);
    const rival = rivalAt(grid, cell, holder);
    return rival < 0 ? 1e4 : Math.max(-1e4, grid.reach[holder]![cell]!) - grid.reach[rival]![cell]!;
  };
  const holder = scenery.position.controller[place] ?? -1;
  if (holder < 0) return null;
  if (margin(at, holder) > 26) return null;
  let [x, y] = [0, 0];
  for (let step = 0; step < 16; step++) {
    const angle = (step * Math.PI) / 8;
    const value = Math.min(
      40,
      Math.max(-40, margin([at[0] + Math.cos(angle) * 9, at[1] + Math.sin(angle) * 9], holder)),
    );
    x += Math.cos(angle) * value;
    y += Math.sin(angle) * value;
  }
  return Math.hypot(x, y) < 8 ? null : Math.atan2(y, x);
}

/** Whether a point lies in the ground of an actor's enemies. */
function isAmongOthers(scenery: Scenery, actor: number, point: PlanePoint): boolean {
  if (scenery.areas === null) return false;
  const holder = scenery.areas.grid.holder[cellAt(scenery.areas.grid, point)] ?? -1;
  return scenery.position.enemies[actor]?.[holder] === true;
}

/** Arranges everything for a zoom; what the earlier arrangement had is kept where it still fits. */
export function arrange(
  scenery: Scenery,
  zoom: number,
  within: Box,
  measure: Measure,
  before: Arrangement | null,
): Arrangement {
  const band = bandOf(zoom);
  const { ground, network, marks, position } = scenery;
  const stacks = stacksOf(ground, position);
  const withFormations = new Set(stacks.map((stack) => stack.place));
  const chosen = selectedPlace(scenery);
  const called = new Set([
    chosen,
    ...marks.targets,
    ...marks.reachable,
    ...marks.orders.flatMap((order) => order.path),
  ]);
  const taken = new Taken();
  const strokes = drawnLines(scenery, zoom, band);
  const pixel = (point: PlanePoint): PlanePoint => [point[0] * zoom, point[1] * zoom];

  const placed = ground.locations.flatMap((location, place) => {
    const isShown =
      isShownIn(location, band) ||
      called.has(place) ||
      position.fighting[place] === true ||
      withFormations.has(place);
    return isShown ? [{ place, radius: markRadius(location, band) }] : [];
  });
  for (const { place, radius } of placed) {
    const reach = place === chosen ? 19 : marks.targets.includes(place) ? 12 : radius + 1;
    taken.add(boxOf(pixel(network.places[place]!), reach * 2, reach * 2));
  }
  const pills = pillsOf(scenery, zoom).map((pill) => pill.at);
  for (const at of pills) taken.add(boxOf(pixel(at), pillSize.width + 6, pillSize.height + 6));
  for (const order of marks.orders) {
    const at = orderDisc(scenery, order, zoom);
    if (at !== null) taken.add(boxOf(pixel(at), 20, 20));
  }
  const cuts = cutsOf(scenery).map((route) => {
    const road = network.roads[route]!;
    return stationAt(road.points, road.length / 2).point;
  });
  for (const cut of cuts) taken.add(boxOf(pixel(cut), 26, 26));
  const shields = shieldsOf(scenery, zoom, band, [...pills, ...cuts]);
  for (const { at } of shields) taken.add(boxOf(pixel(at), shieldSize.width + 4, shieldSize.height + 4));

  const request = ({
    place,
    radius,
  }: {
    place: number;
    radius: number;
  }): LabelRequest & { text: string; font: string } => {
    const location = ground.locations[place]!;
    const look = nameLook(location, band);
    const isCalled = place === chosen;
    const font = fontOf(isCalled ? Math.max(14, look.size) : look.size, isCalled ? 660 : look.weight);
    const text = scenery.words.location(place);
    const [x, y] = pixel(network.places[place]!);
    return {
      id: place,
      right: rightOf(scenery, place, withFormations),
      weight: location.people + location.value * 1000,
      x,
      y,
      radius: isCalled ? 18 : marks.targets.includes(place) ? 11 : radius,
      width: measure(text, font) + spread.name,
      height: look.size * 1.12,
      side: before?.names.find((name) => name.place === place)?.side ?? null,
      text,
      font,
    };
  };
  const requests = placed.map(request);
  const name = (wanted: typeof requests) =>
    placeLabels(wanted, taken, strokes, within).map(({ id, side, box }): PlacedName => {
      const { text, font } = wanted.find((each) => each.id === id)!;
      return { place: id, side, box, text, font };
    });
  const names = name(requests.filter((each) => each.right <= 4));

  const size = symbolSize(band, within.right - within.left);
  const fanned = fanOf(stacks, chosen);
  const forms = new Map<number, StackForm[]>();
  const stackRequests = stacks.map((stack, id): StackRequest => {
    const [x, y] = pixel(network.places[stack.place]!);
    const wanted: StackForm[] =
      stack === fanned
        ? ['fan', 'full', 'symbol', 'frame']
        : band === 'overview'
          ? ['symbol', 'frame']
          : ['full', 'symbol', 'frame'];
    forms.set(id, wanted);
    const hadPlace = before?.stacks.find(
      (each) =>
        each.stack.place === stack.place && each.stack.actor === stack.actor && each.form === wanted[0],
    );
    const isOwn = stack.actor === position.viewer || frameOf(position, stack.actor) === 'own';
    return {
      id,
      weight:
        (stack === fanned ? 1e7 : 0) +
        (stack.place === chosen ? 1e6 : 0) +
        (position.fighting[stack.place] === true ? 2e5 : 0) +
        (isOwn ? 2e4 : 0) +
        Math.max(0, stack.strength),
      x,
      y,
      radius: stack.place === chosen ? 20 : markRadius(ground.locations[stack.place]!, band),
      isPanel: stack === fanned,
      sizes: wanted.map((form) => stackBox(scenery, stack, form, size, measure)),
      lean: leanOf(scenery, stack.place),
      offset: hadPlace?.offset ?? null,
      foreign: (left, top) => isAmongOthers(scenery, stack.actor, [left / zoom, top / zoom]),
    };
  });
  const stackPlaces = placeStacks(stackRequests, taken, strokes, within);
  names.push(...name(requests.filter((each) => each.right > 4)));

  return {
    zoom,
    band,
    shields,
    marks: placed,
    names,
    stacks: stackPlaces.map((place: StackPlace): PlacedStack => {
      const form = forms.get(place.id)![place.size]!;
      return {
        stack: stacks[place.id]!,
        form,
        size: form === 'frame' ? size * 0.5 : size,
        offset: place.offset,
        box: place.box,
      };
    }),
    cutWords: cutWords(scenery, cuts, zoom, taken, measure),
    territories: placeTerritories(scenery, zoom, within, taken, strokes, measure),
  };
}

/** The stack that is spread out: the largest of several formations at the selected place. */
function fanOf(stacks: readonly Stack[], chosen: number): Stack | null {
  const here = stacks.filter((stack) => stack.place === chosen && stack.formations.length > 1);
  return here.reduce<Stack | null>(
    (best, stack) => (best === null || stack.formations.length > best.formations.length ? stack : best),
    null,
  );
}

/** Columns and rows of a fan of a number of formations. */
export function fanGrid(count: number): { columns: number; rows: number } {
  const shown = Math.min(count, spread.fanMost);
  return { columns: Math.min(2, shown), rows: Math.ceil(shown / 2) };
}

/** The rectangle of a stack in a form, and where the symbol's middle stands in it. */
export function stackBox(
  scenery: Scenery,
  stack: Stack,
  form: StackForm,
  size: number,
  measure: Measure,
): { width: number; height: number; anchorX: number; anchorY: number } {
  if (form === 'fan') {
    const { columns, rows } = fanGrid(stack.formations.length);
    const width = columns * spread.cell.width + 2 * spread.fanPadding;
    const height = rows * spread.cell.height + 2 * spread.fanPadding;
    return { width, height, anchorX: width / 2, anchorY: height / 2 };
  }
  const [frameWidth, frameHeight] = frameSize[frameOf(scenery.position, stack.actor)];
  if (form === 'frame') {
    const [width, height] = [frameWidth * size * 0.5 + 2, frameHeight * size * 0.5 + 2];
    return { width, height, anchorX: width / 2, anchorY: height / 2 };
  }
  const behind = Math.min(3, stack.formations.length - 1) * 3;
  const width = frameWidth * size + behind;
  const above = frameHeight * size * 0.5 + size * 0.38 + behind * 0.5;
  const below = frameHeight * size * 0.5 + 10;
  const lines = form === 'full' ? stackLines(scenery, stack) : [];
  const text = Math.max(
    0,
    ...lines.map((line, index) => measure(line, index === 0 ? stackFonts.name : stackFonts.strength)),
  );
  return {
    width: width + (text > 0 ? text + 6 : 0),
    height: above + below,
    anchorX: (frameWidth * size) / 2,
    anchorY: above,
  };
}

function cutWords(
  scenery: Scenery,
  cuts: readonly PlanePoint[],
  zoom: number,
  taken: Taken,
  measure: Measure,
): Arrangement['cutWords'] {
  const text = scenery.words.phrase('narrowestCut');
  const font = fontOf(12, 640);
  const width = measure(text, font);
  if (bandOf(zoom) === 'overview') return null;
  for (const cut of cuts) {
    for (const side of [1, -1]) {
      const middle: PlanePoint = [cut[0] * zoom + side * (18 + width / 2), cut[1] * zoom];
      const box = boxOf(middle, width + 4, 15);
      if (!taken.isFree(box)) continue;
      taken.add(box);
      return { text, font, at: [middle[0] / zoom, middle[1] / zoom] };
    }
  }
  return null;
}

/** Finds for each holder in sight the widest free ground for its name. */
function placeTerritories(
  scenery: Scenery,
  zoom: number,
  within: Box,
  taken: Taken,
  strokes: Strokes,
  measure: Measure,
): PlacedText[] {
  const { areas, ground } = scenery;
  if (areas === null) return [];
  const { grid } = areas;
  const font = fontOf(bandOf(zoom) === 'overview' ? 12 : 14, 650);
  const result: PlacedText[] = [];
  for (const area of areas.areas) {
    if (ground.actors[area.holder] === undefined) continue;
    const text = territoryText(scenery, area.holder);
    const width = measure(text, font) + text.length * territorySpacing;
    let best: PlanePoint | null = null;
    let most = 0;
    for (let column = 0.5; column < 28; column++) {
      for (let row = 0.5; row < 20; row++) {
        const x = within.left + ((within.right - within.left) * column) / 28;
        const y = within.top + ((within.bottom - within.top) * row) / 20;
        const box = boxOf([x, y], width + 10, 20);
        if (box.left < within.left + 8 || box.right > within.right - 8) continue;
        if (box.top < within.top + 8 || box.bottom > within.bottom - 8) continue;
        const cells = [0, -0.5, 0.5].map((share) => cellAt(grid, [(x + share * width) / zoom, y / zoom]));
        if (cells.some((cell) => grid.holder[cell] !== area.holder || grid.firmness[cell]! < 0.15)) continue;
        if (
          !isInside(scenery, [(x - width / 2) / zoom, y / zoom]) ||
          !isInside(scenery, [(x + width / 2) / zoom, y / zoom])
        )
          continue;
        if (!taken.isFree(box)) continue;
        const middle = cells[0]!;
        const rival = rivalAt(grid, middle, area.holder);
        const depth = rival < 0 ? 60 : grid.reach[area.holder]![middle]! - grid.reach[rival]![middle]!;
        const score = 30 + Math.min(60, depth) + grid.firmness[middle]! * 20 - strokes.under(box) * 3.2;
        if (score > most) [most, best] = [score, [x, y]];
      }
    }
    if (best === null) continue;
    taken.add(boxOf(best, width + 16, 24));
    result.push({ holder: area.holder, text, font, at: [best[0] / zoom, best[1] / zoom] });
  }
  return result;
}

/** Space between the letters of a territory's name, in CSS pixels. */
export const territorySpacing = 2.6;

/** A territory's name in capitals, where its script has some. */
export function territoryText(scenery: Scenery, holder: number): string {
  return scenery.words.ground(holder).toLocaleUpperCase(scenery.words.language);
}

/** Whether a point lies in the land that can be held. */
function isInside(scenery: Scenery, point: PlanePoint): boolean {
  return scenery.base === null || isInsideRings(point, scenery.base.state);
}
