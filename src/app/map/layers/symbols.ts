// Formations as APP-6 symbols beside their places: leader, stack, strength bar, supply pips, name and people.

import type { Arrangement, PlacedStack } from '../arrange/arrangement.ts';
import type { Box } from '../arrange/collision.ts';
import { fanGrid, fanLayout, lastSeen, stackFonts, stackLines, strengthText } from '../arrange/stack-size.ts';
import { spriteOf } from '../arrange/thinned.ts';
import type { Bitmaps } from '../bitmaps.ts';
import { markRadius } from '../looks.ts';
import { fontOf } from '../pen.ts';
import type { MapThing } from '../model.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';
import { frameOf, frameSize, paintSymbol, symbolFill, symbolMarks } from '../symbols.ts';
import { writeName } from './names.ts';

const pad = 6;
const pips = 5;
/** Wide enough that halos of neighbouring letters meet: no road or front shows through a figure. */
const captionHalo = 5.5;

/** Bar of strength against the strongest of its actor, and pips of supply; the left top at the origin. */
function paintBars(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  formations: readonly number[],
  width: number,
): void {
  const { tokens, position } = scenery;
  const members = formations.map((formation) => position.formations[formation]!);
  const mean = (of: 'cohesion' | 'supply') => {
    const known = members.filter((member) => member[of] >= 0);
    if (known.length === 0) return null;
    return known.reduce((sum, member) => sum + member[of], 0) / known.length;
  };
  const cohesion = mean('cohesion');
  context.fillStyle = tokens.land;
  context.fillRect(-0.8, -0.8, width + 1.6, 9.2);
  context.fillStyle = tokens.line2;
  context.fillRect(0, 0, width, 3);
  if (cohesion !== null) {
    context.fillStyle = tokens.ink;
    context.fillRect(0, 0, (width * cohesion) / 100, 3);
  }
  const supply = mean('supply');
  const cell = (width + 1) / pips;
  context.lineWidth = 0.8;
  for (let pip = 0; pip < pips; pip++) {
    const isFull = supply !== null && supply >= ((pip + 0.5) * 100) / pips;
    context.strokeStyle = supply === null ? tokens.line2 : tokens.link;
    context.fillStyle = tokens.link;
    if (isFull) context.fillRect(pip * cell, 4.6, cell - 1, 3.2);
    else context.strokeRect(pip * cell + 0.4, 5, cell - 1.8, 2.4);
  }
}

/** Paints the symbol of one formation with bars below, its frame's middle at the origin. */
function paintUnit(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  formations: readonly number[],
  actor: number,
  size: number,
  hasBars: boolean,
): void {
  const { tokens, ground, position } = scenery;
  const frame = frameOf(position, actor);
  const [width, height] = [frameSize[frame][0] * size, frameSize[frame][1] * size];
  const fill = symbolFill(tokens, ground, actor);
  const behind = Math.min(3, formations.length - 1);
  for (let step = behind; step > 0; step--) {
    context.save();
    context.translate(step * 3, -step * 2.2);
    paintSymbol(context, scenery.symbols.frames[frame] ?? [], size, fill, tokens.ink);
    context.restore();
  }
  const top = formations[0] ?? 0;
  const marks = symbolMarks(scenery.symbols, ground.formations[top]?.symbol ?? '', frame);
  paintSymbol(context, marks, size, fill, tokens.ink);
  if (!hasBars) return;
  const barWidth = Math.min(width, size * 1.5);
  context.save();
  context.translate(-barWidth / 2, height / 2 + 2.4);
  paintBars(context, scenery, formations, barWidth);
  context.restore();
}

/** What a stack's picture depends on. */
function pictureName(scenery: Scenery, placed: PlacedStack, isSelected: boolean): string {
  const { stack } = placed;
  const members = stack.formations.map((formation) => {
    const known = scenery.position.formations[formation]!;
    const { strength, cohesion, supply, acted, estimated } = known;
    return [
      formation,
      strength,
      Math.round(cohesion),
      Math.round(supply / 10),
      acted,
      estimated,
      known.lastSeen,
    ].join(' ');
  });
  const offset = placed.offset.map((each) => each.toFixed(1)).join(' ');
  const isMarked = placed.form === 'fan' ? JSON.stringify(scenery.marks.selected) : isSelected;
  return [
    'stack',
    stack.place,
    stack.actor,
    placed.form,
    placed.size,
    offset,
    frameOf(scenery.position, stack.actor),
    scenery.marks.theme,
    scenery.words.language,
    isMarked,
    ...members,
  ].join(' ');
}

