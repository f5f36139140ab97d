// Actors, formations, places, routes and links as panels show them.

import type { ActorStyle } from '../map/model.ts';

/** An actor as panels show it. */
export interface ActorView {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly letter: string;
  readonly style: ActorStyle;
  readonly about: string;
  /** What it is like to play in a few words, which may be none, and what it is after in a sentence. */
  readonly tag: string;
  readonly goal: string;
  /** What it has to weigh on a typical day. */
  readonly dilemmas: readonly string[];
  readonly ground: boolean;
  readonly person: boolean;
  /** Sleeps at the start, and has turns only once something wakes it. */
  readonly latent: boolean;
  readonly collapsed: boolean;
}

/** A formation as panels show it; percentages 0..100. */
export interface FormationView {
  readonly index: number;
  readonly name: string;
  readonly short: string;
  readonly actor: number;
  readonly className: string;
  /** Role and echelon, for the symbol. */
  readonly symbol: string;
  /** Index of a location, or -1. */
  readonly at: number;
  /** Name of the place, or null when it is not on the map. */
  readonly place: string | null;
  readonly strength: number;
  readonly initial: number;
  readonly quality: number;
  readonly cohesion: number;
  readonly supply: number;
  readonly acted: boolean;
  /** It waits abroad with this sponsor, or -1. */
  readonly pool: number;
  /** As it is, as it is seen, or as it was when it was last seen; of others men are an estimate, nerve and supply not known. */
  readonly known: 'own' | 'seen' | 'remembered';
  /** The day of the last sighting, in words. */
  readonly lastSeen: string;
  /** Cohesion and supply in a word each. */
  readonly nerve: string;
  readonly supplied: string;
}

/** A location as panels show it. */
export interface PlaceView {
  readonly index: number;
  readonly name: string;
  /** Its name in the page's other language, or null. */
  readonly otherName: string | null;
  readonly kind: string;
  readonly terrain: string;
  readonly people: number;
  readonly atHome: number;
  readonly sheltering: number;
  readonly away: number;
  readonly harmed: number;
  readonly value: number;
  readonly controller: number;
  readonly abroad: boolean;
  /** Works, 0..1, and the most that can be dug. */
  readonly fortification: number;
  readonly fortificationMost: number;
  /** Men whom the stores there would feed for a day: known of one's own, as published of others. */
  readonly stores: number;
  /** Whose offer of a local deal lies before the garrison, or NONE. */
  readonly offeredBy: number;
  /** Of a hundred games, those in which it is accepted tonight, as the seat knows its own garrison; null for others' and without an offer. */
  readonly offerAccepted: number | null;
  readonly stance: 'hold' | 'delay' | 'leave' | null;
  readonly garrison: number;
  /** Whether opponents one road away are counted, not estimated. */
  readonly counted: boolean;
  /** Whether the seat knows what its holder has there as it is. */
  readonly own: boolean;
  /** Whether the seat sees the place now. */
  readonly sight: boolean;
  readonly formations: readonly number[];
  /** Mean supply of the garrison, 0..100, and the source it comes from; null without a garrison. */
  readonly supply: number | null;
  readonly supplyFrom: string | null;
  /** Opponents of the holder within one road: men, and the nearest of their places. */
  readonly opponents: number;
  readonly nearest: { readonly place: string; readonly actor: number; readonly km: number } | null;
  readonly fought: boolean;
  readonly routes: readonly number[];
}

/** A route as panels show it. */
export interface RouteView {
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly class: string;
  readonly km: number;
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
  /** Flow of a named link that runs over it, 0 for none. */
  readonly flow: number;
  /** Sorties flown against it now, by actor. */
  readonly interdicted: readonly { readonly actor: number; readonly sorties: number }[];
}

/** A named connection, such as coast to capital. */
export interface LinkView {
  readonly index: number;
  readonly name: string;
  readonly actor: number;
  readonly joined: boolean;
  readonly throughput: number;
  /** Ways from end to end, the widest first, each with places that tell it from the others. */
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly via: readonly string[];
    readonly flow: number;
  }[];
  readonly cut: readonly string[];
}

/** A place with formations that can act. */
export interface ReadyPlace {
  readonly place: number;
  readonly units: number;
  readonly men: number;
}
