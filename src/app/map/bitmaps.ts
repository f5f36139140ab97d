// Small pictures (marks, names, symbols) painted once with a canvas and kept as textures, by what they show.

import type Phaser from 'phaser';
import { canvasTexture } from './textures.ts';

/** A picture's size in CSS pixels and how to paint it, the origin at its left top. */
export interface Picture {
  width: number;
  height: number;
  paint: (context: CanvasRenderingContext2D) => void;
}

const most = 700;

/** A store of textures; each is painted when first asked for. */
export class Bitmaps {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #keys = new Set<string>();
  readonly density: number;

  constructor(textures: Phaser.Textures.TextureManager, density: number) {
    this.#textures = textures;
    this.density = density;
  }

  /** The texture of a picture: `name` must say all that it depends on. */
  get(name: string, make: () => Picture): string {
    const key = `bitmap ${name}`;
    if (this.#keys.has(key)) return key;
    const { width, height, paint } = make();
    const [columns, rows] = [
      Math.max(1, Math.ceil(width * this.density)),
      Math.max(1, Math.ceil(height * this.density)),
    ];
    const { context, refresh } = canvasTexture(this.#textures, key, columns, rows);
    context.scale(this.density, this.density);
    context.lineJoin = 'round';
    paint(context);
    refresh();
    this.#keys.add(key);
    return key;
  }

  /** Forgets pictures that are not in use once there are many. */
  prune(inUse: ReadonlySet<string>): void {
    if (this.#keys.size <= most) return;
    for (const key of this.#keys) {
      if (inUse.has(key)) continue;
      this.#textures.remove(key);
      this.#keys.delete(key);
    }
  }
}
