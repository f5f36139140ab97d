// Figures of overlays beside their places, on a ground of paper so that they are not read as names. Where they stand was decided by
// ../../arrange/notes.ts.

import type { Arrangement } from '../../arrange/arrangement.ts';
import { noteFont } from '../../arrange/notes.ts';
import { spriteOf } from '../../arrange/thinned.ts';
import type { Bitmaps } from '../../bitmaps.ts';
import type { Scenery } from '../../scenery.ts';
import type { Sprite } from '../../sprites.ts';

const pad = 1;

/** The sprites of all figures that found room. */
export function noteSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const { tokens, marks, network } = scenery;
  const result = new Map<string, Sprite>();
  for (const [index, { place, text, box }] of arrangement.notes.entries()) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const at = network.places[place]!;
    const texture = bitmaps.get(`note ${text} ${marks.theme}`, () => ({
      width: width + 2 * pad,
      height: height + 2 * pad,
      paint: (context) => {
        context.beginPath();
        context.roundRect(pad, pad, width, height, 2);
        context.fillStyle = tokens.panel;
        context.globalAlpha = 0.9;
        context.fill();
        context.globalAlpha = 1;
        context.strokeStyle = tokens.line2;
        context.lineWidth = 1;
        context.stroke();
        context.font = noteFont;
        context.textBaseline = 'middle';
        context.textAlign = 'center';
        context.fillStyle = tokens.ink;
        context.fillText(text, pad + width / 2, pad + height / 2 + 0.5);
      },
    }));
    result.set(spriteOf.note(index), {
      texture,
      at,
      dx: box.left - at[0] * arrangement.zoom - pad,
      dy: box.top - at[1] * arrangement.zoom - pad,
    });
  }
  return result;
}
