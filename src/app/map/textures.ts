// Canvases as textures. Phaser's own canvas textures read all their pixels back when they are made, which takes longer than
// painting them; these do not.

import type Phaser from 'phaser';

/** A canvas in CSS pixels that the scene can draw. */
export interface CanvasTexture {
  key: string;
  context: CanvasRenderingContext2D;
  /** Device pixels. */
  width: number;
  height: number;
  /** Must be called after each painting. */
  refresh: () => void;
}

/** A canvas of a size in device pixels that can be painted on; throws without canvas 2D. */
export function paintable(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas to draw on');
  return context;
}

/** Makes a canvas of a size in device pixels into a texture; throws on a key that is in use or without canvas 2D. */
export function canvasTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
): CanvasTexture {
  const context = paintable(width, height);
  return { key, context, width, height, refresh: keepCanvas(textures, key, context.canvas) };
}

/** Makes a painted canvas into a texture; gives what must be called when it was painted again. */
export function keepCanvas(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): () => void {
  const texture = textures.create(key, [canvas], canvas.width, canvas.height);
  if (texture === null) throw new Error(`a second texture "${key}"`);
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return () => texture.source[0]?.update();
}
