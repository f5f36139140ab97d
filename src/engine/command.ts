// Which formations an actor orders: its own, less those that it has lent, and those lent to it.

import type { ActorIndex } from './indices.ts';
import type { State } from './state.ts';
import { formationsOf } from './world.ts';
import type { World } from './world.ts';

interface Rosters {
  /** The commanders that the lists were made for. */
  readonly commanders: Int32Array;
  lists: readonly Int32Array[];
}

const known = new WeakMap<World, Rosters>();

/** Formations under an actor's command, in table order. */
export function commandedFormations(world: World, state: State, actor: ActorIndex): Int32Array {
  if (state.lent[0] === 0) return formationsOf(world, actor);
  const commanders = state.commandedBy;
  let rosters = known.get(world);
  if (!rosters) {
    rosters = { commanders: new Int32Array(commanders.length).fill(-2), lists: [] };
    known.set(world, rosters);
  }
  let same = true;
  for (let f = 0; f < commanders.length; f++) {
    if (commanders[f] === rosters.commanders[f]) continue;
    same = false;
    break;
  }
  if (!same) {
    rosters.commanders.set(commanders);
    rosters.lists = Array.from({ length: world.actors.count }, (_, commander) =>
      Int32Array.from(commanders.keys()).filter((f) => commanders[f] === commander),
    );
  }
  return rosters.lists[actor];
}
