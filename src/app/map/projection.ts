// From the coordinates of a scenario to the map's plane: kilometres, x to the east, y to the south.

import type { MapBounds, MapGround } from './model.ts';

export type PlanePoint = readonly [x: number, y: number];

/** Both ways between a scenario's coordinates and the plane. */
export interface Projection {
  toPlane(at: readonly [number, number]): PlanePoint;
  fromPlane(point: PlanePoint): [number, number];
}

/** A rectangle of the plane in km. */
export interface PlaneBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const kilometresPerDegree = 111.2;

/** Equirectangular, true to scale at `latitude`: within 2 % over the theatre, and north stays up. */
export function geographic(latitude: number): Projection {
  const east = kilometresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return {
    toPlane: ([longitude, north]) => [longitude * east, -north * kilometresPerDegree],
    fromPlane: ([x, y]) => [x / east, -y / kilometresPerDegree],
  };
}

/** Kilometres already; only y turns round. */
export const plain: Projection = {
  toPlane: ([x, y]) => [x, -y],
  fromPlane: ([x, y]) => [x, -y],
};

/** The projection a ground asks for: true at the middle of its places. */
export function projectionOf(ground: Pick<MapGround, 'projection' | 'locations'>): Projection {
  if (ground.projection === 'plain') return plain;
  const latitudes = ground.locations.filter((each) => each.kind !== 'abroad').map((each) => each.at[1]);
  if (latitudes.length === 0) return geographic(0);
  return geographic((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
}

/** Bounds in scenario coordinates as a rectangle of the plane. */
export function planeBox(bounds: MapBounds, projection: Projection): PlaneBox {
  const [left, top] = projection.toPlane([bounds.west, bounds.north]);
  const [right, bottom] = projection.toPlane([bounds.east, bounds.south]);
  return { left, top, right, bottom };
}

/** The smallest rectangle round some points, grown by `margin` km; null without points. */
export function boxAround(points: readonly PlanePoint[], margin: number): PlaneBox | null {
  if (points.length === 0) return null;
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return {
    left: Math.min(...xs) - margin,
    top: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    bottom: Math.max(...ys) + margin,
  };
}

/** The nearest point of a rectangle, for places abroad that stand at the map's edge. */
export function clampTo(point: PlanePoint, box: PlaneBox, inset: number): PlanePoint {
  return [
    Math.min(box.right - inset, Math.max(box.left + inset, point[0])),
    Math.min(box.bottom - inset, Math.max(box.top + inset, point[1])),
  ];
}
