// The film of the day: each step painted at a share of its time. Knows no clock, so that it can be skipped or stood still.

import { badgeOutline } from '../badges.ts';
import { lengthOf, partOf, stationAt } from '../geometry.ts';
import type { MapStep } from '../model.ts';
import { wayAlong } from '../network.ts';
import type { Pen } from '../pen.ts';
import { atPoint, fontOf, pathOf, stroke } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import { frameOf, paintSymbol, symbolFill, symbolMarks } from '../symbols.ts';
import { writeName } from './names.ts';

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}

function solidOf(scenery: Scenery, actor: number): string {
  const style = scenery.ground.actors[actor]?.style;
  return style === undefined ? scenery.tokens.ink3 : scenery.tokens.actors[style].solid;
}

/** Paints a formation's symbol at a point, without bars. */
export function paintFormation(
  pen: Pen,
  scenery: Scenery,
  formation: number,
  at: PlanePoint,
  size: number,
): void {
  const described = scenery.ground.formations[formation];
  if (described === undefined) return;
  const frame = frameOf(scenery.position, described.actor);
  atPoint(pen, at, 0, (context) => {
    const marks = symbolMarks(scenery.symbols, described.symbol, frame);
    paintSymbol(
      context,
      marks,
      size,
      symbolFill(pen.tokens, scenery.ground, described.actor),
      pen.tokens.ink,
    );
  });
}

function ring(
  pen: Pen,
  at: PlanePoint,
  radius: number,
  colour: string,
  width: number,
  opacity: number,
  dash: number[] = [],
): void {
  atPoint(pen, at, 0, (context) => {
    context.globalAlpha = opacity;
    context.setLineDash(dash);
    context.beginPath();
    context.arc(0, 0, radius, 0, 7);
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = width + 3;
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  });
}

function arrow(pen: Pen, way: readonly PlanePoint[], reach: number, colour: string): void {
  const total = lengthOf(way);
  const end = Math.max(pen.px(14), total * reach);
  const shaft = pathOf([partOf(way, total * 0.12, Math.max(total * 0.12, end - pen.px(10)))], false);
  stroke(pen, shaft, { colour: pen.tokens.land, width: 8, opacity: 0.9 });
  stroke(pen, shaft, { colour, width: 5 });
  const { point, angle } = stationAt(way, end);
  atPoint(pen, point, angle, (context) => {
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-15, -9);
    context.lineTo(-11.5, 0);
    context.lineTo(-15, 9);
    context.closePath();
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = 2.5;
    context.stroke();
    context.fillStyle = colour;
    context.fill();
  });
}

function paintMove(pen: Pen, scenery: Scenery, step: MapStep & { kind: 'move' }, share: number): void {
  const way = wayAlong(scenery.ground, scenery.network, step.path);
  if (way.length < 2) return;
  const along = lengthOf(way) * eased(share);
  const colour = solidOf(scenery, scenery.ground.formations[step.formation]?.actor ?? -1);
  const trail = pathOf([partOf(way, 0, along)], false);
  stroke(pen, trail, { colour: pen.tokens.land, width: 5.5, opacity: 0.8 });
  stroke(pen, trail, { colour, width: 2.6, dash: [8, 4] });
  paintFormation(pen, scenery, step.formation, stationAt(way, along).point, 20);
}

/** How far an assault has come at a share of its time, by its result. */
function assaultReach(result: 'repulsed' | 'undecided' | 'taken', share: number): number {
  const advance = eased(Math.min(1, share * 1.8));
  const after = eased(Math.max(0, (share - 0.55) / 0.45));
  if (result === 'taken') return 0.72 * advance + 0.26 * after;
  return result === 'repulsed' ? 0.72 * advance - 0.32 * after : 0.74 * advance;
}

function paintBattle(pen: Pen, scenery: Scenery, step: MapStep & { kind: 'battle' }, share: number): void {
  const at = scenery.network.places[step.at];
  if (at === undefined) return;
  const attacker = scenery.position.controller[step.from[0] ?? -1] ?? -1;
  for (const from of step.from) {
    const way = wayAlong(scenery.ground, scenery.network, [from, step.at]);
    if (way.length > 1) arrow(pen, way, assaultReach(step.result, share), solidOf(scenery, attacker));
  }
  const beat = 1 + 0.12 * Math.sin(share * Math.PI * 6);
  const fades = share > 0.85 ? (1 - share) / 0.15 : 1;
  ring(
    pen,
    at,
    14 * beat,
    pen.tokens.ink,
    2.4,
    Math.max(0.15, fades),
    step.result === 'taken' && share > 0.6 ? [] : [5, 3.4],
  );
}

