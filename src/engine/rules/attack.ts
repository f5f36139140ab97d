// Battle for a place: who can attack it, and what becomes of both sides.

import { CARRIED, CAPTURED, DISPERSED, KILLED, REPULSED, UNDECIDED, WOUNDED } from '../events.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { among, columnCost, existOnce } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { AttackOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { effortOf } from '../roads/effort.ts';
import { draw } from '../state/random.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { dayReach, lose, opponentsAt, readyFormations, relocate, shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { previewAttack } from './attack-preview.ts';
import { harmInBattle } from './civilians.ts';
import {
  countSides,
  givesWay,
  lossShares,
  routeBetween,
  sidesWith,
  strainOnDefender,
  weigh,
} from './combat.ts';
import type { Blow } from './combat.ts';
import { takePlace } from './control.ts';
import { breakOffer } from './offer.ts';
import { answerFor } from './licence.ts';
import { breakPause } from './mediation.ts';
import { roomLeft } from './movement.ts';
import { retreatFrom, wayBack } from './retreat.ts';

function checkAttack(world: World, state: State, order: AttackOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const target = order.target;
  if (order.formations.length === 0) return refuse('no-formations');
  if (world.locations.abroad[target]) return refuse('place-abroad', target);
  if (friendlyGround(world, state, actor, target)) return refuse('own-ground', target);
  if (state.controller[target] === NONE) return refuse('nobody-there', target);
  if (!atWar(world, state, actor, state.controller[target]))
    return refuse('not-at-war', state.controller[target]);
  if (state.attackers[target] & (1 << actor)) return refuse('already-attacked', target);
  for (const f of order.formations) {
    const refusal = checkAttacker(world, state, actor, f, target);
    if (refusal) return refusal;
  }
  return null;
}

/** Why one formation cannot join an attack on a target, or null. */
export function checkAttacker(
  world: World,
  state: State,
  actor: ActorIndex,
  f: FormationIndex,
  target: LocationIndex,
): Refusal | null {
  if (state.commandedBy[f] !== actor) return refuse('not-your-formation', f);
  if (state.at[f] === NONE) return refuse('not-on-map', f);
  if (state.acted[f] === state.round[0])
    return refuse(state.delayed[f] === state.round[0] ? 'orders-delayed' : 'already-acted', f);
  if (state.supply[f] < state.rules[P.combat.leastSupply])
    return refuse('too-little-supply', f, state.rules[P.combat.leastSupply]);
  if (state.cohesion[f] < state.rules[P.combat.leastCohesion])
    return refuse('too-shaken', f, state.rules[P.combat.leastCohesion]);
  const route = routeBetween(world, state, actor, state.at[f], target);
  const reach = dayReach(world, state, f) * state.rules[P.combat.reach];
  const effort = route === NONE ? Infinity : effortOf(world, state, route, actor);
  return effort > reach ? refuse('too-far-to-attack', f, target, effort, reach) : null;
}

/** A side's luck: the mean of three draws between the worst and the best. */
function fortune(state: State): number {
  const low = state.rules[P.combat.fortuneLow];
  const span = state.rules[P.combat.fortuneHigh] - low;
  return low + (span * (draw(state, 'combat') + draw(state, 'combat') + draw(state, 'combat'))) / 3;
}

/** Takes a share of a formation as killed, wounded and scattered. */
function bleed(state: State, f: FormationIndex, share: number, emit: Emit): void {
  const men = state.strength[f] * share;
  const killed = lose(state, f, KILLED, Math.floor(men * state.rules[P.combat.killed]), emit);
  const wounded = lose(state, f, WOUNDED, Math.floor(men * state.rules[P.combat.wounded]), emit);
  lose(state, f, DISPERSED, men - killed - wounded, emit);
}

function performAttack(world: World, state: State, order: AttackOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const { target, formations } = order;
  const rules = state.rules;
  const round = state.round[0];
  const holder = state.controller[target];
  if (!atWar(world, state, actor, holder)) return findOthers(world, state, actor, order, emit);
  breakOffer(state, actor, target, emit);
  state.sides[target] = sidesWith(world, state, formations, target);
  const sides = weigh(world, state, actor, formations, target);
  const planned = sides.defence > 0 ? sides.attack / sides.defence : Infinity;
  const rho = Math.min(
    20,
    sides.defence > 0 ? (sides.attack * fortune(state)) / (sides.defence * fortune(state)) : 20,
  );
  answerFor(world, state, actor, holder, emit);
  emit('battle', target, actor, holder, rho);
  state.attackers[target] |= 1 << actor;
  breakPause(world, state, target, actor, emit);
  state.fought[target] = round;
  const delaying = givesWay(world, state, target, planned);
  const scale = delaying ? rules[P.combat.delayLoss] : 1;
  const shares = lossShares(state, rho);
  const defenderShare =
    sides.defendingMen > 0 ? (shares.defenders * sides.defendersEngaged * scale) / sides.defendingMen : 0;
  const attackerShare =
    sides.attackingMen > 0 ? (shares.attackers * sides.attackersEngaged * scale) / sides.attackingMen : 0;
  harmInBattle(world, state, target, actor, holder, sides, emit);
  for (const f of formations) {
    state.acted[f] = round;
    state.supply[f] = Math.max(0, state.supply[f] - rules[P.combat.attackSupply]);
    bleed(state, f, attackerShare, emit);
    const repulsed =
      rho < 1 && !delaying
        ? rules[P.combat.repulse] *
          Math.min(rules[P.combat.repulseMost], 1 / rho - rules[P.combat.repulseFrom])
        : 0;
    shake(
      state,
      f,
      (rules[P.combat.cohesionPerLoss] * attackerShare * rules[P.combat.attackerSteadiness]) /
        state.quality[f] +
        repulsed,
    );
  }
  const standing = delaying
    ? fallBack(world, state, actor, target, defenderShare, emit)
    : defend(world, state, actor, target, defenderShare, rho, emit);
  const carried = standing === 0 && (rho >= 1 || delaying);
  emit('battle-ended', target, actor, carried ? CARRIED : rho < 1 ? REPULSED : UNDECIDED, rho);
  if (!carried) {
    if (rho >= 1) state.fortification[target] *= 1 - rules[P.combat.fortificationLost];
    return;
  }
  if (!order.advance) return;
  takePlace(world, state, target, actor, delaying ? rules[P.stance.orderlyShock] : 1, emit);
  advance(world, state, actor, formations, target, emit);
}

