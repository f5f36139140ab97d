// Orders that lie ready to be given in one click, best first.

import type { Order } from '../session/orders/orders.ts';

/** Sorts of thing that a seat without troops can do with its day. */
export type MatterKind =
  | 'answer'
  | 'deal'
  | 'word'
  | 'capital'
  | 'client'
  | 'help'
  | 'meeting'
  | 'quiet'
  | 'claim'
  | 'light'
  | 'supplies'
  | 'troops'
  | 'advisers'
  | 'air'
  | 'stake'
  | 'base';

/** One order that could be given as it stands. */
export interface StaffOrder {
  readonly order: Order;
  /** Why it is there: the seat gave it yesterday and could again, or its staff would give it now. */
  readonly from: 'again' | 'staff';
  /** What sort of thing it is, for a seat without troops; null where the seat commands troops. */
  readonly kind: MatterKind | null;
  readonly title: string;
  /** Why today, in a sentence; empty where nothing is said of it. */
  readonly why: string;
  /** Of fifty battles, those that take the place; null where nobody is attacked. */
  readonly taken: number | null;
  /** What it would bring, in a few words or a sentence; empty where that cannot be said so shortly. */
  readonly brings: string;
  /** What it risks most, in a short sentence; null: nothing that is known. */
  readonly risk: string | null;
  readonly cost: number;
  /** True when it cannot be taken back: it draws chance or shows something new. */
  readonly draws: boolean;
}

/** What one whom the seat helps did since its last turn, and how it stands. */
export interface ClientLine {
  readonly client: number;
  readonly text: string;
}

/** What it means for a seat without troops to order nothing more today; null where nothing lies ready or the seat commands troops. */
export interface HoldingBack {
  readonly saves: string;
  readonly risks: string;
}
