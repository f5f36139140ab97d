// What is only said of a place: a hollow, dashed mark with a question mark and the claimant in italics, whole once somebody looked
// into it. Never a tint, never a front.
// Where it stands was decided by ../arrange/claims.ts.

import type { Arrangement, PlacedClaim } from '../arrange/arrangement.ts';
import { claimFont, claimLine, claimSign } from '../arrange/claims.ts';
import { spriteOf } from '../arrange/thinned.ts';
import type { Bitmaps } from '../bitmaps.ts';
import { fontOf, joinsLetters } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';
import type { Tokens } from '../tokens.ts';

const radius = 7;
const pad = 3;

/** The sign stands at the end of its rectangle that is nearer to the place. */
function paintClaim(
  context: CanvasRenderingContext2D,
  claim: PlacedClaim,
  unknown: string,
  tokens: Tokens,
): void {
  const width = claim.box.right - claim.box.left;
  const isLeftOfPlace = claim.side.includes('W');
  const sign = isLeftOfPlace ? width - claimSign / 2 : claimSign / 2;
  context.translate(sign, (claim.box.bottom - claim.box.top) / 2);
  context.beginPath();
  context.arc(0, 0, radius, 0, 7);
  context.fillStyle = tokens.land;
  context.globalAlpha = 0.8;
  context.fill();
  context.globalAlpha = 1;
  const isOpen = claim.status === 'disputed' || claim.status === 'open';
  context.setLineDash(isOpen ? [3, 2.4] : []);
  context.strokeStyle = tokens.ink3;
  context.lineWidth = 1.4;
  context.stroke();
  context.setLineDash([]);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = tokens.land;
  context.fillStyle = tokens.ink2;
  context.lineWidth = 3.2;
  if (isOpen)
    write(
      context,
      claim.status === 'open' ? '…' : unknown,
      fontOf(11, 600, 'serif', !joinsLetters(unknown)),
      0,
      'center',
    );
  else paintFinding(context, claim.status === 'confirmed', tokens);
  const side = isLeftOfPlace ? -1 : 1;
  const lines = claim.text.split('\n');
  context.translate(0, (-(lines.length - 1) * claimLine) / 2);
  for (const line of lines) {
    write(context, line, claimFont(line), side * (radius + 4), isLeftOfPlace ? 'right' : 'left');
    context.translate(0, claimLine);
  }
}

/** A tick for what was confirmed, a cross for what was refuted. */
function paintFinding(context: CanvasRenderingContext2D, isSo: boolean, tokens: Tokens): void {
  context.beginPath();
  const strokes = isSo
    ? [[-3.4, 0.2, -1, 2.8, 3.6, -2.8]]
    : [
        [-2.8, -2.8, 2.8, 2.8],
        [2.8, -2.8, -2.8, 2.8],
      ];
  for (const [x = 0, y = 0, ...rest] of strokes) {
    context.moveTo(x, y);
    for (let index = 0; index < rest.length; index += 2) context.lineTo(rest[index]!, rest[index + 1]!);
  }
  context.save();
  context.strokeStyle = tokens.ink;
  context.lineWidth = 1.6;
  context.stroke();
  context.restore();
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  x: number,
  align: CanvasTextAlign,
): void {
  if (text === '') return;
  context.font = font;
  context.textAlign = align;
  context.strokeText(text, x, 0.5);
  context.fillText(text, x, 0.5);
}

/** The sprites of all claims that found a place. */
export function claimSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  const unknown = scenery.words.phrase('unknown');
  for (const claim of arrangement.claims) {
    const at = scenery.network.places[claim.place]!;
    const { left, top, right, bottom } = claim.box;
    const isLeft = claim.side.includes('W');
    const texture = bitmaps.get(
      `claim ${claim.text} ${unknown} ${claim.status} ${isLeft} ${scenery.marks.theme}`,
      () => ({
        width: right - left + 2 * pad,
        height: bottom - top + 2 * pad,
        paint: (context) => {
          context.translate(pad, pad);
          paintClaim(context, claim, unknown, scenery.tokens);
        },
      }),
    );
    result.set(spriteOf.claim(claim.place), {
      texture,
      at,
      dx: left - at[0] * arrangement.zoom - pad,
      dy: top - at[1] * arrangement.zoom - pad,
    });
  }
  return result;
}
