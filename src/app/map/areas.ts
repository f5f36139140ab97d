// From the control grid to shapes: the area of each holder, and the line between each two of them. Pure.

import { contours } from 'd3-contour';
import type { ControlGrid } from './control.ts';
import { cellAt, leadOf, rivalAt } from './control.ts';
import type { PlaneLine } from './geometry.ts';
import { distance, smooth } from './geometry.ts';
import type { PlanePoint } from './projection.ts';

/** The ground of one holder: rings in the plane, holes among them (fill by even-odd). */
export interface Area {
  holder: number;
  rings: readonly PlaneLine[];
}

/** A stretch of line between the ground of two holders. */
export interface Boundary {
  /** The lower index first; nobody's is the highest. */
  holders: readonly [number, number];
  line: PlaneLine;
}

/** Shapes of a control grid. */
export interface Areas {
  grid: ControlGrid;
  areas: readonly Area[];
  boundaries: readonly Boundary[];
}

/** Stretches shorter than this many points are taken for the flicker where three holders meet. */
const flicker = 6;

/** Rings round all cells whose value is above 0, smoothed. */
function ringsOf(grid: ControlGrid, field: Float32Array): PlanePoint[][] {
  const shape = contours().size([grid.columns, grid.rows]).smooth(true).contour(Array.from(field), 0);
  return shape.coordinates.flatMap((polygon) =>
    polygon.map((ring) => {
      const points = ring
        .slice(0, -1)
        .map(([x = 0, y = 0]): PlanePoint => [grid.box.left + x * grid.cell, grid.box.top + y * grid.cell]);
      return smooth(smooth(points, true), true);
    }),
  );
}

function onEdge(grid: ControlGrid, point: PlanePoint): boolean {
  const margin = grid.cell * 0.9;
  return (
    point[0] < grid.box.left + margin ||
    point[1] < grid.box.top + margin ||
    point[0] > grid.box.left + grid.columns * grid.cell - margin ||
    point[1] > grid.box.top + grid.rows * grid.cell - margin
  );
}

/** Cuts a ring into stretches by who holds the other side; -1 marks the edge of the grid. */
function stretches(
  grid: ControlGrid,
  ring: readonly PlanePoint[],
  holder: number,
): { rival: number; line: PlanePoint[] }[] {
  const rivals = ring.map((point) => (onEdge(grid, point) ? -1 : rivalAt(grid, cellAt(grid, point), holder)));
  const count = ring.length;
  const start = rivals.findIndex((rival, index) => rival !== rivals[(index + count - 1) % count]);
  if (start === -1) return [{ rival: rivals[0] ?? -1, line: [...ring, ...ring.slice(0, 1)] }];
  const result: { rival: number; line: PlanePoint[] }[] = [];
  for (let step = 0; step < count; step++) {
    const at = (start + step) % count;
    const last = result[result.length - 1];
    if (last !== undefined && last.rival === rivals[at]) last.line.push(ring[at]!);
    else {
      last?.line.push(ring[at]!);
      result.push({ rival: rivals[at]!, line: [ring[at]!] });
    }
  }
  result[result.length - 1]?.line.push(ring[start]!);
  return result;
}

function joinFlicker(
  pieces: { rival: number; line: PlanePoint[] }[],
): { rival: number; line: PlanePoint[] }[] {
  const result: { rival: number; line: PlanePoint[] }[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    const short = piece.line.length < flicker && piece.rival !== -1;
    if (last !== undefined && last.rival !== -1 && (short || last.rival === piece.rival)) {
      last.line.push(...piece.line.slice(1));
    } else result.push({ rival: piece.rival, line: [...piece.line] });
  }
  return result;
}

/** Draws the shapes of one holder after the other; call `next` until it is done. */
export function* areaSteps(grid: ControlGrid): Generator<undefined, Areas, undefined> {
  const areas: Area[] = [];
  const boundaries: Boundary[] = [];
  for (let holder = 0; holder < grid.holders; holder++) {
    if (!grid.holder.includes(holder)) continue;
    const rings = ringsOf(grid, leadOf(grid, holder)).filter((ring) => ring.length >= 4);
    areas.push({ holder, rings });
    for (const ring of rings) {
      for (const piece of joinFlicker(stretches(grid, ring, holder))) {
        if (piece.rival > holder && piece.line.length > 1) {
          boundaries.push({ holders: [holder, piece.rival], line: piece.line });
        }
      }
    }
    yield;
  }
  return { grid, areas, boundaries };
}

/** The parts of a line within `reach` km of one of some points. */
export function partsNear(line: PlaneLine, points: readonly PlanePoint[], reach: number): PlanePoint[][] {
  const result: PlanePoint[][] = [];
  let part: PlanePoint[] = [];
  for (const point of line) {
    if (points.some((each) => distance(each, point) <= reach)) part.push(point);
    else {
      if (part.length > 1) result.push(part);
      part = [];
    }
  }
  if (part.length > 1) result.push(part);
  return result;
}

/** The parts of a line that pass a test at their points, and those that fail it. */
export function split(
  line: PlaneLine,
  test: (point: PlanePoint) => boolean,
): { passes: boolean; line: PlanePoint[] }[] {
  const result: { passes: boolean; line: PlanePoint[] }[] = [];
  for (const point of line) {
    const passes = test(point);
    const last = result[result.length - 1];
    if (last?.passes === passes) last.line.push(point);
    else {
      last?.line.push(point);
      result.push({ passes, line: [point] });
    }
  }
  return result.filter((part) => part.line.length > 1);
}
