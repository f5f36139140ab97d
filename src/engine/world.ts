// A compiled scenario: immutable, indexed tables, the same for every run. Names and texts live here and nowhere else.

import type { Condition, Effect, Quantity } from './conditions.ts';
import type { DoctrineValues } from './doctrine.ts';
import type { ActorIndex, LocationIndex, OutletIndex, RouteIndex, TrackIndex } from './indices.ts';
import { onceFor } from './once.ts';

/** A text by language code; `en` is always there. */
export type Text = { readonly en: string } & { readonly [language: string]: string };

export const TERRAINS = ['open', 'town', 'hill', 'city'] as const;

/** Route classes in code order. Ground troops use the first five; the last two only carry shipments. */
export const ROUTE_CLASSES = [
  'motorway',
  'primary',
  'secondary',
  'mountain',
  'desert',
  'sea',
  'air',
] as const;
export type RouteClass = (typeof ROUTE_CLASSES)[number];
export const GROUND_ROUTE_CLASSES = 5;

export const LOCATION_KINDS = [
  'city',
  'town',
  'village',
  'base',
  'airbase',
  'port',
  'crossing',
  'hill',
  'pass',
  'abroad',
] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** How two actors stand to each other; a truce is enmity suspended by a deal. */
export const RELATIONS = ['neutral', 'ally', 'enemy', 'truce'] as const;
export const ALLY = 1;
export const ENEMY = 2;
export const TRUCE = 3;

/** What the text of a table's rows says to people. */
export interface Named {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly Text[];
}

export interface Locations extends Named {
  readonly kind: readonly LocationKind[];
  /** [lon, lat] in degrees, or [x, y] in km on a plain map. For drawing only: no rule reads it. */
  readonly at: readonly (readonly [number, number])[];
  /** Worth to whoever holds it, 0..10. */
  readonly value: Float64Array;
  /** People who live there at the start. */
  readonly people: Int32Array;
  /** Of them, those who are elsewhere at the start. */
  readonly away: Int32Array;
  /** People from elsewhere who are there at the start. */
  readonly sheltering: Int32Array;
  /** Index into TERRAINS. */
  readonly terrain: Uint8Array;
  /** Works dug at the start, 0..1. */
  readonly fortification: Float64Array;
  /** Holder at the start, actor index or NONE. */
  readonly controller: Int32Array;
  /** Readiness of the people to defend the place with an actor, 0..1, at [location * actors + actor]. */
  readonly home: Float64Array;
  /** Supply that the place yields to its holder a day, in thousands of men's daily use. */
  readonly supplyYield: Float64Array;
  /** Depots at the start, in thousands of men's days: they feed whoever holds them. */
  readonly stock: Float64Array;
  /** 1 for places abroad: no rule of ground applies; people may flee there, shipments come from there. */
  readonly abroad: Uint8Array;
  /** Neighbours in compressed rows: edges of l are edgeStart[l] .. edgeStart[l + 1] - 1. All route classes. */
  readonly edgeStart: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeRoute: Int32Array;
}

export interface Routes extends Named {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly km: Float64Array;
  /** Index into ROUTE_CLASSES. */
  readonly routeClass: Uint8Array;
  /** Share of a motorway's traffic it carries, 0..100; 0: take the class's from the rules. */
  readonly capacity: Float64Array;
  /** Shipments only: thousands of men's daily use that one shipment can bring, and days on the way. */
  readonly shipment: Float64Array;
  readonly days: Int32Array;
}

/** A kind of troops. */
export interface Classes extends Named {
  readonly attack: Float64Array;
  readonly defence: Float64Array;
  readonly kmPerDay: Float64Array;
  /** Supply used by a thousand men a day, in thousands of men's daily use. */
  readonly supplyUse: Float64Array;
  /** Cohesion, 0..100, below which a formation of the class breaks. */
  readonly breakpoint: Float64Array;
  /** 1 for troops who can raid. */
  readonly raids: Uint8Array;
  /** Sorties a day of a thousand men who strike at short range, and how far these reach, in km of effort; 0: they do not. */
  readonly strikes: Float64Array;
  readonly strikeKm: Float64Array;
  /** Symbol role for maps, e.g. "infantry", "mechanised", "militia". */
  readonly role: readonly string[];
}

