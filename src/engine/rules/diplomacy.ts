// Pressure and deals: who presses whom, what lies on the table, and what a deal in force changes.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, DealIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { AcceptOrder, PressOrder, ProposeOrder, Refusal, RejectOrder } from '../orders/orders.ts';
import { keptOver, roundsOf } from '../numbers/pace.ts';
import { P } from '../numbers/parameters.ts';
import type { DiplomacyPreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { applyEffects } from './effects.ts';
import { blameForRefusal, praiseForDeal } from './opinion.ts';
import { leverageFactor } from './leverage.ts';
import { closePauses, closeTalks, inSession } from './mediation.ts';
import { barOf, barredParty, takePositions } from './positions.ts';
import { canSpeak, coolTracksOf, talkAlong, talkAlongAll, warmAndCool, weightAlong } from './tracks.ts';
import { ceaseFire } from './truces.ts';
import { leanings, willingness } from './willingness.ts';

/**
 * Pressure that one press by the actor adds: its hold on the target (for a client: commitment x leverage over even) x its credit x the weight of
 * the track they talk along, and more from a sponsor that is itself under pressure and passes it on.
 */
function weightOfWord(world: World, state: State, actor: ActorIndex, target: ActorIndex): number {
  const rules = state.rules;
  const along = weightAlong(world, state, actor, target);
  if (world.actors.mediates[actor]) return rules[P.diplomacy.mediator] * state.credit[actor] * along;
  const hold = world.actors.clients[actor].includes(target)
    ? (state.commitment[actor] / 100) * leverageFactor(world, state, actor, target)
    : rules[P.diplomacy.otherHold];
  const passedOn = world.actors.sponsor[actor] ? 1 + rules[P.diplomacy.passedOn] * state.pressure[actor] : 1;
  return rules[P.diplomacy.press] * hold * passedOn * state.credit[actor] * along;
}

/** Commitment that a sponsor adds when its client asks: more, the further the client's word is listened to. */
function helpOnAsking(state: State, client: ActorIndex, sponsor: ActorIndex): number {
  return Math.min(100 - state.commitment[sponsor], state.rules[P.diplomacy.asked] * state.credit[client]);
}

/** An actor whose proposal came to nothing, or who left one unanswered, is listened to less. */
function loseCredit(state: State, actor: ActorIndex, share: number): void {
  state.credit[actor] *= 1 - share;
}

function checkPress(world: World, state: State, order: PressOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.speaks[actor]) return refuse('does-not-speak', actor);
  if (!world.actors.speaks[order.actor]) return refuse('does-not-speak', order.actor);
  if (order.actor === actor) return refuse('cannot-press-self');
  if (!canSpeak(world, state, actor, order.actor)) return refuse('at-war-with', order.actor);
  return state.pressed[actor * world.actors.count + order.actor]
    ? refuse('already-pressed', order.actor)
    : null;
}

function performPress(world: World, state: State, order: PressOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const target = order.actor;
  state.spoke[actor] = state.round[0];
  state.pressed[actor * world.actors.count + target] = 1;
  talkAlong(world, state, actor, target);
  if (world.actors.clients[target].includes(actor)) {
    const added = helpOnAsking(state, actor, target);
    state.commitment[target] += added;
    emit('help-asked', actor, target, NONE, added);
    return;
  }
  const weight = weightOfWord(world, state, actor, target);
  state.pressure[target] += weight;
  emit('pressed', actor, order.actor, NONE, weight);
}

/** True while a proposal lies on the table. */
export function onTable(state: State, deal: DealIndex): boolean {
  return state.proposedBy[deal] !== NONE;
}

function checkPropose(world: World, state: State, order: ProposeOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { deal } = order;
  if (!world.actors.speaks[actor]) return refuse('does-not-speak', actor);
  if (state.inForce[deal]) return refuse('deal-in-force', deal);
  if (onTable(state, deal)) return refuse('deal-on-table', deal);
  if (state.proposedUntil[deal] > state.round[0] && !inSession(world, state, deal))
    return refuse('deal-cooling-off', deal, state.proposedUntil[deal]);
  if (world.tracks.count > 0)
    for (const party of world.deals.parties[deal])
      if (!canSpeak(world, state, actor, party)) return refuse('no-track', party);
  const barred = barredParty(world, state, deal);
  return barred === NONE ? null : checkBar(world, state, deal, barred);
}

