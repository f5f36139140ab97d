// Who owns which formations: derived from the tables of a world once.

import type { ActorIndex } from './indices.ts';
import { onceFor } from '../state/once.ts';
import type { World } from './world.ts';

const rosters = onceFor((world: World): readonly Int32Array[] => {
  const owners = world.formations.actor;
  return Array.from({ length: world.actors.count }, (_, owner) =>
    Int32Array.from(owners.keys()).filter((f) => owners[f] === owner),
  );
});

/** Formations that an actor owns, in table order, whoever commands them. */
export function formationsOf(world: World, actor: ActorIndex): Int32Array {
  return rosters(world)[actor];
}

/** 1 for each actor with a formation that can raid. */
export const raiders = onceFor((world: World): Uint8Array => {
  const found = new Uint8Array(world.actors.count);
  const { actor, class: classOf, count } = world.formations;
  for (let f = 0; f < count; f++) if (world.classes.raids[classOf[f]]) found[actor[f]] = 1;
  return found;
});
