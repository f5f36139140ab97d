// Held ground: tint that fades with distance from garrisons, a texture for each actor, bands inside the edge.

import type { Area } from '../areas.ts';
import { withAlpha } from '../colour.ts';
import type { ControlGrid } from '../control.ts';
import type { ActorStyle } from '../model.ts';
import type { Pen } from '../pen.ts';
import { fillPattern, isOnSheet, pathOf, patternOf, stroke, takePen } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import { landPath } from './land.ts';

/** The firmness of the ground as an opacity, one pixel a cell. */
function firmnessImage(grid: ControlGrid): OffscreenCanvas | null {
  const image = new OffscreenCanvas(grid.columns, grid.rows);
  const context = image.getContext('2d');
  if (context === null) return null;
  const data = context.createImageData(grid.columns, grid.rows);
  grid.firmness.forEach((firm, at) => (data.data[at * 4 + 3] = Math.round(255 * firm)));
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

/** A canvas as large as the sheet, to mask one actor's ground before it is laid on the others'. */
function scratchFor(pen: Pen, known: OffscreenCanvas | null): OffscreenCanvas {
  const { width, height } = pen.context.canvas;
  if (known?.width === width && known.height === height) return known;
  return new OffscreenCanvas(width, height);
}

/** One painter for each actor's ground. */
export function controlPainters(scenery: Scenery): ((pen: Pen) => void)[] {
  let scratch: OffscreenCanvas | null = null;
  return (scenery.areas?.areas ?? []).map((area) => (pen) => {
    if (scenery.ground.actors[area.holder] === undefined) return;
    if (!area.rings.some((ring) => isOnSheet(pen, ring))) return;
    scratch = scratchFor(pen, scratch);
    const context = scratch.getContext('2d') as unknown as CanvasRenderingContext2D | null;
    if (context === null) return;
    context.reset();
    const inner = takePen(context, pen.tokens, pen.box, pen.zoom, pen.density);
    paintArea(inner, scenery, area);
    pen.context.setTransform(1, 0, 0, 1, 0, 0);
    pen.context.drawImage(scratch, 0, 0);
  });
}

/** Tint, bands and texture inside the area, thinned out by firmness. */
function paintArea(pen: Pen, scenery: Scenery, area: Area): void {
  const { areas, ground } = scenery;
  const style = ground.actors[area.holder]?.style;
  if (areas === null || style === undefined) return;
  const { context, tokens } = pen;
  const { grid } = areas;
  const colours = tokens.actors[style];
  context.save();
  context.clip(landPath(scenery), 'evenodd');
  context.clip(pathOf(area.rings, true), 'evenodd');
  context.fillStyle = withAlpha(colours.tint, tokens.tintOpacity);
  context.fillRect(pen.box.left, pen.box.top, pen.box.right - pen.box.left, pen.box.bottom - pen.box.top);
  const edges = areas.boundaries.filter(
    (each) => each.holders.includes(area.holder) && each.holders[1] !== ground.actors.length,
  );
  const path = pathOf(
    edges.map((each) => each.line),
    false,
  );
  for (const [width, opacity] of [
    [52, 0.165],
    [22, 0.3],
  ] as const) {
    stroke(pen, path, { colour: withAlpha(colours.tint, opacity), width: width * Math.max(0.5, pen.scale) });
  }
  const texture = textureOf(pen, style, colours.solid);
  if (texture !== null) fillPattern(pen, texture, textureCell, 0.3);
  context.restore();
  const mask = firmnessImage(grid);
  if (mask === null) return;
  context.globalCompositeOperation = 'destination-in';
  context.imageSmoothingQuality = 'high';
  context.drawImage(mask, grid.box.left, grid.box.top, grid.columns * grid.cell, grid.rows * grid.cell);
}
