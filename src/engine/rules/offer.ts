// Local deals: an offer to a garrison and its notables, answered at night. Slower than storming, and it costs nobody: the garrison leaves in
// order or lays down its arms, and the place changes hands unfought.

import { DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { OfferOrder, Refusal } from '../orders/orders.ts';
import { keptOver, roundsOf } from '../numbers/pace.ts';
import { P } from '../numbers/parameters.ts';
import { OFFER_CAUSES } from '../orders/preview.ts';
import type { OfferCause, OfferPreview } from '../orders/preview.ts';
import { draw } from '../state/random.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, friendlyGround, sameSide, sideOf } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { attackPower, defencePower, lose, relocate } from '../troops.ts';
import { markMoved } from '../state/stale.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';
import { captureArms } from './depots.ts';
import { homeDefence } from './home.ts';
import { wayBack } from './retreat.ts';

/** Points of each cause, filled again by every weighing. */
const points = new Float64Array(OFFER_CAUSES.length);

/** Rows of the garrison that is asked, filled again by every weighing. */
const garrison: FormationIndex[] = [];

/** True for a place without a neighbouring place of its holder's side: nobody's but the holder's, and round it others. */
function isEnclave(world: World, state: State, place: LocationIndex): boolean {
  const { edgeStart, edgeTo, abroad } = world.locations;
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++)
    if (!abroad[edgeTo[e]] && friendlyGround(world, state, state.controller[place], edgeTo[e])) return false;
  return true;
}

/** Whom an offer can be made to: an opponent, or somebody at peace whose place is an enclave. */
function canBeAsked(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  const holder = state.controller[place];
  if (holder === NONE || sameSide(world, state, actor, holder)) return false;
  return atWar(world, state, actor, holder) || isEnclave(world, state, place);
}

/** Attack power of the actor's side near a place, 0 when nobody stands near. */
function forceNear(world: World, state: State, actor: ActorIndex, place: LocationIndex): number {
  const table = distances(world);
  const row = place * world.locations.count;
  const { at } = state;
  const owners = world.formations.actor;
  const side = sideOf(world, state, actor);
  const reach = state.rules[P.offer.near];
  let power = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE || !(side & (1 << owners[f])) || table[row + at[f]] > reach) continue;
    power += attackPower(world, state, f);
  }
  return power;
}

function ownNear(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  const table = distances(world);
  const row = place * world.locations.count;
  const { at } = state;
  const reach = state.rules[P.offer.near];
  for (let f = 0; f < at.length; f++)
    if (at[f] !== NONE && world.formations.actor[f] === actor && table[row + at[f]] <= reach) return true;
  return false;
}

function checkOffer(world: World, state: State, order: OfferOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { place } = order;
  if (!world.actors.speaks[actor]) return refuse('does-not-speak', actor);
  if (!world.actors.ground[actor]) return refuse('no-formations');
  if (world.locations.abroad[place]) return refuse('place-abroad', place);
  if (friendlyGround(world, state, actor, place)) return refuse('own-ground', place);
  if (state.controller[place] === NONE) return refuse('nobody-there', place);
  if (!canBeAsked(world, state, actor, place)) return refuse('not-at-war', state.controller[place]);
  if (state.offeredBy[place] !== NONE) return refuse('offer-stands', place);
  if (state.offeredUntil[place] > state.round[0])
    return refuse('offer-cooling-off', place, state.offeredUntil[place]);
  return ownNear(world, state, actor, place) ? null : refuse('nobody-near', place);
}

/**
 * Weighs an offer; gives the chance that it is accepted in a day and leaves the points of each cause in the table above. Points come from the force
 * nearby against garrison and people, being cut off, empty stores, the holder's will, the garrison's nerve, whom the people stand with, the offering
 * side's record, the harm it has done, how far its word is listened to, and what the place is worth. The force takes longest to count: where no force could bring the chance
 * up to `least` it is 0 instead, and the points are without it.
 */
export function weighOffer(
  world: World,
  state: State,
  actor: ActorIndex,
  place: LocationIndex,
  least = 0,
): number {
  const rules = state.rules;
  const n = world.locations.count;
  const holder = state.controller[place];
  const { at } = state;
  const owners = world.formations.actor;
  const side = sideOf(world, state, holder);
  let troops = 0;
  let cohesion = 0;
  let supply = 0;
  let men = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== place || !(side & (1 << owners[f]))) continue;
    garrison[troops++] = f;
    cohesion += state.cohesion[f] * state.strength[f];
    supply += state.supply[f] * state.strength[f];
    men += state.strength[f];
  }
  points[1] =
    state.supplyCost[holder * n + place] === Infinity || isEnclave(world, state, place)
      ? rules[P.offer.cutOff]
      : 0;
  points[2] = men > 0 ? rules[P.offer.supply] * (1 - supply / men / 100) : 0;
  points[3] = rules[P.offer.will] * Math.max(-1, 1 - state.resolve[holder] / rules[P.offer.willLevel]);
  points[4] = men > 0 ? rules[P.offer.nerve] * (1 - cohesion / men / rules[P.offer.nerveLevel]) : 0;
  points[5] = rules[P.offer.home] * leaning(world, state, actor, holder, place);
  points[6] =
    rules[P.offer.record] *
    (Math.min(3, state.offersKept[actor]) - 2 * Math.min(3, state.offersBroken[actor]));
  points[7] = -rules[P.offer.harm] * Math.min(10, state.harmed[actor] / 100);
  points[8] = rules[P.offer.credit] * state.credit[actor];
  points[9] = -rules[P.offer.worth] * world.locations.value[place];
  points[0] = rules[P.offer.strength];
  if (chanceFrom(rules) < least) return 0;
  let defence = homeDefence(world, state, place, actor);
  for (let i = 0; i < troops; i++) defence += defencePower(world, state, garrison[i]);
  const force = forceNear(world, state, actor, place);
  points[0] *= Math.min(1, force / (3 * Math.max(0.1, defence)));
  return chanceFrom(rules);
}

