// Nerve and will: the shock of a fall, what success gives, rest and desertion, and the drift of resolve.

import { DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { keptOver } from '../numbers/pace.ts';
import { P } from '../numbers/parameters.ts';
import { foesOf } from '../relations.ts';
import type { State } from '../state/state.ts';
import { dissolve, lose, shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { resolveFromStanding } from './opinion.ts';
import { adviserRecovery, adviserSteadiness } from './advisers.ts';
import { helpedLately } from './leverage.ts';

/**
 * The fall of a place moves the will of both sides by value² / 10 and takes cohesion from the loser's formations within
 * reach: shock x value / 10 x (ceiling - resolve) / 100 x (1 - distance / fade), less on ground that would stand with them.
 */
export function shockOfFall(
  world: World,
  state: State,
  place: LocationIndex,
  loser: ActorIndex,
  taker: ActorIndex,
  scale: number,
  emit: Emit,
): void {
  const rules = state.rules;
  const value = world.locations.value[place];
  const weight = (value * value) / 10;
  if (taker !== NONE) {
    state.balance[taker] += Math.round(value * 10);
    if (world.actors.ground[taker])
      state.resolve[taker] = Math.min(100, state.resolve[taker] + rules[P.morale.resolveGained] * weight);
  }
  if (taker !== NONE) elate(world, state, place, taker);
  if (loser === NONE) return;
  state.balance[loser] -= Math.round(value * 10);
  const lost = rules[P.morale.resolveLost] * weight * scale;
  const before = state.resolve[loser];
  state.resolve[loser] = Math.max(0, before - lost);
  if (value < rules[P.morale.shockFromValue]) return;
  const table = distances(world);
  const n = world.locations.count;
  const depth =
    rules[P.morale.shock] * (value / 10) * Math.max(0, (rules[P.morale.shockCeiling] - before) / 100) * scale;
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f];
    if (at === NONE || world.formations.actor[f] !== loser) continue;
    const distance = table[place * n + at];
    if (distance > rules[P.morale.shockReach]) continue;
    const steady = 1 - rules[P.morale.homeSteadiness] * state.home[loser * n + at];
    shake(
      state,
      f,
      depth *
        Math.max(0, 1 - distance / rules[P.morale.shockFade]) *
        steady *
        adviserSteadiness(world, state, f),
    );
  }
  if (lost > 0) emit('morale-shock', place, loser, NONE, lost);
}

/** Success carries troops on: elation x value / 10 x (1 - distance / fade) for the taker's formations, from the same value as a shock. */
function elate(world: World, state: State, place: LocationIndex, taker: ActorIndex): void {
  const rules = state.rules;
  const value = world.locations.value[place];
  if (value < rules[P.morale.shockFromValue]) return;
  const table = distances(world);
  const n = world.locations.count;
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f];
    if (at === NONE || world.formations.actor[f] !== taker) continue;
    const distance = table[place * n + at];
    if (distance > rules[P.morale.shockReach]) continue;
    const lift =
      rules[P.morale.elation] * (value / 10) * Math.max(0, 1 - distance / rules[P.morale.shockFade]);
    state.cohesion[f] = Math.min(100, state.cohesion[f] + lift);
  }
}

/** A day's rest, desertion and the end of formations too small to go on. */
export function recoverAndDesert(world: World, state: State, emit: Emit): void {
  const rules = state.rules;
  const days = world.calendar.daysPerRound;
  const round = state.round[0];
  const troops = whoStands(world, state);
  const { at, fought, supply, resolve, cohesion, dispersed, strength } = state;
  const fed = rules[P.morale.recoverySupply];
  const returning = Math.min(1, rules[P.morale.stragglers] * days);
  for (let f = 0; f < at.length; f++) {
    const place = at[f];
    if (place === NONE) continue;
    const rested = fought[place] < round && supply[f] >= fed;
    if (rested) {
      const ceiling = Math.min(
        100,
        rules[P.morale.ceilingBase] + rules[P.morale.ceilingByResolve] * resolve[world.formations.actor[f]],
      );
      if (cohesion[f] < ceiling) {
        const rest = inContact(world, state, f, troops) ? rules[P.morale.contactRecovery] : 1;
        cohesion[f] = Math.min(
          ceiling,
          cohesion[f] + rules[P.morale.recovery] * rest * adviserRecovery(world, state, f) * days,
        );
      }
      const back = Math.floor(dispersed[f] * returning);
      dispersed[f] -= back;
      strength[f] += back;
    }
    if (cohesion[f] < rules[P.morale.desertBelow])
      lose(state, f, DISPERSED, strength[f] * Math.min(1, rules[P.morale.desert] * days), emit);
    if (strength[f] >= rules[P.morale.dissolveBelow]) continue;
    dissolve(state, f, emit);
    whoStands(world, state);
  }
}

