// Large sheets painted with canvas 2D for one view and a margin round it: crisp when the view rests, and moved or scaled
// as a whole while it does not. Painting goes layer by layer, a few milliseconds a frame, into a second set of canvases.

import type Phaser from 'phaser';
import type { Pen } from './pen.ts';
import { takePen } from './pen.ts';
import type { PlaneBox } from './projection.ts';
import type { Tokens } from './tokens.ts';
import type { Frame, View } from './view.ts';
import { toPlane, toScreen } from './view.ts';

export type Painter = (pen: Pen) => void;

interface Sheet {
  depth: number;
  image: Phaser.GameObjects.Image;
}

interface Painted {
  box: PlaneBox;
  zoom: number;
}

/** Share of the frame's size that is painted beyond each edge. */
const margin = 0.18;

/** Several sheets that are always painted for the same view and shown together. */
export class Sheets {
  readonly #scene: Phaser.Scene;
  readonly #density: number;
  readonly #sheets: Sheet[];
  #painted: Painted | null = null;
  #work: Generator<undefined, void, undefined> | null = null;
  #generation = 0;
  #textures: string[] = [];

  constructor(scene: Phaser.Scene, depths: readonly number[], density: number) {
    this.#scene = scene;
    this.#density = density;
    this.#sheets = depths.map((depth) => ({
      depth,
      image: scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false),
    }));
  }

  /** Whether painting is going on. */
  get isBusy(): boolean {
    return this.#work !== null;
  }

  /** Whether what is painted covers the view at its own zoom. */
  fits(view: View, frame: Frame): boolean {
    if (this.#painted === null || Math.abs(this.#painted.zoom / view.zoom - 1) > 1e-6) return false;
    const [left, top] = toPlane(view, frame, [0, 0]);
    const [right, bottom] = toPlane(view, frame, [frame.width, frame.height]);
    const { box } = this.#painted;
    return left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom;
  }

  /** Starts painting a view anew; painters go by sheet. What was being painted is dropped. */
  start(view: View, frame: Frame, tokens: Tokens, painters: readonly (readonly Painter[])[]): void {
    this.#work = this.#paint(view, frame, tokens, painters);
  }

  /** Paints on until `deadline` (by performance.now); true when a new set of sheets has just come into view. */
  work(deadline: number): boolean {
    while (this.#work !== null) {
      if (this.#work.next().done === true) {
        this.#work = null;
        return true;
      }
      if (performance.now() > deadline) return false;
    }
    return false;
  }

  *#paint(
    view: View,
    frame: Frame,
    tokens: Tokens,
    painters: readonly (readonly Painter[])[],
  ): Generator<undefined, void, undefined> {
    const density = this.#density;
    const [left, top] = toPlane(view, frame, [-frame.width * margin, -frame.height * margin]);
    const [right, bottom] = toPlane(view, frame, [frame.width * (1 + margin), frame.height * (1 + margin)]);
    const box = { left, top, right, bottom };
    const width = Math.ceil(frame.width * (1 + 2 * margin) * density);
    const height = Math.ceil(frame.height * (1 + 2 * margin) * density);
    const generation = ++this.#generation;
    const canvases = painters.map((list) => {
      if (list.length === 0) return null;
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      return canvas;
    });
    for (const [index, list] of painters.entries()) {
      const context = canvases[index]?.getContext('2d');
      if (context === undefined || context === null) continue;
      const pen = takePen(context, tokens, box, view.zoom, density);
      for (const paint of list) {
        context.save();
        paint(pen);
        context.restore();
        yield;
      }
    }
    const old = this.#textures;
    this.#textures = [];
    this.#sheets.forEach((sheet, index) => {
      const canvas = canvases[index] ?? null;
      if (canvas === null) {
        sheet.image.setVisible(false).setTexture('__DEFAULT');
        return;
      }
      const key = `sheet ${index} ${generation}`;
      this.#scene.textures.addCanvas(key, canvas);
      this.#textures.push(key);
      sheet.image.setTexture(key).setVisible(true);
    });
    for (const key of old) this.#scene.textures.remove(key);
    this.#painted = { box, zoom: view.zoom };
  }

  /** Moves the painted sheets to where the view has them. */
  place(view: View, frame: Frame): void {
    if (this.#painted === null) return;
    const { box, zoom } = this.#painted;
    const [x, y] = toScreen(view, frame, [box.left, box.top]);
    const scale = view.zoom / zoom;
    const isTrue = Math.abs(scale - 1) < 1e-6;
    const device = (pixels: number) => (isTrue ? Math.round(pixels * this.#density) : pixels * this.#density);
    for (const { image } of this.#sheets)
      image.setPosition(device(x), device(y)).setScale(isTrue ? 1 : scale);
  }
}