function colourOf(scenery: Scenery, actor: number): string {
  return scenery.tokens.actors[scenery.ground.actors[actor]?.style ?? 'grey-disc'].text;
}

/** Sizes in which a name is tried before it is cut. */
const nameSizes = [12, 11, 10.3] as const;

/** A name and its font, small enough for a width in CSS pixels; cut with an ellipsis where no size is. */
function fitted(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
): { readonly written: string; readonly font: string } {
  for (const font of nameSizes.map((size) => fontOf(size, 660))) {
    context.font = font;
    if (context.measureText(text).width <= width) return { written: text, font };
  }
  let letters = text.length - 1;
  while (letters > 1 && context.measureText(`${text.slice(0, letters)}…`).width > width) letters--;
  return { written: `${text.slice(0, letters).trimEnd()}…`, font: context.font };
}

function paintFan(context: CanvasRenderingContext2D, scenery: Scenery, placed: PlacedStack): void {
  const { stack, size } = placed;
  const { tokens, position } = scenery;
  const { columns, rows } = fanGrid(stack.formations.length);
  const { cell, padding, most } = fanLayout;
  const width = columns * cell.width + 2 * padding;
  const height = rows * cell.height + 2 * padding;
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, 5);
  context.fillStyle = tokens.panel;
  context.fill();
  context.strokeStyle = tokens.ink2;
  context.lineWidth = 1.2;
  context.stroke();
  stack.formations.slice(0, most).forEach((formation, index) => {
    const left = -width / 2 + padding + (index % 2) * cell.width;
    const middle = -height / 2 + padding + Math.floor(index / 2) * cell.height + cell.height / 2;
    const isSelected =
      scenery.marks.selected?.kind === 'formation' && scenery.marks.selected.index === formation;
    if (isSelected) {
      context.fillStyle = tokens.sunk;
      context.fillRect(left - 2, middle - cell.height / 2 + 1, cell.width - 2, cell.height - 2);
      context.fillStyle = tokens.ink;
      context.fillRect(left - 2, middle - cell.height / 2 + 1, 2.4, cell.height - 2);
    }
    context.save();
    context.translate(left + 17, middle);
    if (lastSeen(scenery, [formation]) !== null) context.globalAlpha = 0.5;
    else if (position.formations[formation]!.acted) context.globalAlpha = 0.55;
    paintUnit(context, scenery, [formation], stack.actor, size * 0.9, true);
    context.restore();
    const known = position.formations[formation]!;
    const last = index === most - 1 && stack.formations.length > most;
    const name = last
      ? `+${scenery.words.number(stack.formations.length - most + 1)}`
      : scenery.words.formation(formation);
    const colour = colourOf(scenery, stack.actor);
    context.save();
    context.beginPath();
    context.rect(left, middle - cell.height / 2, cell.width - 3, cell.height);
    context.clip();
    context.translate(left + 35, middle - 7);
    const room = cell.width - 37;
    const { written, font } = fitted(context, name, room);
    writeName(context, written, font, colour, tokens.panel, 0.01);
    context.translate(0, 14);
    const people = known.note ?? strengthText(scenery, known.strength, known.estimated === true);
    writeName(context, people, stackFonts.strength, colour, tokens.panel, 0.01);
    context.restore();
  });
}

