// What went wrong with whoever decides for a seat: orders of a script that were refused, turns that a program lost.

import type { Order, Refusal } from '../../engine/game.ts';

interface Where {
  readonly round: number;
  readonly actor: number;
}

/** One thing that a seat meant to do and did not. */
export type Lapse = Where &
  (
    | { readonly kind: 'refused'; readonly order: Order; readonly refusal: Refusal }
    /** The program gave an order that the rules refuse, and lost its turn. */
    | { readonly kind: 'unlawful'; readonly order: string; readonly refusal: Refusal | null }
    /** The program ended, could not be started, was too slow, or wrote something else than an answer. */
    | { readonly kind: 'gone' | 'late' | 'unreadable'; readonly detail: string }
  );

/** Collects lapses until they are asked for. */
export interface Lapses {
  add(lapse: Lapse): void;
  /** Those since the last time. */
  take(): readonly Lapse[];
}

/** An empty collection. */
export function collectLapses(): Lapses {
  let kept: Lapse[] = [];
  return {
    add: (lapse) => void kept.push(lapse),
    take() {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}
