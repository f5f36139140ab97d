// Air and strike arms: effort from bases that can be threatened and lost, spent on support, interdiction or wear.

import { KILLED, WOUNDED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { interdict } from '../roads/interdiction.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { Refusal, StrikeOrder } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import type { StrikePreview } from '../orders/preview.ts';
import { draw } from '../state/random.ts';
import { walkable } from '../roads/effort.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, foesOf, friendlyGround, sameSide } from '../relations.ts';
import { markMoved, noteDeeds } from '../state/stale.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { attackPower, lose, shake } from '../troops.ts';
import { formationsOf } from '../world/rosters.ts';
import { STRIKE_PURPOSES } from '../world/world.ts';
import type { World } from '../world/world.ts';
import { stillAt } from './bases.ts';
import { harm, strikeHarm } from './civilians.ts';
import { breakOffer } from './offer.ts';
import { flyingWeather } from './weather.ts';
import { showsFrom } from './lookout.ts';
import { seeFromAbove } from './sight.ts';
import { breakPause } from './mediation.ts';

/** Share of its sorties that a base flies: all, the threatened share, or none once it is lost or in other hands. */
function baseShare(world: World, state: State, actor: ActorIndex, base: LocationIndex): number {
  if (world.locations.abroad[base]) return 1;
  if (state.lostBase[base] || !friendlyGround(world, state, actor, base)) return 0;
  return threatened(world, state, actor, base) ? state.rules[P.air.threatShare] : 1;
}

function threatened(world: World, state: State, actor: ActorIndex, base: LocationIndex): boolean {
  const table = distances(world);
  const at = state.at;
  const row = base * world.locations.count;
  const reach = state.rules[P.air.threatKm];
  const foes = foesOf(world, state, actor);
  let power = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE || table[row + at[f]] > reach) continue;
    if (foes & (1 << world.formations.actor[f])) power += attackPower(world, state, f);
  }
  return power >= state.rules[P.air.threatForce];
}

/** Sorties of every arm for the new round: over its bases, sorties x share x weather; a sponsor flies in the measure of its commitment. */
export function readyAircraft(world: World, state: State, emit: Emit): void {
  const sky = flyingWeather(world, state);
  for (let actor = 0; actor < world.actors.count; actor++) {
    const arm = world.actors.air[actor];
    if (!arm) continue;
    let sorties = 0;
    for (const base of arm.bases) {
      const share = baseShare(world, state, actor, base.at);
      if (share > 0 && share < 1) emit('base-threatened', base.at, actor, NONE, 0);
      sorties += base.sorties * share * stillAt(world, state, actor, base.at);
    }
    readyDrones(world, state, actor, sky);
    const will = world.actors.sponsor[actor] ? state.commitment[actor] / 100 : 1;
    state.sorties[actor] = Math.min(255, Math.floor(sorties * will * sky * world.calendar.daysPerRound));
  }
}

/** Sorties of formations that strike at short range: they go where their formations go, and there are fewer as men are lost. */
function readyDrones(world: World, state: State, actor: ActorIndex, sky: number): void {
  let sorties = 0;
  const own = formationsOf(world, actor);
  for (let i = 0; i < own.length; i++) {
    const f = own[i];
    if (state.at[f] === NONE) continue;
    sorties += (state.strength[f] / 1000) * world.classes.strikes[world.formations.class[f]];
  }
  state.drones[actor] = Math.min(255, Math.floor(sorties * sky * world.calendar.daysPerRound));
}

/** True when a formation of the actor that strikes at short range stands near enough to a place. */
function inShortRange(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  const table = distances(world);
  const row = place * world.locations.count;
  const own = formationsOf(world, actor);
  for (let i = 0; i < own.length; i++) {
    const f = own[i];
    const reach = world.classes.strikeKm[world.formations.class[f]];
    if (reach > 0 && state.at[f] !== NONE && table[row + state.at[f]] <= reach) return true;
  }
  return false;
}

/** Short-range sorties that could fly against a target: a place, or a road when either end is near enough. */
function dronesFor(world: World, state: State, actor: ActorIndex, order: StrikeOrder): number {
  if (state.drones[actor] === 0) return 0;
  const { from, to } = world.routes;
  const near =
    order.purpose === 'interdict'
      ? inShortRange(world, state, actor, from[order.target]) ||
        inShortRange(world, state, actor, to[order.target])
      : inShortRange(world, state, actor, order.target);
  return near ? state.drones[actor] : 0;
}

/** Takes the sorties of a strike away, those at short range first; gives how many of those it takes. */
export function spendSorties(world: World, state: State, actor: ActorIndex, order: StrikeOrder): number {
  const drones = Math.min(order.sorties, dronesFor(world, state, actor, order));
  state.drones[actor] -= drones;
  state.sorties[actor] -= order.sorties - drones;
  return drones;
}

