// Whether points lie inside rings: asked thousands of times of the same coast, so its edges are sorted by height once. Pure.

import type { PlaneLine } from './geometry.ts';
import type { PlanePoint } from './projection.ts';

/** Edges that go up or down, as x and y of both ends, by the rows that they touch. */
interface Rows {
  readonly top: number;
  readonly height: number;
  readonly rows: readonly number[][];
}

/** Edges to a row, about. */
const toRow = 2;

const known = new WeakMap<readonly PlaneLine[], Rows>();

function rowOf(y: number, top: number, height: number): number {
  return Math.floor((y - top) / height);
}

function sorted(rings: readonly PlaneLine[]): Rows {
  let [top, bottom, edges] = [Infinity, -Infinity, 0];
  for (const ring of rings) {
    for (const [, y] of ring) {
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      edges++;
    }
  }
  const count = Math.max(1, Math.ceil(edges / toRow));
  const height = bottom > top ? (bottom - top) / count : 1;
  const rows: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (from !== undefined && from[1] !== to[1]) {
        const first = rowOf(Math.min(from[1], to[1]), top, height);
        const last = rowOf(Math.max(from[1], to[1]), top, height);
        for (let row = first; row <= last; row++) rows[row]?.push(from[0], from[1], to[0], to[1]);
      }
      from = to;
    }
  }
  return { top, height, rows };
}

/** Whether a point lies inside some rings, by the even-odd rule; the rings are remembered and must not change. */
export function isInsideRings([x, y]: PlanePoint, rings: readonly PlaneLine[]): boolean {
  if (rings.length === 0) return false;
  let sheet = known.get(rings);
  if (sheet === undefined) known.set(rings, (sheet = sorted(rings)));
  const row = sheet.rows[rowOf(y, sheet.top, sheet.height)];
  if (row === undefined) return false;
  let inside = false;
  for (let at = 0; at < row.length; at += 4) {
    const [fromX, fromY, toX, toY] = [row[at]!, row[at + 1]!, row[at + 2]!, row[at + 3]!];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  }
  return inside;
}
