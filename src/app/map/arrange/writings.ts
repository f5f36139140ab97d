// Names written on the ground itself: rivers along their course, neighbours, seas and high ground at their angle. Each finds
// room that is free of marks, names and symbols; one that cannot is left out. Pure but for text widths.

import { lengthOf, stationAt, stations } from '../geometry.ts';
import { isInsideRings } from '../rings.ts';
import { fontOf, joinsLetters } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { BaseText } from '../base.ts';
import type { Scenery } from '../scenery.ts';
import type { Words } from '../words.ts';
import type { Band } from '../view.ts';
import type { PlacedWriting, Run, WritingKind } from './arrangement.ts';
import type { Box } from './collision.ts';
import { boxOf, boxRound, grown, isCutBy, overlaps } from './collision.ts';
import type { Room } from './room.ts';
import type { Steps } from './steps.ts';

const sizes: Readonly<Record<WritingKind, number>> = { country: 13.5, water: 15, relief: 12, river: 13.5 };
const spacings: Readonly<Record<WritingKind, number>> = { country: 2.4, water: 2.4, relief: 1.4, river: 1.6 };
/** Tiers of names by band. */
const tiers: Readonly<Record<Band, readonly number[]>> = {
  overview: [1],
  theatre: [1, 2],
  operations: [1, 2, 3],
  close: [2, 3],
};

/** Pixels by which a name may shift along itself and across. */
const shifts: Readonly<
  Record<'country' | 'water' | 'relief', { along: readonly number[]; across: readonly number[] }>
> = {
  country: { along: [0, -40, 40, -80, 80, -130, 130], across: [0, -26, 26, -52, 52, -90, 90] },
  water: { along: [0, -60, 60, -120, 120, -190, 190], across: [0, -24, 24, -48, 48, -80, 80, 120] },
  relief: {
    along: [0, -30, 30, -60, 60, -95, 95, -140, 140, -190, 190],
    across: [0, -14, 14, -28, 28, -44, 44],
  },
};
/** Km by which high ground's name may shift, beyond which it would stand on other ground. */
const farthest = { along: 28, across: 14 } as const;
/** Weight of lines, links and fronts among them, through which no name on the ground is written while there is other room; what each cell costs. */
const heavy = 1.5;
const struck = 6;
/** Pixels of shifting that are as bad as a cell of covered road. */
const shifting = { country: 12, water: 12, relief: 22 } as const;

/** The rectangles that cover a text of a width turned by an angle, its middle at a pixel. */
function piecesOf([x, y]: PlanePoint, width: number, size: number, angle: number): Box[] {
  const count = Math.max(1, Math.round(width / size));
  return Array.from({ length: count }, (_, piece) => {
    const along = ((piece + 0.5) / count - 0.5) * width;
    return boxOf([x + Math.cos(angle) * along, y + Math.sin(angle) * along], size * 1.1, size * 1.1);
  });
}

/** Whether a text of some pieces may stand: free, and whole where its middle is seen. */
function mayStand({ taken, within }: Room, pieces: readonly Box[]): boolean {
  if (within !== null && isCutBy(grown(within, -3), boxRound(pieces))) return false;
  return pieces.every((piece) => taken.isFree(piece));
}

function covered({ strokes }: Room, pieces: readonly Box[]): number {
  return pieces.reduce((sum, piece) => sum + strokes.under(piece), 0);
}

/** What it costs that links and fronts run through some pieces. */
function crossed({ strokes }: Room, pieces: readonly Box[]): number {
  return pieces.reduce((sum, piece) => sum + strokes.heavier(piece, heavy) * struck, 0);
}

/** Whether a name of a kind belongs at a point of the plane. */
function belongs({ base }: Scenery, kind: WritingKind, point: PlanePoint): boolean {
  if (base === null) return true;
  const isOwn = isInsideRings(point, base.state);
  if (kind === 'relief') return true;
  if (kind === 'country') return !isOwn && isInsideRings(point, base.land);
  return !isOwn && !isInsideRings(point, base.land);
}

