// What the page and the worker that plays long turns say to each other.

import type { World } from '../../scenario/index.ts';
import type { Order } from '../session/orders/orders.ts';

/** A turn to be played in a state: its orders come back. */
export interface TurnAsk {
  readonly id: number;
  readonly world: World;
  readonly policy: string;
  readonly seed: string;
  /** The state's memory. */
  readonly bytes: Uint8Array;
}

/** The orders of the turn, `end` last; or why there are none. */
export interface TurnAnswer {
  readonly id: number;
  readonly orders: readonly Order[];
  readonly failed: string | null;
}
