// Who holds the ground between places: a field on a coarse grid, from places and the roads between them. Pure.

import type { PlaneLine } from './geometry.ts';
import { lengthOf, stations } from './geometry.ts';
import type { PlaneBox, PlanePoint } from './projection.ts';

/** What control depends on. Holders are actors by index; `nobody` stands one past the last actor. */
export interface ControlInput {
  /** Places that hold ground; others are left out by a controller of `null`. */
  places: readonly PlanePoint[];
  controller: readonly (number | null)[];
  /** People under arms of the controller, by place. */
  garrison: readonly number[];
  roads: readonly { from: number; to: number; points: PlaneLine }[];
  actors: number;
  /** The part of the plane to cover. */
  box: PlaneBox;
  /** Side of a cell in km. */
  cell: number;
  /** The blocks that are worked out, as `blocksOf` numbers them; all when absent. The rest is left without holder. */
  blocks?: Uint8Array;
}

/** The field: row by row from the north-west; values stand at the middle of each cell. */
export interface ControlGrid {
  box: PlaneBox;
  cell: number;
  columns: number;
  rows: number;
  /** Number of holders: actors, then nobody. */
  holders: number;
  /** By holder: minus the smoothed distance in km to its nearest place or road; -Infinity where it has none. */
  reach: readonly Float32Array[];
  /** The holder with the greatest reach at each cell. */
  holder: Int8Array;
  /** How firmly it is held, 0..1, by distance from the holder's garrisons. */
  firmness: Float32Array;
}

const smoothing = 6;
const roadSpacing = 8;
const block = 4;
/** Beyond this many km more than the nearest, a point changes nothing that can be seen. */
const horizon = 30;

interface Source {
  x: number;
  y: number;
  /** Km to which a garrison here makes ground firm; 0 without one. */
  hold: number;
}

/** How far a garrison's hold reaches, in km: a company's outpost about 10, ten thousand people about 34. */
function holdOf(people: number): number {
  return people <= 0 ? 0 : Math.min(36, 10 + 6 * Math.log10(Math.max(1, people / 100)) * 2);
}

/** Firmness at a distance from a garrison whose hold is known: full inside, gone at 2.6 times as far. */
function firmnessAt(distance: number, hold: number): number {
  if (hold <= 0) return 0;
  const share = Math.min(1, Math.max(0, (2.6 * hold - distance) / (1.8 * hold)));
  return share * share * (3 - 2 * share);
}

/** Columns and rows of cells in a box. */
function shapeOf({ box, cell }: Pick<ControlInput, 'box' | 'cell'>): { columns: number; rows: number } {
  return {
    columns: Math.max(2, Math.ceil((box.right - box.left) / cell)),
    rows: Math.max(2, Math.ceil((box.bottom - box.top) / cell)),
  };
}

/** The blocks of cells that touch some ground or lie beside one that does: 1 for those, 0 for the rest. */
export function blocksOf(
  input: Pick<ControlInput, 'box' | 'cell'>,
  isGround: (point: PlanePoint) => boolean,
): Uint8Array {
  const { columns, rows } = shapeOf(input);
  const [across, down] = [Math.ceil(columns / block), Math.ceil(rows / block)];
  const side = block * input.cell;
  const hits = Array.from({ length: across * down }, (_, at): boolean =>
    isGround([
      input.box.left + ((at % across) + 0.5) * side,
      input.box.top + (Math.floor(at / across) + 0.5) * side,
    ]),
  );
  return Uint8Array.from(hits, (_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1])
        if (x >= 0 && y >= 0 && x < across && y < down && hits[y * across + x] === true) return 1;
    }
    return 0;
  });
}

function sourcesOf(input: ControlInput): Source[][] {
  const nobody = input.actors;
  const result: Source[][] = Array.from({ length: input.actors + 1 }, () => []);
  const holderOf = (place: number): number | null => {
    const controller = input.controller[place];
    if (controller === undefined || controller === null) return null;
    return controller < 0 ? nobody : controller;
  };
  input.places.forEach(([x, y], place) => {
    const holder = holderOf(place);
    if (holder !== null) result[holder]?.push({ x, y, hold: holdOf(input.garrison[place] ?? 0) });
  });
  for (const road of input.roads) {
    const holder = holderOf(road.from);
    if (holder === null || holder !== holderOf(road.to)) continue;
    const holds = [holdOf(input.garrison[road.from] ?? 0), holdOf(input.garrison[road.to] ?? 0)];
    const hold = Math.min(...holds) * 0.7;
    const length = lengthOf(road.points);
    const pieces = Math.max(1, Math.round(length / roadSpacing));
    for (const { point } of stations(road.points, length / pieces, length / pieces)) {
      result[holder]?.push({ x: point[0], y: point[1], hold });
    }
  }
  return result;
}