function* placeStraight(
  ground: Room,
  kind: 'country' | 'water' | 'relief',
  written: string,
  at: PlanePoint,
  angle: number,
): Steps<PlacedWriting | null> {
  const { zoom, scenery, taken } = ground;
  const isJoined = joinsLetters(written);
  const text = kind === 'country' && !isJoined ? written.toLocaleUpperCase('en') : written;
  const size = sizes[kind] * (ground.band === 'overview' ? 0.85 : 1);
  const font = fontOf(size, 400, 'serif', !isJoined);
  const spacing = isJoined ? 0 : spacings[kind];
  const width = ground.measure(text, font) + spacing * text.length;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let best: { middle: PlanePoint; pieces: Box[] } | null = null;
  let least = Infinity;
  const isFar = (shift: number, most: number) => kind === 'relief' && Math.abs(shift) > most * zoom;
  for (const along of shifts[kind].along) {
    for (const across of shifts[kind].across) {
      if (isFar(along, farthest.along) || isFar(across, farthest.across)) continue;
      const middle: PlanePoint = [
        at[0] * zoom + cos * along - sin * across,
        at[1] * zoom + sin * along + cos * across,
      ];
      const pieces = piecesOf(middle, width, size, angle);
      if (!mayStand(ground, pieces)) continue;
      const cost =
        covered(ground, pieces) + crossed(ground, pieces) + Math.hypot(along, across * 1.6) / shifting[kind];
      if (cost >= least) continue;
      const ends = [-0.5, 0, 0.5].map((share): PlanePoint => [
        (middle[0] + cos * width * share) / zoom,
        (middle[1] + sin * width * share) / zoom,
      ]);
      if (ends.every((end) => belongs(scenery, kind, end))) [least, best] = [cost, { middle, pieces }];
    }
    yield;
  }
  if (best === null) return null;
  for (const piece of best.pieces) taken.add(piece);
  const [x, y] = best.middle;
  return {
    kind,
    text,
    font,
    spacing,
    at: [x / zoom, y / zoom],
    runs: [{ text, x: 0, y: 0, angle }],
    box: boxRound(piecesOf([0, 0], width, size, angle)),
  };
}

/** Km of a course between two writings of its name, by band. */
const apart: Readonly<Record<Band, number>> = { overview: 400, theatre: 170, operations: 95, close: 55 };
/** Pixels between two starts that are tried, and the turn in radians between letters that is too sharp to read. */
const riverStep = 26;
/** Sides of its line that a river's name is tried at, as shares of its size: above, and in the overview, where much stands, below. */
const above = [0.66];
const eitherSide = [0.66, -0.72];
/** Starts after which a frame may be drawn. */
const riverStride = 8;
const sharp = 0.45;
/** Share of its stride below which a letter in the inside of a bend crowds the one before. */
const crowded = 0.8;
/** What it costs that a river is named outside the country that is fought over: more than all that may be covered within it. */
const abroad = 400;
/** What it costs that a river is named where a place's name or a symbol was to stand. */
const displaced = 60;

/** Pixels between the points of a course that is evened, and how many of them on either side a point is the middle of. */
const evening = { step: 9, reach: 3 } as const;

