// Threat as an overlay: who stands within reach of which place, as the seat estimates it.

import { ENEMY, NONE, powerLeft, sameSide, threatTo } from '../../../engine/game.ts';
import type { State, View, World } from '../../../engine/game.ts';
import type { ThreatArrow, ThreatenedPlace, ThreatOverlay } from '../../map/overlays.ts';
import { isView } from '../game/hearing.ts';
import { neighbours } from '../snapshot/ways.ts';

/** Shares of the defence's power from which a threat counts as about as much, and as more. */
const ABOUT = 0.5;
const MORE = 1.1;
/** Power of an empty place, in thousands of men. */
const NO_POWER = 0.01;

/** Men at a place by actor. */
function troopsAt(world: World, state: State | View): readonly ReadonlyMap<number, number>[] {
  const table = world.locations.ids.map(() => new Map<number, number>());
  for (let f = 0; f < world.formations.count; f++) {
    const here = table[state.at[f] ?? NONE];
    const actor = world.formations.actor[f] ?? NONE;
    const men = state.strength[f] ?? 0;
    if (here && men > 0) here.set(actor, (here.get(actor) ?? 0) + men);
  }
  return table;
}

/** Places of the viewer's side with opponents one road away; of all sides where the viewer holds no ground itself. */
export function threatOverlay(world: World, state: State | View, viewer: number): ThreatOverlay {
  const troops = troopsAt(world, state);
  const mine = viewer !== NONE && world.actors.ground[viewer] === 1;
  const arrows: ThreatArrow[] = [];
  const places: ThreatenedPlace[] = [];
  for (let at = 0; at < world.locations.count; at++) {
    const holder = state.controller[at] ?? NONE;
    if (holder === NONE || world.locations.abroad[at] === 1) continue;
    if (mine && !sameSide(world, state, viewer, holder)) continue;
    let men = 0;
    let counted = true;
    for (const { place: from } of neighbours(world, at)) {
      let there = 0;
      for (const [actor, strength] of troops[from] ?? []) {
        if (state.relation[holder * world.actors.count + actor] !== ENEMY) continue;
        there += strength;
        counted &&= !isView(state) || (state.sharing & (1 << actor)) !== 0;
      }
      if (there > 0) arrows.push({ from, to: at, men: there });
      men += there;
    }
    if (men <= 0) continue;
    const ratio =
      threatTo(world, state, at, holder) / Math.max(NO_POWER, powerLeft(world, state, holder, at, []));
    places.push({ at, men, counted, weight: ratio < ABOUT ? 1 : ratio < MORE ? 2 : 3 });
  }
  return { arrows, places: places.toSorted((a, b) => b.weight - a.weight || b.men - a.men) };
}
