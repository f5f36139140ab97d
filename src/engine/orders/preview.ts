// What an order can be expected to do, before it is given. Each rule fills its own kind.

import type { DealIndex, FormationIndex, LocationIndex, RouteIndex } from '../world/indices.ts';
import type { Leanings } from '../rules/willingness.ts';

/** Low, middle and high of a spread: the 10th, 50th and 90th percentile. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What an attack on an opponent costs by the light that the attacker's licensor shows; `light` and `giver` NONE where there is none. */
export interface LicencePrice {
  /** Code of LIGHTS. */
  readonly light: number;
  readonly giver: number;
  /** Points of the giver's commitment, and shares of its leverage and of the attacker's credit. */
  readonly commitment: number;
  readonly leverage: number;
  readonly credit: number;
  /** Last round in which the giver withholds supplies; 0: it does not. */
  readonly withheldUntil: number;
}

export interface MovePreview {
  readonly kind: 'move';
  /** Places on the way, the end included. */
  readonly path: readonly LocationIndex[];
  /** Kilometres of effort, and how far the slowest formation can go in a round. */
  readonly effort: number;
  readonly reach: number;
  readonly takes: boolean;
  /** What taking the place costs by a sponsor's light. */
  readonly licence: LicencePrice;
  /** Power within a day's march of the end that could be turned against it, and what would stand there. */
  readonly threat: number;
  readonly power: number;
  /** Power left behind where the formations stand now, and the threat to that place. */
  readonly leftBehind: number;
  readonly threatBehind: number;
}

export interface AttackPreview {
  readonly kind: 'attack';
  /** Attack over defence before fortune, and its parts. */
  readonly odds: number;
  readonly attack: number;
  readonly defence: number;
  /** Power of home defenders within the defence. */
  readonly homeDefence: number;
  readonly frontage: number;
  readonly attackers: readonly {
    readonly formation: FormationIndex;
    readonly power: number;
    readonly engaged: number;
  }[];
  /** Games of a hundred in which the attack is repulsed, undecided, or carries the place. */
  readonly repulsed: number;
  readonly undecided: number;
  readonly carried: number;
  readonly ownLosses: Range;
  readonly theirLosses: Range;
  /** What it costs by a sponsor's light. */
  readonly licence: LicencePrice;
  /** Civilians killed or hurt, and driven out. */
  readonly harmed: number;
  readonly displaced: number;
  /** Power left behind at the places the attackers come from, at its lowest, and the threat there. */
  readonly leftBehind: number;
  readonly threatBehind: number;
}

export interface StrikePreview {
  readonly kind: 'strike';
  /** People who live under it, and how many of them it may kill or hurt. */
  readonly people: number;
  readonly harmed: number;
  /** Share of power added, kilometres of effort added, or men lost, by purpose. */
  readonly effect: number;
  readonly cohesion: number;
  /** Sorties that could fly against this target, those of the strike among them. */
  readonly sorties: number;
}

export interface StancePreview {
  readonly kind: 'stance';
  /** Factor on the defence, and on the shock if the place falls. */
  readonly defence: number;
  readonly shock: number;
  /** Where the garrison would go, or NONE. */
  readonly way: LocationIndex;
}

export interface RefitPreview {
  readonly kind: 'refit';
  readonly cohesion: number;
  readonly men: number;
}

export interface RaidPreview {
  readonly kind: 'raid';
  /** Games of a hundred in which it succeeds, is caught, and makes the garrison leave in panic. */
  readonly success: number;
  readonly caught: number;
  readonly panic: number;
  /** Cohesion taken from each formation of the garrison. */
  readonly cohesion: number;
  /** Thousands of men's days of a depot destroyed. */
  readonly stock: number;
  /** Raiders taken prisoner when caught. */
  readonly lost: number;
}

/** What moves a garrison and its notables, in the order in which the rule weighs them. */
export const OFFER_CAUSES = [
  'strength',
  'cut-off',
  'supply',
  'will',
  'nerve',
  'home',
  'record',
  'harm',
  'credit',
  'worth',
] as const;

/** What weighs for (above 0) or against a local deal. */
export interface OfferCause {
  readonly cause: (typeof OFFER_CAUSES)[number];
  readonly points: number;
}

export interface OfferPreview {
  readonly kind: 'offer';
  /** Games of a hundred in which it is accepted tonight. */
  readonly chance: number;
  /** The weightiest causes first, at most three. */
  readonly causes: readonly OfferCause[];
}

