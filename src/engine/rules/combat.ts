// The weights of a battle: power on both sides, the width of roads, losses at given odds.

import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex, RouteIndex } from '../world/indices.ts';
import { DELAY } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { effortOf, walkable } from '../roads/effort.ts';
import { atWar, standsWith } from '../relations.ts';
import type { State } from '../state/state.ts';
import { attackPower, defencePower } from '../troops.ts';
import type { World } from '../world/world.ts';
import { airSupport } from './air.ts';
import { homeDefence } from './home.ts';
import { wayBack } from './retreat.ts';

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
export function routeBetween(
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

/** Shares of the engaged lost at odds rho, defenders and attackers. */
export function lossShares(
  state: State,
  rho: number,
): { readonly defenders: number; readonly attackers: number } {
  const rules = state.rules;
  const bound = (share: number): number =>
    Math.max(rules[P.combat.leastLoss], Math.min(rules[P.combat.mostLoss], share));
  return {
    defenders: bound(rules[P.combat.defenderLoss] * rho),
    attackers: bound(rules[P.combat.attackerLoss] / Math.max(rho, 0.01)),
  };
}

export function countSides(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Bits of the edges over which the place is struck this round with this attack, allies' attacks included. */
export function sidesWith(
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
export function givesWay(world: World, state: State, target: LocationIndex, odds: number): boolean {
  if (state.stance[target] !== DELAY || odds <= state.rules[P.combat.delayLimit]) return false;
  return wayBack(world, state, state.controller[target], target) !== NONE;
}

/** How an attack falls on those who defend a place. */
export interface Blow {
  /** Share of their men that they lose, 0..1. */
  readonly share: number;
  /** Attack over defence. */
  readonly rho: number;
  /** From how many sides they are struck. */
  readonly sides: number;
}

/**
 * Cohesion that a battle costs one formation of the defence, in points: by its losses (less for good troops), by odds that
 * overwhelm it, by every further side it is struck from, and by having no road to supply; less where the people stand with it.
 */
export function strainOnDefender(
  world: World,
  state: State,
  f: FormationIndex,
  target: LocationIndex,
  { share, rho, sides }: Blow,
): number {
  const rules = state.rules;
  const owner = world.formations.actor[f];
  const worn = (rules[P.combat.cohesionPerLoss] * share) / state.quality[f];
  const over =
    rho > rules[P.combat.overwhelmedFrom]
      ? rules[P.combat.overwhelmed] *
        Math.min(rules[P.combat.overwhelmedMost], rho - rules[P.combat.overwhelmedFrom])
      : 0;
  const surrounded = rules[P.combat.sides] * Math.max(0, sides - 1);
  const cut =
    state.supplyCost[owner * world.locations.count + target] === Infinity ? rules[P.combat.cutOff] : 0;
  const steady = standsWith(world, state, target, owner) ? 1 - rules[P.morale.homeBattle] : 1;
  return (worn + over + surrounded + cut) * steady;
}