export interface Formations extends Named {
  readonly short: readonly Text[];
  readonly actor: Int32Array;
  readonly class: Int32Array;
  /** Place at the start, or NONE: in its sponsor's pool. */
  readonly at: Int32Array;
  /** Sponsor that can send it in, or NONE. */
  readonly sponsor: Int32Array;
  readonly strength: Int32Array;
  /** Training and equipment, 1 = a good regular formation; 0.3..1.3. */
  readonly quality: Float64Array;
  readonly cohesion: Float64Array;
  readonly supply: Float64Array;
  /** Ally that commands it at the start, or NONE, and the last round of that. */
  readonly lentTo: Int32Array;
  readonly lentUntil: Int32Array;
  readonly echelon: readonly string[];
}

export interface AirArm {
  /** Sorties (units of about 25 reported strikes) a day from each base while it is safe. */
  readonly bases: readonly { readonly at: LocationIndex; readonly sorties: number }[];
  /** Straight-line reach is not modelled: an arm reaches every place whose holder it is at war with or supports. */
  readonly purposes: readonly StrikePurpose[];
  /** Power of one sortie relative to the standard unit. */
  readonly weight: number;
}

export const STRIKE_PURPOSES = ['support', 'interdict', 'wear'] as const;
export type StrikePurpose = (typeof STRIKE_PURPOSES)[number];

export interface Actors extends Named {
  readonly short: readonly Text[];
  readonly about: readonly Text[];
  /** What it has to weigh on a typical day. */
  readonly dilemmas: readonly (readonly Text[])[];
  readonly letter: readonly string[];
  /** Drawing style, one of the map's; no rule reads it. */
  readonly style: readonly string[];
  /** 1: holds ground and forms troops. */
  readonly ground: Uint8Array;
  readonly air: readonly (AirArm | null)[];
  /** Routes from abroad by which the actor ships and reinforces; empty: it does not ship. */
  readonly entries: readonly (readonly RouteIndex[])[];
  /** Actors it can ship to and reinforce: its clients. */
  readonly clients: readonly (readonly ActorIndex[])[];
  /** 1: has a will to help others that can be raised and lowered. */
  readonly sponsor: Uint8Array;
  /** 1: takes no turns and has no troops on the map until an effect wakes it. */
  readonly latent: Uint8Array;
  readonly mediates: Uint8Array;
  readonly speaks: Uint8Array;
  /** Command points a turn. */
  readonly command: Int32Array;
  readonly initiative: Float64Array;
  /** Will to go on at the start, 0..100, and the level at which the actor's side falls apart (0: it cannot). */
  readonly resolve: Float64Array;
  readonly resolveFloor: Float64Array;
  /** Will to help at the start, 0..100. */
  readonly commitment: Float64Array;
  /** Leverage at the start, 0..1, at [sponsor * actors + client]. */
  readonly leverage: Float64Array;
  /** Whom a sponsor's leverage bears on: its clients and those it licenses. */
  readonly influences: readonly (readonly ActorIndex[])[];
  /** Actors of which each is a client. */
  readonly sponsorsOf: readonly (readonly ActorIndex[])[];
  /** Who licenses the actor's attacks, or NONE. */
  readonly licensor: Int32Array;
  /** Lights at the start, codes of LIGHTS, at [client * actors + front]. */
  readonly light: Uint8Array;
  readonly doctrine: readonly DoctrineValues[];
  /** Start relations, codes of RELATIONS at [a * actors + b]. */
  readonly relation: Uint8Array;
}

/** What sponsors have on the ground of their clients. */
export interface Bases extends Named {
  readonly actor: Int32Array;
  readonly at: Int32Array;
  /** Worth of the men and equipment there, in any unit: only shares are read. */
  readonly stake: Float64Array;
}

/** A named connection that the scenario asks about: is any of `from` joined to any of `to` over ground of `actor` or its allies? */
export interface Links extends Named {
  readonly actor: Int32Array;
  readonly from: readonly (readonly LocationIndex[])[];
  readonly to: readonly (readonly LocationIndex[])[];
}

/** What stands between an actor and a term, or shifts its liking for it, while a condition holds. */
export interface Proviso {
  readonly actor: ActorIndex;
  readonly when: Condition;
}

