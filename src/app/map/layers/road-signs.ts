// Signs on roads as pictures: road numbers in shields, capacities of links in pills.

import type { Arrangement, PlacedText } from '../arrange/arrangement.ts';
import { pillSize, shieldSize } from '../arrange/road-marks.ts';
import { spriteOf } from '../arrange/thinned.ts';
import type { Bitmaps } from '../bitmaps.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';
import type { Tokens } from '../tokens.ts';

interface Sign {
  kind: 'shield' | 'pill';
  size: { width: number; height: number };
  corner: number;
  paint: (context: CanvasRenderingContext2D, tokens: Tokens) => void;
  text: (tokens: Tokens) => string;
}

const margin = 2;

const signs: Readonly<Record<Sign['kind'], Sign>> = {
  shield: {
    kind: 'shield',
    size: shieldSize,
    corner: 3,
    paint: (context, tokens) => {
      context.fillStyle = tokens.raised;
      context.fill();
      context.strokeStyle = tokens.roadCasing;
      context.lineWidth = 1;
      context.stroke();
    },
    text: (tokens) => tokens.ink2,
  },
  pill: {
    kind: 'pill',
    size: pillSize,
    corner: pillSize.height / 2,
    paint: (context, tokens) => {
      context.strokeStyle = tokens.land;
      context.lineWidth = 2.4;
      context.stroke();
      context.fillStyle = tokens.link;
      context.fill();
    },
    text: (tokens) => tokens.panel,
  },
};

function signTexture(sign: Sign, placed: PlacedText, scenery: Scenery, bitmaps: Bitmaps): string {
  const { width, height } = sign.size;
  return bitmaps.get(`${sign.kind} ${placed.text} ${scenery.marks.theme}`, () => ({
    width: width + 2 * margin,
    height: height + 2 * margin,
    paint: (context) => {
      context.translate(width / 2 + margin, height / 2 + margin);
      context.beginPath();
      context.roundRect(-width / 2, -height / 2, width, height, sign.corner);
      sign.paint(context, scenery.tokens);
      context.fillStyle = sign.text(scenery.tokens);
      context.font = placed.font;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(placed.text, 0, 0.6);
    },
  }));
}

/** The sprites of all signs. */
export function signSprites(
  scenery: Scenery,
  { shields, pills }: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  for (const [sign, all] of [
    [signs.shield, shields],
    [signs.pill, pills],
  ] as const) {
    const { width, height } = sign.size;
    all.forEach((placed, index) => {
      const texture = signTexture(sign, placed, scenery, bitmaps);
      result.set(spriteOf[sign.kind](index), {
        texture,
        at: placed.at,
        dx: -width / 2 - margin,
        dy: -height / 2 - margin,
      });
    });
  }
  return result;
}
