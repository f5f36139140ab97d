// Supply: sources serve formations along the cheapest open road, rationed by what all sources of a joined net can give.

import { DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { P } from '../numbers/parameters.ts';
import { searchSupplyNet } from '../roads/supply-nets.ts';
import { lose, shake } from '../troops.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { settled } from './control.ts';
import { ownSupplyShare } from './licence.ts';

/** Stock, in thousands of men's days, below which a place no longer counts as a source. */
const EMPTY = 0.01;

interface Scratch {
  readonly isSource: Uint8Array;
  readonly asked: Float64Array;
  readonly given: Float64Array;
}
const scratchOf = onceFor((world: World): Scratch => ({
  isSource: new Uint8Array(world.locations.count),
  asked: new Float64Array(world.locations.count),
  given: new Float64Array(world.locations.count),
}));

/** Searches the nets of all actors with ground whose roads, sources or relations have changed since the last search. */
export function refreshSupplyNets(world: World, state: State): void {
  let marked = false;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (!state.supplyStale[actor] || !world.actors.ground[actor] || state.asleep[actor]) continue;
    const { isSource } = scratchOf(world);
    if (!marked) {
      marked = true;
      const { supplyYield } = world.locations;
      const { stock } = state;
      for (let l = 0; l < stock.length; l++)
        isSource[l] = stock[l] > EMPTY || (supplyYield[l] > 0 && settled(world, state, l)) ? 1 : 0;
    }
    searchSupplyNet(world, state, actor, isSource);
    state.supplyStale[actor] = 0;
  }
}

/** Share of its needs that reaches a formation over `cost` km of effort, 0..1, rationing apart. */
function delivered(state: State, cost: number): number {
  const near = state.rules[P.supply.freeRange];
  const far = state.rules[P.supply.reach];
  const least = state.rules[P.supply.farShare];
  if (cost <= near) return 1;
  if (cost >= far) return cost === Infinity ? 0 : least;
  return 1 - ((1 - least) * (cost - near)) / (far - near);
}

/**
 * A day of supply. Each net gives every formation it serves the same share of its needs; supply moves towards
 * (base + (1 - base) x ration) x delivered, in bounded steps; the cut off use up what they have, and the hungry lose men.
 */
export function distributeSupply(world: World, state: State, emit: Emit): void {
  refreshSupplyNets(world, state);
  ration(world, state);
  const rules = state.rules;
  const days = world.calendar.daysPerRound;
  const n = world.locations.count;
  const base = rules[P.supply.rationBase];
  const lossMost = -rules[P.supply.loss] * days;
  const gainMost = rules[P.supply.gain] * days;
  const hungry = rules[P.supply.hungry];
  const { at, supply, supplySource, supplyCost, ration: share } = state;
  const owners = world.formations.actor;
  for (let f = 0; f < at.length; f++) {
    const place = at[f];
    if (place === NONE) continue;
    const row = owners[f] * n + place;
    const net = supplySource[row];
    if (net === NONE) {
      supply[f] = Math.max(0, supply[f] - rules[P.supply.cutOffDays] * days);
      emit('formation-cut-off', f, place, NONE, supply[f]);
    } else {
      const target = 100 * (base + (1 - base) * share[net]) * delivered(state, supplyCost[row]);
      supply[f] += Math.max(lossMost, Math.min(gainMost, target - supply[f]));
    }
    if (supply[f] >= hungry) continue;
    const men = lose(
      state,
      f,
      DISPERSED,
      state.strength[f] * Math.min(1, rules[P.supply.hungryMen] * days),
      emit,
    );
    shake(state, f, rules[P.supply.hungryCohesion] * days);
    emit('formation-starving', f, place, NONE, men);
  }
}

/** Fills `ration`: what each net of joined sources can give of what is asked of it, 0..1; shipped stocks make up what is short. */
function ration(world: World, state: State): void {
  const { asked, given } = scratchOf(world);
  const days = world.calendar.daysPerRound;
  const n = world.locations.count;
  asked.fill(0);
  given.fill(0);
  const { at, strength, stock, supplySource } = state;
  const { actor: owners, class: classOf } = world.formations;
  const { supplyUse } = world.classes;
  const { supplyYield } = world.locations;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE) continue;
    const net = supplySource[owners[f] * n + at[f]];
    if (net !== NONE) asked[net] += strength[f] * 0.001 * supplyUse[classOf[f]] * days;
  }
  for (let l = 0; l < n; l++) {
    if (supplyYield[l] === 0) continue;
    const net = netOf(world, state, l);
    if (net !== NONE && settled(world, state, l))
      given[net] += supplyYield[l] * days * ownSupplyShare(world, state, state.controller[l]);
  }
  for (let l = 0; l < n; l++) {
    if (stock[l] <= 0) continue;
    const net = netOf(world, state, l);
    if (net === NONE) continue;
    const used = Math.min(
      state.stock[l] * Math.min(1, state.rules[P.supply.stockUse] * days),
      Math.max(0, asked[net] - given[net]),
    );
    state.stock[l] -= used;
    given[net] += used;
    if (used > 0 && state.stock[l] <= EMPTY) state.supplyStale.fill(1);
  }
  for (let l = 0; l < n; l++) state.ration[l] = asked[l] > 0 ? Math.min(1, given[l] / asked[l]) : 1;
}

/** The net that a place belongs to, as its holder sees it. */
function netOf(world: World, state: State, place: number): number {
  const holder = state.controller[place];
  return holder === NONE ? NONE : state.supplySource[holder * world.locations.count + place];
}

/** Ground taken long enough ago begins to yield: its holder's net is searched again. */
export function noteSettling(world: World, state: State): void {
  for (let l = 0; l < world.locations.count; l++) {
    const since = state.heldSince[l];
    if (since === 0 || world.locations.supplyYield[l] === 0) continue;
    const held = (state.round[0] - since) * world.calendar.daysPerRound;
    if (
      held >= state.rules[P.home.settleRounds] &&
      held - world.calendar.daysPerRound < state.rules[P.home.settleRounds]
    )
      state.supplyStale.fill(1);
  }
}
