// A large sheet painted with canvas 2D for one view and a margin round it: crisp when the view rests, and moved or scaled
// as a whole while it does not. Painting goes painter by painter, a few milliseconds a frame, into a second canvas.

import type Phaser from 'phaser';
import type { Canvases } from './canvases.ts';
import type { Pen } from './pen.ts';
import { takePen } from './pen.ts';
import type { PlaneBox } from './projection.ts';
import { keepCanvas } from './textures.ts';
import type { Tokens } from './tokens.ts';
import type { Frame, View } from './view.ts';
import { toPlane, toScreen } from './view.ts';

export type Painter = (pen: Pen) => void;

/** Share of the frame's size that is painted beyond each edge. */
const margin = 0.18;

/** The part of the plane on a sheet, how large it is drawn, and the sheet's size in device pixels. */
export interface SheetPaper {
  readonly box: PlaneBox;
  readonly zoom: number;
  readonly density: number;
  readonly width: number;
  readonly height: number;
}

/** The paper for a view and its margin. */
export function paperOf(view: View, frame: Frame, density: number): SheetPaper {
  const [left, top] = toPlane(view, frame, [-frame.width * margin, -frame.height * margin]);
  const [right, bottom] = toPlane(view, frame, [frame.width * (1 + margin), frame.height * (1 + margin)]);
  return {
    box: { left, top, right, bottom },
    zoom: view.zoom,
    density,
    width: Math.ceil(frame.width * (1 + 2 * margin) * density),
    height: Math.ceil(frame.height * (1 + 2 * margin) * density),
  };
}

