// What lies under a pixel: a symbol, a place's mark or name, or a road. Pure.

import type { Arrangement } from './arrange/arrangement.ts';
import type { Camera } from './camera.ts';
import { distanceToLine } from './geometry.ts';
import { isRoadShown, roadClass } from './layers/roads.ts';
import { formationAt } from './layers/symbols.ts';
import type { MapThing } from './model.ts';
import type { PlanePoint } from './projection.ts';
import type { Scenery } from './scenery.ts';
import { bandOf } from './view.ts';

/** A pixel, and by how many a hand may miss. */
export interface Pointer {
  x: number;
  y: number;
  reach: number;
}

/** The place whose mark is nearest to a pixel, within reach of it; null without one. */
export function placeAt(
  scenery: Scenery,
  arrangement: Arrangement | null,
  camera: Pick<Camera, 'toScreen'>,
  { x, y, reach }: Pointer,
): { place: number; radius: number; distance: number } | null {
  let best: { place: number; radius: number; distance: number } | null = null;
  for (const { place, radius } of arrangement?.marks ?? []) {
    const [left, top] = camera.toScreen(scenery.network.places[place]!);
    const distance = Math.hypot(x - left, y - top);
    if (distance <= radius + reach && (best === null || distance < best.distance))
      best = { place, radius, distance };
  }
  return best;
}

function roadAt(
  scenery: Scenery,
  camera: Pick<Camera, 'toPlane' | 'view'>,
  { x, y, reach }: Pointer,
): MapThing | null {
  const { zoom } = camera.view;
  const point = camera.toPlane([x, y]);
  let least = (reach + 1) / zoom;
  let route = -1;
  scenery.network.roads.forEach((road, index) => {
    if (!isRoadShown(roadClass(scenery.ground.routes[index]!.class), bandOf(zoom))) return;
    const distance = distanceToLine(point, road.points);
    if (distance < least) [least, route] = [distance, index];
  });
  return route < 0 ? null : { kind: 'route', index: route };
}

/** What is under a pixel: a mark that is hit, then a symbol, a mark near by, a name, a road. */
export function thingAt(
  scenery: Scenery,
  arrangement: Arrangement | null,
  camera: Pick<Camera, 'toScreen' | 'toPlane' | 'view'>,
  pointer: Pointer,
): MapThing | null {
  if (arrangement === null) return null;
  const { x, y, reach } = pointer;
  const toArranged = (place: number): PlanePoint => {
    const at = scenery.network.places[place]!;
    const [left, top] = camera.toScreen(at);
    return [x - left + at[0] * arrangement.zoom, y - top + at[1] * arrangement.zoom];
  };
  const nearest = placeAt(scenery, arrangement, camera, pointer);
  if (nearest !== null && nearest.distance <= nearest.radius + 2)
    return { kind: 'location', index: nearest.place };
  const formation = formationAt(arrangement, toArranged, reach * 0.4);
  if (formation !== null) return formation;
  if (nearest !== null) return { kind: 'location', index: nearest.place };
  for (const { place, box } of arrangement.names) {
    const [left, top] = toArranged(place);
    if (left >= box.left && left <= box.right && top >= box.top && top <= box.bottom)
      return { kind: 'location', index: place };
  }
  return roadAt(scenery, camera, pointer);
}
