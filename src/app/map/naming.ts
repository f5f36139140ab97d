// The names of a ground apart from the ground: what changes when the page speaks another language while the map stays.

import type { MapGround, MapTexts } from './model.ts';

const kept = new WeakMap<MapGround, MapTexts>();

/** The names of a ground as a map can take them over; the same object for the same ground. */
export function textsOf(ground: MapGround): MapTexts {
  const known = kept.get(ground);
  if (known) return known;
  const texts: MapTexts = {
    locations: ground.locations.map(({ name }) => name),
    actors: ground.actors.map(({ groundName }) => groundName),
    formations: ground.formations.map(({ short, name }) => short ?? name),
  };
  kept.set(ground, texts);
  return texts;
}
