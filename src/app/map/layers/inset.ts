// The whole country small in the corner, with a frame round what the map shows; a click looks there.

import type Phaser from 'phaser';
import type { Areas } from '../areas.ts';
import type { Box } from '../arrange/collision.ts';
import type { Camera } from '../camera.ts';
import { parseColour } from '../colour.ts';
import { takePen } from '../pen.ts';
import type { PlaneBox, PlanePoint } from '../projection.ts';
import { boxAround } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { CanvasTexture } from '../textures.ts';
import { canvasTexture } from '../textures.ts';
import { paintBorders } from './borders.ts';
import { controlPainters } from './control.ts';
import { paintFront } from './front.ts';
import { paintCoast, paintLand } from './land.ts';
import { paintInsetMarks } from './inset-marks.ts';
import { paintRivers } from './rivers.ts';

const texture = 'inset';
/** CSS pixels: of the inset, from the corner, and of what is seen below which there is none. */
const size = { width: 178, height: 142 } as const;
const corner = 10;
const leastWidth = 620;
/** Lines are this much thinner than at overview zoom. */
const thin = 0.22;
/** Colour of held ground, as a share of what it is on the map: so small, a faint one is lost. */
const tinted = 2.4;

/** The rectangle of the inset in the corner of what is seen; empty where that is too small for one. */
export function insetBox(within: Box): Box {
  const right = within.right - corner;
  const bottom = within.bottom - corner;
  const isShown = within.right - within.left >= leastWidth;
  return {
    right,
    bottom,
    left: isShown ? right - size.width : right,
    top: isShown ? bottom - size.height : bottom,
  };
}

/** The part of the plane that the inset shows: the country in the middle. */
function shownBox(state: PlaneBox): { box: PlaneBox; zoom: number } {
  const zoom = Math.min(size.width / (state.right - state.left), size.height / (state.bottom - state.top));
  const [x, y] = [(state.left + state.right) / 2, (state.top + state.bottom) / 2];
  const [halfWidth, halfHeight] = [size.width / zoom / 2, size.height / zoom / 2];
  return {
    zoom,
    box: { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight },
  };
}

/** The small map of one scene. */
export class Inset {
  readonly #density: number;
  readonly #canvas: CanvasTexture;
  readonly #image: Phaser.GameObjects.Image;
  readonly #frame: Phaser.GameObjects.Rectangle;
  /** The country in the plane; null before the first frame, and on a plain map. */
  #state: PlaneBox | null = null;
  #painted: { areas: Areas | null; theme: string; language: string } | null = null;
  #shown: { corner: PlanePoint; box: PlaneBox; zoom: number } | null = null;
  #isBehind = false;

  constructor(scene: Phaser.Scene, depth: number, density: number) {
    this.#density = density;
    const [width, height] = [Math.ceil(size.width * density), Math.ceil(size.height * density)];
    this.#canvas = canvasTexture(scene.textures, texture, width, height);
    this.#image = scene.add.image(0, 0, texture).setOrigin(0, 0).setDepth(depth).setVisible(false);
    this.#frame = scene.add
      .rectangle(0, 0, 1, 1)
      .setOrigin(0, 0)
      .setDepth(depth + 1)
      .setVisible(false);
  }

  /** Paints it again with the next frame. */
  spoil(): void {
    this.#painted = null;
  }

  /** Whether it shows what was, until a frame has time to paint it. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** The point of the plane under a pixel; null beside the inset. */
  pointAt([x, y]: PlanePoint): PlanePoint | null {
    if (this.#shown === null) return null;
    const {
      corner: [left, top],
      box,
      zoom,
    } = this.#shown;
    if (x < left || y < top || x > left + size.width || y > top + size.height) return null;
    return [box.left + (x - left) / zoom, box.top + (y - top) / zoom];
  }

  /**
   * Puts it into its corner with the frame where the camera looks; away where the map shows the country whole. What has changed on it is painted
   * when the frame has time for it.
   */
  place(camera: Camera, scenery: Scenery, hasTime: boolean): void {
    this.#state ??= boxAround(scenery.base?.state.flat() ?? [], 12);
    const state = this.#state;
    const at = insetBox(camera.uncovered);
    const { left, top, right, bottom } = camera.uncovered;
    const [west, north] = camera.toPlane([left, top]);
    const [east, south] = camera.toPlane([right, bottom]);
    const isWhole = state !== null && east - west > (state.right - state.left) * 0.8;
    if (state === null || at.right <= at.left || isWhole) {
      this.#shown = null;
      this.#isBehind = false;
      this.#image.setVisible(false);
      this.#frame.setVisible(false);
      return;
    }
    const { box, zoom } = shownBox(state);
    this.#shown = { corner: [at.left, at.top], box, zoom };
    this.#isBehind = this.#painted !== null && !hasTime && this.#hasChanged(scenery);
    if (!this.#isBehind) this.#paint(scenery, box, zoom);
    const device = (pixels: number) => Math.round(pixels * this.#density);
    this.#image.setPosition(device(at.left), device(at.top)).setVisible(true);
    const along = (value: number, most: number) => Math.min(most - 1, Math.max(1, value));
    const [x, y] = [
      along((west - box.left) * zoom, size.width),
      along((north - box.top) * zoom, size.height),
    ];
    const [width, height] = [
      along((east - box.left) * zoom, size.width) - x,
      along((south - box.top) * zoom, size.height) - y,
    ];
    const [red, green, blue] = parseColour(scenery.tokens.ink);
    this.#frame
      .setPosition(device(at.left + x), device(at.top + y))
      .setSize(device(width), device(height))
      .setStrokeStyle(1.5 * this.#density, red * 65_536 + green * 256 + blue)
      .setVisible(true);
  }

  #hasChanged({ areas, marks, words }: Scenery): boolean {
    const before = this.#painted;
    return before?.areas !== areas || before.theme !== marks.theme || before.language !== words.language;
  }

  #paint(scenery: Scenery, box: PlaneBox, zoom: number): void {
    if (!this.#hasChanged(scenery)) return;
    this.#painted = {
      areas: scenery.areas,
      theme: scenery.marks.theme,
      language: scenery.words.language,
    };
    const { context, width, height } = this.#canvas;
    context.reset();
    const tokens = { ...scenery.tokens, tintOpacity: scenery.tokens.tintOpacity * tinted };
    const pen = { ...takePen(context, tokens, box, zoom, this.#density), scale: thin };
    const still: Scenery = { ...scenery, position: { ...scenery.position, fighting: [] } };
    for (const paint of [
      paintLand,
      ...controlPainters(still),
      paintRivers,
      paintCoast,
      paintBorders,
      paintFront,
    ]) {
      context.save();
      paint(pen, still);
      context.restore();
    }
    paintInsetMarks(pen, scenery, this.#density);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.strokeStyle = scenery.tokens.line2;
    context.lineWidth = 2 * this.#density;
    context.strokeRect(0, 0, width, height);
    this.#canvas.refresh();
  }
}
