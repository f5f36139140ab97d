// A sheet of the screen's size that is painted anew in every frame while something on it moves. The canvas renderer has it
// painted straight into the picture; others are given it as a texture.

import type Phaser from 'phaser';
import { drawDirectly } from './direct.ts';
import type { Painter } from './sheet.ts';
import { takePen } from './pen.ts';
import type { CanvasTexture } from './textures.ts';
import { canvasTexture } from './textures.ts';
import type { Tokens } from './tokens.ts';
import type { Frame, View } from './view.ts';
import { toPlane } from './view.ts';

let made = 0;

/** What is painted, for which view. */
interface Painted {
  readonly painters: readonly Painter[];
  readonly view: View;
  readonly frame: Frame;
  readonly density: number;
  readonly tokens: Tokens;
}

function paintInto(
  context: CanvasRenderingContext2D,
  { painters, view, frame, density, tokens }: Painted,
): void {
  const [left, top] = toPlane(view, frame, [0, 0]);
  const [right, bottom] = toPlane(view, frame, [frame.width, frame.height]);
  const pen = takePen(context, tokens, { left, top, right, bottom }, view.zoom, density);
  for (const paint of painters) {
    context.save();
    paint(pen);
    context.restore();
  }
}

/** Paints for the screen alone; invisible while there is nothing to paint. */
export class LiveSheet {
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  readonly #key = `live ${++made}`;
  readonly #isDirect: boolean;
  #texture: CanvasTexture | null = null;
  #painted: Painted | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
    this.#isDirect = drawDirectly(scene, depth, (context) => {
      if (this.#painted !== null) paintInto(context, this.#painted);
    });
  }

  paint(painters: readonly Painter[], view: View, frame: Frame, density: number, tokens: Tokens): void {
    this.#painted = painters.length > 0 ? { painters, view, frame, density, tokens } : null;
    if (this.#isDirect) return;
    this.#image.setVisible(this.#painted !== null);
    if (this.#painted === null) return;
    const width = Math.round(frame.width * density);
    const height = Math.round(frame.height * density);
    if (this.#texture?.width !== width || this.#texture.height !== height) {
      this.#image.setTexture('__DEFAULT');
      if (this.#texture !== null) this.#scene.textures.remove(this.#key);
      this.#texture = canvasTexture(this.#scene.textures, this.#key, width, height);
      this.#image.setTexture(this.#key);
    }
    const { context, refresh } = this.#texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    paintInto(context, this.#painted);
    refresh();
  }
}
