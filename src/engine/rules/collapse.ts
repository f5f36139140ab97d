// The end of a side: when its will is gone, its ground and its troops go their ways.

import { CAPTURED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { atWar, standsWith } from '../relations.ts';
import type { State } from '../state/state.ts';
import { dissolve, lose } from '../troops.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';
import { wake } from './latent.ts';
import { retreatFrom } from './retreat.ts';

/** Sides whose resolve has reached its floor fall apart. */
export function collapses(world: World, state: State, emit: Emit): void {
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (!world.actors.ground[actor] || state.collapsed[actor] || world.actors.resolveFloor[actor] <= 0)
      continue;
    if (state.resolve[actor] > world.actors.resolveFloor[actor]) continue;
    collapse(world, state, actor, emit);
  }
}

/**
 * Ground whose people stand with the actor stays with it, and so do the troops there; other ground goes to the nearest opponent within reach,
 * to a faction its people stand with, or to nobody. Troops there are taken prisoner where opponents are near, and scatter.
 */
function collapse(world: World, state: State, actor: ActorIndex, emit: Emit): void {
  const rules = state.rules;
  const n = world.locations.count;
  state.collapsed[actor] = state.round[0];
  emit('actor-collapsed', actor, NONE, NONE, 0);
  const heirs = new Int32Array(n).fill(NONE);
  for (let l = 0; l < n; l++)
    if (state.controller[l] === actor) heirs[l] = nearestOpponent(world, state, l, actor);
  for (let f = 0; f < world.formations.count; f++) {
    const place = state.at[f];
    if (place === NONE || world.formations.actor[f] !== actor || standsWith(world, state, place, actor))
      continue;
    if (nearestOpponent(world, state, place, actor) !== NONE)
      lose(state, f, CAPTURED, state.strength[f] * rules[P.morale.collapseSurrender], emit);
    dissolve(state, f, emit);
  }
  for (let l = 0; l < n; l++) {
    if (state.controller[l] !== actor || standsWith(world, state, l, actor)) continue;
    const heir = heirs[l] !== NONE ? heirs[l] : homeFaction(world, state, l, actor);
    if (heir !== NONE) wake(state, heir);
    takePlace(world, state, l, heir, 0, emit);
    if (heir !== NONE) driveOut(world, state, l, heir, emit);
  }
}

/** Former allies of the collapsed side cannot stay where its ground has gone to their opponent. */
function driveOut(world: World, state: State, place: LocationIndex, heir: ActorIndex, emit: Emit): void {
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] === place && atWar(world, state, heir, world.formations.actor[f]))
      retreatFrom(world, state, f, place, heir, emit);
  }
}

function nearestOpponent(world: World, state: State, place: LocationIndex, actor: ActorIndex): ActorIndex {
  const table = distances(world);
  const n = world.locations.count;
  let best = state.rules[P.morale.collapseReach];
  let found: ActorIndex = NONE;
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f];
    const owner = world.formations.actor[f];
    if (at === NONE || !atWar(world, state, actor, owner) || table[place * n + at] >= best) continue;
    best = table[place * n + at];
    found = owner;
  }
  return found;
}

function homeFaction(world: World, state: State, place: LocationIndex, actor: ActorIndex): ActorIndex {
  let best = 0;
  let found: ActorIndex = NONE;
  for (let faction = 0; faction < world.actors.count; faction++) {
    const readiness = state.home[faction * world.locations.count + place];
    if (faction === actor || !world.actors.ground[faction] || readiness <= best) continue;
    best = readiness;
    found = faction;
  }
  return found;
}
