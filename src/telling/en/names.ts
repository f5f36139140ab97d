// Names inside English sentences: with their article, as a subject with its verb, as an owner.

import { NONE, ROUTE_CLASSES } from '../../engine/game.ts';
import type { RouteClass, World } from '../../engine/game.ts';
import { landingOf } from '../help.ts';
import { nameOf, textIn } from '../texts.ts';

const EN = 'en';

/**
 * A name as it stands in running text: what follows a comma goes into brackets, so that lists stay readable.
 * "4th Division, coast group" is written "4th Division (coast group)".
 */
function inText(name: string): string {
  const parts = /^([^,(]+), ([^(]+?)(?: \((.*)\))?$/.exec(name);
  if (!parts) return name;
  return parts[3] === undefined ? `${parts[1]} (${parts[2]})` : `${parts[1]} (${parts[2]}; ${parts[3]})`;
}

/** The part of a name before brackets and "of", "from", …: what its article and verb go by. */
function headOf(name: string): string {
  return (name.split(/ (?:of|from|in|on|for|over|at|under|with) | \(|,/)[0] ?? name).trim();
}

/**
 * A name with its article. Names whose head is one word (Turkey, Volunteers) or ends in an Arabic article and noun
 * (Ahrar al-Sham) stand alone; others take "the".
 */
function withArticle(name: string): string {
  if (/^the\s/i.test(name)) return `t${name.slice(1)}`;
  const head = headOf(name);
  const single = !head.includes(' ') && head === name.split(' (')[0];
  const numbered = /^(?:Regiment|Brigade|Division|Battalion|Corps) \d/.test(head);
  return single || numbered || ARABIC.test(head) ? name : `the ${name}`;
}

/** An Arabic article and its noun at the end of a name. */
const ARABIC = /\b(?:al|as|ad|ar|an|az|ash)-\S+$/i;

/** Whether a name takes a plural verb: its head noun ends in a plural s. */
export function isPlural(name: string): boolean {
  const head = headOf(name);
  return /[a-z]s$/.test(head) && !/(?:ss|us|is|os|corps)$/i.test(head) && !ARABIC.test(head);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence's start inside another sentence: "The Hill Council takes" as "the Hill Council takes". */
export function lowerFirst(text: string): string {
  return text.startsWith('The ') ? `t${text.slice(1)}` : text;
}

/** An owner: "the League's", "the Forces'". */
export function owner(text: string): string {
  return text.endsWith('s') ? `${text}'` : `${text}'s`;
}

/** Kinds of place whose name is a description and takes an article: "the Bab al-Hawa crossing". */
const DESCRIBED = /(?:crossing|base|heights|junction|facility|Dam)(?: \(|$)/;

/**
 * A place in running text: with its article where it has one, without what stands in brackets unless another place is
 * called the same.
 */
export function place(world: World, location: number): string {
  if (location === NONE) return 'nowhere';
  const name = nameOf(world.locations, location, EN);
  const bare = name.replace(/ \([^)]*\)/, '');
  const short = world.locations.names.some((other) => textIn(other, EN) === bare) ? name : bare;
  const text = inText(short);
  return DESCRIBED.test(text) ? `the ${text}` : text;
}

/** A base by its own name, or by the place it lies at: "the Hmeimim air base", "the base at Port". */
export function base(world: World, location: number): string {
  const name = place(world, location);
  return /(?:base|airport|facility)(?: \(|$)/.test(name) ? name : `the base at ${name}`;
}

/** An actor with its article, or "nobody". */
export function actor(world: World, row: number): string {
  return row === NONE ? 'nobody' : withArticle(nameOf(world.actors, row, EN));
}

/** An audience with its article. */
export function audience(world: World, row: number): string {
  return withArticle(nameOf(world.audiences, row, EN));
}

/** An outlet with its article. */
export function outlet(world: World, row: number): string {
  return row === NONE ? 'nobody' : withArticle(nameOf(world.outlets, row, EN));
}

/** An outlet as a subject with its verb: "The agency says". */
export function outletDoes(world: World, row: number, singular: string, plural: string): string {
  const verb = isPlural(nameOf(world.outlets, row, EN)) ? plural : singular;
  return `${capital(outlet(world, row))} ${verb}`;
}

/** An actor's short name, for lists and labels. */
export function actorShort(world: World, row: number): string {
  const short = world.actors.short[row];
  return row === NONE ? 'nobody' : short ? textIn(short, EN) : nameOf(world.actors, row, EN);
}

/** An actor as a subject with its verb, in the singular or plural form that fits: "The Hill Council takes". */
export function does(world: World, row: number, singular: string, plural: string): string {
  const verb = row !== NONE && isPlural(nameOf(world.actors, row, EN)) ? plural : singular;
  return `${capital(actor(world, row))} ${verb}`;
}

/** "its" or "their", for an actor. */
export function actorIts(world: World, row: number): string {
  return row !== NONE && isPlural(nameOf(world.actors, row, EN)) ? 'their' : 'its';
}

/** The troops of an actor as the start of a sentence, always in the plural: "Hill Council troops". */
export function troops(world: World, row: number): string {
  if (row === NONE) return 'Local troops';
  const name = nameOf(world.actors, row, EN).replace(/^the\s/i, '');
  return /\b(?:Forces|Troops|Militias)$/.test(name) ? `The ${name}` : `${name} troops`;
}

/** A formation with its article. */
export function formation(world: World, row: number): string {
  return withArticle(formationName(world, row));
}

/** A formation's name alone, for lists. */
function formationName(world: World, row: number): string {
  return inText(nameOf(world.formations, row, EN));
}

/** A formation as a subject with its verb. */
export function formationDoes(world: World, row: number, singular: string, plural: string): string {
  return `${capital(formation(world, row))} ${isPlural(formationName(world, row)) ? plural : singular}`;
}

/** "its" or "their", for a formation. */
export function formationIts(world: World, row: number): string {
  return isPlural(formationName(world, row)) ? 'their' : 'its';
}

/** A route by its road number and ends: "the M5 from Hama to Rastan", "the road from Hill to Bridge". */
export function route(world: World, row: number): string {
  const label = nameOf(world.routes, row, EN);
  const from = place(world, world.routes.from[row] ?? NONE);
  const to = place(world, world.routes.to[row] ?? NONE);
  // A route without a label of its own is named after its ends.
  const ends = [world.routes.from[row] ?? NONE, world.routes.to[row] ?? NONE];
  const unnamed =
    label.includes('--') || ends.every((end) => label.includes(nameOf(world.locations, end, EN)));
  const kind = ROUTE_CLASSES[world.routes.routeClass[row] ?? 0] ?? 'primary';
  const way = unnamed ? (WAYS[kind] ?? 'road') : label.replace(/^the\s/i, '');
  return `the ${way} from ${from} to ${to}`;
}

const WAYS: { readonly [kind in RouteClass]?: string } = {
  sea: 'sea lane',
  air: 'air bridge',
  motorway: 'motorway',
};

/** How goods come in by a route, and where: "by sea to Port", "by air to Damascus airport". */
export function wayIn(world: World, row: number): string {
  const kind = ROUTE_CLASSES[world.routes.routeClass[row] ?? 0];
  const by = kind === 'sea' || kind === 'air' ? `by ${kind}` : 'by road';
  return `${by} to ${place(world, landingOf(world, row))}`;
}

/** A deal or link between quotation marks. */
export function quoted(name: string): string {
  return `“${name}”`;
}

export function deal(world: World, row: number): string {
  return quoted(nameOf(world.deals, row, EN));
}

/** A kind of weather by its name, as part of a sentence; clear where a world has none. */
export function weather(world: World, row: number): string {
  const name = row === NONE ? 'clear' : nameOf(world.weather, row, EN);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function track(world: World, row: number): string {
  return quoted(nameOf(world.tracks, row, EN));
}

export function link(world: World, row: number): string {
  return quoted(nameOf(world.links, row, EN));
}

/** What a link joins, when its name says so: "the coast and Damascus"; else null. */
export function joins(world: World, row: number): string | null {
  const name = nameOf(world.links, row, EN);
  return name.includes(' and ') ? lowerFirst(name) : null;
}

/** A text as a sentence: a capital, and a stop unless it has one. */
export function sentence(text: string): string {
  const trimmed = capital(text.trim());
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A round without fighting, by its length: "day of quiet", "week of quiet". */
export function quiet({ calendar }: World): string {
  const { daysPerRound } = calendar;
  return `${daysPerRound === 7 ? 'week' : daysPerRound === 1 ? 'day' : 'round'} of quiet`;
}
