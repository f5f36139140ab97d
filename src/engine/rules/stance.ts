// Stance of a garrison, digging in, giving a place up, and refitting.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import { DELAY, HOLD, LEAVE, STANCES } from '../orders/orders.ts';
import type { RefitOrder, Refusal, StanceOrder } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { walkable } from '../roads/effort.ts';
import type { RefitPreview, StancePreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, sameSide } from '../relations.ts';
import { noteCounted } from '../state/stale.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { readyFormations, relocate } from '../troops.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';
import { burnStock } from './depots.ts';
import { wayBack } from './retreat.ts';

function checkStance(world: World, state: State, order: StanceOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (world.locations.abroad[order.place]) return refuse('place-abroad', order.place);
  if (state.controller[order.place] !== actor) return refuse('not-your-place', order.place);
  if (state.stance[order.place] === STANCES.indexOf(order.stance)) return refuse('same-stance', order.place);
  if (order.stance === 'leave' && wayBack(world, state, actor, order.place) === NONE)
    return refuse('no-path', order.place);
  return null;
}

function performStance(state: State, order: StanceOrder, emit: Emit): void {
  const stance = STANCES.indexOf(order.stance);
  state.stance[order.place] = stance;
  emit('stance-set', order.place, state.controller[order.place], stance, 0);
}

function previewStance(world: World, state: State, order: StanceOrder): StancePreview {
  const actor = actorOnTurn(state);
  const rules = state.rules;
  return {
    kind: 'stance',
    defence: order.stance === 'delay' ? rules[P.combat.delay] : rules[P.combat.hold],
    shock: order.stance === 'hold' ? 1 : rules[P.stance.orderlyShock],
    way: wayBack(world, state, actor, order.place),
  };
}

function checkRefit(state: State, order: RefitOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const f = order.formation;
  if (state.commandedBy[f] !== actor) return refuse('not-your-formation', f);
  if (state.at[f] === NONE) return refuse('not-on-map', f);
  if (state.acted[f] === state.round[0])
    return refuse(state.delayed[f] === state.round[0] ? 'orders-delayed' : 'already-acted', f);
  if (state.fought[state.at[f]] === state.round[0]) return refuse('fought-today', state.at[f]);
  const least = state.rules[P.morale.recoverySupply];
  return state.supply[f] < least ? refuse('too-little-supply', f, least) : null;
}

/** Men whom a refit brings back: a share of the scattered and half that share of the wounded. */
function returning(
  state: State,
  order: RefitOrder,
): { readonly scattered: number; readonly wounded: number } {
  const share = state.rules[P.stance.refitReturn];
  return {
    scattered: Math.floor(state.dispersed[order.formation] * share),
    wounded: Math.floor((state.wounded[order.formation] * share) / 2),
  };
}

function performRefit(state: State, order: RefitOrder, emit: Emit): void {
  const f = order.formation;
  const back = returning(state, order);
  state.dispersed[f] -= back.scattered;
  state.wounded[f] -= back.wounded;
  state.strength[f] += back.scattered + back.wounded;
  noteCounted(state, f);
  state.cohesion[f] = Math.min(100, state.cohesion[f] + state.rules[P.stance.refitCohesion]);
  state.acted[f] = state.round[0];
  emit('formation-refitted', f, state.at[f], NONE, back.scattered + back.wounded);
}

function previewRefit(state: State, order: RefitOrder): RefitPreview {
  const back = returning(state, order);
  return { kind: 'refit', cohesion: state.rules[P.stance.refitCohesion], men: back.scattered + back.wounded };
}

/** Works decay when the last troops of a side walk away from them. */
export function abandonWorks(world: World, state: State, place: LocationIndex, actor: ActorIndex): void {
  const at = state.at;
  const owner = world.formations.actor;
  for (let f = 0; f < at.length; f++) if (at[f] === place && sameSide(world, state, actor, owner[f])) return;
  state.fortification[place] *= 1 - state.rules[P.stance.abandoned];
}

/** Upkeep: garrisons that hold and stayed dig; garrisons told to leave go, and the place is nobody's. */
export function digAndLeave(world: World, state: State, emit: Emit): void {
  const { at, arrivedRound, controller, stance, fortification, rules } = state;
  const owners = world.formations.actor;
  const most = rules[P.stance.digMost];
  const dug = diggingOf(world).fill(0);
  for (let f = 0; f < at.length; f++) {
    const place = at[f];
    if (place === NONE || arrivedRound[f] === state.round[0] || dug[place]) continue;
    if (!sameSide(world, state, owners[f], controller[place])) continue;
    // One formation digs for all of the holder's side who stand at a place.
    dug[place] = 1;
    if (stance[place] !== HOLD || fortification[place] >= most) continue;
    fortification[place] = Math.min(
      most,
      fortification[place] + rules[P.stance.dig] * world.calendar.daysPerRound,
    );
  }
  for (let place = 0; place < world.locations.count; place++) {
    if (state.stance[place] === LEAVE && state.controller[place] !== NONE)
      handOver(world, state, place, emit);
  }
}

const scratch = new WeakMap<World, Uint8Array>();
function diggingOf(world: World): Uint8Array {
  let dug = scratch.get(world);
  if (!dug) scratch.set(world, (dug = new Uint8Array(world.locations.count)));
  return dug;
}

function handOver(world: World, state: State, place: LocationIndex, emit: Emit): void {
  const holder = state.controller[place];
  const way = wayBack(world, state, holder, place);
  if (way === NONE) {
    state.stance[place] = DELAY;
    return;
  }
  emit('place-left', place, holder, NONE, 0);
  burnStock(state, place, holder, state.rules[P.depots.denied], emit);
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] !== place || !sameSide(world, state, holder, world.formations.actor[f])) continue;
    relocate(state, f, way);
    emit('formation-retreated', f, place, way, 0);
  }
  takePlace(
    world,
    state,
    place,
    heirOf(world, state, place, holder),
    state.rules[P.stance.orderlyShock],
    emit,
  );
}

/** Who walks into a place that was given up: an opponent whose troops stand next to it, else nobody. */
function heirOf(world: World, state: State, place: LocationIndex, holder: ActorIndex): ActorIndex {
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  let heir: ActorIndex = NONE;
  let most = 0;
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++) {
    if (!walkable(world, edgeRoute[e])) continue;
    for (let f = 0; f < world.formations.count; f++) {
      const owner = world.formations.actor[f];
      if (state.at[f] !== edgeTo[e] || !atWar(world, state, holder, owner) || state.strength[f] <= most)
        continue;
      most = state.strength[f];
      heir = owner;
    }
  }
  return heir;
}

export const stanceOrder: OrderRule<StanceOrder> = {
  wellFormed: (world, order) => among(order.place, world.locations.count) && STANCES.includes(order.stance),
  check: checkStance,
  perform: (_world, state, order, emit) => performStance(state, order, emit),
  preview: previewStance,
  candidates: (world) =>
    Array.from({ length: world.locations.count }, (_, place) =>
      STANCES.map((stance): StanceOrder => ({ kind: 'stance', place, stance })),
    ).flat(),
};

export const refitOrder: OrderRule<RefitOrder> = {
  wellFormed: (world, order) => among(order.formation, world.formations.count),
  check: (_world, state, order) => checkRefit(state, order),
  perform: (_world, state, order, emit) => performRefit(state, order, emit),
  preview: (_world, state, order) => previewRefit(state, order),
  candidates: (world, state) =>
    readyFormations(world, state, actorOnTurn(state)).map((formation) => ({ kind: 'refit', formation })),
};
