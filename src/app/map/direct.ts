// Painting straight into the picture of the canvas renderer. Phaser spends longer on each game object than the canvas on its drawing, and
// a sheet of the screen's size takes as long to lay over the picture as all names together.

import type Phaser from 'phaser';

/** Has `draw` called in every frame at a depth of the scene, with the context in device pixels; false, and nothing done, with other renderers. */
export function drawDirectly(
  scene: Phaser.Scene,
  depth: number,
  draw: (context: CanvasRenderingContext2D) => void,
): boolean {
  if (!('gameContext' in scene.game.renderer)) return false;
  const renderCanvas = ({ currentContext: context }: Phaser.Renderer.Canvas.CanvasRenderer): void => {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    draw(context);
    context.restore();
  };
  Object.assign(scene.add.image(0, 0, '__DEFAULT').setDepth(depth), { renderCanvas });
  return true;
}
