// Pressure and deals: who presses whom, what lies on the table, and what a deal in force changes.

import type { Emit } from '../events.ts';
import { NONE } from '../indices.ts';
import type { ActorIndex, DealIndex } from '../indices.ts';
import type { AcceptOrder, PressOrder, ProposeOrder, Refusal, RejectOrder } from '../orders.ts';
import { keptOver, roundsOf } from '../pace.ts';
import { P } from '../parameters.ts';
import type { DiplomacyPreview } from '../preview.ts';
import { refuse } from '../refuse.ts';
import { atWar, relate } from '../relations.ts';
import { actorOnTurn } from '../state.ts';
import type { State } from '../state.ts';
import { strengthShare } from '../troops.ts';
import { TRUCE } from '../world.ts';
import type { World } from '../world.ts';
import { applyEffects } from './effects.ts';

/**
 * Willingness of an actor for a deal: mean preference for its terms + loss weight x share of men lost - momentum weight x momentum
 * + pressure weight x pressure + weakness weight x resolve short of the level of weakness. It accepts above its doctrine's threshold.
 */
export function willingness(world: World, state: State, actor: ActorIndex, deal: DealIndex): number {
  const rules = state.rules;
  const terms = world.deals.terms[deal];
  let liking = 0;
  for (const term of terms) liking += world.terms.preference[term * world.actors.count + actor];
  const lost = 1 - strengthShare(world, state, actor);
  const weak = Math.max(0, rules[P.diplomacy.weaknessLevel] - state.resolve[actor]);
  return (
    liking / Math.max(1, terms.length) +
    rules[P.diplomacy.lossWeight] * lost -
    rules[P.diplomacy.momentumWeight] * state.momentum[actor] +
    rules[P.diplomacy.pressureWeight] * state.pressure[actor] +
    (world.actors.ground[actor] ? rules[P.diplomacy.weaknessWeight] * weak : 0)
  );
}

/** Pressure that one press by the actor adds. */
function weightOfWord(world: World, state: State, actor: ActorIndex, target: ActorIndex): number {
  if (world.actors.mediates[actor]) return state.rules[P.diplomacy.mediator];
  const hold = world.actors.clients[actor].includes(target) ? state.commitment[actor] / 100 : 0.5;
  return state.rules[P.diplomacy.press] * hold;
}

export function checkPress(world: World, state: State, order: PressOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.speaks[actor]) return refuse('does-not-speak', actor);
  if (!world.actors.speaks[order.actor]) return refuse('does-not-speak', order.actor);
  if (order.actor === actor) return refuse('cannot-press-self');
  if (atWar(world, state, actor, order.actor)) return refuse('at-war-with', order.actor);
  return state.pressed[actor * world.actors.count + order.actor] ? refuse('already-pressed', order.actor) : null;
}

export function performPress(world: World, state: State, order: PressOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const weight = weightOfWord(world, state, actor, order.actor);
  state.pressed[actor * world.actors.count + order.actor] = 1;
  state.pressure[order.actor] += weight;
  emit('pressed', actor, order.actor, NONE, weight);
}

/** True while a proposal lies on the table. */
export function onTable(state: State, deal: DealIndex): boolean {
  return state.proposedBy[deal] !== NONE;
}

export function checkPropose(world: World, state: State, order: ProposeOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { deal } = order;
  if (!world.actors.speaks[actor]) return refuse('does-not-speak', actor);
  if (state.inForce[deal]) return refuse('deal-in-force', deal);
  if (onTable(state, deal)) return refuse('deal-on-table', deal);
  if (state.proposedUntil[deal] > state.round[0]) return refuse('deal-cooling-off', deal, state.proposedUntil[deal]);
  return null;
}

export function performPropose(world: World, state: State, order: ProposeOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const { deal } = order;
  state.proposedBy[deal] = actor;
  state.proposedUntil[deal] = state.round[0] + roundsOf(state.rules[P.diplomacy.standing], world.calendar.daysPerRound) - 1;
  state.acceptedBy[deal] = 0;
  state.rejectedBy[deal] = 0;
  emit('deal-proposed', actor, deal, NONE, 0);
  if (world.deals.parties[deal].includes(actor)) agree(world, state, actor, deal, emit);
}

