// Battle for a place: who can attack it, at what odds, and what becomes of both sides.

import { CARRIED, CAPTURED, DISPERSED, KILLED, REPULSED, UNDECIDED, WOUNDED } from '../events.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex, RouteIndex } from '../indices.ts';
import { DELAY } from '../orders.ts';
import type { AttackOrder, Refusal } from '../orders.ts';
import { P } from '../parameters.ts';
import { effortOf, walkable } from '../paths.ts';
import type { AttackPreview, Range } from '../preview.ts';
import { draw } from '../random.ts';
import { refuse } from '../refuse.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { actorOnTurn } from '../state.ts';
import type { State } from '../state.ts';
import { attackPower, dayReach, defencePower, lose, relocate, shake } from '../troops.ts';
import type { World } from '../world.ts';
import { airSupport } from './air.ts';
import { harmInBattle, harmExpected } from './civilians.ts';
import { takePlace } from './control.ts';
import { homeDefence } from './home.ts';
import { roomLeft } from './movement.ts';
import { retreatFrom, wayBack } from './retreat.ts';
import { threatTo, powerLeft } from './threat.ts';

/** The two sides of one battle before fortune is drawn. */
export interface Sides {
  readonly attack: number;
  readonly defence: number;
  readonly home: number;
  /** Men whom the routes used let fight, attackers and defenders. */
  readonly frontage: number;
  readonly attackersEngaged: number;
  readonly defendersEngaged: number;
  readonly attackingMen: number;
  readonly defendingMen: number;
}

/** The shortest-effort route between two neighbours for the actor's troops, or NONE. */
function routeBetween(
  world: World,
  state: State,
  actor: ActorIndex,
  a: LocationIndex,
  b: LocationIndex,
): RouteIndex {
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  let best: RouteIndex = NONE;
  let least = Infinity;
  for (let e = edgeStart[a]; e < edgeStart[a + 1]; e++) {
    if (edgeTo[e] !== b || !walkable(world, edgeRoute[e])) continue;
    const effort = effortOf(world, state, edgeRoute[e], actor);
    if (effort < least) {
      least = effort;
      best = edgeRoute[e];
    }
  }
  return best;
}

export function checkAttack(world: World, state: State, order: AttackOrder): Refusal | null {
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
  if (world.formations.actor[f] !== actor) return refuse('not-your-formation', f);
  if (state.at[f] === NONE) return refuse('not-on-map', f);
  if (state.acted[f] === state.round[0]) return refuse('already-acted', f);
  if (state.supply[f] < state.rules[P.combat.leastSupply])
    return refuse('too-little-supply', f, state.rules[P.combat.leastSupply]);
  if (state.cohesion[f] < state.rules[P.combat.leastCohesion])
    return refuse('too-shaken', f, state.rules[P.combat.leastCohesion]);
  const route = routeBetween(world, state, actor, state.at[f], target);
  const reach = dayReach(world, state, f) * state.rules[P.combat.reach];
  const effort = route === NONE ? Infinity : effortOf(world, state, route, actor);
  return effort > reach ? refuse('too-far-to-attack', f, target, effort, reach) : null;
}

/** Men who can fight along a route. */
export function frontageOf(world: World, state: State, route: RouteIndex): number {
  return state.rules[P.combat.motorwayFrontage + world.routes.routeClass[route]];
}

/** Defence factor of a place's ground: terrain x works x stance. */
export function groundFactor(world: World, state: State, place: LocationIndex): number {
  const rules = state.rules;
  const terrain = world.locations.terrain[place];
  const ground = terrain === 0 ? 1 : rules[P.combat.town + terrain - 1];
  const stance = state.stance[place] === DELAY ? rules[P.combat.delay] : rules[P.combat.hold];
  return ground * (1 + state.fortification[place]) * stance;
}

/**
 * Power of both sides. Attack: over the routes used, the sum of powers x min(1, frontage / men on it), with air support.
 * Defence: (troops x min(1, 1.25 x frontage used / men) + home) x ground, with air support.
 */
export function weigh(
  world: World,
  state: State,
  actor: ActorIndex,
  formations: readonly FormationIndex[],
  target: LocationIndex,
): Sides {
  const rules = state.rules;
  let attack = 0;
  let frontage = 0;
  let attackingMen = 0;
  let attackersEngaged = 0;
  for (let i = 0; i < formations.length; i++) {
    // Formations that share a starting place share its route; each such group is weighed when its first is met.
    const from = state.at[formations[i]];
    let first = true;
    for (let j = 0; j < i; j++) if (state.at[formations[j]] === from) first = false;
    if (!first) continue;
    let power = 0;
    let men = 0;
    for (let j = i; j < formations.length; j++) {
      if (state.at[formations[j]] !== from) continue;
      power += attackPower(world, state, formations[j]);
      men += state.strength[formations[j]];
    }
    const width = frontageOf(world, state, routeBetween(world, state, actor, from, target));
    const share = men > width ? width / men : 1;
    attack += power * share;
    frontage += width;
    attackingMen += men;
    attackersEngaged += men * share;
  }
  const { at, strength } = state;
  const owner = world.formations.actor;
  let troops = 0;
  let defendingMen = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== target || !atWar(world, state, actor, owner[f])) continue;
    troops += defencePower(world, state, f);
    defendingMen += strength[f];
  }
  const width = rules[P.combat.defenderFrontage] * frontage;
  const share = defendingMen > width ? width / defendingMen : 1;
  const home = homeDefence(world, state, target, actor) * groundFactor(world, state, target);
  return {
    attack: attack * (1 + airSupport(world, state, target, actor, true)),
    defence:
      (troops * share * groundFactor(world, state, target) + home) *
      (1 + airSupport(world, state, target, actor, false)),
    home,
    frontage,
    attackersEngaged,
    defendersEngaged: defendingMen * share,
    attackingMen,
    defendingMen,
  };
}