/** Sorties that an actor could fly against a target now, those at short range included. */
export function sortiesFor(world: World, state: State, actor: ActorIndex, order: StrikeOrder): number {
  return state.sorties[actor] + dronesFor(world, state, actor, order);
}

/** Mean factor on what so many sorties do, the first of them at short range. */
function blend(order: StrikeOrder, drones: number, factor: number): number {
  const near = Math.min(order.sorties, drones);
  return (near * factor + (order.sorties - near)) / order.sorties;
}

/** Share of power that supporting sorties add for one side of a fight over a place. */
export function airSupport(
  world: World,
  state: State,
  place: LocationIndex,
  attacker: ActorIndex,
  forAttack: boolean,
): number {
  const n = world.locations.count;
  let sorties = 0;
  for (let giver = 0; giver < world.actors.count; giver++) {
    const given = state.support[giver * n + place];
    if (given === 0) continue;
    const helps = forAttack ? sameSide(world, state, giver, attacker) : atWar(world, state, giver, attacker);
    if (helps) sorties += given * (world.actors.air[giver]?.weight ?? 1);
  }
  return Math.min(state.rules[P.combat.airSupportMost], sorties * state.rules[P.combat.airSupport]);
}

function checkStrike(world: World, state: State, order: StrikeOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const arm = world.actors.air[actor];
  if (!arm) return refuse('no-air-arm', actor);
  if (!arm.purposes.includes(order.purpose)) return refuse('wrong-purpose', actor);
  const left = sortiesFor(world, state, actor, order);
  if (order.sorties > left || order.sorties < 1) return refuse('too-few-sorties', order.sorties, left);
  if (order.purpose === 'interdict') {
    const { from, to } = world.routes;
    const theirs = [from[order.target], to[order.target]].some((end) =>
      atWar(world, state, actor, state.controller[end]),
    );
    if (!walkable(world, order.target)) return refuse('no-path', to[order.target]);
    return theirs ? null : refuse('route-not-theirs', order.target);
  }
  if (world.locations.abroad[order.target]) return refuse('place-abroad', order.target);
  const holder = state.controller[order.target];
  if (order.purpose === 'wear') {
    if (!atWar(world, state, actor, holder))
      return holder === NONE ? refuse('nobody-there', order.target) : refuse('not-at-war', holder);
    return troopsUnder(world, state, actor, order.target) === 0 ? refuse('nobody-there', order.target) : null;
  }
  const useful = friendlyGround(world, state, actor, order.target) || atWar(world, state, actor, holder);
  return useful ? null : refuse('nothing-to-support', order.target);
}

function troopsUnder(world: World, state: State, actor: ActorIndex, place: LocationIndex): number {
  const { at, strength } = state;
  const owner = world.formations.actor;
  let men = 0;
  for (let f = 0; f < at.length; f++)
    if (at[f] === place && atWar(world, state, actor, owner[f])) men += strength[f];
  return men;
}

/** Effect of a sortie on troops at a place: cover in built-up ground, on hills and in works cuts it. */
function coverFactor(world: World, state: State, place: LocationIndex): number {
  const hidden =
    world.locations.terrain[place] >= 2 || state.fortification[place] >= state.rules[P.air.coverWorks];
  return hidden ? state.rules[P.air.cover] : 1;
}

function performStrike(world: World, state: State, order: StrikeOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const purpose = STRIKE_PURPOSES.indexOf(order.purpose);
  const drones = spendSorties(world, state, actor, order);
  if (order.purpose === 'interdict') {
    const before = state.interdiction[actor * world.routes.count + order.target];
    interdict(world, state, actor, order.target, before + order.sorties);
    emit('struck-route', actor, order.target, purpose, order.sorties);
    return;
  }
  emit('struck-place', actor, order.target, purpose, order.sorties);
  if (order.purpose === 'support') {
    state.support[actor * world.locations.count + order.target] += order.sorties;
    state.flying[0] |= 1 << actor;
    noteDeeds(world, state, actor);
    markMoved(state);
  } else {
    seeFromAbove(world, state, order.target, actor);
    wear(world, state, actor, order, drones, emit);
  }
  if (!friendlyGround(world, state, actor, order.target)) {
    breakPause(world, state, order.target, actor, emit);
    state.intensity[order.target] += state.rules[P.civilians.intensitySortie] * order.sorties;
    const people =
      strikeHarm(state, order.target, order.sorties) * blend(order, drones, state.rules[P.air.droneHarm]);
    harm(world, state, order.target, actor, people, emit);
  }
}