function checkAnswer(world: World, state: State, deal: DealIndex): Refusal | null {
  const actor = actorOnTurn(state);
  if (!onTable(state, deal)) return refuse('deal-not-on-table', deal);
  if (!world.deals.parties[deal].includes(actor)) return refuse('not-a-party', deal);
  return (state.acceptedBy[deal] | state.rejectedBy[deal]) & (1 << actor) ? refuse('already-answered', deal) : null;
}

export function checkAccept(world: World, state: State, order: AcceptOrder): Refusal | null {
  return checkAnswer(world, state, order.deal);
}

export function checkReject(world: World, state: State, order: RejectOrder): Refusal | null {
  return checkAnswer(world, state, order.deal);
}

export function performAccept(world: World, state: State, order: AcceptOrder, emit: Emit): void {
  agree(world, state, actorOnTurn(state), order.deal, emit);
}

export function performReject(world: World, state: State, order: RejectOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.rejectedBy[order.deal] |= 1 << actor;
  emit('deal-rejected', actor, order.deal, NONE, 0);
  takeOffTable(world, state, order.deal);
}

function agree(world: World, state: State, actor: ActorIndex, deal: DealIndex, emit: Emit): void {
  state.acceptedBy[deal] |= 1 << actor;
  emit('deal-accepted', actor, deal, NONE, 0);
  for (const party of world.deals.parties[deal]) if (!(state.acceptedBy[deal] & (1 << party))) return;
  bringIntoForce(world, state, deal, emit);
}

function bringIntoForce(world: World, state: State, deal: DealIndex, emit: Emit): void {
  state.inForce[deal] = state.round[0];
  state.proposedBy[deal] = NONE;
  emit('deal-in-force', deal, NONE, NONE, 0);
  if (world.deals.truce[deal]) ceaseFire(world, state, world.deals.parties[deal]);
  for (const term of world.deals.terms[deal]) applyEffects(world, state, world.terms.effects[term]);
}

/** Parties at war with each other stop, and so do the sponsors of a party with the other parties. */
function ceaseFire(world: World, state: State, parties: readonly ActorIndex[]): void {
  for (const party of parties) {
    for (let other = 0; other < world.actors.count; other++) {
      if (!atWar(world, state, party, other)) continue;
      const bound = parties.includes(other) || world.actors.clients[other].some((client) => parties.includes(client));
      if (bound) relate(world, state, party, other, TRUCE);
    }
  }
}

function takeOffTable(world: World, state: State, deal: DealIndex): void {
  state.proposedBy[deal] = NONE;
  state.proposedUntil[deal] = state.round[0] + 1 + Math.ceil(state.rules[P.diplomacy.coolOff] / world.calendar.daysPerRound);
}

/** Upkeep: proposals that nobody completed in time lapse; pressure fades. */
export function lapseAndFade(world: World, state: State, emit: Emit): void {
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!onTable(state, deal) || state.proposedUntil[deal] > state.round[0]) continue;
    takeOffTable(world, state, deal);
    emit('deal-lapsed', deal, NONE, NONE, 0);
  }
  const kept = keptOver(state.rules[P.diplomacy.pressureKept], world.calendar.daysPerRound);
  for (let actor = 0; actor < world.actors.count; actor++) state.pressure[actor] *= kept;
}

/** What an order of speech would change in the willingness of the parties of every open deal. */
export function previewDiplomacy(world: World, state: State, kind: DiplomacyPreview['kind'], pressed: ActorIndex): DiplomacyPreview {
  const actor = actorOnTurn(state);
  const added = pressed === NONE ? 0 : weightOfWord(world, state, actor, pressed) * state.rules[P.diplomacy.pressureWeight];
  const rows: { actor: number; deal: number; now: number; then: number; needs: number }[] = [];
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (state.inForce[deal]) continue;
    for (const party of world.deals.parties[deal]) {
      const now = willingness(world, state, party, deal);
      rows.push({ actor: party, deal, now, then: party === pressed ? now + added : now, needs: world.actors.doctrine[party].acceptAbove });
    }
  }
  return { kind, willingness: rows };
}