/** Why a party may not agree to a deal, or null. */
function checkBar(world: World, state: State, deal: DealIndex, party: ActorIndex): Refusal | null {
  const bar = barOf(world, state, party, deal);
  if (bar === null) return null;
  return bar.redLine ? refuse('red-line', deal, bar.term, party) : refuse('term-needs', deal, bar.term);
}

function performPropose(world: World, state: State, order: ProposeOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const { deal } = order;
  state.spoke[actor] = state.round[0];
  state.proposedBy[deal] = actor;
  state.proposedUntil[deal] =
    state.round[0] + roundsOf(state.rules[P.diplomacy.standing], world.calendar.daysPerRound) - 1;
  state.acceptedBy[deal] = 0;
  state.rejectedBy[deal] = 0;
  talkAlongAll(world, state, deal, 0);
  emit('deal-proposed', actor, deal, NONE, 0);
  if (world.deals.parties[deal].includes(actor)) agree(world, state, actor, deal, emit);
}

function checkAnswer(world: World, state: State, deal: DealIndex): Refusal | null {
  const actor = actorOnTurn(state);
  if (!onTable(state, deal)) return refuse('deal-not-on-table', deal);
  if (!world.deals.parties[deal].includes(actor)) return refuse('not-a-party', deal);
  return (state.acceptedBy[deal] | state.rejectedBy[deal]) & (1 << actor)
    ? refuse('already-answered', deal)
    : null;
}

function checkAccept(world: World, state: State, order: AcceptOrder): Refusal | null {
  return checkAnswer(world, state, order.deal) ?? checkBar(world, state, order.deal, actorOnTurn(state));
}

function checkReject(world: World, state: State, order: RejectOrder): Refusal | null {
  return checkAnswer(world, state, order.deal);
}

function performAccept(world: World, state: State, order: AcceptOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.spoke[actor] = state.round[0];
  agree(world, state, actor, order.deal, emit);
}

function performReject(world: World, state: State, order: RejectOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.spoke[actor] = state.round[0];
  state.rejectedBy[order.deal] |= 1 << actor;
  state.pressure[actor] *= state.rules[P.diplomacy.afterRefusal];
  loseCredit(state, state.proposedBy[order.deal], state.rules[P.diplomacy.failedProposal]);
  blameForRefusal(world, state, actor);
  talkAlongAll(world, state, order.deal, -state.rules[P.tracks.refused]);
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
  praiseForDeal(world, state, deal);
  emit('deal-in-force', deal, NONE, NONE, 0);
  talkAlongAll(world, state, deal, state.rules[P.tracks.agreed]);
  if (world.deals.truce[deal]) ceaseFire(world, state, deal);
  for (const term of world.deals.terms[deal]) applyEffects(world, state, world.terms.effects[term], emit);
  takePositions(world, state);
}

function takeOffTable(world: World, state: State, deal: DealIndex): void {
  state.proposedBy[deal] = NONE;
  state.proposedUntil[deal] =
    state.round[0] + 1 + Math.ceil(state.rules[P.diplomacy.coolOff] / world.calendar.daysPerRound);
}

/**
 * Upkeep: meetings and pauses end; proposals that nobody completed in time lapse; tracks warm and cool; pressure fades; the credit of who
 * talks returns, that of the silent goes.
 */
