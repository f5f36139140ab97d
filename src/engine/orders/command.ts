// Which formations an actor orders: its own, less those that it has lent, and those lent to it.

import type { ActorIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { COMMAND } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { formationsOf } from '../world/rosters.ts';
import type { World } from '../world/world.ts';

interface Rosters {
  /** Mark of the commanders that the lists were made for, 0 when it was not known. */
  mark: number;
  readonly commanders: Int32Array;
  lists: readonly Int32Array[];
}

const rostersOf = onceFor((world: World): Rosters => ({
  mark: 0,
  commanders: new Int32Array(world.formations.count).fill(-2),
  lists: [],
}));

/** Formations under an actor's command, in table order. */
export function commandedFormations(world: World, state: State, actor: ActorIndex): Int32Array {
  if (state.lent[0] === 0) return formationsOf(world, actor);
  const rosters = rostersOf(world);
  const mark = state.marks[COMMAND];
  if (mark === 0 || mark !== rosters.mark) readRosters(world, state.commandedBy, rosters);
  rosters.mark = mark;
  return rosters.lists[actor];
}

/** Makes the lists anew where commanders have changed. */
function readRosters(world: World, commanders: Int32Array, rosters: Rosters): void {
  let same = true;
  for (let f = 0; f < commanders.length && same; f++) same = commanders[f] === rosters.commanders[f];
  if (same) return;
  rosters.commanders.set(commanders);
  rosters.lists = Array.from({ length: world.actors.count }, (_, commander) =>
    Int32Array.from(commanders.keys()).filter((f) => commanders[f] === commander),
  );
}