export interface Terms extends Named {
  readonly about: readonly Text[];
  /** Actors whose consent the term needs. */
  readonly parties: readonly (readonly ActorIndex[])[];
  /** Liking for the term, -1..1, at [term * actors + actor]. */
  readonly preference: Float64Array;
  readonly effects: readonly (readonly Effect[])[];
  /** What must hold before any party can agree to the term; null: nothing. */
  readonly needs: readonly (Condition | null)[];
  /** While one of these holds its actor cannot agree. */
  readonly redLines: readonly (readonly Proviso[])[];
  /** What an actor's liking gains, or loses, while a condition holds. */
  readonly shifts: readonly (readonly (Proviso & { readonly add: number })[])[];
  /** Share of the people away from home who come back each day while the term is in force. */
  readonly returns: Float64Array;
}

/** Who talks with whom. Absent from a scenario, everybody can talk with everybody it is not at war with. */
export interface Tracks extends Named {
  readonly about: readonly Text[];
  /** Parties and guarantors together, in table order. */
  readonly members: readonly (readonly ActorIndex[])[];
  readonly guarantors: readonly (readonly ActorIndex[])[];
  /** Trust at the start, 0..100. */
  readonly trust: Float64Array;
  /** Tracks that join two actors, at [a * actors + b]. */
  readonly between: readonly (readonly TrackIndex[])[];
}

/** Those outside whose good opinion counts: neighbours, councils, people at home. They take no turns. */
export interface Audiences extends Named {
  readonly about: readonly Text[];
  /** How the audience thinks of an actor at the start, -100..100, at [audience * actors + actor]. */
  readonly opinion: Float64Array;
  /** 1 where the audience has an opinion of the actor at all, at [audience * actors + actor]. */
  readonly cares: Uint8Array;
  /** How much its opinion counts beside other audiences'. */
  readonly weight: Float64Array;
  /** Factors on what moves it. */
  readonly harm: Float64Array;
  readonly displacement: Float64Array;
  readonly claims: Float64Array;
  readonly deals: Float64Array;
  readonly lies: Float64Array;
  /** Places at its borders: people who shelter there make displacement weigh more. */
  readonly borders: readonly (readonly LocationIndex[])[];
}

/** Whoever tells of the war in public: the mouth of an actor, or independent. Outlets take no turns. */
export interface Outlets extends Named {
  readonly about: readonly Text[];
  /** Whose mouth it is, or NONE. */
  readonly actor: Int32Array;
  /** How far it is believed at the start, 0..1, and how many hear it, 0..1. */
  readonly credibility: Float64Array;
  readonly reach: Float64Array;
  /** Factor on the losses of opponents that it gives. */
  readonly bias: Float64Array;
  /** Chance a day that it claims something that did not happen. */
  readonly falsehood: Float64Array;
  /** Share of events that it reports. */
  readonly reports: Float64Array;
  /** Rounds that pass before it speaks. */
  readonly delay: Int32Array;
  /** Outlets whose claims it answers, and the chance that it does. */
  readonly rivals: readonly (readonly OutletIndex[])[];
  readonly answers: Float64Array;
  /** Chance a day that it settles a claim of another, and the rounds it takes before. */
  readonly verifies: Float64Array;
  readonly after: Int32Array;
  /** The city whose distance from the front it speaks of, or NONE. */
  readonly city: Int32Array;
  /** Kinds of claim that it makes, bits by CLAIM_KINDS. */
  readonly kinds: Int32Array;
}

export interface Deals extends Named {
  readonly about: readonly Text[];
  readonly terms: readonly (readonly number[])[];
  readonly parties: readonly (readonly ActorIndex[])[];
  /** 1: its parties at war with each other stop fighting while it is in force. */
  readonly truce: Uint8Array;
  /** Tracks of which all parties are members. */
  readonly tracks: readonly (readonly TrackIndex[])[];
}

export interface Triggers extends Named {
  readonly when: readonly Condition[];
  readonly effects: readonly (readonly Effect[])[];
  /** Chance a day, 0..1, that it fires once its condition holds. */
  readonly chance: Float64Array;
}