/** Paints a paper, painter by painter, on a colour or on nothing; call `next` until it is done. */
function* paintSteps(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  { box, zoom, density }: SheetPaper,
  tokens: Tokens,
  painters: readonly Painter[],
  ground: string | null,
): Generator<undefined, void, undefined> {
  const context = canvas.getContext('2d', { alpha: ground === null }) as CanvasRenderingContext2D | null;
  if (context === null) throw new Error('this browser has no canvas to draw on');
  if (ground !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const pen = takePen(context, tokens, box, zoom, density);
  for (const paint of painters) {
    pen.context.save();
    paint(pen);
    pen.context.restore();
    yield;
  }
}

/** Paints a paper at once. */
export function paintPaper(...asked: Parameters<typeof paintSteps>): void {
  const steps = paintSteps(...asked);
  while (steps.next().done !== true) continue;
}

let made = 0;

function isSameZoom(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 1e-6;
}

/** Whether a part of the plane holds all that a view shows. */
function covers(box: PlaneBox, view: View, frame: Frame): boolean {
  const [left, top] = toPlane(view, frame, [0, 0]);
  const [right, bottom] = toPlane(view, frame, [frame.width, frame.height]);
  return left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom;
}

/** One sheet at one depth of the scene. */
export class Sheet {
  readonly #scene: Phaser.Scene;
  readonly #density: number;
  readonly #canvases: Canvases;
  readonly #image: Phaser.GameObjects.Image;
  readonly #name = `sheet ${++made}`;
  #painted: { box: PlaneBox; zoom: number; key: string | null } | null = null;
  #work: Generator<undefined, void, undefined> | null = null;
  /** What is being painted elsewhere, and what has come from there for a view that is still flown to. */
  #awaited: SheetPaper | null = null;
  #next: { readonly paper: SheetPaper; readonly canvas: HTMLCanvasElement } | null = null;
  /** What is shown, and what is being painted in its place. */
  #canvas: HTMLCanvasElement | null = null;
  #unfinished: HTMLCanvasElement | null = null;
  #generation = 0;

  constructor(scene: Phaser.Scene, depth: number, density: number, canvases: Canvases) {
    this.#scene = scene;
    this.#density = density;
    this.#canvases = canvases;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** Whether painting is going on. */
  get isBusy(): boolean {
    return this.#work !== null || this.#awaited !== null;
  }

  /** Whether anything has been painted yet. */
  get isPainted(): boolean {
    return this.#painted !== null;
  }

  /** Whether what is painted, or will be shown next, covers the view at its own zoom; an empty sheet covers everything. */
  fits(view: View, frame: Frame): boolean {
    if (this.#painted?.key === null) return true;
    const paper = this.#next?.paper ?? this.#painted;
    return paper !== null && isSameZoom(paper.zoom, view.zoom) && covers(paper.box, view, frame);
  }

  /** Starts painting a view anew. What was being painted is dropped. */
  start(view: View, frame: Frame, tokens: Tokens, painters: readonly Painter[]): void {
    if (this.#unfinished !== null) this.#canvases.give(this.#unfinished);
    this.#unfinished = null;
    this.#work = this.#paint(view, frame, tokens, painters);
  }

  /** Has a view painted anew elsewhere, to be shown once it covers what is seen. What was being painted is dropped. */
  send(
    view: View,
    frame: Frame,
    elsewhere: (paper: SheetPaper, take: (bitmap: ImageBitmap) => void) => void,
  ): void {
    const paper = paperOf(view, frame, this.#density);
    this.#awaited = paper;
    this.#next = null;
    elsewhere(paper, (bitmap) => {
      if (this.#awaited !== paper) return;
      this.#awaited = null;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap);
      this.#next = { paper, canvas };
    });
  }

  /** Paints on until `deadline` (by performance.now), one painter at least. */
  work(deadline: number): void {
    while (this.#work !== null) {
      if (this.#work.next().done === true) this.#work = null;
      if (performance.now() > deadline) return;
    }
  }

  *#paint(
    view: View,
    frame: Frame,
    tokens: Tokens,
    painters: readonly Painter[],
  ): Generator<undefined, void, undefined> {
    const paper = paperOf(view, frame, this.#density);
    const old = this.#canvas;
    if (painters.length === 0) this.#canvas = null;
    else {
      const canvas = this.#canvases.take(paper.width, paper.height);
      this.#unfinished = canvas;
      yield;
      yield* paintSteps(canvas, paper, tokens, painters, null);
      this.#unfinished = null;
      this.#canvas = canvas;
    }
    this.#show(paper, this.#canvas);
    if (old !== null) this.#canvases.give(old);
  }

  #show({ box, zoom }: SheetPaper, canvas: HTMLCanvasElement | null): void {
    const old = this.#painted?.key ?? null;
    const key = canvas === null ? null : `${this.#name} ${++this.#generation}`;
    if (canvas !== null && key !== null) {
      keepCanvas(this.#scene.textures, key, canvas);
      this.#image.setTexture(key).setVisible(true);
    } else this.#image.setVisible(false).setTexture('__DEFAULT');
    if (old !== null) this.#scene.textures.remove(old);
    this.#painted = { box, zoom, key };
  }

  /** Whether a paper is shown in place of what is painted: at its own zoom, or where that leaves a part of the view bare. */
  #isDueFor({ box, zoom }: SheetPaper, view: View, frame: Frame): boolean {
    if (this.#painted === null) return true;
    if (!covers(box, view, frame)) return false;
    return isSameZoom(zoom, view.zoom) || !covers(this.#painted.box, view, frame);
  }

  /** Moves the painted sheet to where the view has it. */
  place(view: View, frame: Frame): void {
    if (this.#next !== null && this.#isDueFor(this.#next.paper, view, frame)) {
      const { paper, canvas } = this.#next;
      this.#next = null;
      this.#show(paper, canvas);
    }
    if (this.#painted === null) return;
    const { box, zoom } = this.#painted;
    const [x, y] = toScreen(view, frame, [box.left, box.top]);
    const scale = view.zoom / zoom;
    const isTrue = isSameZoom(zoom, view.zoom);
    const device = (pixels: number) => (isTrue ? Math.round(pixels * this.#density) : pixels * this.#density);
    this.#image.setPosition(device(x), device(y)).setScale(isTrue ? 1 : scale);
  }
}
