// Keeps the arrangement of names and symbols, and decides when it must be made anew: on a change, and once the view rests elsewhere
// than where it was made for. What it comes to depends on what is shown and seen alone: see settled.ts.

import type { Arrangement } from './arrangement.ts';
import type { Box } from './collision.ts';
import { boxOf, isSameBox } from './collision.ts';
import { Settled } from './settled.ts';
import type { Steps } from './steps.ts';
import type { Camera } from '../camera.ts';
import type { Scenery } from '../scenery.ts';
import type { View } from '../view.ts';
import { zoomStep } from '../view.ts';

/** Milliseconds that a view must rest before names are placed anew. */
export const settleTime = 90;
/** Milliseconds that a pan must rest: a hand that still holds the map seldom does. */
const panSettleTime = 280;
/** Difference of zooms, as a logarithm, at which names are placed anew while the zoom still goes on. */
const farZoom = 0.5;

/** Whether the zoom will stay as it is: the camera rests, or flies where it was sent. */
function hasDecided(camera: Looking): boolean {
  return camera.isFlying || camera.resting > settleTime;
}

function isSameView(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}

/** What texts are measured with. */
export interface Measuring {
  /** A CSS font. */
  font: string;
  measureText(text: string): { readonly width: number };
}

function canvasToMeasure(): Measuring {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser has no canvas to measure texts with');
  return context;
}

/** What an arranger asks of the camera. */
export type Looking = Pick<Camera, 'heading' | 'uncovered' | 'isFlying' | 'resting'>;

/** The arrangement of one map. */
export class Arranger {
  readonly #measured = new Map<string, number>();
  readonly #measuring: Measuring;
  readonly #settled = new Settled((text, font) => this.measure(text, font));
  #arrangement: Arrangement | null = null;
  #isSpoiled = true;
  #covered: readonly Box[] = [];
  #work: Steps<Arrangement> | null = null;
  /** The view of the arrangement that is being made, or was made last. */
  #view: View = { x: 0, y: 0, zoom: 0 };

  constructor(measuring: Measuring = canvasToMeasure()) {
    this.#measuring = measuring;
  }

  get arrangement(): Arrangement | null {
    return this.#arrangement;
  }

  /** Whether something is still to be arranged for what a camera sees or flies to. */
  isBusy(camera: Looking): boolean {
    return this.#isSpoiled || this.#work !== null || !isSameView(this.#view, camera.heading);
  }

  /** Something that names or symbols depend on has changed. */
  spoil(): void {
    this.#isSpoiled = true;
  }

  /** Something stands over the map elsewhere than before: rectangles from the map's left top. Gives those before. */
  cover(boxes: readonly Box[]): readonly Box[] {
    const before = this.#covered;
    const isSame =
      boxes.length === before.length && boxes.every((box, index) => isSameBox(box, before[index]!));
    if (isSame) return before;
    this.#covered = boxes;
    this.spoil();
    return before;
  }

  /** Fonts have changed: all texts are measured again. */
  forgetWidths(): void {
    this.#measured.clear();
    this.#settled.forget();
    this.spoil();
  }

  /** Width of a text in CSS pixels in a CSS font. */
  measure = (text: string, font: string): number => {
    const key = `${font} ${text}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    this.#measuring.font = font;
    const { width } = this.#measuring.measureText(text);
    this.#measured.set(key, width);
    return width;
  };

  /**
   * Arranges anew where that is due, until `deadline` (by performance.now) and on in the next frames; true once it is done. What changes
   * meanwhile is arranged after it, so that changes that follow one another fast are all seen, if late; only the first is begun again.
   */
  update(scenery: Scenery, camera: Looking, deadline: number): boolean {
    const isOutdated = this.#isSpoiled && this.#arrangement === null;
    if (this.#work === null || isOutdated) {
      if (!this.#isSpoiled && !this.#isDue(camera)) return false;
      this.#start(scenery, camera);
    } else if (zoomStep(this.#view.zoom) !== zoomStep(camera.heading.zoom) && hasDecided(camera))
      this.#start(scenery, camera);
    for (;;) {
      const step = this.#work?.next();
      if (step?.done === true) {
        this.#work = null;
        this.#arrangement = step.value;
        return true;
      }
      if (step === undefined || performance.now() > deadline) return false;
    }
  }

  #start(scenery: Scenery, camera: Looking): void {
    const { left, top, right, bottom } = camera.uncovered;
    /* Where a flight goes to: names stand there when it comes in. */
    const { x, y, zoom } = camera.heading;
    const within = boxOf([x * zoom, y * zoom], right - left, bottom - top);
    const covered = this.#covered.map((box) => ({
      left: box.left - left + within.left,
      right: box.right - left + within.left,
      top: box.top - top + within.top,
      bottom: box.bottom - top + within.top,
    }));
    this.#work = this.#settled.steps({ ...scenery, covered }, zoom, within);
    this.#view = { x, y, zoom };
    this.#isSpoiled = false;
  }

  #isDue(camera: Looking): boolean {
    if (this.#arrangement === null) return true;
    const { heading } = camera;
    if (isSameView(this.#view, heading)) return false;
    if (this.#view.zoom === heading.zoom) return camera.isFlying || camera.resting > panSettleTime;
    return hasDecided(camera) || Math.abs(Math.log(this.#view.zoom / heading.zoom)) > farZoom;
  }
}
