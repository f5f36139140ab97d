// Lending: a formation under the command of an ally for a time. It stays its owner's: losses, supply, prisoners and relations.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { LendOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import type { LendPreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { sameSide } from '../relations.ts';
import { noteCommand } from '../state/stale.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { defencePower } from '../troops.ts';
import type { World } from '../world/world.ts';
import { powerLeft, threatTo } from './threat.ts';

function checkLend(world: World, state: State, order: LendOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { formation: f, to } = order;
  if (world.formations.actor[f] !== actor) return refuse('not-your-formation', f);
  if (state.commandedBy[f] !== actor) return refuse('lent-out', f, state.commandedBy[f]);
  if (state.at[f] === NONE) return refuse('not-on-map', f);
  if (to === actor || !world.actors.ground[to] || state.asleep[to] || !sameSide(world, state, actor, to))
    return refuse('cannot-command', to);
  if (state.collapsed[to]) return refuse('collapsed', to);
  const most = longest(state);
  return order.days > most ? refuse('too-long', order.days, most) : null;
}

/** Most days for which a formation can be lent, in whole days. */
function longest(state: State): number {
  return Math.floor(state.rules[P.lending.most]);
}

function lastRound(world: World, state: State, days: number): number {
  return state.round[0] + Math.max(1, Math.ceil(days / world.calendar.daysPerRound));
}

function performLend(world: World, state: State, order: LendOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.commandedBy[order.formation] = order.to;
  state.lentUntil[order.formation] = lastRound(world, state, order.days);
  state.lent[0]++;
  noteCommand(state);
  state.credit[actor] = Math.min(1, state.credit[actor] + state.rules[P.lending.credit]);
  emit('formation-lent', order.formation, order.to, actor, state.lentUntil[order.formation]);
}

/** Upkeep: formations come back when their time is over, when either side has collapsed, or when the two are allies no more. */
export function returnLent(world: World, state: State, emit: Emit): void {
  if (state.lent[0] === 0) return;
  const owner = world.formations.actor;
  for (let f = 0; f < owner.length; f++) {
    const commander = state.commandedBy[f];
    if (commander === owner[f]) continue;
    const stays =
      state.at[f] !== NONE &&
      state.lentUntil[f] > state.round[0] &&
      !state.collapsed[commander] &&
      !state.collapsed[owner[f]] &&
      sameSide(world, state, owner[f], commander);
    if (stays) continue;
    state.commandedBy[f] = owner[f];
    state.lentUntil[f] = 0;
    state.lent[0]--;
    noteCommand(state);
    emit('formation-returned', f, owner[f], commander, 0);
  }
}

function previewLend(world: World, state: State, order: LendOrder): LendPreview {
  const actor = actorOnTurn(state);
  const at = state.at[order.formation];
  return {
    kind: 'lend',
    until: lastRound(world, state, order.days),
    power: defencePower(world, state, order.formation),
    leftBehind: powerLeft(world, state, actor, at, [order.formation]),
    threatBehind: threatTo(world, state, at, actor),
  };
}

/** Each formation to each ally that can command it, for a day and for the longest time. */
function lendCandidates(world: World, state: State): LendOrder[] {
  const actor = actorOnTurn(state);
  const orders: LendOrder[] = [];
  for (let to = 0; to < world.actors.count; to++) {
    if (to === actor || !world.actors.ground[to] || !sameSide(world, state, actor, to)) continue;
    for (const f of ownFormations(world, actor)) {
      orders.push({ kind: 'lend', formation: f, to, days: 1 });
      if (longest(state) > 1) orders.push({ kind: 'lend', formation: f, to, days: longest(state) });
    }
  }
  return orders;
}

function ownFormations(world: World, actor: ActorIndex): FormationIndex[] {
  const list: FormationIndex[] = [];
  for (let f = 0; f < world.formations.count; f++) if (world.formations.actor[f] === actor) list.push(f);
  return list;
}

export const lendOrder: OrderRule<LendOrder> = {
  wellFormed: (world, order) =>
    among(order.formation, world.formations.count) &&
    among(order.to, world.actors.count) &&
    Number.isInteger(order.days) &&
    order.days >= 1 &&
    order.days <= 99,
  check: checkLend,
  perform: performLend,
  preview: previewLend,
  candidates: lendCandidates,
};