const standing = new WeakMap<World, Int32Array>();

/** Bits of the actors whose troops stand at each place: one table, filled anew. */
function whoStands(world: World, state: State): Int32Array {
  let troops = standing.get(world);
  if (!troops) standing.set(world, (troops = new Int32Array(world.locations.count)));
  troops.fill(0);
  const at = state.at;
  const owners = world.formations.actor;
  for (let f = 0; f < at.length; f++) if (at[f] !== NONE) troops[at[f]] |= 1 << owners[f];
  return troops;
}

/** True when opposing troops stand in a place next to the formation's that opponents hold. */
function inContact(world: World, state: State, f: FormationIndex, troops: Int32Array): boolean {
  const { edgeStart, edgeTo } = world.locations;
  const { controller } = state;
  const place = state.at[f];
  const foes = foesOf(world, state, world.formations.actor[f]);
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++) {
    const next = edgeTo[e];
    if (troops[next] & foes && foes & (1 << controller[next])) return true;
  }
  return false;
}

/** Share, 0..1, of the value an actor began with that it holds now; 1 when it began with nothing. */
function valueShare(world: World, state: State, actor: ActorIndex): number {
  const { value, controller: first } = world.locations;
  const { controller } = state;
  let held = 0;
  let start = 0;
  for (let l = 0; l < controller.length; l++) {
    if (controller[l] === actor) held += value[l];
    if (first[l] === actor) start += value[l];
  }
  return start === 0 ? 1 : Math.min(1, held / start);
}

/**
 * Resolve drifts to start x (base + held x share of value held) plus what sponsors and outside opinion add, twice as fast upwards; momentum decays and takes
 * in the day's balance.
 */
export function driftResolve(world: World, state: State): void {
  const rules = state.rules;
  const kept = keptOver(rules[P.morale.momentumShare], world.calendar.daysPerRound);
  for (let actor = 0; actor < world.actors.count; actor++) {
    state.momentum[actor] = state.momentum[actor] * kept + state.balance[actor] / 10;
    state.balance[actor] = 0;
    if (!world.actors.ground[actor] || state.collapsed[actor]) continue;
    const level =
      state.resolveStart[actor] *
        (rules[P.morale.driftBase] + rules[P.morale.driftHeld] * valueShare(world, state, actor)) +
      sponsorsAdd(world, state, actor) +
      resolveFromStanding(state, actor);
    const gap = level - state.resolve[actor];
    const pace = Math.min(1, rules[P.morale.drift] * world.calendar.daysPerRound * (gap > 0 ? 2 : 1));
    state.resolve[actor] = Math.max(0, Math.min(100, state.resolve[actor] + gap * pace));
  }
}

function sponsorsAdd(world: World, state: State, client: ActorIndex): number {
  const idle = state.rules[P.morale.idleSponsor];
  let sum = 0;
  let count = 0;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (!world.actors.sponsor[actor] || !world.actors.clients[actor].includes(client)) continue;
    sum += state.commitment[actor] * (helpedLately(world, state, actor, client) ? 1 : idle);
    count++;
  }
  return count === 0
    ? 0
    : (state.rules[P.morale.sponsorLift] * (sum / count - state.rules[P.morale.sponsorLevel])) / 100;
}
