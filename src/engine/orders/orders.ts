// What a seat can decide, as small plain data, and why a decision can be refused. The rules live in rules/.

import type {
  ActorIndex,
  DealIndex,
  FormationIndex,
  LocationIndex,
  RouteIndex,
  TrackIndex,
} from '../world/indices.ts';

export const STANCES = ['hold', 'delay', 'leave'] as const;
export type Stance = (typeof STANCES)[number];
export const HOLD = 0;
export const DELAY = 1;
export const LEAVE = 2;

/** What a sponsor's licence says of attacks on one opponent, in code order. */
export const LIGHTS = ['green', 'amber', 'red'] as const;
export type Light = (typeof LIGHTS)[number];
export const GREEN = 0;
export const AMBER = 1;
export const RED = 2;

export type MoveOrder = {
  readonly kind: 'move';
  readonly formations: readonly FormationIndex[];
  readonly to: LocationIndex;
};
export type AttackOrder = {
  readonly kind: 'attack';
  readonly formations: readonly FormationIndex[];
  readonly target: LocationIndex;
  readonly advance: boolean;
};
export type StanceOrder = { readonly kind: 'stance'; readonly place: LocationIndex; readonly stance: Stance };
export type RefitOrder = { readonly kind: 'refit'; readonly formation: FormationIndex };
/** Support and wear aim at a place, interdiction at a route. */
export type StrikeOrder =
  | {
      readonly kind: 'strike';
      readonly purpose: 'support' | 'wear';
      readonly target: LocationIndex;
      readonly sorties: number;
    }
  | {
      readonly kind: 'strike';
      readonly purpose: 'interdict';
      readonly target: RouteIndex;
      readonly sorties: number;
    };
export type RaidOrder = {
  readonly kind: 'raid';
  readonly formation: FormationIndex;
  readonly place: LocationIndex;
};
export type OfferOrder = { readonly kind: 'offer'; readonly place: LocationIndex };
export type ShipOrder = { readonly kind: 'ship'; readonly entry: RouteIndex; readonly client: ActorIndex };
export type ReinforceOrder = {
  readonly kind: 'reinforce';
  readonly formation: FormationIndex;
  readonly entry: RouteIndex;
};
export type CommitOrder = { readonly kind: 'commit'; readonly level: number };
/** The light a sponsor shows a client towards an opponent of it. */
export type LicenceOrder = {
  readonly kind: 'licence';
  readonly client: ActorIndex;
  readonly front: ActorIndex;
  readonly light: Light;
};
/** Advisers for a client, who stay at a place of it. */
export type AdviseOrder = {
  readonly kind: 'advise';
  readonly client: ActorIndex;
  readonly at: LocationIndex;
};
/** Leaves the base that the actor has at a place. */
export type LeaveOrder = { readonly kind: 'leave'; readonly base: LocationIndex };
export type LendOrder = {
  readonly kind: 'lend';
  readonly formation: FormationIndex;
  readonly to: ActorIndex;
  readonly days: number;
};
export type PressOrder = { readonly kind: 'press'; readonly actor: ActorIndex };
export type ProposeOrder = { readonly kind: 'propose'; readonly deal: DealIndex };
export type AcceptOrder = { readonly kind: 'accept'; readonly deal: DealIndex };
export type RejectOrder = { readonly kind: 'reject'; readonly deal: DealIndex };
/** By the number of the claim. */
export type VerifyOrder = { readonly kind: 'verify'; readonly claim: number };
/** Ends a truce that one is bound by. */
export type BreakOrder = { readonly kind: 'break'; readonly deal: DealIndex };
/** Calls the members of a talk track together for the next round. */
export type ConveneOrder = { readonly kind: 'convene'; readonly track: TrackIndex };
/** Asks for a day of quiet at a place. */
export type PauseOrder = { readonly kind: 'pause'; readonly place: LocationIndex };
export type EndOrder = { readonly kind: 'end' };

export type Order =
  | MoveOrder
  | AttackOrder
  | StanceOrder
  | RefitOrder
  | StrikeOrder
  | RaidOrder
  | OfferOrder
  | ShipOrder
  | ReinforceOrder
  | CommitOrder
  | LicenceOrder
  | AdviseOrder
  | LeaveOrder
  | LendOrder
  | PressOrder
  | ProposeOrder
  | AcceptOrder
  | RejectOrder
  | VerifyOrder
  | BreakOrder
  | ConveneOrder
  | PauseOrder
  | EndOrder;