export interface Measures extends Named {
  /** Either the first day on which a condition holds, or a quantity read at the end. */
  readonly first: readonly (Condition | null)[];
  readonly quantity: readonly (Quantity | null)[];
  readonly unit: readonly Text[];
}

export interface Aims extends Named {
  readonly actor: Int32Array;
  /** Points of 100. */
  readonly weight: Float64Array;
  readonly quantity: readonly Quantity[];
  /** The quantity's values that count as nothing and as all of the aim. */
  readonly worst: Float64Array;
  readonly best: Float64Array;
}

export interface Outcomes extends Named {
  readonly about: readonly Text[];
  /** Tested in this order; null always holds. */
  readonly when: readonly (Condition | null)[];
  /** 1: ends the game on the day it holds; 0: asked only after the last round. */
  readonly ends: Uint8Array;
  /** Colour family on charts: fought or agreed. */
  readonly family: readonly ('fought' | 'agreed')[];
}

export const UNCERTAIN_COLUMNS = [
  'strength',
  'quality',
  'cohesion',
  'supply',
  'resolve',
  'commitment',
  'home',
  'rule',
] as const;

/** One draw of what nobody knew: triangular from low over mode to high, applied to a whole set. */
export interface Uncertain extends Named {
  /** Index into UNCERTAIN_COLUMNS. */
  readonly column: Uint8Array;
  /** Whose rows, or NONE for everybody's. */
  readonly actor: Int32Array;
  /** Row of the rules when the column is `rule`, else NONE. */
  readonly rule: Int32Array;
  readonly operation: readonly ('set' | 'scale' | 'add')[];
  readonly low: Float64Array;
  readonly mode: Float64Array;
  readonly high: Float64Array;
}

/** Kinds of weather; none: it is always clear and costs nothing. */
export interface Weather extends Named {
  /** Weight in the draw when the weather changes. */
  readonly chance: Float64Array;
  /** Chance, 0..1, that a round of it is followed by another. */
  readonly lasts: Float64Array;
  /** Factor on sorties that can be flown. */
  readonly air: Float64Array;
  /** Factors on the effort of mountain roads and desert tracks. */
  readonly mountain: Float64Array;
  readonly desert: Float64Array;
  /** Factor on the hardship of people away from home. */
  readonly hardship: Float64Array;
}

export interface Calendar {
  /** ISO date of the first round played. */
  readonly firstRound: string;
  readonly daysPerRound: number;
  /** The last round is drawn evenly from this window, which every player knows. */
  readonly earliestLast: number;
  readonly latestLast: number;
}

export interface World {
  readonly id: string;
  /** SHA-256 of the merged, defaulted, key-sorted scenario without its texts. */
  readonly hash: string;
  readonly title: Text;
  readonly about: Text;
  readonly calendar: Calendar;
  readonly weather: Weather;
  readonly locations: Locations;
  readonly routes: Routes;
  readonly classes: Classes;
  readonly formations: Formations;
  readonly actors: Actors;
  readonly bases: Bases;
  readonly links: Links;
  readonly terms: Terms;
  readonly deals: Deals;
  readonly audiences: Audiences;
  readonly outlets: Outlets;
  readonly tracks: Tracks;
  readonly triggers: Triggers;
  readonly measures: Measures;
  readonly aims: Aims;
  readonly outcomes: Outcomes;
  readonly uncertain: Uncertain;
  /** Values of all declared rule parameters, by row of the parameter table. */
  readonly rules: Float64Array;
}

const rosters = onceFor((world: World): readonly Int32Array[] => {
  const owners = world.formations.actor;
  return Array.from({ length: world.actors.count }, (_, owner) =>
    Int32Array.from(owners.keys()).filter((f) => owners[f] === owner),
  );
});

/** Formations that an actor owns, in table order, whoever commands them. */
export function formationsOf(world: World, actor: ActorIndex): Int32Array {
  return rosters(world)[actor];
}

/** 1 for each actor with a formation that can raid. */
export const raiders = onceFor((world: World): Uint8Array => {
  const found = new Uint8Array(world.actors.count);
  const { actor, class: classOf, count } = world.formations;
  for (let f = 0; f < count; f++) if (world.classes.raids[classOf[f]]) found[actor[f]] = 1;
  return found;
});
