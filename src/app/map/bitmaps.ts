// Small pictures (marks, names, symbols) painted once with a canvas and kept as textures, by what they show.

import type Phaser from 'phaser';
import { canvasTexture } from './textures.ts';

/** A picture's size in CSS pixels and how to paint it, the origin at its left top. */
export interface Picture {
  width: number;
  height: number;
  paint: (context: CanvasRenderingContext2D) => void;
}

/** Device pixels of all pictures together from which those out of use are forgotten: 32 MB. */
const most = 8_000_000;
/** What stands for a picture that there was no time to paint. */
const missing = '__DEFAULT';

/** A store of textures; each is painted when first asked for. */
export class Bitmaps {
  readonly #textures: Phaser.Textures.TextureManager;
  /** Device pixels of each picture by its key. */
  readonly #keys = new Map<string, number>();
  #pixels = 0;
  /** How often all was forgotten. */
  #age = 0;
  #deadline = Infinity;
  #isComplete = true;
  readonly density: number;

  constructor(textures: Phaser.Textures.TextureManager, density: number) {
    this.#textures = textures;
    this.density = density;
  }

  /** Pictures asked for from now on are painted until `deadline` (by performance.now), one at least. */
  begin(deadline: number): void {
    this.#deadline = Math.max(deadline, performance.now() + 1);
    this.#isComplete = true;
  }

  /** Whether all pictures that were asked for since `begin` are painted. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** The texture of a picture: `name` must say all that it depends on. One that there is no time for is missing. */
  get(name: string, make: () => Picture): string {
    const key = `bitmap ${this.#age} ${name}`;
    if (this.#keys.has(key)) return key;
    if (performance.now() > this.#deadline) {
      this.#isComplete = false;
      return missing;
    }
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
    this.#keys.set(key, columns * rows);
    this.#pixels += columns * rows;
    return key;
  }

  /** All pictures are painted anew when they are asked for again; those that are shown stay until then. */
  forget(): void {
    this.#age++;
  }

  /** Forgets pictures that are not in use once there are many. */
  prune(inUse: ReadonlySet<string>): void {
    if (this.#pixels <= most) return;
    for (const [key, pixels] of this.#keys) {
      if (inUse.has(key)) continue;
      this.#textures.remove(key);
      this.#keys.delete(key);
      this.#pixels -= pixels;
    }
  }
}
