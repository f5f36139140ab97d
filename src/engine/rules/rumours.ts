// Rumours of infiltration: a threatened city whose holder wavers hears that the enemy is already inside.

import type { Emit } from '../events.ts';
import { surroundings } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { HOLD } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import { foesOf, sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import { shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { advisersNear } from './advisers.ts';

/** Rumours of a night: each costs the garrison cohesion and leaves doubt about the place. */
export function riseRumours(world: World, state: State, emit: Emit): void {
  const rules = state.rules;
  const owners = ownersByPlace(world, state);
  for (let place = 0; place < world.locations.count; place++) {
    const holder = state.controller[place];
    if (
      holder === NONE ||
      world.locations.value[place] < rules[P.claims.rumourValue] ||
      !world.actors.ground[holder] ||
      !threatened(world, state, place, holder, owners)
    )
      continue;
    const chance = rumourChance(world, state, place);
    if (chance <= 0 || draw(state, 'claims') >= chance) continue;
    state.rumoured[place] = state.round[0];
    state.doubt[place] = Math.min(1, state.doubt[place] + rules[P.claims.rumourDoubt]);
    const points = rules[P.claims.rumourCohesion];
    for (let f = 0; f < world.formations.count; f++)
      if (state.at[f] === place && sameSide(world, state, holder, world.formations.actor[f]))
        shake(state, f, points);
    emit('rumour', place, holder, NONE, points);
  }
}

const ownersOf = onceFor((world: World) => new Int32Array(world.locations.count));

/** Whose troops stand at each place, as bits by owner. */
function ownersByPlace(world: World, state: State): Int32Array {
  const owners = ownersOf(world).fill(0);
  const { at } = state;
  const owner = world.formations.actor;
  for (let f = 0; f < at.length; f++) if (at[f] !== NONE) owners[at[f]] |= 1 << owner[f];
  return owners;
}

/** True when troops at war with the holder stand within the distance at which rumours rise. */
function threatened(
  world: World,
  state: State,
  place: LocationIndex,
  holder: ActorIndex,
  owners: Int32Array,
): boolean {
  const { place: near, km } = surroundings(world);
  const row = place * world.locations.count;
  const end = row + world.locations.count;
  const reach = state.rules[P.claims.rumourKm];
  const foes = foesOf(world, state, holder);
  for (let i = row; i < end && km[i] <= reach; i++) if (owners[near[i]] & foes) return true;
  return false;
}

/**
 * Chance of a rumour tonight at a threatened place: base x (1 - resolve / 100), more while the fall of a great city is fresh and where the
 * garrison was not told to hold, less with advisers; none where a formation has just arrived.
 */
function rumourChance(world: World, state: State, place: LocationIndex): number {
  const rules = state.rules;
  const holder = state.controller[place];
  const days = world.calendar.daysPerRound;
  let chance = rules[P.claims.rumourChance] * days * (1 - state.resolve[holder] / 100);
  if (greatCityJustLost(world, state, holder)) chance *= rules[P.claims.rumourAfterFall];
  if (state.stance[place] !== HOLD) chance *= rules[P.claims.rumourWavering];
  if (advisersNear(world, state, holder, place)) chance *= rules[P.claims.rumourAdvisers];
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] !== place || state.arrivedRound[f] === 0) continue;
    if (!sameSide(world, state, holder, world.formations.actor[f])) continue;
    if ((state.round[0] - state.arrivedRound[f]) * days < rules[P.claims.rumourFresh]) return 0;
  }
  return Math.min(1, chance);
}

function greatCityJustLost(world: World, state: State, holder: ActorIndex): boolean {
  const rules = state.rules;
  const { previous, controller, heldSince } = state;
  for (let l = 0; l < previous.length; l++) {
    if (previous[l] !== holder || controller[l] === holder || heldSince[l] === 0) continue;
    if (world.locations.value[l] < rules[P.morale.greatCity]) continue;
    if ((state.round[0] - heldSince[l]) * world.calendar.daysPerRound <= rules[P.morale.greatCityDays])
      return true;
  }
  return false;
}
