// Pictures that stand at a point of the plane and keep their size on the screen.

import type Phaser from 'phaser';
import type { PlanePoint } from './projection.ts';
import type { Frame, View } from './view.ts';
import { toScreen } from './view.ts';

/** A picture's place: a point of the plane, and from there to its left top in CSS pixels. */
export interface Sprite {
  texture: string;
  at: PlanePoint;
  dx: number;
  dy: number;
  alpha?: number;
}

/** The sprites of one layer, by name; those of the same name are moved instead of made anew. */
export class SpriteLayer {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #items = new Map<string, { sprite: Sprite; image: Phaser.GameObjects.Image }>();
  /** What all were placed for; null when some have not been. */
  #placed: { view: View; frame: Frame } | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
  }

  /** Shows exactly these sprites. */
  set(sprites: ReadonlyMap<string, Sprite>): void {
    this.#placed = null;
    for (const [name, item] of this.#items) {
      if (sprites.has(name)) continue;
      item.image.destroy();
      this.#items.delete(name);
    }
    let depth = this.#depth;
    for (const [name, sprite] of sprites) {
      depth += 0.0005;
      const item = this.#items.get(name);
      if (item === undefined) {
        const image = this.#scene.add.image(0, 0, sprite.texture).setOrigin(0, 0);
        this.#items.set(name, { sprite, image: image.setDepth(depth).setAlpha(sprite.alpha ?? 1) });
      } else {
        if (item.sprite.texture !== sprite.texture) item.image.setTexture(sprite.texture);
        item.image.setDepth(depth).setAlpha(sprite.alpha ?? 1);
        item.sprite = sprite;
      }
    }
  }

  /** Moves all to where the view has them; whole device pixels keep them crisp. */
  place(view: View, frame: Frame, density: number): void {
    if (this.#placed?.view === view && this.#placed.frame === frame) return;
    this.#placed = { view, frame };
    for (const { sprite, image } of this.#items.values()) {
      const [x, y] = toScreen(view, frame, sprite.at);
      const left = Math.round((x + sprite.dx) * density);
      const top = Math.round((y + sprite.dy) * density);
      image.setPosition(left, top);
      image.setVisible(
        left < frame.width * density &&
          top < frame.height * density &&
          left + image.width > 0 &&
          top + image.height > 0,
      );
    }
  }

  /** Keys of the textures in use. */
  textures(): string[] {
    return [...this.#items.values()].map((item) => item.sprite.texture);
  }

  /** Dims one sprite, as while its formation is on the way. */
  setAlpha(name: string, alpha: number): void {
    this.#items.get(name)?.image.setAlpha(alpha);
  }
}
