// What can be ordered and what it would bring.

import type { Order } from '../session/orders/orders.ts';
import type { MapThing } from '../map/model.ts';
import type { DefenceView } from './defence.ts';

/** A formation that an order could name. */
export interface Candidate {
  readonly index: number;
  readonly from: string;
  readonly refusal: string | null;
}

/** One thing that could be done here, with what can be changed about it. */
export interface Choice {
  readonly key: string;
  readonly kind: Order['kind'];
  /** The order as it would be given at first, or null when there is none. */
  readonly order: Order | null;
  /** Why there is none. */
  readonly refusal: string | null;
  /** A word on what is possible: a target, a count. */
  readonly detail: string;
  readonly candidates: readonly Candidate[];
}

/** Everything that could be done with the selection, or without one. */
export interface Choices {
  readonly version: number;
  readonly selection: MapThing | null;
  readonly list: readonly Choice[];
}

/** A value in a range, as text. */
export interface Figure {
  readonly label: string;
  readonly text: string;
  /** What the figure means, in a sentence. */
  readonly help?: string;
}

/** What an attack may bring, in figures to draw. */
export interface AttackOdds {
  /** Of fifty battles. */
  readonly repulsed: number;
  readonly undecided: number;
  readonly carried: number;
  readonly own: { readonly low: number; readonly middle: number; readonly high: number };
  readonly theirs: { readonly low: number; readonly middle: number; readonly high: number };
  readonly ownActor: number;
  readonly theirActor: number;
}

/** Where a move leads: kilometres of effort of those that a day allows, what would stand there, and what could come against it. */
export interface March {
  readonly effort: number;
  readonly reach: number;
  readonly power: number;
  readonly threat: number;
  /** Whether opponents are one road from its end; behind that they would have to take a place on the way first. */
  readonly front: boolean;
  /** How its end would then meet the strongest attack from one road away; null when none could come. */
  readonly foreseen: Omit<DefenceView, 'place'> | null;
}

/** What can be said of an order before it is given. */
export interface Assessment {
  readonly order: Order;
  readonly title: string;
  readonly refusal: string | null;
  readonly cost: number;
  readonly figures: readonly Figure[];
  readonly odds: AttackOdds | null;
  /** Of a move; null for other orders. */
  readonly march: March | null;
  /** People who live under a strike, and how many of them may be harmed. */
  readonly people: { readonly under: number; readonly harmed: number; readonly displaced: number } | null;
  readonly sentences: readonly string[];
  /** What it risks, in a sentence each. */
  readonly risks: readonly string[];
  readonly willingness: readonly {
    readonly actor: number;
    readonly deal: string;
    readonly now: number;
    readonly after: number;
    readonly needs: number;
  }[];
  readonly draws: boolean;
  readonly path: readonly number[];
}

/** One thing that an order could name; `near` where opponents are about. */
export interface PreparedTarget {
  readonly index: number;
  readonly name: string;
  readonly near: boolean;
}

/** An order being prepared, with what may still be changed about it. */
export interface Prepared {
  readonly choice: string;
  readonly order: Order;
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
  /** Places, routes, actors or deals that it could name instead. */
  readonly targets: readonly PreparedTarget[];
  /** Which of the targets it names now, or -1. */
  readonly target: number;
  /** The number in the order that can be chosen, and what it may be; null and none for most. */
  readonly level: number | null;
  readonly levels: readonly number[];
}
