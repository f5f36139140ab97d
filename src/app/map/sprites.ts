// Pictures that stand at a point of the plane and keep their size on the screen.

import type Phaser from 'phaser';
import { drawDirectly } from './direct.ts';
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

/** A sprite as it stands now: its left top in device pixels, and what draws it where the canvas renderer is not told to directly. */
interface Item {
  sprite: Sprite;
  source: HTMLCanvasElement;
  left: number;
  top: number;
  isSeen: boolean;
  alpha: number;
  image: Phaser.GameObjects.Image | null;
}

const nothing: ReadonlySet<string> = new Set();

/** The sprites of one layer, by name; those of the same name are moved instead of made anew. */
export class SpriteLayer {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #isDirect: boolean;
  /** In the order of drawing. */
  #items = new Map<string, Item>();
  /** What all were placed for; null when some have not been. */
  #placed: { view: View; frame: Frame; hidden: ReadonlySet<string> } | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
    this.#isDirect = drawDirectly(scene, depth, (context) => this.#draw(context));
  }

  /** Shows exactly these sprites. */
  set(sprites: ReadonlyMap<string, Sprite>): void {
    this.#placed = null;
    const items = new Map<string, Item>();
    let depth = this.#depth;
    for (const [name, sprite] of sprites) {
      depth += 0.0005;
      const { image = this.#isDirect ? null : this.#scene.add.image(0, 0, sprite.texture).setOrigin(0, 0) } =
        this.#items.get(name) ?? {};
      const alpha = sprite.alpha ?? 1;
      const source = this.#scene.textures.get(sprite.texture).getSourceImage() as HTMLCanvasElement;
      if (image !== null && image.texture.key !== sprite.texture) image.setTexture(sprite.texture);
      image?.setDepth(depth).setAlpha(alpha);
      items.set(name, { sprite, source, left: 0, top: 0, isSeen: false, alpha, image });
      this.#items.delete(name);
    }
    for (const { image } of this.#items.values()) image?.destroy();
    this.#items = items;
  }

  /** Moves all but some hidden ones to where the view has them; whole device pixels keep them crisp. */
  place(view: View, frame: Frame, density: number, hidden = nothing): void {
    const placed = this.#placed;
    if (placed?.view === view && placed.frame === frame && placed.hidden === hidden) return;
    this.#placed = { view, frame, hidden };
    for (const [name, item] of this.#items) {
      const { sprite, source, image } = item;
      const [x, y] = toScreen(view, frame, sprite.at);
      item.left = Math.round((x + sprite.dx) * density);
      item.top = Math.round((y + sprite.dy) * density);
      item.isSeen =
        !hidden.has(name) &&
        item.left < frame.width * density &&
        item.top < frame.height * density &&
        item.left + source.width > 0 &&
        item.top + source.height > 0;
      image?.setPosition(item.left, item.top).setVisible(item.isSeen);
    }
  }

  /** Keys of the textures in use. */
  textures(): string[] {
    return [...this.#items.values()].map((item) => item.sprite.texture);
  }

  /** Dims one sprite, as while its formation is on the way. */
  setAlpha(name: string, alpha: number): void {
    const item = this.#items.get(name);
    if (item === undefined) return;
    item.alpha = alpha;
    item.image?.setAlpha(alpha);
  }

  #draw(context: CanvasRenderingContext2D): void {
    for (const { source, left, top, isSeen, alpha } of this.#items.values()) {
      if (!isSeen || alpha === 0) continue;
      if (context.globalAlpha !== alpha) context.globalAlpha = alpha;
      context.drawImage(source, left, top);
    }
  }
}
