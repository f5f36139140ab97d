// What has been found and sent this turn while idle troops are shared out; in memory that is used again turn after turn.

import { NONE } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';

/** Need of each place of the actor's side, and what has been sent towards it this turn. */
export interface Needs {
  /** Threatened places of the side in table order, `listed` of them; NONE: not looked for yet. Marches change neither ground nor threat. */
  readonly sites: Int32Array;
  listed: number;
  /** Bits of the actors at war with the one that marches, and of its side. */
  foes: number;
  side: number;
  /** Need of each place, where it is `known`: until troops leave for it or from it. */
  readonly need: Float64Array;
  readonly known: Uint8Array;
  readonly sent: Float64Array;
  readonly sentMen: Float64Array;
  /** Formations that were considered this turn and stay. */
  readonly settled: Uint8Array;
}

const free = new WeakMap<World, Needs[]>();

export function acquireNeeds(world: World): Needs {
  const n = world.locations.count;
  const pooled = free.get(world)?.pop() ?? {
    sites: new Int32Array(n),
    listed: NONE,
    foes: 0,
    side: 0,
    need: new Float64Array(n),
    known: new Uint8Array(n),
    sent: new Float64Array(n),
    sentMen: new Float64Array(n),
    settled: new Uint8Array(world.formations.count),
  };
  pooled.listed = NONE;
  pooled.sent.fill(0);
  pooled.sentMen.fill(0);
  pooled.settled.fill(0);
  return pooled;
}

export function releaseNeeds(world: World, needs: Needs): void {
  const pool = free.get(world);
  if (pool) pool.push(needs);
  else free.set(world, [needs]);
}