export function lapseAndFade(world: World, state: State, emit: Emit): void {
  closeTalks(world, state, emit);
  closePauses(world, state, emit);
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!onTable(state, deal) || state.proposedUntil[deal] > state.round[0]) continue;
    loseCredit(state, state.proposedBy[deal], state.rules[P.diplomacy.failedProposal]);
    for (const party of world.deals.parties[deal]) {
      if (!(state.acceptedBy[deal] & (1 << party)))
        loseCredit(state, party, state.rules[P.diplomacy.noAnswer]);
    }
    coolTracksOf(world, state, deal, state.rules[P.tracks.refused]);
    takeOffTable(world, state, deal);
    emit('deal-lapsed', deal, NONE, NONE, 0);
  }
  warmAndCool(world, state);
  const kept = keptOver(state.rules[P.diplomacy.pressureKept], world.calendar.daysPerRound);
  const days = world.calendar.daysPerRound;
  for (let actor = 0; actor < world.actors.count; actor++) {
    state.pressure[actor] *= kept;
    if (!world.actors.speaks[actor]) continue;
    const change =
      state.spoke[actor] === state.round[0]
        ? state.rules[P.diplomacy.creditRegained]
        : -state.rules[P.diplomacy.silence];
    state.credit[actor] = Math.max(0, Math.min(1, state.credit[actor] + change * days));
  }
}

/** What an order of speech would change: the willingness of the parties of the deal it is about, or of every open one, or the help of a sponsor that is asked for it. */
export function previewDiplomacy(
  world: World,
  state: State,
  kind: DiplomacyPreview['kind'],
  pressed: ActorIndex,
  about: DealIndex = NONE,
): DiplomacyPreview {
  const actor = actorOnTurn(state);
  if (pressed !== NONE && world.actors.clients[pressed].includes(actor)) {
    return { kind, commitment: helpOnAsking(state, actor, pressed), willingness: [] };
  }
  const added =
    pressed === NONE
      ? 0
      : weightOfWord(world, state, actor, pressed) * state.rules[P.diplomacy.pressureWeight];
  const rows: DiplomacyPreview['willingness'][number][] = [];
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (about === NONE ? state.inForce[deal] : deal !== about) continue;
    for (const party of world.deals.parties[deal]) {
      const now = willingness(world, state, party, deal);
      rows.push({
        actor: party,
        deal,
        now,
        after: party === pressed ? now + added : now,
        needs: world.actors.doctrine[party].acceptAbove,
        barred: state.barred[deal * world.actors.count + party] !== 0,
        leanings: leanings(world, state, party, deal),
      });
    }
  }
  return { kind, commitment: 0, willingness: rows };
}

const everyDeal = <Kind extends 'propose' | 'accept' | 'reject'>(
  world: World,
  kind: Kind,
): { readonly kind: Kind; readonly deal: DealIndex }[] =>
  Array.from({ length: world.deals.count }, (_, deal) => ({ kind, deal }));

export const pressOrder: OrderRule<PressOrder> = {
  wellFormed: (world, order) => among(order.actor, world.actors.count),
  check: checkPress,
  perform: performPress,
  preview: (world, state, order) => previewDiplomacy(world, state, 'press', order.actor),
  candidates: (world) => Array.from({ length: world.actors.count }, (_, actor) => ({ kind: 'press', actor })),
};

export const proposeOrder: OrderRule<ProposeOrder> = {
  wellFormed: (world, order) => among(order.deal, world.deals.count),
  check: checkPropose,
  perform: performPropose,
  preview: (world, state, order) => previewDiplomacy(world, state, 'propose', NONE, order.deal),
  candidates: (world) => everyDeal(world, 'propose'),
};

export const acceptOrder: OrderRule<AcceptOrder> = {
  wellFormed: (world, order) => among(order.deal, world.deals.count),
  check: checkAccept,
  perform: performAccept,
  preview: (world, state, order) => previewDiplomacy(world, state, 'accept', NONE, order.deal),
  candidates: (world) => everyDeal(world, 'accept'),
};

export const rejectOrder: OrderRule<RejectOrder> = {
  wellFormed: (world, order) => among(order.deal, world.deals.count),
  check: checkReject,
  perform: performReject,
  preview: (world, state, order) => previewDiplomacy(world, state, 'reject', NONE, order.deal),
  candidates: (world) => everyDeal(world, 'reject'),
};
