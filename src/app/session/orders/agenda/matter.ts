// What a seat without troops can do with its day: matters, each with an order, what it weighs, and why today.

import type { Order } from '../../../../engine/game.ts';
import type { MatterKind } from '../../../store/staff-orders.ts';

/** What is said of a matter, each in a sentence; empty for nothing. */
export interface MatterWords {
  /** Why today. */
  readonly why: string;
  /** Another reason, for when that one was given already; absent where none could be the same. */
  readonly otherwise?: string;
  /** What the order brings. */
  readonly brings: string;
  /** What it risks or costs; null for nothing that is known. */
  readonly risk: string | null;
}

/** Something that a seat could do today. */
export interface Matter {
  readonly kind: MatterKind;
  readonly order: Order;
  /** How much it matters today, 0 to 100: an estimate by rules of thumb, good for nothing but the order of a list. */
  readonly worth: number;
  /** Points of commitment that the order uses up, and share of its own credit that the seat stakes on it. */
  readonly commitment: number;
  readonly credit: number;
  /** The words, worked out for those alone that are shown. */
  readonly tell: () => MatterWords;
}

/** A worth within its range. */
export function bounded(worth: number): number {
  return Math.max(0, Math.min(100, worth));
}

/** The matter that weighs most, the first of equals; null of none. */
export function weightiest(matters: readonly Matter[]): Matter | null {
  return matters.reduce<Matter | null>(
    (best, each) => (best && best.worth >= each.worth ? best : each),
    null,
  );
}
