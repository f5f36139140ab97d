// A pen in the plane: a canvas context whose unit is the kilometre, with lengths in CSS pixels where looks ask for them.

import type { PlaneLine } from './geometry.ts';
import type { PlaneBox, PlanePoint } from './projection.ts';
import type { Tokens } from './tokens.ts';
import { fonts } from './tokens.ts';
import type { Band } from './view.ts';
import { bandOf, bandScale } from './view.ts';

/** What every layer paints with. */
export interface Pen {
  context: CanvasRenderingContext2D;
  tokens: Tokens;
  /** The part of the plane on the sheet. */
  box: PlaneBox;
  /** CSS pixels in a km, and device pixels in a CSS pixel. */
  zoom: number;
  density: number;
  band: Band;
  /** Factor of this band for widths given for the operations band. */
  scale: number;
  /** CSS pixels as km. */
  px: (pixels: number) => number;
}

/** Sets a context up for a part of the plane at a zoom. */
export function takePen(
  context: CanvasRenderingContext2D,
  tokens: Tokens,
  box: PlaneBox,
  zoom: number,
  density: number,
): Pen {
  const factor = zoom * density;
  context.setTransform(factor, 0, 0, factor, -box.left * factor, -box.top * factor);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const band = bandOf(zoom);
  return { context, tokens, box, zoom, density, band, scale: bandScale[band], px: (pixels) => pixels / zoom };
}

/** Runs `draw` with the context's unit a CSS pixel, its origin at a point of the plane, turned by `angle` radians. */
export function atPoint(
  pen: Pen,
  point: PlanePoint,
  angle: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const { context } = pen;
  context.save();
  context.translate(point[0], point[1]);
  context.scale(1 / pen.zoom, 1 / pen.zoom);
  context.rotate(angle);
  draw(context);
  context.restore();
}

/** A path of open lines or closed rings. */
export function pathOf(lines: readonly PlaneLine[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach((point, index) =>
      index === 0 ? path.moveTo(point[0], point[1]) : path.lineTo(point[0], point[1]),
    );
    if (closed) path.closePath();
  }
  return path;
}

/** A stroke's look; lengths in CSS pixels. */
export interface Stroke {
  colour: string | CanvasPattern;
  width: number;
  dash?: readonly number[];
  dashOffset?: number;
  opacity?: number;
  cap?: CanvasLineCap;
}

/** Strokes a path with widths and dashes in CSS pixels. */
export function stroke(pen: Pen, path: Path2D, look: Stroke): void {
  const { context } = pen;
  context.save();
  context.strokeStyle = look.colour;
  context.lineWidth = pen.px(look.width);
  context.lineCap = look.cap ?? 'butt';
  context.globalAlpha = look.opacity ?? 1;
  context.setLineDash((look.dash ?? []).map(pen.px));
  context.lineDashOffset = pen.px(look.dashOffset ?? 0);
  context.stroke(path);
  context.restore();
}

/** The rectangles round lines that have been looked at: what flows looks at all of them in every frame. */
const bounds = new WeakMap<PlaneLine, PlaneBox>();

function boundsOf(line: PlaneLine): PlaneBox {
  const known = bounds.get(line);
  if (known !== undefined) return known;
  const box: PlaneBox = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of line) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  bounds.set(line, box);
  return box;
}

/** Whether any of a line lies on the sheet. */
export function isOnSheet({ box }: Pen, line: PlaneLine): boolean {
  const { left, top, right, bottom } = boundsOf(line);
  return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}

/** Fills the whole sheet with a pattern that stays with the ground, inside the current clip. */
export function fillPattern(pen: Pen, pattern: CanvasPattern, cell: number, opacity: number): void {
  const { context } = pen;
  const factor = pen.zoom * pen.density;
  const step = cell * pen.density;
  context.save();
  const [x, y] = [(-pen.box.left * factor) % step, (-pen.box.top * factor) % step];
  context.setTransform(1, 0, 0, 1, x, y);
  context.globalAlpha = opacity;
  context.fillStyle = pattern;
  context.fillRect(-x - step, -y - step, context.canvas.width + 2 * step, context.canvas.height + 2 * step);
  context.restore();
}

/** A repeated tile of `cell` CSS pixels. */
export function patternOf(
  pen: Pen,
  cell: number,
  draw: (context: CanvasRenderingContext2D, cell: number) => void,
): CanvasPattern | null {
  const size = Math.max(1, Math.round(cell * pen.density));
  const tile = new OffscreenCanvas(size, size);
  const context = tile.getContext('2d');
  if (context === null) return null;
  context.scale(size / cell, size / cell);
  draw(context as unknown as CanvasRenderingContext2D, cell);
  return pen.context.createPattern(tile, 'repeat');
}

/** Whether a text is in a script that joins its letters, so that it must not be spaced or bent. */
export function joinsLetters(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufeff]/.test(text);
}

/** The CSS font of a name in sans or serif. */
export function fontOf(
  size: number,
  weight: number,
  family: 'sans' | 'serif' = 'sans',
  italic = false,
): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fonts[family]}`;
}
