// The names of a ground apart from the ground: what changes when the page speaks another language while the map stays.

import type { MapGround, MapTexts } from './model.ts';
import type { WordKey } from './words.ts';

const kept = new WeakMap<MapGround, MapTexts>();

/** The names of a ground and the map's own words, as a map can take them over; the same object for the same ground. */
export function textsOf(ground: MapGround, words: Readonly<Record<WordKey, string>>): MapTexts {
  const known = kept.get(ground);
  if (known) return known;
  const texts: MapTexts = {
    words,
    locations: ground.locations.map(({ name }) => name),
    actors: ground.actors.map(({ groundName }) => groundName),
    formations: ground.formations.map(({ short, name }) => short ?? name),
  };
  kept.set(ground, texts);
  return texts;
}
