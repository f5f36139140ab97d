// What the page shows of a replay beside the snapshot of the moment.

import type { ActorView } from './ground.ts';

/** A moment between two turns: whose turn ended there, in which round. */
export interface ReplayStop {
  /** -1 at the beginning. */
  readonly actor: number;
  readonly round: number;
  readonly evening: boolean;
  readonly date: string;
  readonly shortDate: string;
}

export interface ReplayView {
  readonly stops: readonly ReplayStop[];
  readonly at: number;
  /** Through whose eyes, or -1: everything. */
  readonly viewer: number;
  /** Whether no other eyes may be looked through. */
  readonly locked: boolean;
  readonly actors: readonly ActorView[];
  /** Who goes on when somebody does. */
  readonly chair: number;
  readonly playing: boolean;
  /** Whether the game has an end; there is nothing to go on with there. */
  readonly over: boolean;
  readonly back: 'report' | 'shared';
}
