// Conditions, quantities and effects as compiled data, and their evaluation. Scenarios build triggers, measures,
// aims and outcomes from them; the engine asks them once a day.

import type {
  ActorIndex,
  AudienceIndex,
  DealIndex,
  LinkIndex,
  LocationIndex,
  MeasureIndex,
  OutletIndex,
  TrackIndex,
  TriggerIndex,
} from '../world/indices.ts';

/** A question about the state with a yes or no. Index lists are never empty. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Holds every one of the places. */
  | { readonly kind: 'controls'; readonly actor: ActorIndex; readonly places: readonly LocationIndex[] }
  | { readonly kind: 'linked'; readonly link: LinkIndex }
  | { readonly kind: 'at-war'; readonly a: ActorIndex; readonly b: ActorIndex }
  | { readonly kind: 'deal'; readonly deal: DealIndex }
  /** A first day that has come (at all, or within the bounds), or a quantity within the bounds. */
  | {
      readonly kind: 'measure';
      readonly measure: MeasureIndex;
      readonly atLeast: number;
      readonly atMost: number;
    }
  | {
      readonly kind: 'resolve' | 'commitment' | 'credit';
      readonly actor: ActorIndex;
      readonly atLeast: number;
      readonly atMost: number;
    }
  /** What an audience thinks of an actor, -100..100, within the bounds. */
  | {
      readonly kind: 'opinion';
      readonly audience: AudienceIndex;
      readonly actor: ActorIndex;
      readonly atLeast: number;
      readonly atMost: number;
    }
  /** Trust of a talk track within the bounds. */
  | { readonly kind: 'trust'; readonly track: TrackIndex; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'round'; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'happened'; readonly trigger: TriggerIndex }
  | { readonly kind: 'collapsed'; readonly actor: ActorIndex };

/** A number read off the state. */
export type Quantity =
  /** 1 while the condition holds, else 0. */
  | { readonly kind: 'holds'; readonly condition: Condition }
  /** Share, 0..1, of the places' value held for two rounds or more by the actor. */
  | { readonly kind: 'value-held'; readonly actor: ActorIndex; readonly places: readonly LocationIndex[] }
  | { readonly kind: 'resolve' | 'commitment'; readonly actor: ActorIndex }
  /** Share, 0..1, of the actor's starting men still fit on the map or in its pool. */
  | { readonly kind: 'strength'; readonly actor: ActorIndex }
  /** Men lost in all five kinds. */
  | { readonly kind: 'losses'; readonly actor: ActorIndex }
  /** People away from home. */
  | { readonly kind: 'displaced' }
  /** Person-days away from home so far, weighted by weather and crowding; people who had to move on from where they sheltered. */
  | { readonly kind: 'hardship' | 'moved-again' }
  /** Civilians killed or hurt by the actor's operations, or by everybody's when NONE. */
  | { readonly kind: 'harmed'; readonly actor: ActorIndex }
  /** Carrying capacity of a link, 0 when cut; a motorway is 100. */
  | { readonly kind: 'throughput'; readonly link: LinkIndex }
  /** How far an actor's word is listened to, 0..1. */
  | { readonly kind: 'credit'; readonly actor: ActorIndex }
  /** What an audience thinks of an actor, -100..100. */
  | { readonly kind: 'opinion'; readonly audience: AudienceIndex; readonly actor: ActorIndex }
  /** Worth, 0..1, of what an actor has at its bases abroad: in use, or in part when it was brought home. */
  | { readonly kind: 'bases'; readonly actor: ActorIndex }
  /** Claims made by an outlet, or by all when NONE; the share of them, 0..1, that was refuted. */
  | { readonly kind: 'claims' | 'refuted'; readonly outlet: OutletIndex }
  /** How far an outlet is believed, 0..1. */
  | { readonly kind: 'credibility'; readonly outlet: OutletIndex }
  /** How far the members of a talk track trust each other along it, 0..100. */
  | { readonly kind: 'trust'; readonly track: TrackIndex }
  /** How near a deal is to the party furthest from it, -1..1; 0 when all would accept, 1 in force. */
  | { readonly kind: 'readiness'; readonly deal: DealIndex };

/** A change that a trigger or a deal in force makes to the state. */
export type Effect =
  | {
      readonly kind: 'commitment' | 'resolve' | 'cohesion' | 'pressure' | 'credit';
      readonly actor: ActorIndex;
      readonly add: number;
    }
  | {
      readonly kind: 'opinion';
      readonly audience: AudienceIndex;
      readonly actor: ActorIndex;
      readonly add: number;
    }
  /** Ends the sleep of a latent actor. */
  | { readonly kind: 'wake'; readonly actor: ActorIndex }
  | { readonly kind: 'trust'; readonly track: TrackIndex; readonly add: number }
  /** How far a sponsor's word weighs with a client, as a share. */
  | {
      readonly kind: 'leverage';
      readonly actor: ActorIndex;
      readonly client: ActorIndex;
      readonly add: number;
    }
  /** The light, a code of LIGHTS, that from then on stands for a client towards an opponent until its licensor shows others. */
  | {
      readonly kind: 'licence';
      readonly client: ActorIndex;
      readonly front: ActorIndex;
      readonly light: number;
    }
  /** A share of the prisoners that each of the two has lost comes home. */
  | { readonly kind: 'exchange'; readonly a: ActorIndex; readonly b: ActorIndex; readonly share: number }
  /** Formations of the actor leave the places; those it holds go to another actor, or to nobody when NONE. */
  | {
      readonly kind: 'withdraw';
      readonly actor: ActorIndex;
      readonly places: readonly LocationIndex[];
      readonly to: ActorIndex;
    }
  /** Code of RELATIONS. */
  | { readonly kind: 'relation'; readonly a: ActorIndex; readonly b: ActorIndex; readonly to: number };
