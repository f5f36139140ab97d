// Panic: when a great city falls, troops nearby who have lost their nerve leave their posts before anybody attacks them.

import { DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { standsWith } from '../relations.ts';
import { turnStamp } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { lose } from '../troops.ts';
import type { World } from '../world/world.ts';
import { retreatFrom } from './retreat.ts';

/**
 * Formations of the loser within reach of a great city that has fallen, whose cohesion is below their breakpoint, go
 * back one place and lose stragglers. On ground that stands with them they stay.
 */
export function panicAround(
  world: World,
  state: State,
  city: LocationIndex,
  loser: ActorIndex,
  taker: ActorIndex,
  emit: Emit,
): void {
  const rules = state.rules;
  if (loser === NONE || world.locations.value[city] < rules[P.morale.greatCity]) return;
  const table = distances(world);
  const row = city * world.locations.count;
  const { at } = state;
  const stamp = turnStamp(world, state);
  for (let f = 0; f < at.length; f++) {
    const place = at[f];
    if (place === NONE || place === city || world.formations.actor[f] !== loser) continue;
    // Who has just been thrown back is running already.
    if (state.retreated[f] === stamp) continue;
    if (table[row + place] > rules[P.morale.panicReach] || standsWith(world, state, place, loser)) continue;
    if (state.cohesion[f] >= world.classes.breakpoint[world.formations.class[f]]) continue;
    emit('garrison-panicked', f, place, NONE, 0);
    lose(state, f, DISPERSED, state.strength[f] * rules[P.morale.panicStragglers], emit);
    retreatFrom(world, state, f, place, taker, emit);
  }
}
