// Truces: who stops fighting whom while a deal is in force, and what it costs to break one.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, DealIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { BreakOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, relate } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { ENEMY, TRUCE } from '../world/world.ts';
import type { World } from '../world/world.ts';
import { blameForBrokenTruce } from './opinion.ts';
import { takePositions } from './positions.ts';
import { addTrustBetween } from './tracks.ts';

/** Whether a deal holds two actors apart: two parties, or a party and the sponsor of another. */
function binds(world: World, deal: DealIndex, a: ActorIndex, b: ActorIndex): boolean {
  const parties = world.deals.parties[deal];
  const sponsors = (actor: ActorIndex): boolean =>
    world.actors.clients[actor].some((client) => parties.includes(client));
  return parties.includes(a) ? parties.includes(b) || sponsors(b) : parties.includes(b) && sponsors(a);
}

/** Parties at war with each other stop, and so do the sponsors of a party with the other parties. */
export function ceaseFire(world: World, state: State, deal: DealIndex): void {
  for (const party of world.deals.parties[deal]) {
    for (let other = 0; other < world.actors.count; other++) {
      if (atWar(world, state, party, other) && binds(world, deal, party, other))
        relate(world, state, party, other, TRUCE);
    }
  }
}

/** Those whom the truce held apart are at war again, unless another truce in force binds them. */
function goToWar(world: World, state: State, deal: DealIndex): void {
  const n = world.actors.count;
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (state.relation[a * n + b] !== TRUCE || world.actors.relation[a * n + b] !== ENEMY) continue;
      if (binds(world, deal, a, b) && !boundByAnother(world, state, deal, a, b))
        relate(world, state, a, b, ENEMY);
    }
  }
}

function boundByAnother(world: World, state: State, deal: DealIndex, a: ActorIndex, b: ActorIndex): boolean {
  for (let other = 0; other < world.deals.count; other++) {
    if (other !== deal && state.inForce[other] && world.deals.truce[other] && binds(world, other, a, b))
      return true;
  }
  return false;
}

function checkBreak(world: World, state: State, order: BreakOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { deal } = order;
  if (!world.deals.parties[deal].includes(actor)) return refuse('not-a-party', deal);
  if (!state.inForce[deal]) return refuse('deal-not-in-force', deal);
  return world.deals.truce[deal] ? null : refuse('no-truce', deal);
}

function performBreak(world: World, state: State, order: BreakOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const { deal } = order;
  const rules = state.rules;
  state.spoke[actor] = state.round[0];
  state.inForce[deal] = 0;
  state.proposedUntil[deal] =
    state.round[0] + 1 + Math.ceil(rules[P.diplomacy.coolOff] / world.calendar.daysPerRound);
  goToWar(world, state, deal);
  state.credit[actor] *= 1 - rules[P.tracks.brokenCredit];
  blameForBrokenTruce(world, state, actor);
  for (const party of world.deals.parties[deal])
    addTrustBetween(world, state, actor, party, -rules[P.tracks.broken]);
  emit('deal-broken', actor, deal, NONE, 0);
  takePositions(world, state);
}

export const breakOrder: OrderRule<BreakOrder> = {
  wellFormed: (world, order) => among(order.deal, world.deals.count),
  check: checkBreak,
  perform: performBreak,
  preview: (world, state, order) => {
    const actor = actorOnTurn(state);
    const { credit, rules } = state;
    return {
      kind: 'break',
      deal: order.deal,
      credit: credit[actor],
      creditAfter: credit[actor] * (1 - rules[P.tracks.brokenCredit]),
      trust: world.tracks.count > 0 ? rules[P.tracks.broken] : 0,
    };
  },
  candidates: (world, state) => {
    const orders: BreakOrder[] = [];
    for (let deal = 0; deal < world.deals.count; deal++)
      if (state.inForce[deal]) orders.push({ kind: 'break', deal });
    return orders;
  },
};
