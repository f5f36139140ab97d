// The bargaining table as screens read it: deals by party, what stands between them, and the tracks along which they talk.

import type { Order } from '../session/orders/orders.ts';

/** Something that the seat could order at the table, or why it cannot. */
export interface TableOrder {
  readonly order: Order;
  readonly refusal: string | null;
}

/** What moves a party towards a deal or away from it. */
export type Leaning = 'terms' | 'losses' | 'momentum' | 'pressure' | 'weakness' | 'opinion' | 'trust';

/** Where one party stands on a deal, by the seat's estimate. */
export interface PartyView {
  readonly actor: number;
  readonly now: number;
  readonly needs: number;
  readonly answer: 'accepted' | 'rejected' | null;
  /** Why it cannot agree, whatever its will. */
  readonly barred: string | null;
  /** Its leanings, the greatest first. */
  readonly leanings: readonly { readonly kind: Leaning; readonly value: number }[];
  readonly press: TableOrder | null;
}

/** A term with what it waits for and the red lines before it, each with whether it holds now. */
export interface TermView {
  readonly name: string;
  readonly about: string;
  readonly needs: { readonly text: string; readonly met: boolean } | null;
  readonly redLines: readonly { readonly actor: number; readonly text: string; readonly stands: boolean }[];
}

export interface BargainDeal {
  readonly index: number;
  readonly name: string;
  readonly about: string;
  readonly state: 'none' | 'table' | 'force';
  readonly by: number;
  readonly until: string;
  readonly truce: boolean;
  readonly terms: readonly TermView[];
  readonly parties: readonly PartyView[];
  /** Proposal, answers and the end of a truce: those that make sense for the seat now. */
  readonly orders: readonly TableOrder[];
}

export interface TrackView {
  readonly index: number;
  readonly name: string;
  readonly about: string;
  readonly members: readonly number[];
  readonly trust: number;
  readonly meets: 'today' | 'next' | null;
  readonly convene: TableOrder | null;
}

export interface BargainView {
  readonly deals: readonly BargainDeal[];
  readonly tracks: readonly TrackView[];
}

/** What something that is said would move. */
export interface MoveEffect {
  readonly kind: 'press' | 'help' | 'convene' | 'propose' | 'accept';
  /** The actor that is pressed, the track that is called, or the deal. */
  readonly about: number;
  /** The deal that it brings nearest; empty for help. */
  readonly deal: string;
  /** Share of what those who are pressed lack that it closes, 0..1; of help, the points of commitment. */
  readonly closes: number;
  /** Whom a meeting puts under pressure that lack something. */
  readonly members: readonly number[];
}

/** Something that the seat could say today, with what it would move, in numbers and in words. */
export interface TableMove extends MoveEffect {
  readonly order: Order;
  readonly cost: number;
  readonly what: string;
  readonly brings: string;
}
