// Orders that lie ready to be given in one click, best first.

import type { Order } from '../session/orders/orders.ts';

/** One order that could be given as it stands. */
export interface StaffOrder {
  readonly order: Order;
  /** Why it is there: the seat gave it yesterday and could again, or its staff would give it now. */
  readonly from: 'again' | 'staff';
  readonly title: string;
  /** Of fifty battles, those that take the place; null where nobody is attacked. */
  readonly taken: number | null;
  /** What it would bring, in a few words; empty where that cannot be said so shortly. */
  readonly brings: string;
  /** What it risks most, in a short sentence; null: nothing that is known. */
  readonly risk: string | null;
  readonly cost: number;
  /** True when it cannot be taken back: it draws chance or shows something new. */
  readonly draws: boolean;
}
