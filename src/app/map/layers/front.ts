// The line between holders: crisp between enemies, heavier where there was fighting, a thin dash between others.

import { partsNear, split } from '../areas.ts';
import type { ControlGrid } from '../control.ts';
import { cellAt } from '../control.ts';
import type { Pen } from '../pen.ts';
import { pathOf, patternOf, stroke } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { GroundScenery } from '../scenery.ts';
import { landPath } from './land.ts';

/** Km from a place with fighting within which the front is drawn heavy and the ground is contested. */
const fightingReach = 9;

/** The greatest firmness round a point: a line stands where either side stands. */
function firmnessNear(grid: ControlGrid, point: PlanePoint): number {
  let most = 0;
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const cell = cellAt(grid, [point[0] + dx * 1.5 * grid.cell, point[1] + dy * 1.5 * grid.cell]);
    most = Math.max(most, grid.firmness[cell]!);
  }
  return most;
}

function isHostile(scenery: GroundScenery, holders: readonly [number, number]): boolean {
  const [one, other] = holders;
  const { enemies } = scenery.position;
  return enemies[one]?.[other] === true || enemies[other]?.[one] === true;
}

function fightingPlaces(scenery: GroundScenery): PlanePoint[] {
  return scenery.network.places.filter((_, index) => scenery.position.fighting[index] === true);
}

export function paintFront(pen: Pen, scenery: GroundScenery): void {
  const { areas, ground } = scenery;
  if (areas === null) return;
  const { context, tokens, scale } = pen;
  const fights = fightingPlaces(scenery);
  const nobody = ground.actors.length;
  context.save();
  context.clip(landPath(scenery), 'evenodd');
  const hostile = areas.boundaries.filter((each) => isHostile(scenery, each.holders));
  for (const boundary of areas.boundaries) {
    if (hostile.includes(boundary)) continue;
    const isOpen = boundary.holders[1] === nobody;
    const path = pathOf([boundary.line], false);
    stroke(pen, path, {
      colour: tokens.ink3,
      width: 1,
      dash: isOpen ? [2, 4] : [4, 3],
      opacity: isOpen ? 0.55 : 0.9,
    });
  }
  const parts = hostile.flatMap((each) => split(each.line, (point) => firmnessNear(areas.grid, point) > 0.1));
  const firm = pathOf(
    parts.flatMap((part) => (part.passes ? [part.line] : [])),
    false,
  );
  const loose = pathOf(
    parts.flatMap((part) => (part.passes ? [] : [part.line])),
    false,
  );
  const fought = pathOf(
    hostile.flatMap((each) => partsNear(each.line, fights, fightingReach)),
    false,
  );
  stroke(pen, loose, { colour: tokens.ink3, width: 1.2, dash: [2, 5] });
  const thin = Math.max(0.7, scale);
  stroke(pen, firm, { colour: tokens.land, width: 4.2 * thin, opacity: 0.9 });
  stroke(pen, fought, { colour: tokens.land, width: 6 * thin, opacity: 0.9 });
  stroke(pen, firm, { colour: tokens.ink, width: 1.7 * thin });
  stroke(pen, fought, { colour: tokens.ink, width: 3.2 * thin, cap: 'round' });
  context.restore();
}

const hatchCell = 9;

/** Bars of both actors' colours along the front near this round's fighting. */
export function paintContested(pen: Pen, scenery: GroundScenery): void {
  const { areas, ground } = scenery;
  if (areas === null) return;
  const { context, tokens } = pen;
  const fights = fightingPlaces(scenery);
  if (fights.length === 0) return;
  context.save();
  context.clip(landPath(scenery), 'evenodd');
  const circles = new Path2D();
  for (const [x, y] of fights) {
    circles.moveTo(x + fightingReach * 0.8, y);
    circles.arc(x, y, fightingReach * 0.8, 0, 7);
  }
  context.clip(circles);
  for (const boundary of areas.boundaries) {
    if (!isHostile(scenery, boundary.holders)) continue;
    const [one, other] = boundary.holders.map((holder) => {
      const style = ground.actors[holder]?.style;
      return style === undefined ? tokens.ink3 : tokens.actors[style].solid;
    });
    const lines = partsNear(boundary.line, fights, fightingReach);
    if (lines.length === 0) continue;
    const cell = hatchCell * Math.SQRT2 * 2;
    const pattern = patternOf(pen, cell, (tile, size) => {
      tile.lineWidth = 3.2;
      for (let bar = -2; bar < 4; bar++) {
        tile.strokeStyle = (bar % 2 === 0 ? one : other) ?? tokens.ink3;
        tile.beginPath();
        tile.moveTo((bar * size) / 2 - 2, size + 2);
        tile.lineTo((bar * size) / 2 + size + 2, -2);
        tile.stroke();
      }
    });
    if (pattern === null) continue;
    pattern.setTransform(new DOMMatrix().scaleSelf(1 / (pen.zoom * pen.density)));
    stroke(pen, pathOf(lines, false), { colour: pattern, width: 2 * 4.2 * pen.zoom, opacity: 0.5 });
  }
  context.restore();
}
