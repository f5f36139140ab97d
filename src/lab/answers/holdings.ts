// Who holds what on a day, over many games and beside a few whole ones: places move together, which shares alone hide.

import type { World } from '../../engine/game.ts';
import type { Track } from './tracks.ts';

/** A place on a day: games in which each actor holds it, and nobody. */
export interface Holding {
  readonly place: number;
  /** By actor index. */
  readonly games: readonly number[];
  readonly nobody: number;
}

/** Places whose holder differs most between games, by what they are worth: at most so many, from north to south. */
export function contestedPlaces(world: World, tracks: readonly Track[], most: number): number[] {
  const rounds = world.calendar.latestLast;
  const all = Array.from({ length: world.locations.count }, (_, place) => place);
  const places = all.filter((place) => world.locations.abroad[place] === 0);
  const unlike = new Map(places.map((place) => [place, 0]));
  for (let round = 1; round <= rounds; round++) {
    for (const { place, games, nobody } of holdingsOn(world, tracks, places, round)) {
      const commonest = Math.max(nobody, ...games);
      unlike.set(place, (unlike.get(place) ?? 0) + tracks.length - commonest);
    }
  }
  const weight = (place: number): number =>
    (unlike.get(place) ?? 0) * (1 + (world.locations.value[place] ?? 0));
  return places
    .filter((place) => weight(place) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most)
    .toSorted((a, b) => north(world, b) - north(world, a));
}

/** How far up on the map a place lies. */
function north(world: World, place: number): number {
  return world.locations.at[place]?.[1] ?? 0;
}

/** Who holds these places at the end of a round, counted over games. */
export function holdingsOn(
  world: World,
  tracks: readonly Track[],
  places: readonly number[],
  round: number,
): Holding[] {
  return places.map((place) => {
    const games = world.actors.ids.map(() => 0);
    let nobody = 0;
    for (const track of tracks) {
      const actor = holderOf(world, track, place, round);
      if (actor < 0) nobody++;
      else games[actor] = (games[actor] ?? 0) + 1;
    }
    return { place, games, nobody };
  });
}

/** Who holds a place at the end of a round of a game; −1 is nobody. */
export function holderOf(world: World, { holder }: Track, place: number, round: number): number {
  return holder[round * world.locations.count + place] ?? -1;
}

/**
 * Whole games as examples: spread over the outcomes by how often each came, and of each outcome the game that is least unlike the
 * others that ended so, counted in places and days held otherwise.
 */
export function exampleGames(tracks: readonly Track[], most: number): Track[] {
  const byOutcome = new Map<number, Track[]>();
  for (const track of tracks) byOutcome.set(track.outcome, [...(byOutcome.get(track.outcome) ?? []), track]);
  const groups = [...byOutcome.values()].toSorted(
    (a, b) => b.length - a.length || a[0]!.outcome - b[0]!.outcome,
  );
  const seats = apportion(
    groups.map((group) => group.length),
    most,
  );
  return groups.flatMap((group, n) => {
    const ranked = byTypical(group);
    // The most typical game first; further ones of the same outcome are taken evenly down to the least typical half.
    return Array.from(
      { length: seats[n] ?? 0 },
      (_, i) => ranked[Math.floor((i * ranked.length) / (2 * Math.max(1, seats[n]!)))]!,
    );
  });
}

/** Seats by largest remainder, at least one for each group while there are enough. */
function apportion(sizes: readonly number[], seats: number): number[] {
  const shown = sizes.slice(0, seats);
  const all = shown.reduce((sum, size) => sum + size, 0);
  const given = shown.map(() => 1);
  for (let left = Math.min(seats, all) - given.length; left > 0; left--) {
    const wants = shown.map((size, n) => (given[n]! < size ? size / all / (given[n]! + 0.5) : -1));
    const first = wants.indexOf(Math.max(...wants));
    given[first]!++;
  }
  return given;
}

/** Games compared with one another at most, so that the work stays small. */
const COMPARED = 60;

function byTypical(group: readonly Track[]): Track[] {
  const others = group.slice(0, COMPARED);
  const distance = (one: Track): number =>
    others.reduce((sum, other) => {
      let unlike = 0;
      for (let i = 0; i < one.holder.length; i++) if (one.holder[i] !== other.holder[i]) unlike++;
      return sum + unlike;
    }, 0);
  return others
    .map((track) => ({ track, far: distance(track) }))
    .toSorted((a, b) => a.far - b.far || a.track.run - b.track.run)
    .map(({ track }) => track);
}
