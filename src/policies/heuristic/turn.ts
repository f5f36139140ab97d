// What every choice of one turn goes by.

import type { ActorIndex, DoctrineValues, LocationIndex, View, World } from '../../engine/game.ts';
import type { Assessment } from './assessment.ts';
import type { Needs } from './needs.ts';

/** One turn of one actor, from its first order to its last. */
export interface Turn {
  readonly world: World;
  readonly actor: ActorIndex;
  readonly doctrine: DoctrineValues;
  /** What the actor knows, after its orders so far. */
  view: View;
  /** The balance of forces; read anew after orders that shift it. */
  readonly now: Assessment;
  readonly needs: Needs;
  /** The main effort, or NONE: nothing was looked for yet, or nothing is faced. */
  objective: LocationIndex;
  /** Command points left. */
  points: number;
}
