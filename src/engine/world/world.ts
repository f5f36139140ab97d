// A compiled scenario: immutable, indexed tables, the same for every run. Names and texts live here and nowhere else.

import type { Condition, Effect, Quantity } from '../conditions/conditions.ts';
import type { DoctrineValues } from '../numbers/doctrine.ts';
import type { ActorIndex, LocationIndex, RouteIndex } from './indices.ts';
import type { Text, Named } from './text.ts';
import type { Locations, Routes, Links, Classes, Formations } from './ground.ts';
import type { Terms, Deals, Tracks, Audiences, Outlets } from './talks.ts';

/** How two actors stand to each other; a truce is enmity suspended by a deal. */
export const RELATIONS = ['neutral', 'ally', 'enemy', 'truce'] as const;

export const ALLY = 1;

export const ENEMY = 2;

export const TRUCE = 3;

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
  /** What it is like to play in a few words, and what it is after in a sentence; either may be empty. */
  readonly tags: readonly Text[];
  readonly goals: readonly Text[];
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
