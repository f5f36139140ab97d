// Places, roads, links and the troops on them, as tables.

import type { LocationIndex } from './indices.ts';
import type { Text, Named } from './text.ts';

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

/** A named connection that the scenario asks about: is any of `from` joined to any of `to` over ground of `actor` or its allies? */
export interface Links extends Named {
  readonly actor: Int32Array;
  readonly from: readonly (readonly LocationIndex[])[];
  readonly to: readonly (readonly LocationIndex[])[];
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
