// What a language has to say about what an order can be expected to do. Which figures an order shows, in which order, and
// when it warns is the same in every language and stands beside this file.

import type { OfferPreview, World } from '../../engine/game.ts';

/** The names of figures. */
export type FigureName =
  | 'acceptedTonight'
  | 'arrives'
  | 'attack'
  | 'battlesOfHundred'
  | 'brings'
  | 'broughtMen'
  | 'chanceToFindOut'
  | 'civiliansHarmed'
  | 'cohesion'
  | 'cohesionLostThere'
  | 'cohesionTaken'
  | 'cohesionTheirTroopsLose'
  | 'commitment'
  | 'commitmentAdded'
  | 'commitmentLostAllTheSame'
  | 'couldAgreeOn'
  | 'creditIfFound'
  | 'creditIfKept'
  | 'creditIfNotFound'
  | 'creditIfNothingComes'
  | 'creditIfRefused'
  | 'creditIfSomethingComes'
  | 'creditLost'
  | 'creditOnDayOfAttacks'
  | 'creditOnQuietDay'
  | 'defence'
  | 'drivenOut'
  | 'effort'
  | 'effortAdded'
  | 'formationsInReach'
  | 'frontage'
  | 'gamesOfHundred'
  | 'homeDefence'
  | 'leverage'
  | 'light'
  | 'menComingBack'
  | 'menLostIfCaught'
  | 'menLostThere'
  | 'nothingLeftAfter'
  | 'odds'
  | 'opponentsInReach'
  | 'ownCredit'
  | 'ownLosses'
  | 'panic'
  | 'peopleComingBack'
  | 'peopleUnderIt'
  | 'pointsAdded'
  | 'pointsLeft'
  | 'powerAdded'
  | 'powerLent'
  | 'powerThere'
  | 'recoverFaster'
  | 'resolveClientsLose'
  | 'sendingAdvisers'
  | 'sendingFormations'
  | 'shareAtStake'
  | 'shipmentOfCapacity'
  | 'shockIfItFalls'
  | 'sponsorCommitment'
  | 'sponsorLeverage'
  | 'standsUntil'
  | 'stayUntil'
  | 'storesBurnt'
  | 'takesPlace'
  | 'theirLosses'
  | 'threatThere'
  | 'trustLost'
  | 'underCommandUntil'
  | 'way'
  | 'wayBack'
  | 'weightOfPress';

/** How an attack went in so many battles of a hundred. */
export interface Battles {
  readonly carried: number;
  readonly undecided: number;
  readonly repulsed: number;
}

/** How a raid went in so many games of a hundred. */
export interface Raids {
  readonly success: number;
  readonly caught: number;
  readonly nothing: number;
}

/** The one thing to think of before an order: a sentence, and what of it stands alone as one where there is little room. */
export interface Warning {
  readonly whole: string;
  readonly brief: string;
}

/** Previews in one language: names of figures, figures with their nouns, and whole sentences. Powers and levels are plain numbers, shares 0..1. */
export interface PreviewWords {
  readonly figures: { readonly [F in FigureName]: string };
  /** What weighs in a local deal, each for the side that it speaks for. */
  readonly offerCauses: { readonly [C in OfferPreview['causes'][number]['cause']]: string };
  /** What the lights of a sponsor say, by code. */
  readonly lights: readonly string[];

  readonly place: (world: World, location: number) => string;
  readonly actor: (world: World, row: number) => string;
  readonly actorShort: (world: World, row: number) => string;
  /** An actor's short name where a line begins with it. */
  readonly party: (world: World, row: number) => string;
  readonly deal: (world: World, row: number) => string;
  /** The places that formations leave, where they are several. */
  readonly placesLeft: string;

  readonly decimal: (value: number) => string;
  readonly people: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly signedPercent: (share: number) => string;
  readonly points: (value: number) => string;
  readonly men: (value: number) => string;
  readonly supplies: (amount: number) => string;
  readonly times: (factor: number) => string;
  readonly kilometres: (value: number) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly beforeAfter: (before: string, after: string) => string;

  readonly yes: string;
  readonly none: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly possible: string;
  readonly notBelow: (level: number) => string;
  readonly way: (places: readonly string[]) => string;
  readonly effortOf: (effort: number, reach: number) => string;
  readonly battles: (of: Battles) => string;
  readonly raids: (of: Raids) => string;
  readonly ofHundred: (value: number) => string;
  readonly gamesOfHundred: (value: number) => string;
  /** Points that speak for or against a local deal, signed. */
  readonly speaks: (points: number) => string;
  readonly partyToDeal: (party: string, deal: string) => string;
  readonly willing: (now: string, needs: number, barred: boolean) => string;
  readonly agreesAbove: (now: number, needs: number) => string;
  readonly pressureOn: (actor: string) => string;
  readonly renewed: (light: string) => string;
  readonly levelTo: (now: number, level: number) => string;

  readonly uses: {
    readonly supplyOfAttackers: string;
    readonly supplyOfRaiders: string;
    readonly sorties: (flown: number, left: number) => string;
    readonly commitment: (cost: number) => string;
  };
  readonly free: string;
  readonly cost: (needed: number, left: number, uses: string | undefined) => string;

  readonly warnings: {
    readonly leavesNobody: (where: string, threat: number) => Warning;
    readonly leavesLittle: (where: string, left: number, threat: number) => Warning;
    readonly exposed: (power: number, threat: number) => Warning;
    readonly forbidden: (giver: string, commitment: number, withheldUntil: string) => Warning;
    readonly tolerated: (giver: string, commitment: number) => Warning;
    /** Null where hardly any battle goes well: no estimate is sure enough for a number. */
    readonly repulsed: (ofHundred: number | null) => Warning;
    readonly noWayBack: Warning;
    readonly caught: (ofHundred: number) => Warning;
    readonly harm: (civilians: number) => Warning;
    readonly lowLeverage: Warning;
    readonly advisersLost: (commitment: number) => Warning;
    readonly cannotBeTakenBack: Warning;
    readonly commitmentUp: Warning;
    readonly commitmentDown: Warning;
    readonly garrisonRefuses: Warning;
    readonly notYetWilling: (actors: readonly string[]) => Warning;
    readonly notWilling: (actors: readonly string[]) => Warning;
    readonly endsTruce: (deal: string) => Warning;
    readonly meetingFails: Warning;
    readonly pointsUnused: (points: number) => Warning;
  };
}
