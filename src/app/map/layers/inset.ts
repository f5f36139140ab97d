// The whole country small in the corner, with a frame round what the map shows; a click looks there.

import type Phaser from 'phaser';
import type { Areas } from '../areas.ts';
import type { Box } from '../arrange/collision.ts';
import type { Steps } from '../arrange/steps.ts';
import type { Camera } from '../camera.ts';
import { parseColour } from '../colour.ts';
import { takePen } from '../pen.ts';
import type { PlaneBox, PlanePoint } from '../projection.ts';
import { boxAround } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import type { CanvasTexture } from '../textures.ts';
import { canvasTexture, paintable } from '../textures.ts';
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

/** What the small map is painted from. */
interface Source {
  readonly areas: Areas | null;
  readonly theme: string;
  readonly language: string;
}

function sourceOf({ areas, marks, words }: Scenery): Source {
  return { areas, theme: marks.theme, language: words.language };
}

function isSame(one: Source | null, other: Source): boolean {
  return one?.areas === other.areas && one.theme === other.theme && one.language === other.language;
}

/** The small map of one scene. */
export class Inset {
  readonly #density: number;
  readonly #canvas: CanvasTexture;
  /** Painted on layer by layer, and shown when all are there. */
  readonly #draft: CanvasRenderingContext2D;
  readonly #image: Phaser.GameObjects.Image;
  readonly #frame: Phaser.GameObjects.Rectangle;
  /** The country in the plane; null before the first frame, and on a plain map. */
  #state: PlaneBox | null = null;
  #painted: Source | null = null;
  #work: { readonly of: Source; readonly steps: Steps<void> } | null = null;
  #shown: { corner: PlanePoint; box: PlaneBox; zoom: number } | null = null;
  #isBehind = false;
  /** Whether anything has been painted yet: what is painted again stays to be seen until then. */
  #hasPicture = false;

  constructor(scene: Phaser.Scene, depth: number, density: number) {
    this.#density = density;
    const [width, height] = [Math.ceil(size.width * density), Math.ceil(size.height * density)];
    this.#canvas = canvasTexture(scene.textures, texture, width, height);
    this.#draft = paintable(width, height);
    this.#image = scene.add.image(0, 0, texture).setOrigin(0, 0).setDepth(depth).setVisible(false);
    this.#frame = scene.add
      .rectangle(0, 0, 1, 1)
      .setOrigin(0, 0)
      .setDepth(depth + 1)
      .setVisible(false);
  }

  /** Paints it again. */
  spoil(): void {
    [this.#painted, this.#work] = [null, null];
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
   * in frames that have time for it, in each until `deadline` (by performance.now) and one layer at least.
   */
  place(camera: Camera, scenery: Scenery, hasTime: boolean, deadline: number): void {
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
    if (hasTime) this.#paint(scenery, box, zoom, deadline);
    this.#isBehind = !isSame(this.#painted, sourceOf(scenery));
    const device = (pixels: number) => Math.round(pixels * this.#density);
    this.#image.setPosition(device(at.left), device(at.top)).setVisible(this.#hasPicture);
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
      .setVisible(this.#hasPicture);
  }

  #paint(scenery: Scenery, box: PlaneBox, zoom: number, deadline: number): void {
    const of = sourceOf(scenery);
    if (isSame(this.#painted, of)) return;
    if (this.#work === null || !isSame(this.#work.of, of))
      this.#work = { of, steps: this.#paintSteps(scenery, box, zoom) };
    do {
      if (this.#work.steps.next().done === true) {
        [this.#painted, this.#work, this.#hasPicture] = [of, null, true];
        return;
      }
    } while (performance.now() < deadline);
  }

  *#paintSteps(scenery: Scenery, box: PlaneBox, zoom: number): Steps<void> {
    const draft = this.#draft;
    draft.reset();
    const tokens = { ...scenery.tokens, tintOpacity: scenery.tokens.tintOpacity * tinted };
    const pen = { ...takePen(draft, tokens, box, zoom, this.#density), scale: thin };
    const still: Scenery = { ...scenery, position: { ...scenery.position, fighting: [] } };
    for (const paint of [
      paintLand,
      ...controlPainters(still),
      paintRivers,
      paintCoast,
      paintBorders,
      paintFront,
    ]) {
      draft.save();
      paint(pen, still);
      draft.restore();
      yield;
    }
    paintInsetMarks(pen, scenery, this.#density);
    yield;
    const { context, width, height } = this.#canvas;
    context.reset();
    context.drawImage(draft.canvas, 0, 0);
    context.strokeStyle = scenery.tokens.line2;
    context.lineWidth = 2 * this.#density;
    context.strokeRect(0, 0, width, height);
    this.#canvas.refresh();
  }
}
