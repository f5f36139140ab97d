// Held ground: tint that fades with distance from garrisons, a texture for each actor, bands inside the edge.

import { withAlpha } from '../colour.ts';
import type { ControlGrid } from '../control.ts';
import { firmnessNear } from './front.ts';
import type { ActorStyle } from '../model.ts';
import type { Pen } from '../pen.ts';
import { fillPattern, pathOf, patternOf, stroke } from '../pen.ts';
import { parseColour } from '../colour.ts';
import type { Scenery } from '../scenery.ts';
import { landPath } from './land.ts';
import { split } from '../areas.ts';

/** The firmness of the ground as an image of one pixel a cell, in one colour. */
function firmnessImage(grid: ControlGrid, colour: string, opacity: number): OffscreenCanvas | null {
  const image = new OffscreenCanvas(grid.columns, grid.rows);
  const context = image.getContext('2d');
  if (context === null) return null;
  const [red, green, blue] = parseColour(colour);
  const data = context.createImageData(grid.columns, grid.rows);
  for (let at = 0; at < grid.firmness.length; at++) {
    data.data[at * 4] = red;
    data.data[at * 4 + 1] = green;
    data.data[at * 4 + 2] = blue;
    data.data[at * 4 + 3] = Math.round(255 * opacity * grid.firmness[at]!);
  }
  context.putImageData(data, 0, 0);
  return image;
}

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

export function paintControl(pen: Pen, scenery: Scenery): void {
  const { areas, ground } = scenery;
  if (areas === null) return;
  const { context, tokens } = pen;
  const { grid } = areas;
  const firm = pathOf(areas.firm, true);
  for (const area of areas.areas) {
    const style = ground.actors[area.holder]?.style;
    if (style === undefined) continue;
    const colours = tokens.actors[style];
    context.save();
    context.clip(landPath(scenery), 'evenodd');
    context.clip(pathOf(area.rings, true), 'evenodd');
    const image = firmnessImage(grid, colours.tint, tokens.tintOpacity);
    if (image !== null) {
      context.imageSmoothingEnabled = true;
      context.drawImage(image, grid.box.left, grid.box.top, grid.columns * grid.cell, grid.rows * grid.cell);
    }
    for (const boundary of areas.boundaries) {
      if (!boundary.holders.includes(area.holder) || boundary.holders[1] === ground.actors.length) continue;
      const parts = split(boundary.line, (point) => firmnessNear(grid, point) > 0.12);
      const path = pathOf(
        parts.flatMap((part) => (part.passes ? [part.line] : [])),
        false,
      );
      for (const [width, opacity] of [
        [52, 0.165],
        [22, 0.3],
      ] as const) {
        stroke(pen, path, {
          colour: withAlpha(colours.tint, opacity),
          width: width * Math.max(0.6, pen.scale),
        });
      }
    }
    const texture = textureOf(pen, style, colours.solid);
    if (texture !== null) {
      context.clip(firm, 'evenodd');
      fillPattern(pen, texture, textureCell, 0.3);
    }
    context.restore();
  }
}
