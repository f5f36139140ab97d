// Names inside Arabic sentences. A name that the scenario gives in English only is kept apart from the run of the sentence.

import { NONE, ROUTE_CLASSES } from '../../engine/game.ts';
import type { RouteClass, World } from '../../engine/game.ts';
import { landingOf } from '../help.ts';
import { nameOf, textIn } from '../texts.ts';
import type { Named } from '../texts.ts';

export const AR = 'ar';

/** Kept apart from what stands round it, so that Latin letters and brackets do not turn the sentence about. */
function apart(name: string): string {
  return /[A-Za-z]/.test(name) ? `\u2068${name}\u2069` : name;
}

function named(table: Named, row: number): string {
  return apart(nameOf(table, row, AR));
}

/** A place, without what stands in brackets unless another place is called the same. */
export function place(world: World, location: number): string {
  if (location === NONE) return 'لا مكان';
  const name = nameOf(world.locations, location, AR);
  const bare = name.replace(/ \([^)]*\)/, '');
  return apart(world.locations.names.some((other) => textIn(other, AR) === bare) ? name : bare);
}

/** A base by its own name, or by the place it lies at. */
export function base(world: World, location: number): string {
  const name = place(world, location);
  return /قاعدة|مطار/.test(name) ? name : `القاعدة في ${name}`;
}

/** An actor, or "nobody". */
export function actor(world: World, row: number): string {
  return row === NONE ? 'لا أحد' : named(world.actors, row);
}

/** An audience. */
export function audience(world: World, row: number): string {
  return named(world.audiences, row);
}

/** An outlet. */
export function outlet(world: World, row: number): string {
  return row === NONE ? 'لا أحد' : named(world.outlets, row);
}

/** An actor's short name, for lists and labels. */
export function actorShort(world: World, row: number): string {
  const short = world.actors.short[row];
  return row === NONE ? 'لا أحد' : short ? apart(textIn(short, AR)) : actor(world, row);
}

/** The troops of an actor. */
export function troops(world: World, row: number): string {
  if (row === NONE) return 'قوات محلية';
  const name = actor(world, row);
  return /^(?:قوات|القوات)\s/.test(name) ? name : `قوات ${name}`;
}

/** A formation. */
export function formation(world: World, row: number): string {
  return named(world.formations, row);
}

const WAYS: { readonly [kind in RouteClass]?: string } = {
  sea: 'الخط البحري',
  air: 'الجسر الجوي',
  motorway: 'الطريق السريع',
};

/** A route by its road number and ends. */
export function route(world: World, row: number): string {
  const label = nameOf(world.routes, row, AR);
  const ends = [world.routes.from[row] ?? NONE, world.routes.to[row] ?? NONE] as const;
  const isUnnamed =
    label.includes('--') || ends.every((end) => label.includes(nameOf(world.locations, end, AR)));
  const kind = ROUTE_CLASSES[world.routes.routeClass[row] ?? 0] ?? 'primary';
  const way = isUnnamed
    ? (WAYS[kind] ?? 'الطريق')
    : /^[A-Z]\d/.test(label)
      ? `الطريق ${apart(label)}`
      : apart(label);
  return `${way} من ${place(world, ends[0])} إلى ${place(world, ends[1])}`;
}

/** How goods come in by a route, and where. */
export function wayIn(world: World, row: number): string {
  const kind = ROUTE_CLASSES[world.routes.routeClass[row] ?? 0];
  const by = kind === 'sea' ? 'بحراً' : kind === 'air' ? 'جواً' : 'براً';
  return `${by} إلى ${place(world, landingOf(world, row))}`;
}

/** A name between quotation marks. */
export function quoted(name: string): string {
  return `«${apart(name)}»`;
}

export function deal(world: World, row: number): string {
  return quoted(nameOf(world.deals, row, AR));
}

export function track(world: World, row: number): string {
  return quoted(nameOf(world.tracks, row, AR));
}

export function link(world: World, row: number): string {
  return quoted(nameOf(world.links, row, AR));
}

export function trigger(world: World, row: number): string {
  return quoted(nameOf(world.triggers, row, AR));
}

/** A kind of weather; clear where a world has none. */
export function weather(world: World, row: number): string {
  return row === NONE ? 'صحو' : named(world.weather, row);
}
