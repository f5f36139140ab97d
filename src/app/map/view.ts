// What part of the plane is seen: pure arithmetic of the camera, in CSS pixels.

import type { MapPadding } from './model.ts';
import type { PlaneBox, PlanePoint } from './projection.ts';

/** The plane point in the middle of the uncovered part of the map, and pixels per km. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** The map's size in CSS pixels and what panels cover of it. */
export interface Frame {
  width: number;
  height: number;
  padding: MapPadding;
}

/** How much the map writes and draws. */
export type Band = 'overview' | 'theatre' | 'operations' | 'close';

/** The band of a zoom in px per km. */
export function bandOf(zoom: number): Band {
  if (zoom < 1.5) return 'overview';
  if (zoom < 3.5) return 'theatre';
  return zoom <= 7 ? 'operations' : 'close';
}

/** Factor for widths of lines that are given for the operations band. */
export const bandScale: Readonly<Record<Band, number>> = {
  overview: 0.5,
  theatre: 0.75,
  operations: 1,
  close: 1.2,
};

/** The pixel in the middle of the uncovered part. */
export function middleOf(frame: Frame): PlanePoint {
  const { left, right, top, bottom } = frame.padding;
  return [left + (frame.width - left - right) / 2, top + (frame.height - top - bottom) / 2];
}

export function toScreen(view: View, frame: Frame, point: PlanePoint): PlanePoint {
  const [middleX, middleY] = middleOf(frame);
  return [middleX + (point[0] - view.x) * view.zoom, middleY + (point[1] - view.y) * view.zoom];
}

export function toPlane(view: View, frame: Frame, pixel: PlanePoint): PlanePoint {
  const [middleX, middleY] = middleOf(frame);
  return [view.x + (pixel[0] - middleX) / view.zoom, view.y + (pixel[1] - middleY) / view.zoom];
}

/** The view in which the uncovered part just shows a rectangle. */
export function viewOf(box: PlaneBox, frame: Frame): View {
  const { left, right, top, bottom } = frame.padding;
  const width = Math.max(40, frame.width - left - right);
  const height = Math.max(40, frame.height - top - bottom);
  return {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    zoom: Math.min(width / (box.right - box.left), height / (box.bottom - box.top)),
  };
}

/** Zooms by a factor so that the plane point under `pixel` stays there. */
export function zoomAt(view: View, frame: Frame, pixel: PlanePoint, zoom: number): View {
  const anchor = toPlane(view, frame, pixel);
  const [middleX, middleY] = middleOf(frame);
  return {
    x: anchor[0] - (pixel[0] - middleX) / zoom,
    y: anchor[1] - (pixel[1] - middleY) / zoom,
    zoom,
  };
}

/** Moves the view by pixels, as a hand moves the paper. */
export function panBy(view: View, dx: number, dy: number): View {
  return { x: view.x - dx / view.zoom, y: view.y - dy / view.zoom, zoom: view.zoom };
}

/** Limits of a camera: the rectangle its middle stays in, and its zooms. */
export interface Limits {
  box: PlaneBox;
  least: number;
  most: number;
}

/**
 * Keeps the view inside its limits: the middle of the uncovered part never leaves the paper by more than half of what
 * is seen, and not at all where the paper is smaller than the frame.
 */
export function confine(view: View, frame: Frame, limits: Limits): View {
  const zoom = Math.min(limits.most, Math.max(limits.least, view.zoom));
  const { left, right, top, bottom } = frame.padding;
  const half = {
    x: Math.max(0, frame.width - left - right) / 2 / zoom,
    y: Math.max(0, frame.height - top - bottom) / 2 / zoom,
  };
  const along = (value: number, from: number, to: number, reach: number) => {
    const slack = Math.min(reach, (to - from) / 2) * 0.9;
    return Math.min(to - slack, Math.max(from + slack, value));
  };
  return {
    x: along(view.x, limits.box.left, limits.box.right, half.x),
    y: along(view.y, limits.box.top, limits.box.bottom, half.y),
    zoom,
  };
}

/** Between two steps of the zoom ladder. */
const zoomRatio = 1.19;

/** Which step of the zoom ladder a zoom is nearest to: sides of names are chosen anew when it changes. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) / Math.log(zoomRatio));
}

/** The zoom of a step of the ladder, in px per km. */
export function zoomOfStep(step: number): number {
  return zoomRatio ** step;
}

/** A view between two others, `share` 0..1; zooms go by ratio so that the flight looks even. */
export function between(from: View, to: View, share: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const linear = (to.zoom - from.zoom) / from.zoom;
  const along = Math.abs(linear) < 1e-6 ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  const progress = from.zoom === to.zoom ? share : (along * to.zoom) / zoom;
  return { x: from.x + (to.x - from.x) * progress, y: from.y + (to.y - from.y) * progress, zoom };
}
