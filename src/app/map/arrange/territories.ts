// Where the names of those who hold the ground stand: in free ground near the middle of what each holds in sight. Pure.

import type { ControlGrid } from '../control.ts';
import { cellAt, rivalAt } from '../control.ts';
import { isInsideRings } from '../rings.ts';
import { fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { PlacedTerritory } from './arrangement.ts';
import type { Box, Strokes, Taken } from './collision.ts';
import { boxOf, isWithin, grown } from './collision.ts';
import type { Room } from './room.ts';
import type { Steps } from './steps.ts';

/** Ways of writing a name: wide on its own ground, or where that has no room for it, close and with its middle there, or word under word over roads too, at worst over the marks of small places. */
const manners = [
  { spacing: 2.6, smaller: 0, isInside: true, isBroken: false, roads: 3.2, isOverMarks: false },
  { spacing: 0.5, smaller: 1.5, isInside: false, isBroken: false, roads: 3.2, isOverMarks: false },
  { spacing: 0.5, smaller: 1.5, isInside: false, isBroken: true, roads: 0.5, isOverMarks: false },
  { spacing: 0.5, smaller: 1.5, isInside: false, isBroken: true, roads: 0.2, isOverMarks: true },
] as const;
/** Height of a line of a name, in CSS pixels. */
export const territoryLine = 13;
/** Columns and rows of the spots that are tried. */
const tried = { columns: 64, rows: 54 } as const;
/** Columns of them after which a frame may be drawn: where whoever holds ground is sought, and where a name would stand, which takes longer. */
const strides = { ground: 8, name: 2 } as const;
/** Spots, each better than those before it, from which a wide name has room enough to wait until symbols stand. */
const fewChoices = 5;
/** Firmness below which ground is too loosely held to be named. */
const named = 0.15;
/** What it costs a name to stand half the screen from the middle of its ground in sight. */
const central = 70;
/** Weight of lines, links and fronts among them, that are drawn over a name; and what each cell of them costs. */
const heavy = 1.5;
const struck = 20;
const edge = 8;

/** How well a name would stand with its middle at a pixel that is `off` the middle of its ground; 0 where it must not, or not better than `most`. */
function scoreAt(
  scenery: Scenery,
  holder: number,
  [x, y]: PlanePoint,
  width: number,
  zoom: number,
  strokes: Strokes,
  most: number,
  { isInside, roads }: (typeof manners)[number],
  off: number,
): number {
  const { areas, base } = scenery;
  if (areas === null) return 0;
  const { grid } = areas;
  const points = (isInside ? [0, -0.5, 0.5] : [0, -0.2, 0.2]).map((share): PlanePoint => [
    (x + share * width) / zoom,
    y / zoom,
  ]);
  const cells = points.map((point) => cellAt(grid, point));
  const isHeld = cells.every((cell) => grid.holder[cell] === holder && grid.firmness[cell]! >= named);
  if (!isHeld) return 0;
  const middle = cells[0]!;
  const rival = rivalAt(grid, middle, holder);
  const depth = rival < 0 ? 60 : grid.reach[holder]![middle]! - grid.reach[rival]![middle]!;
  const ground = 60 + Math.min(40, depth) + grid.firmness[middle]! * 20 - off;
  if (ground <= most) return 0;
  const box = boxOf([x, y], width + 10, 20);
  const bare = ground - strokes.under(box) * roads;
  const score = bare <= most ? 0 : bare - strokes.heavier(box, heavy) * struck;
  if (score <= most) return 0;
  return base === null || points.every((point) => isInsideRings(point, base.state)) ? score : 0;
}

/** What territories are named with. */
export interface TerritoryRoom extends Room {
  /** What is taken but for the marks of places; null once symbols stand. */
  readonly written: Taken | null;
}

/**
 * Finds for each holder in sight free ground for its name, wide and near the middle of what is seen of it. `early`: only for those whose
 * ground has no room to write it wide, before symbols take what there is; the others have their turn when all else stands. `placed`: those
 * that had.
 */
export function* placeTerritories(
  room: TerritoryRoom,
  early: boolean,
  placed: readonly PlacedTerritory[] = [],
): Steps<PlacedTerritory[]> {
  const { scenery, zoom, band, taken, written, strokes, measure, kept } = room;
  const result: PlacedTerritory[] = [...placed];
  const within = namedGround(room);
  if (scenery.areas === null || within === null) return result;
  const inner = grown(within, -edge);
  const { areas, grid } = scenery.areas;
  const middles = yield* middlesOf(grid, zoom, coarse(within));
  const reach = Math.hypot(within.right - within.left, within.bottom - within.top) / 2;
  for (const { holder } of areas) {
    const name = scenery.ground.actors[holder] === undefined ? '' : scenery.words.ground(holder);
    if (name === '' || placed.some((each) => each.holder === holder)) continue;
    yield;
    const whole = name.toLocaleUpperCase(scenery.words.language);
    const middle = middles.get(holder);
    for (const manner of manners) {
      const { spacing, smaller, isBroken, isOverMarks } = manner;
      const free = isOverMarks ? written : taken;
      if (free === null) continue;
      const font = fontOf((band === 'overview' ? 12 : 14) - smaller, 650);
      const lines = isBroken ? whole.split(' ') : [whole];
      if (isBroken && lines.length < 2) continue;
      const text = lines.join('\n');
      const width = Math.max(...lines.map((line) => measure(line, font) + line.length * spacing));
      const height = 20 + (lines.length - 1) * territoryLine;
      const scoreOf = (at: PlanePoint, most: number) => {
        if (grid.holder[cellAt(grid, [at[0] / zoom, at[1] / zoom])] !== holder) return 0;
        const box = boxOf(at, width + (isBroken ? 4 : 10), height);
        if (!isWithin(box, inner) || !free.isFree(box)) return 0;
        const off = middle === undefined ? 0 : Math.hypot(at[0] - middle[0], at[1] - middle[1]) / reach;
        return scoreAt(scenery, holder, at, width, zoom, strokes, most, manner, off * central);
      };
      const had = kept.territory(holder);
      const stays =
        had !== null && had.text === text && had.font === font && scoreOf(pixelOf(had.at, zoom), 0) > 0;
      const best = stays ? { at: pixelOf(had.at, zoom), choices: 0 } : yield* bestSpot(scoreOf, within);
      if (best === null) continue;
      if (early && manner === manners[0] && best.choices > fewChoices) break;
      taken.add(boxOf(best.at, width + 16, height + 4));
      result.push({ holder, text, font, spacing, at: [best.at[0] / zoom, best.at[1] / zoom] });
      break;
    }
  }
  return result;
}

/** The ground in sight; of the whole paper, in the overview only: elsewhere its names would be far from what is seen. */
function namedGround({ scenery: { paper }, within, band, zoom }: Room): Box | null {
  if (within !== null || band !== 'overview') return within;
  return {
    left: paper.left * zoom,
    top: paper.top * zoom,
    right: paper.right * zoom,
    bottom: paper.bottom * zoom,
  };
}

/** What is seen, with its edges on lines a quarter of it apart: a small pan leaves the middles of the ground in sight where they are. */
function coarse({ left, top, right, bottom }: Box): Box {
  const [wide, high] = [(right - left) / 4, (bottom - top) / 4];
  return {
    left: Math.floor(left / wide) * wide,
    top: Math.floor(top / high) * high,
    right: Math.ceil(right / wide) * wide,
    bottom: Math.ceil(bottom / high) * high,
  };
}

function pixelOf([x, y]: PlanePoint, zoom: number): PlanePoint {
  return [x * zoom, y * zoom];
}

/** The middle of the ground in sight that each holder holds, in pixels. */
function* middlesOf(grid: ControlGrid, zoom: number, within: Box): Steps<Map<number, PlanePoint>> {
  const sums = new Map<number, { x: number; y: number; count: number }>();
  for (const [index, column] of columnsOf(within).entries()) {
    for (const [x, y] of column) {
      const cell = cellAt(grid, [x / zoom, y / zoom]);
      const holder = grid.holder[cell]!;
      if (grid.firmness[cell]! < named) continue;
      const sum = sums.get(holder) ?? { x: 0, y: 0, count: 0 };
      sums.set(holder, { x: sum.x + x, y: sum.y + y, count: sum.count + 1 });
    }
    if (index % strides.ground === strides.ground - 1) yield;
  }
  return new Map([...sums].map(([holder, { x, y, count }]) => [holder, [x / count, y / count]]));
}

/** The spots that are tried, column by column: points of a lattice of the plane, so that a pan tries the same ones. */
function columnsOf({ left, right, top, bottom }: Box): PlanePoint[][] {
  const [wide, high] = [(right - left) / tried.columns, (bottom - top) / tried.rows];
  const along = (from: number, to: number, step: number): number[] => {
    const places: number[] = [];
    for (let index = Math.ceil(from / step); index * step < to; index++) places.push(index * step);
    return places;
  };
  const rows = along(top, bottom, high);
  return along(left, right, wide).map((x) => rows.map((y): PlanePoint => [x, y]));
}

/** The spot of a box that scores most, and how many there are that are better than all before them; null where none scores anything. */
function* bestSpot(
  scoreOf: (at: PlanePoint, most: number) => number,
  within: Box,
): Steps<{ at: PlanePoint; choices: number } | null> {
  let best: PlanePoint | null = null;
  let [most, choices] = [0, 0];
  for (const [index, column] of columnsOf(within).entries()) {
    for (const at of column) {
      const score = scoreOf(at, most);
      if (score > 0) choices++;
      if (score > most) [most, best] = [score, at];
    }
    if (index % strides.name === strides.name - 1) yield;
  }
  return best && { at: best, choices };
}
