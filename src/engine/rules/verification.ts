// Who was right: independent outlets settle claims late and in part, a mediator may look into one; being refuted costs belief.

import { REFUTED, UNVERIFIED, VERIFIED, isPlain, packClaim } from '../claim-kinds.ts';
import { CLAIM_SLOTS } from '../state/columns.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ClaimIndex } from '../world/indices.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { Refusal, VerifyOrder } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import type { VerifyPreview } from '../orders/preview.ts';
import { draw } from '../state/random.ts';
import { refuse } from '../orders/refuse.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { moveAllOpinion } from './opinion.ts';

/** Km by which a claimed distance may always be wrong. */
const NEAR_ENOUGH = 3;

/** Whether a claim is right: a number within the tolerance of the true one, a plain statement true. */
function isRight(state: State, slot: ClaimIndex): boolean {
  const truth = state.claimTruth[slot];
  if (isPlain(state.claimKind[slot])) return truth === 1;
  const error = Math.abs(state.claimNumber[slot] - truth);
  return error <= Math.max(NEAR_ENOUGH, state.rules[P.claims.tolerance] * truth);
}

/** Settles a claim in public: its outlet wins or loses belief, and the actor whose mouth it is answers for it. */
function settle(world: World, state: State, slot: ClaimIndex, judge: number, emit: Emit): void {
  const rules = state.rules;
  const outlet = state.claimOutlet[slot];
  const right = isRight(state, slot);
  const packed = packClaim(state.claimKind[slot], state.claimAbout[slot]);
  const place = state.claimPlace[slot];
  state.claimStatus[slot] = right ? VERIFIED : REFUTED;
  state.claimJudge[slot] = judge;
  state.claimJudged[slot] = state.round[0];
  state.claimFound[slot] = state.claimTruth[slot];
  if (right) {
    state.claimsVerified[outlet]++;
    state.credibility[outlet] = Math.min(1, state.credibility[outlet] + rules[P.claims.right]);
    emit('claim-verified', outlet, packed, place, judge);
    return;
  }
  state.claimsRefuted[outlet]++;
  state.credibility[outlet] *= 1 - rules[P.claims.lie];
  const owner = world.outlets.actor[outlet];
  if (owner !== NONE) {
    state.credit[owner] *= 1 - rules[P.claims.creditLost];
    moveAllOpinion(world, state, owner, world.audiences.lies, -rules[P.claims.opinionLost]);
  }
  if (place !== NONE && isPlain(state.claimKind[slot])) state.doubt[place] = 0;
  emit('claim-refuted', outlet, packed, place, judge);
}

/** Upkeep: outlets that check others settle some of the claims that are old enough. */
export function settleClaims(world: World, state: State, emit: Emit): void {
  const { outlets } = world;
  const days = world.calendar.daysPerRound;
  for (let o = 0; o < outlets.count; o++) {
    const chance = outlets.verifies[o] * days;
    if (chance <= 0) continue;
    const before = state.round[0] - outlets.after[o];
    for (let slot = 0; slot < CLAIM_SLOTS; slot++) {
      if (state.claimSerial[slot] === 0 || state.claimStatus[slot] !== UNVERIFIED) continue;
      if (state.claimOutlet[slot] === o || state.claimRound[slot] > before) continue;
      if (draw(state, 'claims') < chance) settle(world, state, slot, o, emit);
    }
  }
}

function slotOf(claim: number): ClaimIndex {
  return claim % CLAIM_SLOTS;
}

function checkVerify(world: World, state: State, order: VerifyOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.mediates[actor]) return refuse('does-not-mediate', actor);
  const slot = slotOf(order.claim);
  if (world.outlets.count === 0 || state.claimSerial[slot] !== order.claim) return refuse('claim-forgotten');
  return state.claimStatus[slot] === UNVERIFIED ? null : refuse('claim-settled');
}

/** Chance, 0..1, that a mediator finds out who was right: base + a day's share for each day since the claim. */
function chanceToFind(world: World, state: State, slot: ClaimIndex): number {
  const days = (state.round[0] - state.claimRound[slot]) * world.calendar.daysPerRound;
  return Math.min(1, state.rules[P.claims.findBase] + state.rules[P.claims.findPerDay] * days);
}

function performVerify(world: World, state: State, order: VerifyOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const slot = slotOf(order.claim);
  const judge = world.outlets.count + actor;
  state.spoke[actor] = state.round[0];
  if (draw(state, 'claims') < chanceToFind(world, state, slot)) {
    state.credit[actor] = Math.min(1, state.credit[actor] + state.rules[P.claims.trustWon]);
    settle(world, state, slot, judge, emit);
    return;
  }
  state.credit[actor] = Math.max(0, state.credit[actor] - state.rules[P.claims.trustSpent]);
  const packed = packClaim(state.claimKind[slot], state.claimAbout[slot]);
  emit('claim-unsettled', state.claimOutlet[slot], packed, state.claimPlace[slot], judge);
}

function previewVerify(world: World, state: State, order: VerifyOrder): VerifyPreview {
  const credit = state.credit[actorOnTurn(state)];
  return {
    kind: 'verify',
    chance: chanceToFind(world, state, slotOf(order.claim)),
    won: Math.min(1 - credit, state.rules[P.claims.trustWon]),
    lost: Math.min(credit, state.rules[P.claims.trustSpent]),
    credit,
  };
}

export const verifyOrder: OrderRule<VerifyOrder> = {
  wellFormed: (_world, order) => Number.isInteger(order.claim) && order.claim > 0,
  check: checkVerify,
  perform: performVerify,
  preview: previewVerify,
  candidates: (world, state) =>
    world.actors.mediates[actorOnTurn(state)]
      ? openClaims(state).map((claim) => ({ kind: 'verify', claim }))
      : [],
  draws: () => true,
};

/** Numbers of the claims that nobody has settled, the oldest first. */
export function openClaims(state: State): number[] {
  const open: number[] = [];
  for (let slot = 0; slot < state.claimSerial.length; slot++)
    if (state.claimSerial[slot] > 0 && state.claimStatus[slot] === UNVERIFIED)
      open.push(state.claimSerial[slot]);
  return open.sort((a, b) => a - b);
}
