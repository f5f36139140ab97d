// Names on the ground as pictures: neighbours, seas, high ground, rivers letter by letter along their course.

import type { Arrangement, PlacedWriting } from '../arrange/arrangement.ts';
import { spriteOf } from '../arrange/thinned.ts';
import type { Bitmaps } from '../bitmaps.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';

const pad = 3;

function paintWriting(context: CanvasRenderingContext2D, writing: PlacedWriting, scenery: Scenery): void {
  const { tokens } = scenery;
  const isWater = writing.kind === 'water' || writing.kind === 'river';
  context.font = writing.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = isWater ? tokens.riverText : tokens.ink2;
  context.strokeStyle = tokens.land;
  context.lineWidth = 2.4;
  context.globalAlpha = writing.kind === 'relief' ? 0.85 : 1;
  if (writing.spacing > 0) context.letterSpacing = `${writing.spacing}px`;
  for (const pass of ['halo', 'letters'] as const) {
    if (pass === 'halo' && writing.kind !== 'river') continue;
    for (const { text, x, y, angle } of writing.runs) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      if (pass === 'halo') context.strokeText(text, 0, 0);
      else context.fillText(text, 0, 0);
      context.restore();
    }
  }
}

/** The sprites of all writings. */
export function writingSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  arrangement.writings.forEach((writing, index) => {
    const { left, top, right, bottom } = writing.box;
    const runs = writing.runs.map(({ x, y, angle }) =>
      [x, y, angle].map((each) => each.toFixed(2)).join(' '),
    );
    const name = ['writing', writing.text, writing.font, scenery.marks.theme, ...runs].join(' ');
    const texture = bitmaps.get(name, () => ({
      width: right - left + 2 * pad,
      height: bottom - top + 2 * pad,
      paint: (context) => {
        context.translate(pad - left, pad - top);
        paintWriting(context, writing, scenery);
      },
    }));
    result.set(spriteOf.writing(index), { texture, at: writing.at, dx: left - pad, dy: top - pad });
  });
  return result;
}
