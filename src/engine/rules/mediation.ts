// What a mediator can do: call the members of a talk track together, and ask for a day of quiet at one place. Both spend its credit when
// they fail and earn some when they do not.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex, TrackIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { ConveneOrder, PauseOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { walkable } from '../roads/effort.ts';
import type { ConvenePreview, PausePreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { addTrustBetween, weightAlong } from './tracks.ts';
import { weariness } from './willingness.ts';

/** Credit within 0..1 after a share is lost. */
function loseCredit(state: State, actor: ActorIndex, share: number): void {
  state.credit[actor] *= 1 - share;
}

function gainCredit(state: State, actor: ActorIndex, credit: number): void {
  state.credit[actor] = Math.min(1, state.credit[actor] + credit);
}

function checkConvene(world: World, state: State, order: ConveneOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.mediates[actor]) return refuse('does-not-mediate', actor);
  if (state.meets[order.track] >= state.round[0]) return refuse('already-called', order.track);
  const rest = Math.ceil(state.rules[P.mediation.conveneRest] / world.calendar.daysPerRound);
  if (state.meets[order.track] > 0 && state.round[0] < state.meets[order.track] + rest)
    return refuse('met-lately', order.track, state.meets[order.track] + rest);
  const least = state.rules[P.mediation.conveneFrom];
  return state.credit[actor] < least ? refuse('too-little-credit', state.credit[actor], least) : null;
}

function performConvene(state: State, order: ConveneOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.spoke[actor] = state.round[0];
  state.meets[order.track] = state.round[0] + 1;
  state.convener[order.track] = actor;
  emit('talks-called', actor, order.track, NONE, 0);
}

/** Pressure that a meeting would put on a member of its track. */
function pressureOfMeeting(world: World, state: State, convener: ActorIndex, member: ActorIndex): number {
  if (member === convener || state.collapsed[member]) return 0;
  return (
    state.rules[P.mediation.convenePressure] *
    state.credit[convener] *
    weightAlong(world, state, convener, member)
  );
}

/** Opens the meetings called for this round: pressure on all who come. */
export function openTalks(world: World, state: State, emit: Emit): void {
  for (let track = 0; track < world.tracks.count; track++) {
    if (state.meets[track] !== state.round[0]) continue;
    const convener = state.convener[track];
    for (const member of world.tracks.members[track])
      state.pressure[member] += pressureOfMeeting(world, state, convener, member);
    state.trackUsed[track] = state.round[0];
    emit('talks-opened', track, convener, NONE, 0);
  }
}

/** Upkeep: a meeting that leaves a deal on the table or in force earns its caller credit; one that ends with nothing spends it. */
export function closeTalks(world: World, state: State, emit: Emit): void {
  const rules = state.rules;
  for (let track = 0; track < world.tracks.count; track++) {
    if (state.meets[track] !== state.round[0]) continue;
    const convener = state.convener[track];
    if (leftSomething(world, state, track)) {
      gainCredit(state, convener, rules[P.mediation.held]);
      emit('talks-held', track, convener, NONE, 0);
    } else {
      loseCredit(state, convener, rules[P.mediation.failed]);
      emit('talks-failed', track, convener, NONE, 0);
    }
  }
}

function leftSomething(world: World, state: State, track: TrackIndex): boolean {
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!world.deals.tracks[deal].includes(track)) continue;
    if (state.proposedBy[deal] !== NONE || state.inForce[deal] === state.round[0]) return true;
  }
  return false;
}

/** True while the round is one for which a meeting of a track of the deal was called: proposals need not wait. */
export function inSession(world: World, state: State, deal: number): boolean {
  for (const track of world.deals.tracks[deal]) if (state.meets[track] === state.round[0]) return true;
  return false;
}

function previewConvene(world: World, state: State, order: ConveneOrder): ConvenePreview {
  const actor = actorOnTurn(state);
  const rules = state.rules;
  return {
    kind: 'convene',
    pressure: world.tracks.members[order.track]
      .filter((member) => member !== actor)
      .map((member) => ({
        actor: member,
        added: pressureOfMeeting(world, state, actor, member),
      })),
    deals: world.deals.tracks.flatMap((tracks, deal) => (tracks.includes(order.track) ? [deal] : [])),
    credit: state.credit[actor],
    held: Math.min(1, state.credit[actor] + rules[P.mediation.held]),
    failed: state.credit[actor] * (1 - rules[P.mediation.failed]),
  };
}

export const conveneOrder: OrderRule<ConveneOrder> = {
  wellFormed: (world, order) => among(order.track, world.tracks.count),
  check: checkConvene,
  perform: (_world, state, order, emit) => performConvene(state, order, emit),
  preview: previewConvene,
  candidates: (world, state) =>
    world.actors.mediates[actorOnTurn(state)]
      ? Array.from({ length: world.tracks.count }, (_, track): ConveneOrder => ({ kind: 'convene', track }))
      : [],
};

/**
 * Those who would have to keep quiet at a place: its holder, and opponents of it who hold ground one road away. Who holds what is public;
 * where troops stand is not.
 */
