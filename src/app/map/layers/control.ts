// Held ground: tint that fades with distance from garrisons, a texture for each actor, bands inside the edge.

import type { Area, Areas } from '../areas.ts';
import { parseColour, withAlpha } from '../colour.ts';
import type { ControlGrid } from '../control.ts';
import type { ActorStyle } from '../model.ts';
import type { Pen } from '../pen.ts';
import { fillPattern, isOnSheet, pathOf, patternOf, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';
import { landPath } from './land.ts';

/** Widths in CSS pixels and opacities of the bands along the edge; their outer halves are clipped off. */
const bands = [
  [52, 0.165],
  [22, 0.3],
] as const;
const textureCell = 10;

/** The texture of an actor's ground, or null where it has none. */
function textureOf(pen: Pen, style: ActorStyle, colour: string): CanvasPattern | null {
  if (style === 'blue-square' || style === 'ring') return null;
  return patternOf(pen, textureCell, (context, cell) => {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 0.8;
    context.beginPath();
    if (style === 'amber-disc') {
      context.arc(cell / 4, cell / 4, 0.75, 0, 7);
      context.moveTo((cell * 3) / 4, (cell * 3) / 4);
      context.arc((cell * 3) / 4, (cell * 3) / 4, 0.75, 0, 7);
      context.fill();
    } else if (style === 'plum-diamond') {
      for (const shift of [-cell, 0, cell]) {
        context.moveTo(shift, cell);
        context.lineTo(shift + cell, 0);
      }
      context.stroke();
    } else if (style === 'teal-hexagon') {
      context.moveTo(cell / 2 - 1.7, cell / 2);
      context.lineTo(cell / 2 + 1.7, cell / 2);
      context.moveTo(cell / 2, cell / 2 - 1.7);
      context.lineTo(cell / 2, cell / 2 + 1.7);
      context.stroke();
    } else {
      context.moveTo(cell / 2, cell / 2 - 1.4);
      context.lineTo(cell / 2, cell / 2 + 1.4);
      context.stroke();
    }
  });
}

/** One painter for each actor's ground, and one that thins them all out where nobody stands near. */
export function controlPainters(scenery: GroundScenery): ((pen: Pen) => void)[] {
  const { areas } = scenery;
  if (areas === null) return [];
  const painters = areas.areas.map((area) => (pen: Pen) => paintArea(pen, scenery, areas, area));
  return [...painters, (pen) => paintVeil(pen, scenery, areas.grid)];
}

/** Tint, bands and texture of one holder's ground. */
function paintArea(pen: Pen, scenery: GroundScenery, areas: Areas, area: Area): void {
  const { actors } = scenery.ground;
  const style = actors[area.holder]?.style;
  if (style === undefined || !area.rings.some((ring) => isOnSheet(pen, ring))) return;
  const { context, tokens, box } = pen;
  const colours = tokens.actors[style];
  context.clip(landPath(scenery), 'evenodd');
  context.clip(pathOf(area.rings, true), 'evenodd');
  context.fillStyle = withAlpha(colours.tint, tokens.tintOpacity);
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  const edges = areas.boundaries.filter(
    (each) => each.holders.includes(area.holder) && each.holders[1] !== actors.length,
  );
  const path = pathOf(
    edges.map((each) => each.line),
    false,
  );
  for (const [width, opacity] of bands)
    stroke(pen, path, { colour: withAlpha(colours.tint, opacity), width: width * pen.scale });
  const texture = textureOf(pen, style, colours.solid);
  if (texture !== null) fillPattern(pen, texture, textureCell, 0.3);
}

/** The colour of bare land, the denser the more loosely the ground is held; one pixel a cell. */
function veilOf(grid: ControlGrid, colour: string): OffscreenCanvas | null {
  const image = new OffscreenCanvas(grid.columns, grid.rows);
  const context = image.getContext('2d');
  if (context === null) return null;
  const [red, green, blue] = parseColour(colour);
  const data = context.createImageData(grid.columns, grid.rows);
  grid.firmness.forEach((firm, at) =>
    data.data.set([red, green, blue, Math.round(255 * (1 - firm))], at * 4),
  );
  context.putImageData(data, 0, 0);
  return image;
}

/** Bare land over all that is held, so that control fades with distance from any garrison. */
function paintVeil(pen: Pen, scenery: GroundScenery, grid: ControlGrid): void {
  const veil = veilOf(grid, pen.tokens.land);
  if (veil === null) return;
  const { context } = pen;
  context.clip(landPath(scenery), 'evenodd');
  context.imageSmoothingEnabled = true;
  context.drawImage(veil, grid.box.left, grid.box.top, grid.columns * grid.cell, grid.rows * grid.cell);
}
