// What is talked about, who talks with whom, who listens and who tells, as tables.

import type { Condition, Effect } from '../conditions/conditions.ts';
import type { ActorIndex, LocationIndex, OutletIndex, TrackIndex } from './indices.ts';
import type { Text, Named } from './text.ts';

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

export interface Deals extends Named {
  readonly about: readonly Text[];
  readonly terms: readonly (readonly number[])[];
  readonly parties: readonly (readonly ActorIndex[])[];
  /** 1: its parties at war with each other stop fighting while it is in force. */
  readonly truce: Uint8Array;
  /** Tracks of which all parties are members. */
  readonly tracks: readonly (readonly TrackIndex[])[];
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