function paintControl(pen: Pen, scenery: Scenery, step: MapStep & { kind: 'control' }, share: number): void {
  const at = scenery.network.places[step.at];
  if (at === undefined) return;
  const colour = solidOf(scenery, step.to);
  ring(pen, at, 8 + 30 * eased(share), colour, 3, 1 - share * share);
  const actor = scenery.ground.actors[step.to];
  if (actor === undefined) return;
  atPoint(pen, at, 0, (context) => {
    context.globalAlpha = share > 0.8 ? (1 - share) / 0.2 : 1;
    context.translate(0, -22);
    const badge = badgeOutline(actor.style, 9);
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = 3;
    context.stroke(badge);
    context.fillStyle = pen.tokens.actors[actor.style].text;
    context.fill(badge);
    context.fillStyle = pen.tokens.panel;
    context.font = fontOf(11, 660);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(actor.letter, 0, 0.5);
  });
}

function paintStrike(pen: Pen, scenery: Scenery, step: MapStep & { kind: 'strike' }, share: number): void {
  const at = scenery.network.places[step.at];
  if (at === undefined) return;
  const fades = share > 0.75 ? (1 - share) / 0.25 : 1;
  ring(pen, at, 9 + 9 * eased(share), pen.tokens.ink2, 1.4, fades);
  atPoint(pen, at, -Math.PI / 5, (context) => {
    context.globalAlpha = fades;
    const drop = 10 * (1 - eased(Math.min(1, share * 2.4)));
    for (const [colour, width] of [
      [pen.tokens.land, 6.5],
      [pen.tokens.ink, 2.8],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      for (const x of [-4, 4]) {
        context.moveTo(x, 10 - drop);
        context.lineTo(x, -10 - drop);
      }
      context.stroke();
    }
  });
}

/** The words beside people who leave, written once: their halo takes longer than all else of a frame of the film. */
let stamped: { readonly key: string; readonly image: OffscreenCanvas } | null = null;
const stampFont = fontOf(12, 560);
const stampPad = 5;

/** Writes words with their left middle at the origin, on whole device pixels. */
function stamp(context: CanvasRenderingContext2D, { tokens, density }: Pen, text: string): void {
  const key = [text, tokens.ink2, density].join(' ');
  if (stamped?.key !== key) {
    context.font = stampFont;
    const width = Math.ceil((context.measureText(text).width + 2 * stampPad) * density);
    const image = new OffscreenCanvas(width, Math.ceil((12 + 2 * stampPad) * density));
    const ink = image.getContext('2d') as CanvasRenderingContext2D | null;
    if (ink === null) return;
    ink.setTransform(density, 0, 0, density, stampPad * density, image.height / 2);
    writeName(ink, text, stampFont, tokens.ink2, tokens.land, 3.4);
    stamped = { key, image };
  }
  const { image } = stamped;
  const { e, f } = context.getTransform();
  context.setTransform(1, 0, 0, 1, Math.round(e - stampPad * density), Math.round(f - image.height / 2));
  context.drawImage(image, 0, 0);
}

function paintDisplaced(
  pen: Pen,
  scenery: Scenery,
  step: MapStep & { kind: 'displaced' },
  share: number,
): void {
  const way = wayAlong(scenery.ground, scenery.network, [step.from, step.to]);
  if (way.length < 2) return;
  const total = lengthOf(way);
  const dots = 9;
  const fades = share > 0.8 ? (1 - share) / 0.2 : 1;
  for (let dot = 0; dot < dots; dot++) {
    const along = eased(Math.min(1, Math.max(0, share * 1.7 - (dot / dots) * 0.6)));
    if (along <= 0) continue;
    atPoint(pen, stationAt(way, total * along).point, 0, (context) => {
      context.globalAlpha = fades;
      context.beginPath();
      context.arc(0, (dot % 3) * 2.4 - 2.4, 2.3, 0, 7);
      context.fillStyle = pen.tokens.ink2;
      context.strokeStyle = pen.tokens.land;
      context.lineWidth = 1.6;
      context.stroke();
      context.fill();
    });
  }
  atPoint(pen, stationAt(way, total * 0.5).point, 0, (context) => {
    context.globalAlpha = fades;
    context.translate(10, -12);
    stamp(context, pen, scenery.words.phrase('displaced', step.people));
  });
}

/** Paints one step at `share` (0..1) of its time. */
export function paintStep(pen: Pen, scenery: Scenery, step: MapStep, share: number): void {
  switch (step.kind) {
    case 'move':
      return paintMove(pen, scenery, step, share);
    case 'battle':
      return paintBattle(pen, scenery, step, share);
    case 'control':
      return paintControl(pen, scenery, step, share);
    case 'strike':
      return paintStrike(pen, scenery, step, share);
    case 'displaced':
      return paintDisplaced(pen, scenery, step, share);
  }
}
