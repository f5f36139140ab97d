// A link's flow as a few ways from end to end, each named by the places that only it runs through.

import type { LinkStatus, World } from '../../../engine/game.ts';
import { say } from './ground.ts';

/** More ways than any link has; keeps the search short whatever a scenario holds. */
const MOST_WAYS = 24;
/** Places that a way is named by. */
const NAMED = 2;

/** One way that a part of the flow takes. */
interface Way {
  readonly places: readonly number[];
  readonly flow: number;
}

/** A way as panels show it. */
export interface NamedWay {
  readonly from: string;
  readonly to: string;
  /** Places on the way that tell it from the others, in its order. */
  readonly via: readonly string[];
  readonly flow: number;
}

/** The way from one of some places to one of others over which most can flow, or null. */
function widest(
  world: World,
  left: ReadonlyMap<number, number>,
  from: readonly number[],
  to: readonly number[],
): Way | null {
  const width = new Map<number, number>(from.map((place) => [place, Number.POSITIVE_INFINITY]));
  const before = new Map<number, number>();
  const open = new Set(from);
  while (open.size > 0) {
    const [place] = [...open].toSorted((a, b) => (width.get(b) ?? 0) - (width.get(a) ?? 0));
    if (place === undefined) break;
    open.delete(place);
    if (to.includes(place)) {
      const places = [place];
      for (let at = before.get(place); at !== undefined; at = before.get(at)) places.unshift(at);
      return { places, flow: width.get(place) ?? 0 };
    }
    for (const [route, flow] of left) {
      const ends = [world.routes.from[route] ?? -1, world.routes.to[route] ?? -1];
      if (!ends.includes(place)) continue;
      const next = ends[0] === place ? (ends[1] ?? -1) : (ends[0] ?? -1);
      const through = Math.min(flow, width.get(place) ?? 0);
      if (through <= (width.get(next) ?? 0)) continue;
      width.set(next, through);
      before.set(next, place);
      open.add(next);
    }
  }
  return null;
}

/** Takes a way's flow off what is left of each of its routes. */
function take(world: World, left: Map<number, number>, way: Way): void {
  for (const [index, place] of way.places.slice(1).entries()) {
    const other = way.places[index];
    for (const [route, flow] of left) {
      const ends = [world.routes.from[route], world.routes.to[route]];
      if (!ends.includes(place) || !ends.includes(other)) continue;
      if (flow - way.flow > 1e-9) left.set(route, flow - way.flow);
      else left.delete(route);
      break;
    }
  }
}

function split(world: World, link: number, status: LinkStatus): readonly Way[] {
  const left = new Map<number, number>(status.routes.map(({ route, flow }) => [route, flow]));
  const ways: Way[] = [];
  while (ways.length < MOST_WAYS) {
    const way = widest(world, left, world.links.from[link] ?? [], world.links.to[link] ?? []);
    if (!way || way.places.length < 2) break;
    ways.push(way);
    take(world, left, way);
  }
  return ways;
}

/** The ways of a link, the widest first. */
export function waysOf(
  world: World,
  link: number,
  status: LinkStatus,
  language: string,
): readonly NamedWay[] {
  const ways = split(world, link, status);
  const name = (place: number | undefined) => say(world.locations.names[place ?? -1], language);
  const shared = new Map<number, number>();
  for (const { places } of ways) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  const worth = (place: number) => (world.locations.value[place] ?? 0) / (shared.get(place) ?? 1);
  return ways.map(({ places, flow }) => {
    const between = places.slice(1, -1);
    const telling = between.toSorted((a, b) => worth(b) - worth(a)).slice(0, NAMED);
    return {
      from: name(places[0]),
      to: name(places.at(-1)),
      via: between.filter((place) => telling.includes(place)).map(name),
      flow,
    };
  });
}