export type OrderKind = Order['kind'];

export const END: EndOrder = { kind: 'end' };

/** Why an order is not possible. Each code has a sentence in `telling`, with its arguments as given at the side. */
export const REFUSALS = {
  'game-over': [],
  malformed: [],
  'not-your-formation': ['formation'],
  'not-on-map': ['formation'],
  'already-acted': ['formation'],
  collapsed: ['actor'],
  'no-formations': [],
  'formations-apart': ['formation', 'formation'],
  'no-command': ['number', 'number'],
  'already-there': ['formation', 'location'],
  'no-path': ['location'],
  'too-far': ['location', 'kilometres', 'kilometres'],
  'held-in-force': ['location', 'actor'],
  'not-at-war': ['actor'],
  'place-abroad': ['location'],
  'no-room': ['location', 'number'],
  'own-ground': ['location'],
  'nobody-there': ['location'],
  'too-far-to-attack': ['formation', 'location', 'kilometres', 'kilometres'],
  'already-attacked': ['location'],
  'too-little-supply': ['formation', 'number'],
  'too-shaken': ['formation', 'number'],
  'not-your-place': ['location'],
  'same-stance': ['location'],
  'fought-today': ['location'],
  'does-not-raid': ['formation'],
  'nobody-near': ['location'],
  'offer-stands': ['location'],
  'offer-cooling-off': ['location', 'round'],
  'no-air-arm': ['actor'],
  'wrong-purpose': ['actor'],
  'too-few-sorties': ['number', 'number'],
  'nothing-to-support': ['location'],
  'route-not-theirs': ['route'],
  'does-not-ship': ['actor'],
  'entry-not-yours': ['route'],
  'entry-lost': ['location'],
  'not-a-client': ['actor'],
  'already-shipped': ['route'],
  'too-much-on-the-way': ['number'],
  'not-in-pool': ['formation'],
  'commitment-too-low': ['number', 'number'],
  'not-a-sponsor': ['actor'],
  'same-commitment': [],
  'commitment-step': ['number'],
  'does-not-license': ['actor'],
  'not-licensed': ['actor'],
  'no-front': ['actor', 'actor'],
  'same-light': ['actor', 'actor'],
  'supplies-withheld': ['actor', 'round'],
  'not-theirs': ['location', 'actor'],
  'advisers-there': ['location'],
  'no-base': ['location'],
  'base-gone': ['location'],
  'already-leaving': ['location'],
  'lent-out': ['formation', 'actor'],
  'cannot-command': ['actor'],
  'too-long': ['number', 'number'],
  'orders-delayed': ['formation'],
  'does-not-speak': ['actor'],
  'cannot-press-self': [],
  'at-war-with': ['actor'],
  'already-pressed': ['actor'],
  'already-committed': [],
  'deal-in-force': ['deal'],
  'deal-on-table': ['deal'],
  'deal-not-on-table': ['deal'],
  'deal-cooling-off': ['deal', 'round'],
  'not-a-party': ['deal'],
  'already-answered': ['deal'],
  'does-not-mediate': ['actor'],
  'claim-forgotten': [],
  'claim-settled': [],
  'term-needs': ['deal', 'term'],
  'red-line': ['deal', 'term', 'actor'],
  'no-track': ['actor'],
  'no-truce': ['deal'],
  'deal-not-in-force': ['deal'],
  'already-called': ['track'],
  'met-lately': ['track', 'round'],
  'too-little-credit': ['number', 'number'],
  'already-paused': ['location'],
  'paused-lately': ['location', 'round'],
  'nothing-to-pause': ['location'],
} as const satisfies Record<string, readonly ArgumentKind[]>;

export type ArgumentKind =
  | 'formation'
  | 'location'
  | 'actor'
  | 'route'
  | 'deal'
  | 'term'
  | 'track'
  | 'number'
  | 'kilometres'
  | 'round';
export type RefusalCode = keyof typeof REFUSALS;

/** Why an order cannot be given: a code and its arguments, as declared in REFUSALS. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly arguments: readonly number[];
}