/** The chance, 0..1, that goes with the points in the table. */
function chanceFrom(rules: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) sum += points[i];
  const chance = (sum - rules[P.offer.threshold]) / rules[P.offer.scale];
  return Math.max(0, Math.min(rules[P.offer.most], chance));
}

/** Readiness of the people for the offering side less that for the holder's, each at its greatest: -1..1. */
function leaning(
  world: World,
  state: State,
  actor: ActorIndex,
  holder: ActorIndex,
  place: LocationIndex,
): number {
  let ours = 0;
  let theirs = 0;
  for (let faction = 0; faction < world.actors.count; faction++) {
    const readiness = state.home[faction * world.locations.count + place];
    if (readiness > ours && sameSide(world, state, faction, actor)) ours = readiness;
    if (readiness > theirs && sameSide(world, state, faction, holder)) theirs = readiness;
  }
  return ours - theirs;
}

function performOffer(world: World, state: State, order: OfferOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  state.offeredBy[order.place] = actor;
  state.offeredUntil[order.place] =
    state.round[0] + roundsOf(state.rules[P.offer.standing], world.calendar.daysPerRound) - 1;
  emit('offer-made', actor, order.place, state.controller[order.place], 0);
}

/** Fighting where one's own offer lies on the table breaks it, and is remembered. */
export function breakOffer(state: State, actor: ActorIndex, place: LocationIndex, emit: Emit): void {
  if (state.offeredBy[place] !== actor) return;
  state.offeredBy[place] = NONE;
  state.offersBroken[actor]++;
  emit('offer-broken', actor, place, state.controller[place], 0);
}

/** Upkeep: each offer is answered once a day while it stands; a place that is no longer the opponent's has nothing to answer. */
export function answerOffers(world: World, state: State, emit: Emit): void {
  const days = world.calendar.daysPerRound;
  for (let place = 0; place < world.locations.count; place++) {
    const actor = state.offeredBy[place];
    if (actor === NONE) continue;
    if (!canBeAsked(world, state, actor, place) || !ownNear(world, state, actor, place)) {
      state.offeredBy[place] = NONE;
      continue;
    }
    const chance = 1 - keptOver(1 - weighOffer(world, state, actor, place), days);
    if (draw(state, 'offers') < chance) {
      accept(world, state, place, actor, emit);
    } else if (state.round[0] >= state.offeredUntil[place]) {
      state.offeredBy[place] = NONE;
      state.offeredUntil[place] =
        state.round[0] + 1 + Math.ceil(state.rules[P.offer.coolOff] / world.calendar.daysPerRound);
      emit('offer-refused', place, actor, state.controller[place], 0);
    }
  }
}

/** The garrison goes by a road of its own, by safe passage, or home without its arms; then the place is the offering side's. */
function accept(world: World, state: State, place: LocationIndex, actor: ActorIndex, emit: Emit): void {
  const holder = state.controller[place];
  state.offeredBy[place] = NONE;
  state.offersKept[actor]++;
  emit('offer-accepted', place, actor, holder, 0);
  for (let f = 0; f < world.formations.count; f++) {
    const owner = world.formations.actor[f];
    if (state.at[f] !== place || !sameSide(world, state, holder, owner)) continue;
    const way = wayOut(world, state, owner, place);
    if (way === NONE) disarm(world, state, f, place, actor, emit);
    else {
      relocate(state, f, way);
      emit('formation-retreated', f, place, way, 0);
    }
  }
  takePlace(world, state, place, actor, state.rules[P.offer.shock], emit);
}

/** A road back, else the nearest ground of the garrison's side within the distance of safe passage, else NONE. */
function wayOut(world: World, state: State, owner: ActorIndex, place: LocationIndex): LocationIndex {
  const way = wayBack(world, state, owner, place);
  if (way !== NONE) return way;
  const table = distances(world);
  const row = place * world.locations.count;
  let least = state.rules[P.offer.passage];
  let found: LocationIndex = NONE;
  for (let l = 0; l < world.locations.count; l++) {
    if (l === place || table[row + l] > least || !friendlyGround(world, state, owner, l)) continue;
    least = table[row + l];
    found = l;
  }
  return found;
}

function disarm(
  world: World,
  state: State,
  f: FormationIndex,
  place: LocationIndex,
  captor: ActorIndex,
  emit: Emit,
): void {
  const men = lose(state, f, DISPERSED, state.strength[f], emit);
  emit('formation-disarmed', f, place, captor, men);
  state.at[f] = NONE;
  markMoved(state);
  captureArms(world, state, place, captor, men * state.rules[P.depots.armsOfPrisoners], emit);
}

/** The chance, and the causes that weigh most in it: at most three. */
function previewOffer(world: World, state: State, order: OfferOrder): OfferPreview {
  const chance = weighOffer(world, state, actorOnTurn(state), order.place);
  const causes = OFFER_CAUSES.map((cause, i): OfferCause => ({ cause, points: points[i] }))
    .filter((of) => Math.abs(of.points) >= 1)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 3);
  return { kind: 'offer', chance: 100 * chance, causes };
}

export const offerOrder: OrderRule<OfferOrder> = {
  wellFormed: (world, order) => among(order.place, world.locations.count),
  check: checkOffer,
  perform: performOffer,
  preview: previewOffer,
  candidates: (world) =>
    Array.from({ length: world.locations.count }, (_, place): OfferOrder => ({ kind: 'offer', place })),
};
