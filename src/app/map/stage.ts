// Starts Phaser on an element and keeps it quiet: it draws while something changes and sleeps otherwise.

import type Phaser from 'phaser';
import { isImitated } from './graphics.ts';

/** A running Phaser game with one scene. */
export interface Stage {
  game: Phaser.Game;
  scene: Phaser.Scene;
  /** Ends the game and lets all that it held go. */
  destroy(): void;
}

/** Frames without change after which the loop goes to sleep. */
const restful = 12;

/** Who is told of frames. */
export interface StageListener {
  /** A frame is due; true while anything is still moving. */
  tick(): boolean;
  /** The graphics are lost: nothing is drawn until they are back. */
  lost(): void;
  /** The graphics were lost and are back, empty. */
  restored(): void;
}

/** Whether WebGL is there and not imitated by the processor, where canvas 2D is several times as fast. */
function drawsFast(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (context === null) return false;
  /* Chromium hands out an imitated one even where it is asked not to: its name tells. */
  const named = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const name: unknown = context.getParameter(named ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !isImitated(String(name));
}

/** A canvas of Phaser's pool and who uses it; null: nobody. */
interface Pooled {
  parent: unknown;
}

/** Phaser's pool of canvases, which its types leave out. */
function poolOf({ Display }: typeof Phaser): readonly Pooled[] {
  return (Display.Canvas.CanvasPool as unknown as { pool: readonly Pooled[] }).pool;
}

/** Ends a game. Phaser's pool of canvases goes on holding those of a scene that is gone, and through them the whole map. */
function end(game: Phaser.Game, pool: readonly Pooled[]): void {
  const isOfGame = (parent: unknown) =>
    parent === game || (parent as { scene?: Partial<Phaser.Scene> } | null)?.scene?.game === game;
  const held = pool.filter(({ parent }) => isOfGame(parent));
  game.events.once('destroy', () => {
    for (const each of held) each.parent = null;
  });
  game.destroy(true);
}

/** Starts Phaser in `parent` with a canvas of its size in device pixels. */
export async function startStage(
  parent: HTMLElement,
  renderer: 'auto' | 'canvas' | 'webgl',
  density: number,
  listener: StageListener,
): Promise<Stage> {
  const phaser = await import('phaser');
  const hasGraphicsCard = renderer === 'webgl' || (renderer === 'auto' && drawsFast());
  const type = hasGraphicsCard ? phaser.WEBGL : phaser.CANVAS;
  return new Promise((resolve) => {
    let still = 0;
    /* The canvas outlives the game: Phaser uses it again. */
    const ended = new AbortController();
    const game: Phaser.Game = new phaser.Game({
      type,
      parent,
      width: Math.max(1, Math.round(parent.clientWidth * density)),
      height: Math.max(1, Math.round(parent.clientHeight * density)),
      scale: { mode: phaser.Scale.NONE, zoom: 1 / density },
      render: {
        antialiasGL: false,
        maxTextures: 1,
        powerPreference: 'low-power',
        /* The camera's own ground covers everything. */
        clearBeforeRender: hasGraphicsCard,
      },
      audio: { noAudio: true },
      banner: false,
      disableContextMenu: false,
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scene: {
        create(this: Phaser.Scene) {
          game.renderer.on(phaser.Renderer.Events.RESTORE_WEBGL, () => listener.restored());
          const { signal } = ended;
          game.canvas.addEventListener('contextrestored', () => listener.restored(), { signal });
          for (const kind of ['webglcontextlost', 'contextlost'])
            game.canvas.addEventListener(kind, () => listener.lost(), { signal });
          resolve({
            game,
            scene: this,
            destroy: () => {
              ended.abort();
              end(game, poolOf(phaser));
            },
          });
        },
        update() {
          still = listener.tick() ? 0 : still + 1;
          if (still > restful) {
            still = 0;
            game.loop.sleep();
          }
        },
      },
    });
  });
}
