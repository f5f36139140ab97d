// Bases abroad: what a sponsor has at stake in a client's country. It can leave them, which takes days, is seen by all, cannot be taken
// back and shakes the client; what is still there when the place falls is lost.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { LeaveOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { roundsOf } from '../numbers/pace.ts';
import type { LeavePreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { loseLeverage } from './leverage.ts';
import { powerLeft, threatTo } from './threat.ts';

/** Row of the base that an actor has at a place, or NONE. */
function baseAt(world: World, actor: ActorIndex, place: LocationIndex): number {
  const { count, actor: owner, at } = world.bases;
  for (let b = 0; b < count; b++) if (at[b] === place && owner[b] === actor) return b;
  return NONE;
}

/** Share, 0..1, of what an actor has at a place that is still there: 1 where it has no base. */
export function stillAt(world: World, state: State, actor: ActorIndex, place: LocationIndex): number {
  const base = baseAt(world, actor, place);
  return base === NONE ? 1 : 1 - state.gone[base];
}

/** Share, 0..1, of all an actor has at stake abroad that one base holds. */
function shareOfStake(world: World, base: number): number {
  const { count, actor, stake } = world.bases;
  let all = 0;
  for (let b = 0; b < count; b++) if (actor[b] === actor[base]) all += stake[b];
  return all === 0 ? 0 : stake[base] / all;
}

/**
 * Worth, 0..1, of what an actor has at its bases: all of what is in use on friendly ground, a part of what was brought home, nothing of what
 * was lost. 1 without bases.
 */
export function basesKept(world: World, state: State, actor: ActorIndex): number {
  const { count, actor: owner, at, stake } = world.bases;
  const home = state.rules[P.bases.home];
  let all = 0;
  let kept = 0;
  for (let b = 0; b < count; b++) {
    if (owner[b] !== actor) continue;
    all += stake[b];
    const here = 1 - state.gone[b] - state.overrun[b];
    const used = friendlyGround(world, state, actor, at[b]) ? here : 0;
    kept += stake[b] * (used + home * state.gone[b]);
  }
  return all === 0 ? 1 : kept / all;
}

function checkLeave(world: World, state: State, order: LeaveOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const base = baseAt(world, actor, order.base);
  if (base === NONE) return refuse('no-base', order.base);
  if (state.overrun[base] > 0) return refuse('base-gone', order.base);
  return state.leaving[base] > 0 ? refuse('already-leaving', order.base) : null;
}

function performLeave(world: World, state: State, order: LeaveOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const base = baseAt(world, actor, order.base);
  const share = shareOfStake(world, base);
  const rules = state.rules;
  state.leaving[base] = state.round[0];
  state.credit[actor] *= 1 - rules[P.bases.leaveCredit] * share;
  emit('leave-begun', actor, order.base, NONE, lastDay(world, state));
  for (const client of world.actors.clients[actor]) {
    loseLeverage(world, state, actor, client, rules[P.bases.leaveLeverage] * share);
    state.resolve[client] = Math.max(0, state.resolve[client] - rules[P.bases.leaveResolve] * share);
    for (let f = 0; f < world.formations.count; f++) {
      if (world.formations.actor[f] === client && state.at[f] !== NONE)
        shake(state, f, rules[P.bases.leaveShock] * share);
    }
  }
}

function lastDay(world: World, state: State): number {
  return state.round[0] + roundsOf(state.rules[P.bases.leaveDays], world.calendar.daysPerRound) - 1;
}

/** Upkeep: bases that are being left empty by a day. */
export function emptyBases(world: World, state: State, emit: Emit): void {
  const { count, actor, at } = world.bases;
  for (let b = 0; b < count; b++) {
    if (state.leaving[b] === 0 || state.gone[b] >= 1 || state.overrun[b] > 0) continue;
    const pace = world.calendar.daysPerRound / state.rules[P.bases.leaveDays];
    state.gone[b] = state.gone[b] + pace >= 1 - 1e-9 ? 1 : state.gone[b] + pace;
    if (state.gone[b] === 1) emit('base-left', actor[b], at[b], NONE, 0);
  }
}

/** What is still at a base when an opponent of its owner takes the place is lost, and some of the will to help with it. */
export function overrunBases(world: World, state: State, place: LocationIndex, emit: Emit): void {
  const { count, actor, at } = world.bases;
  for (let b = 0; b < count; b++) {
    const taker = state.controller[place];
    if (at[b] !== place || state.overrun[b] > 0 || state.gone[b] >= 1) continue;
    if (!atWar(world, state, actor[b], taker)) continue;
    state.overrun[b] = 1 - state.gone[b];
    const points = state.rules[P.bases.overrun] * state.overrun[b] * shareOfStake(world, b);
    state.commitment[actor[b]] = Math.max(0, state.commitment[actor[b]] - points);
    emit('base-overrun', actor[b], place, taker, 100 * state.overrun[b]);
  }
}

function previewLeave(world: World, state: State, order: LeaveOrder): LeavePreview {
  const actor = actorOnTurn(state);
  const share = shareOfStake(world, baseAt(world, actor, order.base));
  const rules = state.rules;
  return {
    kind: 'leave',
    done: lastDay(world, state),
    stake: share,
    resolve: rules[P.bases.leaveResolve] * share,
    cohesion: rules[P.bases.leaveShock] * share,
    credit: rules[P.bases.leaveCredit] * share,
    threat: threatTo(world, state, order.base, actor),
    power: powerLeft(world, state, actor, order.base, []),
  };
}

export const leaveOrder: OrderRule<LeaveOrder> = {
  wellFormed: (world, order) => among(order.base, world.locations.count),
  check: checkLeave,
  perform: performLeave,
  preview: previewLeave,
  candidates: (world, state) => {
    const actor = actorOnTurn(state);
    const orders: LeaveOrder[] = [];
    for (let b = 0; b < world.bases.count; b++)
      if (world.bases.actor[b] === actor) orders.push({ kind: 'leave', base: world.bases.at[b] });
    return orders;
  },
};
