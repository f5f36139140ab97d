// Formations as the rules count them: power, men at a place, and the moving of men between the columns of loss.

import { CAPTURED, CHANGED_SIDE, DISPERSED, KILLED, WOUNDED } from './events.ts';
import type { Emit } from './events.ts';
import { NONE } from './world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from './world/indices.ts';
import { P } from './numbers/parameters.ts';
import { atWar, sameSide } from './relations.ts';
import { markCounted, markMoved } from './state/stale.ts';
import type { State } from './state/state.ts';
import { formationsOf } from './world/rosters.ts';
import type { World } from './world/world.ts';

/** Factor of cohesion and supply on a formation's power. */
function condition(state: State, f: FormationIndex): number {
  const rules = state.rules;
  const cohesionBase = rules[P.combat.cohesionBase];
  const supplyBase = rules[P.combat.supplyBase];
  return (
    (cohesionBase + (1 - cohesionBase) * state.cohesion[f] * 0.01) *
    (supplyBase + (1 - supplyBase) * state.supply[f] * 0.01)
  );
}

/** Power in attack: thousands of men x class x quality x cohesion factor x supply factor. */
export function attackPower(world: World, state: State, f: FormationIndex): number {
  return (
    state.strength[f] *
    0.001 *
    world.classes.attack[world.formations.class[f]] *
    state.quality[f] *
    condition(state, f)
  );
}

/** Power in defence, counted as in attack. */
export function defencePower(world: World, state: State, f: FormationIndex): number {
  return (
    state.strength[f] *
    0.001 *
    world.classes.defence[world.formations.class[f]] *
    state.quality[f] *
    condition(state, f)
  );
}

/** What every formation on the map weighs and how far it goes now, by formation: tables to be filled again and again by `muster`. */
export interface Muster {
  readonly attack: Float64Array;
  readonly defence: Float64Array;
  /** Kilometres of effort in a round. */
  readonly reach: Float64Array;
}

export function allocateMuster(world: World): Muster {
  const { count } = world.formations;
  return {
    attack: new Float64Array(count),
    defence: new Float64Array(count),
    reach: new Float64Array(count),
  };
}

/** Fills the tables with `attackPower`, `defencePower` and `dayReach` of every formation on the map; rows of others keep what they had. */
export function muster(world: World, state: State, into: Muster): void {
  const { at, strength, quality, cohesion, supply, rules } = state;
  const { attack, defence, kmPerDay } = world.classes;
  const { attack: attacks, defence: defences, reach: reaches } = into;
  const classOf = world.formations.class;
  const days = world.calendar.daysPerRound;
  const slow = rules[P.movement.lowSupplyPace];
  const cohesionBase = rules[P.combat.cohesionBase];
  const supplyBase = rules[P.combat.supplyBase];
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE) continue;
    const kind = classOf[f];
    const fed = supply[f];
    const factor =
      (cohesionBase + (1 - cohesionBase) * cohesion[f] * 0.01) * (supplyBase + (1 - supplyBase) * fed * 0.01);
    const men = strength[f] * 0.001;
    attacks[f] = men * attack[kind] * quality[f] * factor;
    defences[f] = men * defence[kind] * quality[f] * factor;
    reaches[f] = kmPerDay[kind] * days * (slow + (1 - slow) * fed * 0.01);
  }
}

/** Men fit of the actor's side at a place. */
export function menOfSide(world: World, state: State, place: LocationIndex, actor: ActorIndex): number {
  const { at, strength } = state;
  const owner = world.formations.actor;
  let men = 0;
  for (let f = 0; f < at.length; f++)
    if (at[f] === place && sameSide(world, state, actor, owner[f])) men += strength[f];
  return men;
}

/** True when troops at war with the actor stand at the place. */
export function opponentsAt(world: World, state: State, place: LocationIndex, actor: ActorIndex): boolean {
  const at = state.at;
  const owner = world.formations.actor;
  for (let f = 0; f < at.length; f++)
    if (at[f] === place && atWar(world, state, actor, owner[f])) return true;
  return false;
}

/** Kilometres of effort that a formation can go in a round. */
export function dayReach(world: World, state: State, f: FormationIndex): number {
  const slow = state.rules[P.movement.lowSupplyPace];
  return (
    world.classes.kmPerDay[world.formations.class[f]] *
    world.calendar.daysPerRound *
    (slow + (1 - slow) * state.supply[f] * 0.01)
  );
}

/** Takes men out of a formation into one of the five columns of loss; never more than there are. Gives how many. */
export function lose(state: State, f: FormationIndex, kind: number, men: number, emit: Emit): number {
  const lost = Math.max(0, Math.min(state.strength[f], Math.floor(men)));
  if (lost === 0) return 0;
  state.strength[f] -= lost;
  markCounted(state, f);
  if (kind === KILLED) state.killed[f] += lost;
  else if (kind === WOUNDED) state.wounded[f] += lost;
  else if (kind === CAPTURED) state.captured[f] += lost;
  else if (kind === DISPERSED) state.dispersed[f] += lost;
  else if (kind === CHANGED_SIDE) state.changedSide[f] += lost;
  emit('losses', f, kind, state.at[f], lost);
  return lost;
}

/** Takes cohesion from a formation, down to 0. */
export function shake(state: State, f: FormationIndex, points: number): void {
  state.cohesion[f] = Math.max(0, Math.min(100, state.cohesion[f] - points));
}

/** Takes a formation off the map; those still with it scatter. */
export function dissolve(state: State, f: FormationIndex, emit: Emit): void {
  const place = state.at[f];
  const men = lose(state, f, DISPERSED, state.strength[f], emit);
  emit('formation-dissolved', f, place, NONE, men);
  state.at[f] = NONE;
  markMoved(state);
}

/** Puts a formation at another place and remembers where it came from. */
export function relocate(state: State, f: FormationIndex, to: LocationIndex): void {
  state.cameFrom[f] = state.at[f];
  state.at[f] = to;
  markMoved(state);
  state.arrivedRound[f] = state.round[0];
}

/** Men an actor has lost in all five kinds. */
export function lossesOf(world: World, state: State, actor: ActorIndex): number {
  let men = 0;
  for (const f of formationsOf(world, actor)) {
    men += state.killed[f] + state.wounded[f] + state.captured[f] + state.dispersed[f] + state.changedSide[f];
  }
  return men;
}

/** Share, 0..1, of the men an actor began with who are fit, those in its sponsors' pools included. */
export function strengthShare(world: World, state: State, actor: ActorIndex): number {
  const { strength, initial } = state;
  const own = formationsOf(world, actor);
  let fit = 0;
  let all = 0;
  for (let i = 0; i < own.length; i++) {
    fit += strength[own[i]];
    all += initial[own[i]];
  }
  return all === 0 ? 1 : fit / all;
}

/** Formations under the actor's command that are on the map and have not acted this round, in table order. */
export function readyFormations(world: World, state: State, actor: ActorIndex): FormationIndex[] {
  const list: FormationIndex[] = [];
  for (let f = 0; f < world.formations.count; f++) {
    if (state.commandedBy[f] === actor && state.at[f] !== NONE && state.acted[f] !== state.round[0])
      list.push(f);
  }
  return list;
}
