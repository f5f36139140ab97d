// One place checks, previews and performs every kind of order: a table of rules, one for each.

import type { Emit } from './events.ts';
import { NONE } from './world/indices.ts';
import type { OrderRule } from './orders/order-rule.ts';
import type { Order, OrderKind, Refusal } from './orders/orders.ts';
import type { Preview } from './orders/preview.ts';
import { refuse } from './orders/refuse.ts';
import { adviseOrder } from './rules/advisers.ts';
import { strikeOrder } from './rules/air.ts';
import { attackOrder } from './rules/attack.ts';
import { leaveOrder } from './rules/bases.ts';
import { acceptOrder, pressOrder, proposeOrder, rejectOrder } from './rules/diplomacy.ts';
import { lendOrder } from './rules/lending.ts';
import { licenceOrder } from './rules/licence.ts';
import { conveneOrder, pauseOrder } from './rules/mediation.ts';
import { moveOrder } from './rules/movement.ts';
import { lookAgain } from './rules/sight.ts';
import { offerOrder } from './rules/offer.ts';
import { raidOrder } from './rules/raid.ts';
import { commitOrder, reinforceOrder, shipOrder } from './rules/sponsors.ts';
import { refitOrder, stanceOrder } from './rules/stance.ts';
import { verifyOrder } from './rules/verification.ts';
import { breakOrder } from './rules/truces.ts';
import { actorOnTurn } from './state/state.ts';
import type { State } from './state/state.ts';
import { endOrder } from './turn.ts';
import type { View } from './knowledge/view.ts';
import type { World } from './world/world.ts';

type OfKind<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

/** The rule of each kind of order, in the order in which lawful orders are listed. */
const ORDER_RULES: { readonly [K in OrderKind]: OrderRule<OfKind<K>> } = {
  move: moveOrder,
  attack: attackOrder,
  stance: stanceOrder,
  refit: refitOrder,
  strike: strikeOrder,
  raid: raidOrder,
  offer: offerOrder,
  ship: shipOrder,
  reinforce: reinforceOrder,
  commit: commitOrder,
  licence: licenceOrder,
  advise: adviseOrder,
  leave: leaveOrder,
  lend: lendOrder,
  press: pressOrder,
  propose: proposeOrder,
  accept: acceptOrder,
  reject: rejectOrder,
  verify: verifyOrder,
  break: breakOrder,
  convene: conveneOrder,
  pause: pauseOrder,
  end: endOrder,
};

export const ORDER_KINDS = Object.keys(ORDER_RULES) as readonly OrderKind[];

function ruleOf(order: Order): OrderRule<Order> {
  return ORDER_RULES[order.kind];
}

/** Command points that an order takes. */
export function costOf(order: Order): number {
  return costBy(ruleOf(order), order);
}

function costBy(rule: OrderRule<Order>, order: Order): number {
  return rule.cost ? rule.cost(order) : 1;
}

/**
 * Why the actor on turn cannot give this order, or null. Works on a state and on a view alike: it greys out buttons, lists
 * lawful orders and rejects forged records.
 */
export function check(world: World, state: State, order: Order): Refusal | null {
  if (state.outcome[0] !== NONE) return refuse('game-over');
  const rule = ruleOf(order);
  // Anything can stand as the kind of a forged order, even the name of something that every object has.
  if (typeof rule?.wellFormed !== 'function' || !rule.wellFormed(world, order)) return refuse('malformed');
  const refusal = rule.check(world, state, order);
  if (refusal) return refusal;
  const cost = costBy(rule, order);
  const points = state.points[actorOnTurn(state)];
  return cost > points ? refuse('no-command', cost, points) : null;
}

/** Does what `check` has found lawful as far as the actor knows; what comes of it is decided by how things are. */
export function perform(world: World, state: State, order: Order, emit: Emit): void {
  const actor = actorOnTurn(state);
  const rule = ruleOf(order);
  state.points[actor] -= costBy(rule, order);
  rule.perform(world, state, order, emit);
  if (order.kind !== 'end') lookAgain(world, state, actor);
}

/** What a lawful order can be expected to do. Throws when it is not lawful. */
export function preview(world: World, state: State, order: Order): Preview {
  const refusal = check(world, state, order);
  if (refusal) throw new Error(`No preview of an order that is refused: ${refusal.code}`);
  return ruleOf(order).preview(world, state, order);
}

/**
 * Lawful orders now: each formation alone and, where several stand together or around a target, all of them at once;
 * strikes with one sortie and with all that are left; commitment up and down by a full step. `end` comes last.
 */
export function legalOrders(world: World, state: State): Order[] {
  if (state.outcome[0] !== NONE) return [];
  const lawful: Order[] = [];
  for (const kind of ORDER_KINDS) {
    for (const order of (ORDER_RULES[kind] as OrderRule<Order>).candidates(world, state))
      if (check(world, state, order) === null) lawful.push(order);
  }
  return lawful;
}

/** True for orders that draw chance, show something new or end the turn: undo cannot go back past them. */
export function revealsOrDraws(world: World, view: View, order: Order): boolean {
  const rule = ruleOf(order);
  return (rule.draws?.(order) ?? false) || (rule.shows?.(world, view, order) ?? false);
}
