// A picture of a finished game to be shared: question, outcome, people displaced and par beside a small map, on a canvas.

import { fonts, tokens } from '../map/tokens.ts';
import type { MapGround, MapPosition } from '../map/model.ts';
import { pictureOf } from '../workers/pictures-client.ts';
import type { Picture } from './model.ts';

/** What the picture says; every text is whole. */
export interface CardTexts {
  readonly brand: string;
  readonly question: string;
  readonly scenario: string;
  readonly when: string;
  readonly outcome: string;
  /** Sentences below the outcome: people displaced, the seats and their par. */
  readonly facts: readonly string[];
  readonly foot: string;
  readonly holders: readonly {
    readonly style: keyof (typeof tokens)['light']['actors'];
    readonly name: string;
  }[];
  /** Whether it is read from right to left. */
  readonly mirrored: boolean;
}

/** Size in pixels: what services that show a preview of a link ask for. */
const CARD = { width: 1200, height: 630 } as const;

const MAP = 470;
const EDGE = 48;
const COLOURS = tokens.light;

/** Draws the card. Rejects when the base layers or a canvas cannot be had. */
export async function drawCard(ground: MapGround, position: MapPosition, texts: CardTexts): Promise<Blob> {
  const picture = await pictureOf({ ground, positions: [position], shape: 1, pixels: MAP });
  await Promise.all([
    document.fonts.load(`640 46px ${fonts.serif}`, texts.outcome),
    document.fonts.load(`400 22px ${fonts.sans}`, texts.foot),
  ]);
  const canvas = document.createElement('canvas');
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  const mapLeft = texts.mirrored ? EDGE : CARD.width - EDGE - MAP;
  drawMap(pen, picture, ground, mapLeft, EDGE);
  drawHolders(pen, texts, mapLeft, EDGE + MAP + 30);
  drawTexts(pen, texts);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function drawMap(
  pen: CanvasRenderingContext2D,
  { box, unit, sea, state, foreign, coast, motorways, roads, names, holdings }: Picture,
  ground: MapGround,
  left: number,
  top: number,
): void {
  const scale = MAP / (box.right - box.left);
  const [holding] = holdings;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, MAP, MAP);
  pen.clip();
  pen.fillStyle = sea ? COLOURS.sea : COLOURS.land;
  pen.fillRect(left, top, MAP, MAP);
  pen.translate(left, top);
  pen.scale(scale, scale);
  pen.translate(-box.left, -box.top);
  fill(pen, foreign, COLOURS.foreign);
  fill(pen, state, COLOURS.land);
  pen.save();
  if (state !== '') pen.clip(new Path2D(state), 'evenodd');
  for (const { actor, path } of holding?.areas ?? []) {
    pen.globalAlpha = 0.34;
    fill(pen, path, COLOURS.actors[ground.actors[actor]?.style ?? 'grey-disc'].tint);
  }
  pen.globalAlpha = 0.6;
  stroke(pen, roads, COLOURS.roadMinor, unit * 0.9);
  pen.globalAlpha = 1;
  stroke(pen, motorways, COLOURS.roadCasing, unit * 2);
  for (const path of holding?.fronts ?? []) stroke(pen, path, COLOURS.ink, unit * 2.4);
  pen.restore();
  stroke(pen, coast, COLOURS.river, unit);
  pen.lineJoin = 'round';
  pen.textBaseline = 'middle';
  pen.font = `620 ${unit * 14}px ${fonts.sans}`;
  for (const { text, x, y, before } of names) {
    pen.beginPath();
    pen.arc(x, y, unit * 3.4, 0, 2 * Math.PI);
    pen.fillStyle = COLOURS.panel;
    pen.fill();
    pen.strokeStyle = COLOURS.ink;
    pen.lineWidth = unit * 1.8;
    pen.stroke();
    pen.textAlign = before ? 'right' : 'left';
    const at = x + unit * (before ? -8 : 8);
    pen.strokeStyle = COLOURS.land;
    pen.lineWidth = unit * 3.4;
    pen.strokeText(text, at, y);
    pen.fillStyle = COLOURS.ink;
    pen.fillText(text, at, y);
  }
  pen.restore();
  pen.strokeStyle = COLOURS.line2;
  pen.lineWidth = 1;
  pen.strokeRect(left + 0.5, top + 0.5, MAP - 1, MAP - 1);
}

function fill(pen: CanvasRenderingContext2D, path: string, colour: string): void {
  if (path === '') return;
  pen.fillStyle = colour;
  pen.fill(areaOf(path), 'evenodd');
}

function areaOf(path: string): Path2D {
  return new Path2D(path);
}

function stroke(pen: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  if (path === '') return;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(new Path2D(path));
}

/** Who the tints on the map are, in a row or two under it. */
function drawHolders(
  pen: CanvasRenderingContext2D,
  { holders, mirrored }: CardTexts,
  left: number,
  top: number,
): void {
  pen.font = `400 18px ${fonts.sans}`;
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  let [x, y] = [left, top];
  for (const { style, name } of holders) {
    const wide = 26 + pen.measureText(name).width + 20;
    if (x + wide - 20 > left + MAP) [x, y] = [left, y + 26];
    pen.globalAlpha = 0.5;
    pen.fillStyle = COLOURS.actors[style].tint;
    pen.fillRect(x, y - 14, 18, 18);
    pen.globalAlpha = 1;
    pen.strokeStyle = COLOURS.actors[style].solid;
    pen.strokeRect(x + 0.5, y - 13.5, 17, 17);
    pen.fillStyle = COLOURS.ink;
    pen.direction = mirrored ? 'rtl' : 'ltr';
    pen.textAlign = 'left';
    pen.fillText(name, x + 26, y);
    x += wide;
  }
}

/** The words, from the top down; long ones are broken into lines. */
function drawTexts(pen: CanvasRenderingContext2D, texts: CardTexts): void {
  const room = CARD.width - MAP - 3 * EDGE;
  const x = texts.mirrored ? CARD.width - EDGE : EDGE;
  pen.direction = texts.mirrored ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  let y = EDGE;
  const write = (text: string, font: string, line: number, colour: string, after: number, most: number) => {
    pen.font = font;
    pen.fillStyle = colour;
    for (const part of linesOf(text, (words) => pen.measureText(words).width, room, most)) {
      y += line;
      pen.fillText(part, x, y);
    }
    y += after;
  };
  write(texts.brand, `640 24px ${fonts.serif}`, 22, COLOURS.ink, 14, 1);
  write(texts.question, `400 24px ${fonts.serif}`, 28, COLOURS.ink2, 6, 2);
  write(texts.scenario, `620 20px ${fonts.sans}`, 26, COLOURS.ink, 22, 2);
  write(texts.when, `400 18px ${fonts.sans}`, 22, COLOURS.ink2, 4, 1);
  write(texts.outcome, `640 46px ${fonts.serif}`, 52, COLOURS.ink, 18, 3);
  for (const fact of texts.facts) write(fact, `400 20px ${fonts.sans}`, 27, COLOURS.ink, 6, 4);
  pen.font = `400 16px ${fonts.sans}`;
  pen.fillStyle = COLOURS.ink2;
  const foot = linesOf(texts.foot, (words) => pen.measureText(words).width, room, 2);
  foot.forEach((part, line) => pen.fillText(part, x, CARD.height - EDGE - (foot.length - 1 - line) * 21));
}

/** A text in lines that fit, at most so many; what is left over is cut off with an ellipsis. */
export function linesOf(
  text: string,
  width: (words: string) => number,
  room: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || width(longer) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, `${line} …`];
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
