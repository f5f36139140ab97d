// A sheet of the screen's size that is painted anew in every frame while something on it moves.

import type Phaser from 'phaser';
import type { Painter } from './sheet.ts';
import { takePen } from './pen.ts';
import type { CanvasTexture } from './textures.ts';
import { canvasTexture } from './textures.ts';
import type { Tokens } from './tokens.ts';
import type { Frame, View } from './view.ts';
import { toPlane } from './view.ts';

let made = 0;

/** Paints for the screen alone; invisible while there is nothing to paint. */
export class LiveSheet {
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  readonly #key = `live ${++made}`;
  #texture: CanvasTexture | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  paint(painters: readonly Painter[], view: View, frame: Frame, density: number, tokens: Tokens): void {
    if (painters.length === 0) {
      this.#image.setVisible(false);
      return;
    }
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
    const [left, top] = toPlane(view, frame, [0, 0]);
    const [right, bottom] = toPlane(view, frame, [frame.width, frame.height]);
    const pen = takePen(context, tokens, { left, top, right, bottom }, view.zoom, density);
    for (const paint of painters) {
      context.save();
      paint(pen);
      context.restore();
    }
    refresh();
    this.#image.setVisible(true);
  }
}