/** Paints a placed stack with its place at the origin: leader first, then symbol and words. */
function paintStack(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  placed: PlacedStack,
  isSelected: boolean,
): void {
  const { stack, form, size, offset } = placed;
  const { tokens, position } = scenery;
  const frame = frameOf(position, stack.actor);
  const [frameWidth, frameHeight] = [frameSize[frame][0] * size, frameSize[frame][1] * size];
  const radius = markRadius(scenery.ground.locations[stack.place]!, 'operations') + (isSelected ? 9 : 1.5);
  const length = Math.hypot(offset[0], offset[1]);
  context.beginPath();
  context.moveTo((offset[0] / length) * radius, (offset[1] / length) * radius);
  context.lineTo(offset[0], offset[1]);
  context.strokeStyle = tokens.land;
  context.globalAlpha = 0.8;
  context.lineWidth = 2.6;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = tokens.ink;
  context.lineWidth = 0.9;
  context.stroke();
  context.save();
  context.translate(offset[0], offset[1]);
  if (form === 'fan') paintFan(context, scenery, placed);
  else {
    const acted = stack.formations.every((formation) => position.formations[formation]!.acted);
    if (isSelected) {
      context.strokeStyle = tokens.ink;
      context.lineWidth = 2;
      context.strokeRect(-frameWidth / 2 - 4, -frameHeight / 2 - 4, frameWidth + 8, frameHeight + 8);
    }
    if (form === 'frame')
      paintSymbol(
        context,
        scenery.symbols.frames[frame] ?? [],
        size,
        symbolFill(tokens, scenery.ground, stack.actor),
        tokens.ink,
      );
    else {
      if (lastSeen(scenery, stack.formations) !== null) context.globalAlpha = 0.5;
      else if (acted && stack.actor === position.viewer) context.globalAlpha = 0.6;
      paintUnit(context, scenery, stack.formations, stack.actor, size, true);
      context.globalAlpha = 1;
    }
    if (form === 'full') {
      const [name, people] = stackLines(scenery, stack);
      const colour = colourOf(scenery, stack.actor);
      const behind = Math.min(3, stack.formations.length - 1) * 3;
      context.translate(frameWidth / 2 + behind + 5, -6);
      writeName(context, name, stackFonts.name, colour, tokens.land, captionHalo);
      context.translate(0, 13);
      writeName(context, people, stackFonts.strength, colour, tokens.land, captionHalo);
    }
  }
  context.restore();
}

function isSelectedStack(scenery: Scenery, placed: PlacedStack): boolean {
  const { selected } = scenery.marks;
  return selected?.kind === 'formation' && placed.stack.formations.includes(selected.index);
}

/** The sprites of all stacks. */
export function stackSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  const inOrder = [...arrangement.stacks].sort((a, b) => Number(a.form === 'fan') - Number(b.form === 'fan'));
  for (const placed of inOrder) {
    const at = scenery.network.places[placed.stack.place]!;
    const [x, y] = [at[0] * arrangement.zoom, at[1] * arrangement.zoom];
    const left = Math.min(0, placed.box.left - x) - pad;
    const top = Math.min(0, placed.box.top - y) - pad;
    const right = Math.max(0, placed.box.right - x) + pad;
    const bottom = Math.max(0, placed.box.bottom - y) + pad;
    const isSelected = isSelectedStack(scenery, placed);
    const texture = bitmaps.get(pictureName(scenery, placed, isSelected), () => ({
      width: right - left,
      height: bottom - top,
      paint: (context) => {
        context.translate(-left, -top);
        paintStack(context, scenery, placed, isSelected);
      },
    }));
    result.set(stackName(placed), { texture, at, dx: left, dy: top });
  }
  return result;
}

/** The name of a stack's sprite. */
export function stackName(placed: PlacedStack): string {
  return spriteOf.stack(placed.stack.place, placed.stack.actor);
}

function contains(box: Box, x: number, y: number, margin: number): boolean {
  return (
    x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin
  );
}

/** The formation whose symbol is under the pointer; `local` gives the pointer in the arrangement's pixels round a place. */
export function formationAt(
  arrangement: Arrangement,
  local: (place: number) => readonly [number, number],
  margin: number,
): MapThing | null {
  const inOrder = [...arrangement.stacks].sort((a, b) => Number(b.form === 'fan') - Number(a.form === 'fan'));
  for (const { stack, form, box } of inOrder) {
    const [x, y] = local(stack.place);
    if (!contains(box, x, y, margin)) continue;
    if (form !== 'fan') return { kind: 'formation', index: stack.formations[0] ?? 0 };
    const { cell, padding, most } = fanLayout;
    const column = Math.min(1, Math.max(0, Math.floor((x - box.left - padding) / cell.width)));
    const row = Math.max(0, Math.floor((y - box.top - padding) / cell.height));
    const index = Math.min(stack.formations.length, most) - 1;
    return { kind: 'formation', index: stack.formations[Math.min(index, row * 2 + column)] ?? 0 };
  }
  return null;
}
