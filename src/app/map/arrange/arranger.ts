// Keeps the arrangement of names and symbols, and decides when it must be made anew: on a change, on another step of the
// zoom, or once a pan has uncovered much new ground. Sides are kept while they are free, so that nothing hops about.

import type { Arrangement } from './arrangement.ts';
import type { Box } from './collision.ts';
import { boxOf } from './collision.ts';
import { arrangeSteps } from './arrange.ts';
import type { Camera } from '../camera.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import { zoomStep } from '../view.ts';

/** Milliseconds that a view must rest before names are placed anew. */
export const settleTime = 90;
/** Milliseconds that a pan must rest: a hand that still holds the map seldom does. */
const panSettleTime = 280;
/** Share of what is seen by which a pan must have moved it. */
const farPan = 0.03;
/** Difference of zooms, as a logarithm, at which names are placed anew while the zoom still goes on. */
const farZoom = 0.5;

/** Whether the zoom will stay as it is: the camera rests, or flies where it was sent. */
function hasDecided(camera: Camera): boolean {
  return camera.isFlying || camera.resting > settleTime;
}

/** The arrangement of one map. */
export class Arranger {
  readonly #measured = new Map<string, number>();
  readonly #measuring: CanvasRenderingContext2D;
  #arrangement: Arrangement | null = null;
  #middle: PlanePoint = [0, 0];
  #isSpoiled = true;
  #covered: readonly Box[] = [];
  #work: Generator<undefined, Arrangement, undefined> | null = null;
  /** Of the arrangement that is being made. */
  #zoom = 0;

  constructor() {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('this browser has no canvas to measure texts with');
    this.#measuring = context;
  }

  get arrangement(): Arrangement | null {
    return this.#arrangement;
  }

  /** Whether something is still to be arranged. */
  get isBusy(): boolean {
    return this.#isSpoiled || this.#work !== null;
  }

  /** Something that names or symbols depend on has changed. */
  spoil(): void {
    this.#isSpoiled = true;
  }

  /** Something stands over the map elsewhere than before: rectangles from the map's left top. */
  cover(boxes: readonly Box[]): void {
    this.#covered = boxes;
    this.spoil();
  }

  /** Fonts have changed: all texts are measured again. */
  forgetWidths(): void {
    this.#measured.clear();
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
   * meanwhile is arranged after it, so that changes that follow one another fast are all seen, if late.
   */
  update(scenery: Scenery, camera: Camera, deadline: number): boolean {
    if (this.#work === null) {
      if (!this.#isSpoiled && !this.#isDue(camera)) return false;
      this.#start(scenery, camera);
    } else if (zoomStep(this.#zoom) !== zoomStep(camera.heading.zoom) && hasDecided(camera))
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

  #start(scenery: Scenery, camera: Camera): void {
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
    this.#work = arrangeSteps({ ...scenery, covered }, zoom, within, this.measure, this.#arrangement);
    this.#middle = [x, y];
    this.#zoom = zoom;
    this.#isSpoiled = false;
  }

  #isDue(camera: Camera): boolean {
    const arranged = this.#arrangement;
    if (arranged === null) return true;
    const { x, y, zoom } = camera.heading;
    if (zoomStep(arranged.zoom) !== zoomStep(zoom))
      return hasDecided(camera) || Math.abs(Math.log(arranged.zoom / zoom)) > farZoom;
    const { left, top, right, bottom } = camera.uncovered;
    const moved = Math.max(
      (Math.abs(x - this.#middle[0]) * zoom) / Math.max(1, right - left),
      (Math.abs(y - this.#middle[1]) * zoom) / Math.max(1, bottom - top),
    );
    return (camera.isFlying || camera.resting > panSettleTime) && moved > farPan;
  }
}