/** Since the actor last heard of it, the place has come to hands that are not at war with it: there is no fight. Where it can, it walks in. */
function findOthers(world: World, state: State, actor: ActorIndex, order: AttackOrder, emit: Emit): void {
  const { target, formations } = order;
  const own = friendlyGround(world, state, actor, target);
  const empty = state.controller[target] === NONE && !opponentsAt(world, state, target, actor);
  for (const f of formations) state.acted[f] = state.round[0];
  if (!own) emit('met-unseen', target, actor, state.controller[target], 0);
  if (!order.advance || (!own && !empty)) return;
  if (empty) takePlace(world, state, target, actor, 1, emit);
  advance(world, state, actor, formations, target, emit);
}

/** Those who attacked move in, as far as there is room. */
function advance(
  world: World,
  state: State,
  actor: ActorIndex,
  formations: readonly FormationIndex[],
  target: LocationIndex,
  emit: Emit,
): void {
  for (const f of formations) {
    if (state.at[f] === NONE || state.strength[f] > roomLeft(world, state, target, actor)) continue;
    const from = state.at[f];
    relocate(state, f, target);
    emit('formation-moved', f, from, target, 0);
  }
}

/** The defenders stand: losses, nerve, and who breaks. Gives how many formations still stand there. */
function defend(
  world: World,
  state: State,
  actor: ActorIndex,
  target: LocationIndex,
  share: number,
  rho: number,
  emit: Emit,
): number {
  const rules = state.rules;
  const blow: Blow = { share, rho, sides: countSides(state.sides[target]) };
  const at = state.at;
  let standing = 0;
  for (let f = 0; f < at.length; f++) {
    const owner = world.formations.actor[f];
    if (at[f] !== target || !atWar(world, state, actor, owner)) continue;
    bleed(state, f, share, emit);
    state.supply[f] = Math.max(0, state.supply[f] - rules[P.combat.defenceSupply]);
    shake(state, f, strainOnDefender(world, state, f, target, blow));
    const nerve = state.cohesion[f] + rules[P.combat.stagger] * (2 * draw(state, 'combat') - 1);
    // Nobody breaks who has just thrown the attackers back.
    if (rho < 1 || nerve >= world.classes.breakpoint[world.formations.class[f]]) {
      standing++;
      continue;
    }
    emit('formation-broke', f, target, NONE, state.cohesion[f]);
    breakAway(world, state, f, target, actor, emit);
  }
  return standing;
}

/** A broken formation loses prisoners and stragglers, and goes back or surrenders. */
function breakAway(
  world: World,
  state: State,
  f: FormationIndex,
  target: LocationIndex,
  captor: ActorIndex,
  emit: Emit,
): void {
  if (wayBack(world, state, world.formations.actor[f], target) !== NONE) {
    const men = state.strength[f];
    lose(state, f, CAPTURED, men * state.rules[P.combat.prisoners], emit);
    lose(state, f, DISPERSED, men * state.rules[P.combat.scattered], emit);
    state.cohesion[f] = Math.min(state.cohesion[f], state.rules[P.combat.rally]);
  }
  retreatFrom(world, state, f, target, captor, emit);
}

/** Troops who delay give the place up in order. Always leaves none standing. */
function fallBack(
  world: World,
  state: State,
  actor: ActorIndex,
  target: LocationIndex,
  share: number,
  emit: Emit,
): number {
  const at = state.at;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== target || !atWar(world, state, actor, world.formations.actor[f])) continue;
    bleed(state, f, share, emit);
    retreatFrom(world, state, f, target, actor, emit);
  }
  return 0;
}

/** Each formation that can reach a target alone, and all of them together. */
function attackCandidates(world: World, state: State): AttackOrder[] {
  const actor = actorOnTurn(state);
  const own = readyFormations(world, state, actor);
  const orders: AttackOrder[] = [];
  for (let target = 0; target < world.locations.count; target++) {
    const joining = own.filter((f) => checkAttacker(world, state, actor, f, target) === null);
    for (const f of joining) orders.push({ kind: 'attack', formations: [f], target, advance: true });
    if (joining.length > 1) orders.push({ kind: 'attack', formations: joining, target, advance: true });
  }
  return orders;
}

export const attackOrder: OrderRule<AttackOrder> = {
  wellFormed: (world, order) =>
    existOnce(world, order.formations) && among(order.target, world.locations.count),
  check: checkAttack,
  perform: performAttack,
  preview: previewAttack,
  candidates: attackCandidates,
  cost: (order) => columnCost(order.formations),
  draws: () => true,
};
