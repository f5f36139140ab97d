// Where the map looks: the view, the frame it is seen in, and flights from one view to another. Draws nothing.

import type { MapPadding } from './model.ts';
import type { PlaneBox, PlanePoint } from './projection.ts';
import { boxAround } from './projection.ts';
import type { Frame, Limits, View } from './view.ts';
import { between, confine, middleOf, panBy, toPlane, toScreen, viewOf, zoomAt } from './view.ts';

const flightTime = 350;
/** The closest zoom, in px per km. */
const closest = 24;
/** The least zoom at which a single place is shown, in px per km. */
const focusZoom = 3.6;
/** A small screen opens at this zoom at least: names can still be read. */
const smallOpening = 4.2;
const smallWidth = 600;

/** What a camera starts from. */
export interface CameraGround {
  /** The printed paper. */
  paper: PlaneBox;
  /** What the first view shows. */
  opening: PlaneBox;
  /** Whether the scenario named the opening itself. */
  isOpeningGiven: boolean;
}

/** The camera of one map. */
export class Camera {
  readonly #ground: CameraGround;
  #frame: Frame;
  #view: View;
  #flight: { from: View; to: View; elapsed: number } | null = null;
  #resting = 0;
  #byHand = 0;
  /** True where the user wants no motion: views change at once. */
  isStill = false;

  constructor(ground: CameraGround, width: number, height: number) {
    this.#ground = ground;
    this.#frame = { width, height, padding: { left: 0, right: 0, top: 0, bottom: 0 } };
    this.#view = this.#confined(this.#opening());
  }

  get view(): View {
    return this.#view;
  }

  /** The view that a flight goes to; without a flight the view that is. */
  get heading(): View {
    return this.#flight?.to ?? this.#view;
  }

  get frame(): Frame {
    return this.#frame;
  }

  get isFlying(): boolean {
    return this.#flight !== null;
  }

  /** Milliseconds since the view last changed. */
  get resting(): number {
    return this.#resting;
  }

  /** A number that grows whenever somebody moves the camera by hand. */
  get byHand(): number {
    return this.#byHand;
  }

  /** Lets time pass. */
  tick(milliseconds: number): void {
    this.#resting += milliseconds;
    const flight = this.#flight;
    if (flight === null) return;
    flight.elapsed += milliseconds;
    const share = Math.min(1, flight.elapsed / flightTime);
    this.#set(between(flight.from, flight.to, 1 - (1 - share) ** 3));
    if (share === 1) this.#flight = null;
  }

  /** Moves the paper by pixels, as a hand does. */
  pan(dx: number, dy: number): void {
    this.#take(panBy(this.#view, dx, dy));
  }

  /** Zooms by a factor so that the ground under a pixel stays there. */
  zoomAt(pixel: PlanePoint, factor: number): void {
    const { least, most } = this.#limits();
    const zoom = Math.min(most, Math.max(least, this.#view.zoom * factor));
    this.#take(zoomAt(this.#view, this.#frame, pixel, zoom));
  }

  /** Zooms by a factor round the middle of the uncovered part. */
  zoom(factor: number): void {
    this.zoomAt(middleOf(this.#frame), factor);
  }

  /** Flies to the opening view. */
  fit(): void {
    this.#byHand++;
    this.fly(this.#opening());
  }

  /** Flies to a point, close enough to see what is there. */
  focus(point: PlanePoint): void {
    this.#byHand++;
    this.fly({ x: point[0], y: point[1], zoom: Math.max(this.#view.zoom, focusZoom) });
  }

  /** Flies to a point at the zoom that is. */
  look(point: PlanePoint): void {
    this.#byHand++;
    this.fly({ x: point[0], y: point[1], zoom: this.#view.zoom });
  }

  /** Flies to a view; at once where motion is not wanted. */
  fly(to: View): void {
    const target = this.#confined(to);
    this.#flight = null;
    if (this.isStill) this.#set(target);
    else this.#flight = { from: this.#view, to: target, elapsed: 0 };
  }

  /** Flies out until some points are all seen; false when they are in sight already. */
  include(points: readonly PlanePoint[]): boolean {
    if (points.every((point) => this.#isInSight(point))) return false;
    const box = boxAround(points, 14);
    if (box === null) return false;
    const shown = viewOf(box, this.#frame);
    this.fly({ ...shown, zoom: Math.min(this.#view.zoom, shown.zoom) });
    return true;
  }

  /** Panels cover the map; what was in the middle of all that is uncovered is so still. */
  setPadding(padding: MapPadding): void {
    this.#frame = { ...this.#frame, padding };
    this.#set(this.#view);
  }

  /** The map has another size. */
  resize(width: number, height: number): void {
    this.#frame = { ...this.#frame, width, height };
    this.#set(this.#view);
  }

  /** The pixel of a point of the plane. */
  toScreen(point: PlanePoint): PlanePoint {
    return toScreen(this.#view, this.#frame, point);
  }

  /** The point of the plane under a pixel. */
  toPlane(pixel: PlanePoint): PlanePoint {
    return toPlane(this.#view, this.#frame, pixel);
  }

  /** The uncovered part of the map in pixels. */
  get uncovered(): PlaneBox {
    const { width, height, padding } = this.#frame;
    return {
      left: padding.left,
      top: padding.top,
      right: width - padding.right,
      bottom: height - padding.bottom,
    };
  }

  #isInSight(point: PlanePoint): boolean {
    const { left, top, right, bottom } = this.uncovered;
    const edge = Math.min(60, (right - left) / 6);
    const [x, y] = this.toScreen(point);
    return x > left + edge && x < right - edge && y > top + edge && y < bottom - edge;
  }

  /** The opening view; on a small screen its middle at a zoom where names can still be read. */
  #opening(): View {
    const view = viewOf(this.#ground.opening, this.#frame);
    const isSmall = this.#frame.width < smallWidth && this.#ground.isOpeningGiven;
    return isSmall ? { ...view, zoom: Math.max(view.zoom, smallOpening) } : view;
  }

  #limits(): Limits {
    const { paper } = this.#ground;
    return { box: paper, least: Math.min(viewOf(paper, this.#frame).zoom, 3), most: closest };
  }

  #confined(view: View): View {
    return confine(view, this.#frame, this.#limits());
  }

  #take(view: View): void {
    this.#byHand++;
    this.#flight = null;
    this.#set(view);
  }

  #set(view: View): void {
    this.#view = this.#confined(view);
    this.#resting = 0;
  }
}