/** A side's luck: the mean of three draws between the worst and the best. */
function fortune(state: State): number {
  const low = state.rules[P.combat.fortuneLow];
  const span = state.rules[P.combat.fortuneHigh] - low;
  return low + (span * (draw(state, 'combat') + draw(state, 'combat') + draw(state, 'combat'))) / 3;
}

/** Shares of the engaged lost at odds rho, defenders and attackers. */
function lossShares(state: State, rho: number): { readonly defenders: number; readonly attackers: number } {
  const rules = state.rules;
  const bound = (share: number): number =>
    Math.max(rules[P.combat.leastLoss], Math.min(rules[P.combat.mostLoss], share));
  return {
    defenders: bound(rules[P.combat.defenderLoss] * rho),
    attackers: bound(rules[P.combat.attackerLoss] / Math.max(rho, 0.01)),
  };
}

/** Takes a share of a formation as killed, wounded and scattered. */
function bleed(state: State, f: FormationIndex, share: number, emit: Emit): void {
  const men = state.strength[f] * share;
  const killed = lose(state, f, KILLED, Math.floor(men * state.rules[P.combat.killed]), emit);
  const wounded = lose(state, f, WOUNDED, Math.floor(men * state.rules[P.combat.wounded]), emit);
  lose(state, f, DISPERSED, men - killed - wounded, emit);
}