/**
 * Computes the grid a row of blocks at a time: call `next` until it is done, so that no task lasts long. Every cell gets
 * each holder's reach as a log-sum-exp over its places and the roads that it holds at both ends.
 */
export function* controlSteps(input: ControlInput): Generator<undefined, ControlGrid, undefined> {
  const { box, cell, blocks } = input;
  const { columns, rows } = shapeOf(input);
  const across = Math.ceil(columns / block);
  const sources = sourcesOf(input);
  const size = columns * rows;
  const grid: ControlGrid = {
    box,
    cell,
    columns,
    rows,
    holders: sources.length,
    reach: sources.map(() => new Float32Array(size).fill(-Infinity)),
    holder: new Int8Array(size).fill(input.actors),
    firmness: new Float32Array(size),
  };
  const best = new Float32Array(size).fill(-Infinity);
  for (let top = 0; top < rows; top += block) {
    for (let left = 0; left < columns; left += block) {
      if (blocks?.[(top / block) * across + left / block] === 0) continue;
      sources.forEach((all, index) => {
        if (all.length > 0) fillBlock(grid, best, index, all, left, top);
      });
    }
    yield;
  }
  for (let at = 0; at < size; at++) if (grid.holder[at] === input.actors) grid.firmness[at] = 0;
  return grid;
}

/** Fills one block of one holder's reach. Math.sqrt instead of Math.hypot: this is the map's hottest loop. */
function fillBlock(
  grid: ControlGrid,
  best: Float32Array,
  index: number,
  sources: readonly Source[],
  left: number,
  top: number,
): void {
  const { box, cell, columns, rows } = grid;
  const middleX = box.left + (left + block / 2) * cell;
  const middleY = box.top + (top + block / 2) * cell;
  const half = (block * cell * Math.SQRT2) / 2;
  let nearest = Infinity;
  for (const source of sources) nearest = Math.min(nearest, separation(source, middleX, middleY));
  const near: Source[] = [];
  const holding: Source[] = [];
  for (const source of sources) {
    const distance = separation(source, middleX, middleY);
    if (distance <= nearest + 2 * half + horizon) near.push(source);
    if (source.hold > 0 && distance <= half + 2.6 * source.hold) holding.push(source);
  }
  const field = grid.reach[index]!;
  const distances = new Float64Array(near.length);
  for (let row = top; row < Math.min(rows, top + block); row++) {
    for (let column = left; column < Math.min(columns, left + block); column++) {
      const x = box.left + (column + 0.5) * cell;
      const y = box.top + (row + 0.5) * cell;
      let least = Infinity;
      for (let each = 0; each < near.length; each++) {
        const distance = separation(near[each]!, x, y);
        distances[each] = distance;
        if (distance < least) least = distance;
      }
      let sum = 0;
      for (let each = 0; each < near.length; each++) {
        const further = distances[each]! - least;
        if (further < horizon) sum += Math.exp(-further / smoothing);
      }
      const value = smoothing * Math.log(sum) - least;
      const at = row * columns + column;
      field[at] = value;
      if (value <= best[at]!) continue;
      best[at] = value;
      grid.holder[at] = index;
      let firm = 0;
      for (const source of holding) firm = Math.max(firm, firmnessAt(separation(source, x, y), source.hold));
      grid.firmness[at] = firm;
    }
  }
}

function separation(source: Source, x: number, y: number): number {
  const dx = source.x - x;
  const dy = source.y - y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The cell a point of the plane lies in, or the nearest one. */
export function cellAt(grid: ControlGrid, point: PlanePoint): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((point[0] - grid.box.left) / grid.cell)));
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((point[1] - grid.box.top) / grid.cell)));
  return row * grid.columns + column;
}

/** By how much a holder's reach passes everybody else's, cell by cell; above 0 the ground is its own. */
export function leadOf(grid: ControlGrid, holder: number): Float32Array {
  const own = grid.reach[holder]!;
  const result = new Float32Array(own.length);
  for (let at = 0; at < own.length; at++) {
    let other = -1e4;
    for (let index = 0; index < grid.holders; index++) {
      if (index !== holder) other = Math.max(other, grid.reach[index]![at]!);
    }
    result[at] = Math.max(-1e4, own[at]!) - other;
  }
  return result;
}

/** The holder with the greatest reach at a cell when one holder is left out; -1 where there is no other. */
export function rivalAt(grid: ControlGrid, cell: number, holder: number): number {
  let best = -Infinity;
  let rival = -1;
  for (let index = 0; index < grid.holders; index++) {
    if (index === holder) continue;
    const value = grid.reach[index]![cell]!;
    if (value > best) [best, rival] = [value, index];
  }
  return rival;
}