export interface ShipmentPreview {
  readonly kind: 'ship' | 'reinforce';
  readonly entry: RouteIndex;
  readonly arrives: number;
  readonly amount: number;
}

export interface LicencePreview {
  readonly kind: 'licence';
  /** Codes of LIGHTS: the light that stands and the new one, and its last round. */
  readonly before: number;
  readonly light: number;
  readonly until: number;
  readonly leverage: number;
  /** The giver's commitment lost on a day on which the client attacks there all the same. */
  readonly commitment: number;
  /** The giver's credit gained, or lost, on a day on which the light is followed. */
  readonly credit: number;
}

export interface AdvisePreview {
  readonly kind: 'advise';
  readonly until: number;
  /** Command points that they add, formations within their reach, and how much faster these recover. */
  readonly points: number;
  readonly formations: number;
  readonly recovery: number;
  /** Commitment it takes, and that is lost with them. */
  readonly cost: number;
  readonly atRisk: number;
  readonly threat: number;
  readonly power: number;
}

export interface LeavePreview {
  readonly kind: 'leave';
  /** Round at whose end nothing is left there. */
  readonly done: number;
  /** Share of all that the actor has at its bases. */
  readonly stake: number;
  /** Resolve and cohesion that its clients lose, and the share of its own credit. */
  readonly resolve: number;
  readonly cohesion: number;
  readonly credit: number;
  readonly threat: number;
  readonly power: number;
}

export interface LendPreview {
  readonly kind: 'lend';
  readonly until: number;
  readonly power: number;
  readonly leftBehind: number;
  readonly threatBehind: number;
}

export interface DiplomacyPreview {
  readonly kind: 'press' | 'propose' | 'accept' | 'reject' | 'commit';
  /** Points of commitment that a sponsor adds when its client presses it for help; else 0. */
  readonly commitment: number;
  /** Willingness of each party of the deals at stake before and after; above its threshold a party accepts. */
  readonly willingness: readonly {
    readonly actor: number;
    readonly deal: number;
    readonly now: number;
    readonly after: number;
    readonly needs: number;
    /** It cannot agree now, however willing: a term's need is not met, or a red line of its own stands before it. */
    readonly barred: boolean;
    /** What makes up its willingness now. */
    readonly leanings: Leanings;
  }[];
}

export interface VerifyPreview {
  readonly kind: 'verify';
  /** Chance, 0..1, of finding out who was right. */
  readonly chance: number;
  /** Credit won if it is found out, and lost if not; credit now. */
  readonly won: number;
  readonly lost: number;
  readonly credit: number;
}

export interface BreakPreview {
  readonly kind: 'break';
  readonly deal: DealIndex;
  /** Credit of who breaks it, before and after. */
  readonly credit: number;
  readonly creditAfter: number;
  /** Points of trust lost on each track that joins it to another party. */
  readonly trust: number;
}

export interface ConvenePreview {
  readonly kind: 'convene';
  /** Pressure that the meeting would put on each member. */
  readonly pressure: readonly { readonly actor: number; readonly added: number }[];
  /** Deals that the members could put on the table. */
  readonly deals: readonly DealIndex[];
  /** Credit of who calls it: now, after a meeting that leaves something on the table, after one that does not. */
  readonly credit: number;
  readonly held: number;
  readonly failed: number;
}

export interface PausePreview {
  readonly kind: 'pause';
  /** Willingness of each who would have to keep quiet; above what it needs it agrees. */
  readonly parties: readonly { readonly actor: number; readonly now: number; readonly needs: number }[];
  /** People who may come back on a day of quiet. */
  readonly returning: number;
  /** Credit of who asks: now, when the day is kept, when it is refused. */
  readonly credit: number;
  readonly kept: number;
  readonly refused: number;
}

export type Preview =
  | MovePreview
  | AttackPreview
  | StrikePreview
  | StancePreview
  | RefitPreview
  | RaidPreview
  | OfferPreview
  | ShipmentPreview
  | LicencePreview
  | AdvisePreview
  | LeavePreview
  | LendPreview
  | DiplomacyPreview
  | VerifyPreview
  | BreakPreview
  | ConvenePreview
  | PausePreview
  | { readonly kind: 'end'; readonly pointsLeft: number };
