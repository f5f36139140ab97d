// All lawful orders of the actor on turn, by the same check that rules on a single one.

import { check } from './dispatch.ts';
import { NONE } from './indices.ts';
import type { FormationIndex } from './indices.ts';
import { END, STANCES } from './orders.ts';
import type { Order } from './orders.ts';
import { reachFrom } from './paths.ts';
import { P } from './parameters.ts';
import { actorOnTurn } from './state.ts';
import type { State } from './state.ts';
import { dayReach } from './troops.ts';
import type { World } from './world.ts';

/**
 * Lawful orders now: each formation alone and, where several stand together or around a target, all of them at once;
 * strikes with one sortie and with all that are left; commitment up and down by a full step. `end` comes last.
 */
export function legalOrders(world: World, state: State): Order[] {
  if (state.outcome[0] !== NONE) return [];
  const candidates: Order[] = [
    ...troopOrders(world, state),
    ...strikes(world, state),
    ...sponsorOrders(world, state),
    ...speech(world),
  ];
  const lawful = candidates.filter((order) => check(world, state, order) === null);
  return [...lawful, END];
}

function ready(world: World, state: State): FormationIndex[] {
  const actor = actorOnTurn(state);
  const list: FormationIndex[] = [];
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] === actor && state.at[f] !== NONE && state.acted[f] !== state.round[0])
      list.push(f);
  }
  return list;
}

function troopOrders(world: World, state: State): Order[] {
  const orders: Order[] = [];
  const actor = actorOnTurn(state);
  const own = ready(world, state);
  const stacks = new Map<number, FormationIndex[]>();
  for (const f of own) stacks.set(state.at[f], [...(stacks.get(state.at[f]) ?? []), f]);
  for (const f of own) {
    orders.push({ kind: 'refit', formation: f });
    const reach = dayReach(world, state, f);
    const cost = Float64Array.from(reachFrom(world, state, actor, state.at[f], reach).cost);
    const stack = stacks.get(state.at[f]) ?? [];
    for (let to = 0; to < world.locations.count; to++) {
      if (cost[to] > reach || to === state.at[f]) continue;
      orders.push({ kind: 'move', formations: [f], to });
      if (stack.length > 1 && stack[0] === f) orders.push({ kind: 'move', formations: stack, to });
    }
  }
  for (let target = 0; target < world.locations.count; target++) {
    const joining = attackersOf(world, state, own, target);
    for (const f of joining) orders.push({ kind: 'attack', formations: [f], target, advance: true });
    if (joining.length > 1) orders.push({ kind: 'attack', formations: joining, target, advance: true });
    for (const stance of STANCES) orders.push({ kind: 'stance', place: target, stance });
  }
  return orders;
}

function attackersOf(
  world: World,
  state: State,
  own: readonly FormationIndex[],
  target: number,
): FormationIndex[] {
  return own.filter((f) => {
    const order: Order = { kind: 'attack', formations: [f], target, advance: true };
    return check(world, state, order) === null;
  });
}

function strikes(world: World, state: State): Order[] {
  const actor = actorOnTurn(state);
  const arm = world.actors.air[actor];
  if (!arm || state.sorties[actor] === 0) return [];
  const sizes = state.sorties[actor] > 1 ? [1, state.sorties[actor]] : [1];
  const orders: Order[] = [];
  for (const purpose of arm.purposes) {
    for (const sorties of sizes) {
      if (purpose === 'interdict')
        for (let route = 0; route < world.routes.count; route++)
          orders.push({ kind: 'strike', purpose, target: route, sorties });
      else
        for (let place = 0; place < world.locations.count; place++)
          orders.push({ kind: 'strike', purpose, target: place, sorties });
    }
  }
  return orders;
}

function sponsorOrders(world: World, state: State): Order[] {
  const actor = actorOnTurn(state);
  const orders: Order[] = [];
  for (const entry of world.actors.entries[actor]) {
    for (const client of world.actors.clients[actor]) orders.push({ kind: 'ship', entry, client });
    for (let f = 0; f < world.formations.count; f++) {
      if (world.formations.sponsor[f] === actor) orders.push({ kind: 'reinforce', formation: f, entry });
    }
  }
  if (world.actors.sponsor[actor]) {
    const now = Math.round(state.commitment[actor]);
    const step = Math.floor(state.rules[P.sponsors.step]);
    for (const level of [now - step + 1, now + step - 1])
      orders.push({ kind: 'commit', level: Math.max(0, Math.min(100, level)) });
  }
  return orders;
}

function speech(world: World): Order[] {
  const orders: Order[] = [];
  for (let actor = 0; actor < world.actors.count; actor++) orders.push({ kind: 'press', actor });
  for (let deal = 0; deal < world.deals.count; deal++) {
    orders.push({ kind: 'propose', deal }, { kind: 'accept', deal }, { kind: 'reject', deal });
  }
  return orders;
}
