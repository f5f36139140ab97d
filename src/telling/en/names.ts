// Names inside English sentences: with their article, as a subject with its verb, as an owner.

import { NONE } from '../../engine/indices.ts';
import type { World } from '../../engine/world.ts';
import { nameOf, textIn } from '../texts.ts';

const EN = 'en';

/** A name with its article. Names of one word (Turkey, Volunteers) stand alone; longer ones take "the". */
export function withArticle(name: string): string {
  if (/^the\s/i.test(name)) return `t${name.slice(1)}`;
  return name.includes(' ') ? `the ${name}` : name;
}

/** Whether a name takes a plural verb: its head noun ends in a plural s. */
export function isPlural(name: string): boolean {
  const head = (name.split(/ (?:of|from|in|on|for|over|at|under|with) |[,(]/)[0] ?? name).trim();
  return /[a-z]s$/.test(head) && !/(?:ss|us|is|as|os)$/.test(head);
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

export function place(world: World, location: number): string {
  return location === NONE ? 'nowhere' : nameOf(world.locations, location, EN);
}

/** An actor with its article, or "nobody". */
export function actor(world: World, row: number): string {
  return row === NONE ? 'nobody' : withArticle(nameOf(world.actors, row, EN));
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

/** The troops of an actor, always in the plural: "Hill Council troops". */
export function troops(world: World, row: number): string {
  return `${row === NONE ? 'Local' : nameOf(world.actors, row, EN).replace(/^the\s/i, '')} troops`;
}

/** A formation with its article. */
export function formation(world: World, row: number): string {
  return withArticle(nameOf(world.formations, row, EN));
}

/** A formation's name alone, for lists. */
export function formationName(world: World, row: number): string {
  return nameOf(world.formations, row, EN);
}

/** A formation as a subject with its verb. */
export function formationDoes(world: World, row: number, singular: string, plural: string): string {
  return `${capital(formation(world, row))} ${isPlural(formationName(world, row)) ? plural : singular}`;
}

/** "its" or "their", for a formation. */
export function formationIts(world: World, row: number): string {
  return isPlural(formationName(world, row)) ? 'their' : 'its';
}

const WAYS: Readonly<Record<string, string>> = { sea: 'the sea lane', air: 'the air bridge' };

/** A route by its road number and ends: "the M5 from Hama to Rastan", "the road from Hill to Bridge". */
export function route(world: World, row: number, kind: string): string {
  const label = world.routes.names[row] ? textIn(world.routes.names[row], EN) : '';
  const id = world.routes.ids[row] ?? '';
  const from = place(world, world.routes.from[row] ?? NONE);
  const to = place(world, world.routes.to[row] ?? NONE);
  const named = label !== '' && label !== id && !label.includes('--');
  return `${named ? withArticleForRoad(label) : (WAYS[kind] ?? 'the road')} from ${from} to ${to}`;
}

function withArticleForRoad(label: string): string {
  return /^the\s/i.test(label) ? `t${label.slice(1)}` : `the ${label}`;
}

/** The end of a route that lies in the land, where what it carries comes in. */
export function landingOf(world: World, row: number): number {
  const from = world.routes.from[row] ?? NONE;
  const to = world.routes.to[row] ?? NONE;
  return from !== NONE && world.locations.abroad[from] === 1 ? to : from;
}

/** A deal or link between quotation marks. */
export function quoted(name: string): string {
  return `“${name}”`;
}

export function deal(world: World, row: number): string {
  return quoted(nameOf(world.deals, row, EN));
}

export function link(world: World, row: number): string {
  return quoted(nameOf(world.links, row, EN));
}

/** A text as a sentence: a capital, and a stop unless it has one. */
export function sentence(text: string): string {
  const trimmed = capital(text.trim());
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
