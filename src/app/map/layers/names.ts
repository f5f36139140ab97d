// Names of places and territories as pictures with a halo; where they stand was decided by ../arrange.ts.

import type { Arrangement, PlacedTerritory } from '../arrange/arrangement.ts';
import { territoryLine } from '../arrange/territories.ts';
import { spriteOf } from '../arrange/thinned.ts';
import type { Bitmaps } from '../bitmaps.ts';
import { isInstallation, markRadius, nameLine, nameLook } from '../looks.ts';
import { fontOf, joinsLetters } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';

const halo = 3.4;
const pad = 4;

/** Writes a text with a halo, its left middle at the origin. */
export function writeName(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  colour: string,
  ground: string,
  width = halo,
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.lineWidth = width;
  context.globalAlpha = 0.92;
  context.strokeText(text, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, 0, 0);
}

function nameTexture(
  bitmaps: Bitmaps,
  scenery: Scenery,
  text: string,
  font: string,
  colour: string,
  size: number,
  width: number,
  height: number,
): string {
  return bitmaps.get(`name ${text} ${font} ${colour} ${scenery.marks.theme}`, () => ({
    width: width + 2 * pad,
    height: height + 2 * pad,
    paint: (context) => {
      const lines = text.split('\n');
      const line = nameLine(size);
      context.translate(pad + 1.6, pad + height / 2 + 0.5 - ((lines.length - 1) * line) / 2);
      for (const each of lines) {
        writeName(context, each, font, colour, scenery.tokens.land);
        context.translate(0, line);
      }
    },
  }));
}

/** The sprites of all names that found a place, of the words at the narrowest cut, and of the hovered name in any case. */
export function nameSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
  measure: (text: string, font: string) => number,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  const { ground, network, tokens, marks } = scenery;
  for (const name of arrangement.names) {
    const location = ground.locations[name.place]!;
    const colour = isInstallation(location) ? tokens.ink2 : tokens.ink;
    const { left, top, right, bottom } = name.box;
    const at = network.places[name.place]!;
    const { size } = nameLook(location, arrangement.band);
    const [width, height] = [right - left, bottom - top];
    const texture = nameTexture(bitmaps, scenery, name.text, name.font, colour, size, width, height);
    result.set(spriteOf.name(name.place), {
      texture,
      at,
      dx: left - at[0] * arrangement.zoom - pad,
      dy: top - at[1] * arrangement.zoom - pad,
    });
  }
  const words = arrangement.cutWords;
  if (words !== null) {
    const width = measure(words.text, words.font) + 4;
    const texture = nameTexture(bitmaps, scenery, words.text, words.font, scenery.tokens.ink, 12, width, 15);
    result.set(spriteOf.cut, { texture, at: words.at, dx: -width / 2 - pad, dy: -7.5 - pad });
  }
  const hovered = marks.hovered?.kind === 'location' ? marks.hovered.index : -1;
  const location = ground.locations[hovered];
  if (location !== undefined && !result.has(spriteOf.name(hovered))) {
    const look = nameLook(location, arrangement.band);
    const font = fontOf(Math.max(12, look.size), Math.max(560, look.weight));
    const text = scenery.words.location(hovered);
    const texture = nameTexture(
      bitmaps,
      scenery,
      text,
      font,
      tokens.ink,
      look.size,
      measure(text, font) + 4,
      look.size * 1.2,
    );
    const radius = markRadius(location, arrangement.band);
    result.set(spriteOf.name(hovered), {
      texture,
      at: network.places[hovered]!,
      dx: radius + 2,
      dy: -look.size * 0.6 - pad,
    });
  }
  return result;
}

function territorySprite(
  scenery: Scenery,
  bitmaps: Bitmaps,
  placed: PlacedTerritory,
  measure: (text: string, font: string) => number,
): Sprite {
  const style = scenery.ground.actors[placed.holder]!.style;
  const colour = scenery.tokens.actors[style].text;
  const isJoined = joinsLetters(placed.text);
  const lines = placed.text.split('\n');
  const widthOf = (line: string) =>
    measure(line, placed.font) + (isJoined ? 0 : line.length * placed.spacing);
  const width = Math.max(...lines.map(widthOf)) + 8;
  const height = 20 + (lines.length - 1) * territoryLine;
  const texture = bitmaps.get(`territory ${placed.text} ${placed.font} ${colour}`, () => ({
    width,
    height,
    paint: (context) => {
      if (!isJoined) context.letterSpacing = `${placed.spacing}px`;
      for (const [index, line] of lines.entries()) {
        context.save();
        context.translate((width - widthOf(line)) / 2, 10 + index * territoryLine);
        writeName(context, line, placed.font, colour, scenery.tokens.land, 2.6);
        context.restore();
      }
    },
  }));
  return { texture, at: placed.at, dx: -width / 2, dy: -height / 2 };
}

/** The sprites of territory names. */
export function territorySprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
  measure: (text: string, font: string) => number,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  for (const placed of arrangement.territories) {
    const sprite = territorySprite(scenery, bitmaps, placed, measure);
    result.set(spriteOf.territory(placed.holder), sprite);
  }
  return result;
}