/** Men, nerve and supply of the troops at a place, each by sorties x luck x cover. */
function wear(
  world: World,
  state: State,
  actor: ActorIndex,
  order: Exclude<StrikeOrder, { purpose: 'interdict' }>,
  drones: number,
  emit: Emit,
): void {
  const rules = state.rules;
  const low = rules[P.air.luckLow];
  const luck = low + (rules[P.air.luckHigh] - low) * draw(state, 'air');
  const weight = world.actors.air[actor]?.weight ?? 1;
  const effect = order.sorties * weight * luck * coverFactor(world, state, order.target);
  const onMen = blend(order, drones, rules[P.air.droneMen]);
  const onNerve = blend(order, drones, rules[P.air.droneCohesion]);
  breakOffer(state, actor, order.target, emit);
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] !== order.target || !atWar(world, state, actor, world.formations.actor[f])) continue;
    const men = state.strength[f] * Math.min(rules[P.air.wearMost], rules[P.air.wearMen] * effect * onMen);
    const killed = lose(state, f, KILLED, Math.floor(men * rules[P.combat.killed]), emit);
    lose(state, f, WOUNDED, men - killed, emit);
    shake(state, f, rules[P.air.wearCohesion] * effect * onNerve);
    state.supply[f] = Math.max(0, state.supply[f] - rules[P.air.wearSupply] * effect);
  }
}

/** What a strike can be expected to do, and who lives under it. */
function previewStrike(world: World, state: State, order: StrikeOrder): StrikePreview {
  const actor = actorOnTurn(state);
  const rules = state.rules;
  const weight = world.actors.air[actor]?.weight ?? 1;
  const sorties = sortiesFor(world, state, actor, order);
  if (order.purpose === 'interdict') {
    const km =
      world.routes.km[order.target] * rules[P.movement.motorway + world.routes.routeClass[order.target]];
    const effort = km * rules[P.movement.interdiction] * order.sorties * weight;
    return { kind: 'strike', people: 0, harmed: 0, effect: effort, cohesion: 0, sorties };
  }
  const own = friendlyGround(world, state, actor, order.target);
  const people = state.atHome[order.target] + state.sheltering[order.target];
  const drones = dronesFor(world, state, actor, order);
  const harmed = own
    ? 0
    : strikeHarm(state, order.target, order.sorties) * blend(order, drones, rules[P.air.droneHarm]);
  if (order.purpose === 'support') {
    const effect = Math.min(
      rules[P.combat.airSupportMost],
      order.sorties * weight * rules[P.combat.airSupport],
    );
    return { kind: 'strike', people, harmed, effect, cohesion: 0, sorties };
  }
  const effect =
    order.sorties *
    weight *
    coverFactor(world, state, order.target) *
    ((rules[P.air.luckLow] + rules[P.air.luckHigh]) / 2);
  return {
    kind: 'strike',
    people,
    harmed,
    effect: Math.round(
      troopsUnder(world, state, actor, order.target) *
        Math.min(
          rules[P.air.wearMost],
          rules[P.air.wearMen] * effect * blend(order, drones, rules[P.air.droneMen]),
        ),
    ),
    cohesion: rules[P.air.wearCohesion] * effect * blend(order, drones, rules[P.air.droneCohesion]),
    sorties,
  };
}

/** Every target with one sortie and with all that are left. */
function strikeCandidates(world: World, state: State): StrikeOrder[] {
  const actor = actorOnTurn(state);
  const arm = world.actors.air[actor];
  if (!arm || state.sorties[actor] + state.drones[actor] === 0) return [];
  const orders: StrikeOrder[] = [];
  for (const purpose of arm.purposes) {
    const targets = purpose === 'interdict' ? world.routes.count : world.locations.count;
    for (let target = 0; target < targets; target++) {
      orders.push({ kind: 'strike', purpose, target, sorties: 1 });
      const left = sortiesFor(world, state, actor, { kind: 'strike', purpose, target, sorties: 1 });
      if (left > 1) orders.push({ kind: 'strike', purpose, target, sorties: left });
    }
  }
  return orders;
}

export const strikeOrder: OrderRule<StrikeOrder> = {
  wellFormed: (world, order) =>
    STRIKE_PURPOSES.includes(order.purpose) &&
    Number.isInteger(order.sorties) &&
    among(order.target, order.purpose === 'interdict' ? world.routes.count : world.locations.count),
  check: checkStrike,
  perform: performStrike,
  preview: previewStrike,
  candidates: strikeCandidates,
  draws: (order) => order.purpose === 'wear',
  shows: (world, view, order) => order.purpose === 'support' && showsFrom(world, view, order.target, false),
};
