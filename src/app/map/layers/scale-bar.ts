// The scale bar: a round number of kilometres, between 60 and 150 pixels long.

import { fontOf } from '../pen.ts';
import type { Tokens } from '../tokens.ts';
import type { Words } from '../words.ts';
import { writeName } from './names.ts';

const round = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The km a scale bar shows at a zoom. */
export function scaleLength(zoom: number): number {
  return round.find((length) => length * zoom >= 60) ?? 500;
}

export const scaleBarSize = { width: 220, height: 30 } as const;

/** Paints the bar in the left bottom of its picture. */
export function paintScaleBar(
  context: CanvasRenderingContext2D,
  zoom: number,
  tokens: Tokens,
  words: Words,
): void {
  const length = scaleLength(zoom);
  const width = length * zoom;
  const base = scaleBarSize.height - 4.5;
  const start = 6.5;
  for (const [colour, thickness] of [
    [tokens.land, 4],
    [tokens.ink2, 1.3],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.beginPath();
    context.moveTo(start, base - 5);
    context.lineTo(start, base);
    context.lineTo(start + width, base);
    context.lineTo(start + width, base - 5);
    context.moveTo(start + width / 2, base - 3);
    context.lineTo(start + width / 2, base);
    context.stroke();
  }
  const font = fontOf(11.5, 480);
  context.save();
  context.translate(start - 3, base - 14);
  writeName(context, words.number(0), font, tokens.ink2, tokens.land, 3);
  const text = words.phrase('kilometres', length);
  context.font = font;
  context.translate(width + 3 - context.measureText(text).width / 2 - 4, 0);
  writeName(context, text, font, tokens.ink2, tokens.land, 3);
  context.restore();
}
