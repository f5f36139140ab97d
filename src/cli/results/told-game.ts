// A game that is about to be played and told.

import type { World } from '../../engine/game.ts';
import type { Casting } from '../../lab/node/programs/seating.ts';

/** A game that is ready to be played. */
export interface ToldGame {
  readonly world: World;
  readonly variant: string | null;
  readonly casting: Casting;
  readonly seed: string;
  /** Its scenario as a command line names it. */
  readonly named: string;
  /** What is said of it beside its scenario; null: its seed. */
  readonly heading: string | null;
}