/** A course without the bends that are too small to write along at a zoom. */
function evened(course: readonly PlanePoint[], zoom: number): PlanePoint[] {
  const points = stations(course, evening.step / zoom, 0).map(({ point }) => point);
  return points.map((_, index) => {
    const reach = Math.min(evening.reach, index, points.length - 1 - index);
    const near = points.slice(index - reach, index + reach + 1);
    const sum = near.reduce(([x, y], point): PlanePoint => [x + point[0], y + point[1]], [0, 0]);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}

/** The letters of a name along a course from a length in km, at a side of the line and the right way up. */
function lettersAlong(
  course: readonly PlanePoint[],
  letters: readonly { text: string; width: number }[],
  start: number,
  zoom: number,
  size: number,
  spacing: number,
  side: number,
): Run[] | null {
  const total = letters.reduce((sum, letter) => sum + letter.width + spacing, 0);
  const first = stationAt(course, start).point;
  const last = stationAt(course, start + total / zoom).point;
  const isBackward = last[0] < first[0];
  const runs: Run[] = [];
  let along = 0;
  let halfBefore = 0;
  for (const { text, width } of letters) {
    const middle = (along + width / 2) / zoom;
    const { point, angle } = stationAt(course, isBackward ? start + total / zoom - middle : start + middle);
    const turned = isBackward ? angle + Math.PI : angle;
    const before = runs[runs.length - 1]?.angle ?? turned;
    const turn = Math.abs(Math.atan2(Math.sin(turned - before), Math.cos(turned - before)));
    if (turn > sharp) return null;
    const lift = size * side;
    const run: Run = {
      text,
      x: point[0] * zoom + Math.sin(turned) * lift,
      y: point[1] * zoom - Math.cos(turned) * lift,
      angle: turned,
    };
    const previous = runs[runs.length - 1];
    const stride = width / 2 + spacing + halfBefore;
    if (previous !== undefined && Math.hypot(run.x - previous.x, run.y - previous.y) < crowded * stride)
      return null;
    runs.push(run);
    halfBefore = width / 2;
    along += width + spacing;
  }
  return runs;
}

function turning(runs: readonly Run[]): number {
  return runs.reduce((sum, run, index) => {
    const before = runs[index - 1]?.angle ?? run.angle;
    return sum + Math.abs(Math.atan2(Math.sin(run.angle - before), Math.cos(run.angle - before)));
  }, 0);
}

/** Writes a river's name where its course is free and even, as often as the band has it. */
function* placeRiver(ground: Room, name: string, drawn: readonly PlanePoint[]): Steps<PlacedWriting[]> {
  const { zoom, band, measure, region, taken, kept } = ground;
  const isJoined = joinsLetters(name);
  const size = band === 'overview' ? 11.5 : sizes.river;
  const font = fontOf(size, 420, 'serif', !isJoined);
  const spacing = isJoined ? 0 : spacings.river;
  const letters = (isJoined ? [name] : Array.from(name)).map((text) => ({
    text,
    width: measure(text, font),
  }));
  const needed = letters.reduce((sum, letter) => sum + letter.width + spacing, 0) / zoom;
  const course = band === 'overview' || band === 'theatre' ? evened(drawn, zoom) : drawn;
  const found: { start: number; runs: Run[]; pieces: Box[]; cost: number; isOutside: boolean }[] = [];
  const last = lengthOf(course) - needed;
  const starts = stations(course, riverStep / zoom, 0)
    .map(({ point }, index) => ({ point, start: (index * riverStep) / zoom }))
    .filter(({ point, start }) => start <= last && isNear(region, point, zoom, 1))
    .flatMap((each) => (band === 'overview' ? eitherSide : above).map((side) => ({ ...each, side })));
  for (const [index, { point, start, side }] of starts.entries()) {
    if (index % riverStride === riverStride - 1) yield;
    const runs = lettersAlong(course, letters, start, zoom, size, spacing, side);
    if (runs === null) continue;
    const pieces = runs.map((run) => boxOf([run.x, run.y], size * 0.8, size * 0.9));
    if (!mayStand(ground, pieces)) continue;
    const isOutside = !isInsideRings(point, ground.scenery.base?.state ?? []);
    const displacing = pieces.some((piece) => !kept.isOwn(piece)) ? displaced : 0;
    const cost = covered(ground, pieces) + turning(runs) * 4 + (isOutside ? abroad : 0) + displacing;
    found.push({ start, runs, pieces, cost, isOutside });
  }
  const placed: { start: number; writing: PlacedWriting }[] = [];
  for (const each of found.sort((a, b) => a.cost - b.cost || a.start - b.start)) {
    const { start, runs, pieces, isOutside } = each;
    if (placed.some((other) => Math.abs(other.start - start) < apart[band])) continue;
    /* Where all of the country is seen one name says it. */
    if (band === 'overview' && isOutside && placed.length > 0) continue;
    for (const piece of pieces) taken.add(piece);
    const anchor = runs[0]!;
    const moved = runs.map((run) => ({ ...run, x: run.x - anchor.x, y: run.y - anchor.y }));
    const box = boxRound(moved.map((run) => boxOf([run.x, run.y], size * 1.6, size * 1.6)));
    const at: PlanePoint = [anchor.x / zoom, anchor.y / zoom];
    placed.push({
      start,
      writing: { kind: 'river', text: name, font, spacing: 0, at, runs: moved, box },
    });
  }
  return placed.map((each) => each.writing);
}

/** Whether a point of the plane lies within some pixels of a region; all is near where there is none. */
function isNear(region: Box | null, [x, y]: PlanePoint, zoom: number, reach: number): boolean {
  return region === null || overlaps(boxOf([x * zoom, y * zoom], reach, reach), region);
}

/** A name of the base map in the language of the words; English where it has none. */
function said({ language }: Words, text: BaseText): string {
  return text[language] ?? text['en'] ?? '';
}

/** The names of rivers; near by, of those in sight only: there is room for them whatever stands elsewhere. */
export function* placeRivers(ground: Room): Steps<PlacedWriting[]> {
  const { scenery, band, zoom, region } = ground;
  const { base, words } = scenery;
  const isWide = band === 'overview' || band === 'theatre';
  const placed: PlacedWriting[] = [];
  if (base === null || (region === null && !isWide)) return placed;
  for (const { name, course } of base.rivers) {
    if (name === null || (band === 'overview' && lengthOf(course) * zoom < 160)) continue;
    placed.push(...(yield* placeRiver(ground, said(words, name), course)));
    yield;
  }
  return placed;
}

/** The names of neighbours, seas and high ground, in steps of how far a name may shift. */
export function* placeWritings(ground: Room): Steps<PlacedWriting[]> {
  const { base, words } = ground.scenery;
  const placed: PlacedWriting[] = [];
  for (const name of base?.names ?? []) {
    if (!isNear(ground.region, name.at, ground.zoom, 300) || !tiers[ground.band].includes(name.tier))
      continue;
    if (ground.band === 'operations' && name.tier === 1 && name.kind !== 'country') continue;
    const angle = (name.angle * Math.PI) / 180;
    const found = yield* placeStraight(ground, name.kind, said(words, name.text), name.at, angle);
    if (found) placed.push(found);
  }
  return placed;
}