function countSides(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export function performAttack(world: World, state: State, order: AttackOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const { target, formations } = order;
  const rules = state.rules;
  const round = state.round[0];
  const holder = state.controller[target];
  state.sides[target] = sidesWith(world, state, formations, target);
  const sides = weigh(world, state, actor, formations, target);
  const planned = sides.defence > 0 ? sides.attack / sides.defence : Infinity;
  const rho = Math.min(
    20,
    sides.defence > 0 ? (sides.attack * fortune(state)) / (sides.defence * fortune(state)) : 20,
  );
  emit('battle', target, actor, holder, rho);
  state.attackers[target] |= 1 << actor;
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
  for (const f of formations) {
    if (state.at[f] === NONE || state.strength[f] > roomLeft(world, state, target, actor)) continue;
    const from = state.at[f];
    relocate(state, f, target);
    emit('formation-moved', f, from, target, 0);
  }
}

/** Bits of the edges over which the place is struck this round with this attack, allies' attacks included. */
function sidesWith(
  world: World,
  state: State,
  formations: readonly FormationIndex[],
  target: LocationIndex,
): number {
  const { edgeStart, edgeTo } = world.locations;
  let bits = state.sides[target];
  for (const f of formations) {
    for (let e = edgeStart[target]; e < edgeStart[target + 1]; e++) {
      if (edgeTo[e] === state.at[f]) bits |= 1 << (e - edgeStart[target]);
    }
  }
  return bits;
}

/** True when the garrison delays and falls back before an attack at these odds. */
function givesWay(world: World, state: State, target: LocationIndex, odds: number): boolean {
  if (state.stance[target] !== DELAY || odds <= state.rules[P.combat.delayLimit]) return false;
  return wayBack(world, state, state.controller[target], target) !== NONE;
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
  const struck = countSides(state.sides[target]);
  const over =
    rho > rules[P.combat.overwhelmedFrom]
      ? rules[P.combat.overwhelmed] *
        Math.min(rules[P.combat.overwhelmedMost], rho - rules[P.combat.overwhelmedFrom])
      : 0;
  const at = state.at;
  let standing = 0;
  for (let f = 0; f < at.length; f++) {
    const owner = world.formations.actor[f];
    if (at[f] !== target || !atWar(world, state, actor, owner)) continue;
    bleed(state, f, share, emit);
    state.supply[f] = Math.max(0, state.supply[f] - rules[P.combat.defenceSupply]);
    const cut =
      state.supplyCost[owner * world.locations.count + target] === Infinity ? rules[P.combat.cutOff] : 0;
    const worn = (rules[P.combat.cohesionPerLoss] * share) / state.quality[f];
    shake(state, f, worn + over + rules[P.combat.sides] * Math.max(0, struck - 1) + cut);
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

/** Sixteen equally likely levels of the mean of three even draws: its quantiles at 1/32, 3/32, …, 31/32. */
const LUCK = [
  0.1908, 0.2752, 0.3262, 0.3652, 0.3986, 0.4291, 0.458, 0.4861, 0.5139, 0.542, 0.5709, 0.6014, 0.6348,
  0.6738, 0.7248, 0.8092,
];

/** What an attack can be expected to do, over the same distribution of luck that the battle draws from. */
export function previewAttack(world: World, state: State, order: AttackOrder): AttackPreview {
  const actor = actorOnTurn(state);
  const { formations, target } = order;
  const rules = state.rules;
  const sides = weigh(world, state, actor, formations, target);
  const odds = sides.defence > 0 ? sides.attack / sides.defence : 20;
  const delaying = givesWay(world, state, target, odds);
  const scale = delaying ? rules[P.combat.delayLoss] : 1;
  const struck = countSides(sidesWith(world, state, formations, target));
  const low = rules[P.combat.fortuneLow];
  const span = rules[P.combat.fortuneHigh] - low;
  let repulsed = 0;
  let carried = 0;
  const own: number[] = [];
  const theirs: number[] = [];
  for (const ours of LUCK) {
    for (const other of LUCK) {
      const rho =
        sides.defence > 0
          ? Math.min(20, (sides.attack * (low + span * ours)) / (sides.defence * (low + span * other)))
          : 20;
      const shares = lossShares(state, rho);
      own.push(shares.attackers * sides.attackersEngaged * scale);
      theirs.push(shares.defenders * sides.defendersEngaged * scale);
      if (delaying) carried++;
      else if (rho < 1) repulsed++;
      else
        carried += chanceAllBreak(
          world,
          state,
          actor,
          target,
          struck,
          rho,
          shares.defenders * (sides.defendersEngaged / Math.max(1, sides.defendingMen)),
        );
    }
  }
  const cases = LUCK.length * LUCK.length;
  const people = harmExpected(world, state, target, sides);
  const places = [...new Set(formations.map((f) => state.at[f]))];
  const behind = places
    .map((place) => ({
      left: powerLeft(world, state, actor, place, formations),
      threat: threatTo(world, state, place, actor),
    }))
    .sort((a, b) => a.left - a.threat - (b.left - b.threat))[0];
  return {
    kind: 'attack',
    odds,
    attack: sides.attack,
    defence: sides.defence,
    homeDefence: sides.home,
    frontage: sides.frontage,
    attackers: formations.map((f) => ({
      formation: f,
      power: attackPower(world, state, f),
      engaged: engagedOf(world, state, actor, formations, f, target),
    })),
    repulsed: (100 * repulsed) / cases,
    carried: (100 * carried) / cases,
    undecided: (100 * (cases - repulsed - carried)) / cases,
    ownLosses: spread(own),
    theirLosses: spread(theirs),
    harmed: people.harmed,
    displaced: people.displaced,
    leftBehind: behind?.left ?? 0,
    threatBehind: behind?.threat ?? 0,
  };
}

/** Men of one formation whom its road lets fight, when all of the attack who start at its place share it. */
function engagedOf(
  world: World,
  state: State,
  actor: ActorIndex,
  formations: readonly FormationIndex[],
  f: FormationIndex,
  target: LocationIndex,
): number {
  const from = state.at[f];
  let men = 0;
  for (const other of formations) if (state.at[other] === from) men += state.strength[other];
  const width = frontageOf(world, state, routeBetween(world, state, actor, from, target));
  return Math.floor(state.strength[f] * Math.min(1, width / Math.max(1, men)));
}

/** Chance that every defender breaks at odds rho when struck from so many sides, from the even spread of nerve in `defend`. */
function chanceAllBreak(
  world: World,
  state: State,
  actor: ActorIndex,
  target: LocationIndex,
  struck: number,
  rho: number,
  share: number,
): number {
  const rules = state.rules;
  const over =
    rho > rules[P.combat.overwhelmedFrom]
      ? rules[P.combat.overwhelmed] *
        Math.min(rules[P.combat.overwhelmedMost], rho - rules[P.combat.overwhelmedFrom])
      : 0;
  const at = state.at;
  let chance = 1;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== target || !atWar(world, state, actor, world.formations.actor[f])) continue;
    const cut =
      state.supplyCost[world.formations.actor[f] * world.locations.count + target] === Infinity
        ? rules[P.combat.cutOff]
        : 0;
    const nerve =
      state.cohesion[f] -
      (rules[P.combat.cohesionPerLoss] * share) / state.quality[f] -
      over -
      rules[P.combat.sides] * (struck - 1) -
      cut;
    const stagger = rules[P.combat.stagger];
    const gap = world.classes.breakpoint[world.formations.class[f]] - Math.max(0, nerve);
    chance *= stagger > 0 ? Math.max(0, Math.min(1, (gap / stagger + 1) / 2)) : gap > 0 ? 1 : 0;
  }
  return chance;
}

function spread(values: number[]): Range {
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(values[Math.min(values.length - 1, Math.floor(values.length * share))]);
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