function pauseParties(world: World, state: State, place: LocationIndex): ActorIndex[] {
  const holder = state.controller[place];
  if (holder === NONE) return [];
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  const parties: ActorIndex[] = [holder];
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++) {
    const near = state.controller[edgeTo[e]];
    if (!walkable(world, edgeRoute[e]) || parties.includes(near)) continue;
    if (atWar(world, state, holder, near)) parties.push(near);
  }
  return parties;
}

/** Willingness of an actor for a day of quiet at a place it holds, or stands before. */
function pauseWillingness(
  world: World,
  state: State,
  asker: ActorIndex,
  actor: ActorIndex,
  place: LocationIndex,
): number {
  const rules = state.rules;
  const stake =
    state.controller[place] === actor
      ? rules[P.mediation.pauseHolder]
      : -rules[P.mediation.pauseWorth] * world.locations.value[place];
  return rules[P.mediation.pauseCredit] * state.credit[asker] + stake + weariness(world, state, actor);
}

function checkPause(world: World, state: State, order: PauseOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.mediates[actor]) return refuse('does-not-mediate', actor);
  if (world.locations.abroad[order.place]) return refuse('place-abroad', order.place);
  const last = state.paused[order.place];
  if (last >= state.round[0]) return refuse('already-paused', order.place);
  const rest = Math.ceil(state.rules[P.mediation.pauseRest] / world.calendar.daysPerRound);
  if (last > 0 && state.round[0] < last + rest) return refuse('paused-lately', order.place, last + rest);
  if (pauseParties(world, state, order.place).length < 2) return refuse('nothing-to-pause', order.place);
  const least = state.rules[P.mediation.pauseFrom];
  return state.credit[actor] < least ? refuse('too-little-credit', state.credit[actor], least) : null;
}

function performPause(world: World, state: State, order: PauseOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.spoke[actor] = state.round[0];
  for (const party of pauseParties(world, state, order.place)) {
    const willing = pauseWillingness(world, state, actor, party, order.place);
    if (willing > world.actors.doctrine[party].pauseAbove) continue;
    loseCredit(state, actor, state.rules[P.mediation.pauseRefused]);
    emit('pause-refused', order.place, actor, party, 0);
    return;
  }
  state.paused[order.place] = state.round[0] + 1;
  state.pausedBy[order.place] = actor;
  emit('pause-agreed', order.place, actor, NONE, 0);
}

/** What fighting at a place on a day of quiet costs: the breaker its credit and will, the asker some of its own. */
export function breakPause(
  world: World,
  state: State,
  place: LocationIndex,
  actor: ActorIndex,
  emit: Emit,
): void {
  if (state.paused[place] !== state.round[0]) return;
  const rules = state.rules;
  const asker = state.pausedBy[place];
  state.paused[place] = 0;
  loseCredit(state, actor, rules[P.mediation.breakerCredit]);
  loseCredit(state, asker, rules[P.mediation.pauseBroken]);
  const will = world.actors.ground[actor] ? state.resolve : state.commitment;
  will[actor] = Math.max(0, will[actor] - rules[P.mediation.breakerWill]);
  addTrustBetween(world, state, actor, asker, -rules[P.mediation.breakerTrust]);
  emit('pause-broken', place, asker, actor, 0);
}

/** Upkeep: a day of quiet that was kept earns who asked for it credit. */
export function closePauses(world: World, state: State, emit: Emit): void {
  for (let place = 0; place < world.locations.count; place++) {
    if (state.paused[place] !== state.round[0]) continue;
    gainCredit(state, state.pausedBy[place], state.rules[P.mediation.pauseKept]);
    emit('pause-kept', place, state.pausedBy[place], NONE, 0);
  }
}

function previewPause(world: World, state: State, order: PauseOrder): PausePreview {
  const actor = actorOnTurn(state);
  const rules = state.rules;
  const people = state.away[order.place] * Math.min(1, rules[P.mediation.pauseReturn]);
  return {
    kind: 'pause',
    parties: pauseParties(world, state, order.place).map((party) => ({
      actor: party,
      now: pauseWillingness(world, state, actor, party, order.place),
      needs: world.actors.doctrine[party].pauseAbove,
    })),
    returning: Math.floor(people * world.calendar.daysPerRound),
    credit: state.credit[actor],
    kept: Math.min(1, state.credit[actor] + rules[P.mediation.pauseKept]),
    refused: state.credit[actor] * (1 - rules[P.mediation.pauseRefused]),
  };
}

export const pauseOrder: OrderRule<PauseOrder> = {
  wellFormed: (world, order) => among(order.place, world.locations.count),
  check: checkPause,
  perform: performPause,
  preview: previewPause,
  // The answers tell what nobody could know before.
  draws: () => true,
  candidates: (world, state) =>
    world.actors.mediates[actorOnTurn(state)]
      ? Array.from({ length: world.locations.count }, (_, place): PauseOrder => ({ kind: 'pause', place }))
      : [],
};
