// The scale bar: a round number of kilometres, between 60 and 150 pixels long.

import type Phaser from 'phaser';
import type { Box } from '../arrange/collision.ts';
import type { Camera } from '../camera.ts';
import { fontOf } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { CanvasTexture } from '../textures.ts';
import { canvasTexture } from '../textures.ts';
import type { Tokens } from '../tokens.ts';
import type { Words } from '../words.ts';
import { writeName } from './names.ts';

const round = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The km a scale bar shows at a zoom. */
function scaleLength(zoom: number): number {
  return round.find((length) => length * zoom >= 60) ?? 500;
}

const size = { width: 220, height: 30 } as const;
const corner = { x: 14, y: 8 } as const;
/** Width of what is seen below which there is no bar. */
const leastWidth = 500;

/** The rectangle of the bar in the corner of what is seen; empty where that is too small for one. */
export function scaleBarBox(within: Box): Box {
  const isShown = within.right - within.left >= leastWidth;
  const left = within.left + corner.x;
  const bottom = within.bottom - corner.y;
  return { left, right: isShown ? left + 170 : left, top: isShown ? bottom - size.height : bottom, bottom };
}

/** Paints the bar in the left bottom of its picture. */
function paintScaleBar(context: CanvasRenderingContext2D, zoom: number, tokens: Tokens, words: Words): void {
  const length = scaleLength(zoom);
  const width = length * zoom;
  const base = size.height - 4.5;
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

const texture = 'scale bar';

/** The bar in the left bottom corner of the uncovered part of the map. */
export class ScaleBar {
  readonly #image: Phaser.GameObjects.Image;
  readonly #canvas: CanvasTexture;
  readonly #density: number;
  #painted = '';

  constructor(scene: Phaser.Scene, depth: number, density: number) {
    const [width, height] = [size.width * density, size.height * density].map(Math.ceil);
    this.#canvas = canvasTexture(scene.textures, texture, width ?? 1, height ?? 1);
    this.#density = density;
    this.#image = scene.add.image(0, 0, texture).setOrigin(0, 0).setDepth(depth);
  }

  /** Paints the bar where it has changed, and puts it into its corner. */
  place(camera: Camera, { marks, tokens, words }: Scenery): void {
    const { left, right, top, bottom } = scaleBarBox(camera.uncovered);
    this.#image.setVisible(right > left && bottom > top);
    this.#image.setPosition(
      Math.round(left * this.#density),
      Math.round((bottom - size.height) * this.#density),
    );
    const shown = `${camera.view.zoom} ${marks.theme} ${words.language}`;
    if (shown === this.#painted) return;
    this.#painted = shown;
    const { context } = this.#canvas;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.scale(this.#density, this.#density);
    context.lineJoin = 'round';
    paintScaleBar(context, camera.view.zoom, tokens, words);
    this.#canvas.refresh();
  }

  /** Paints the bar again with the next frame, as when fonts have come. */
  spoil(): void {
    this.#painted = '';
  }
}
