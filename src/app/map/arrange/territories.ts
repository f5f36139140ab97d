// Where the names of those who hold the ground stand: in the widest free ground that each holds in sight. Pure.

import { cellAt, rivalAt } from '../control.ts';
import { isInsideRings } from '../geometry.ts';
import { fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { Band } from '../view.ts';
import type { Measure, PlacedTerritory } from './arrangement.ts';
import type { Box, Strokes, Taken } from './collision.ts';
import { boxOf, isWithin, grown } from './collision.ts';

/** Space between the letters of a territory's name, in CSS pixels. */
export const territorySpacing = 2.6;
/** Columns and rows of the spots that are tried. */
const tried = { columns: 28, rows: 20 } as const;
/** Firmness below which ground is too loosely held to be named. */
const named = 0.15;
const edge = 8;

/** How well a name would stand with its middle at a pixel; 0 where it must not, or not better than `most`. */
function scoreAt(
  scenery: Scenery,
  holder: number,
  [x, y]: PlanePoint,
  width: number,
  zoom: number,
  strokes: Strokes,
  most: number,
): number {
  const { areas, base } = scenery;
  if (areas === null) return 0;
  const { grid } = areas;
  const points = [0, -0.5, 0.5].map((share): PlanePoint => [(x + share * width) / zoom, y / zoom]);
  const cells = points.map((point) => cellAt(grid, point));
  const isHeld = cells.every((cell) => grid.holder[cell] === holder && grid.firmness[cell]! >= named);
  if (!isHeld) return 0;
  const middle = cells[0]!;
  const rival = rivalAt(grid, middle, holder);
  const depth = rival < 0 ? 60 : grid.reach[holder]![middle]! - grid.reach[rival]![middle]!;
  const ground = 30 + Math.min(60, depth) + grid.firmness[middle]! * 20;
  if (ground <= most) return 0;
  const score = ground - strokes.under(boxOf([x, y], width + 10, 20)) * 3.2;
  if (score <= most) return 0;
  return base === null || points.every((point) => isInsideRings(point, base.state)) ? score : 0;
}

/** Finds for each holder in sight the widest free ground for its name. */
export function placeTerritories(
  scenery: Scenery,
  zoom: number,
  band: Band,
  within: Box,
  taken: Taken,
  strokes: Strokes,
  measure: Measure,
): PlacedTerritory[] {
  const font = fontOf(band === 'overview' ? 12 : 14, 650);
  const inner = grown(within, -edge);
  const result: PlacedTerritory[] = [];
  for (const { holder } of scenery.areas?.areas ?? []) {
    const name = scenery.ground.actors[holder] === undefined ? '' : scenery.words.ground(holder);
    if (name === '') continue;
    const text = name.toLocaleUpperCase(scenery.words.language);
    const width = measure(text, font) + text.length * territorySpacing;
    let best: PlanePoint | null = null;
    let most = 0;
    for (let column = 0.5; column < tried.columns; column++) {
      for (let row = 0.5; row < tried.rows; row++) {
        const at: PlanePoint = [
          within.left + ((within.right - within.left) * column) / tried.columns,
          within.top + ((within.bottom - within.top) * row) / tried.rows,
        ];
        const box = boxOf(at, width + 10, 20);
        if (!isWithin(box, inner) || !taken.isFree(box)) continue;
        const score = scoreAt(scenery, holder, at, width, zoom, strokes, most);
        if (score > most) [most, best] = [score, at];
      }
    }
    if (best === null) continue;
    taken.add(boxOf(best, width + 16, 24));
    result.push({ holder, text, font, at: [best[0] / zoom, best[1] / zoom] });
  }
  return result;
}
