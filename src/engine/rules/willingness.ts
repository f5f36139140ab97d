// How ready an actor is for a deal, and how near a deal is to all its parties.

import type { ActorIndex, DealIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import { strengthShare } from '../troops.ts';
import type { World } from '../world/world.ts';
import { willingnessFromStanding } from './opinion.ts';
import { trustTells } from './tracks.ts';

/** What moves an actor towards a deal or away from it, each in willingness. */
export interface Leanings {
  /** Mean liking for the terms as things stand. */
  readonly terms: number;
  readonly losses: number;
  readonly momentum: number;
  readonly pressure: number;
  readonly weakness: number;
  /** What those outside think of it. */
  readonly opinion: number;
  readonly trust: number;
}

/** How ready an actor's situation makes it to stop, whatever the deal: losses, momentum, pressure, weakness and standing. */
export function weariness(world: World, state: State, actor: ActorIndex): number {
  const rules = state.rules;
  const lost = 1 - strengthShare(world, state, actor);
  const weak = Math.max(0, rules[P.diplomacy.weaknessLevel] - state.resolve[actor]);
  return (
    rules[P.diplomacy.lossWeight] * lost -
    rules[P.diplomacy.momentumWeight] * state.momentum[actor] +
    rules[P.diplomacy.pressureWeight] * state.pressure[actor] +
    (world.actors.ground[actor] ? rules[P.diplomacy.weaknessWeight] * weak : 0) +
    willingnessFromStanding(state, actor)
  );
}

/**
 * Willingness of an actor for a deal: mean liking for its terms + loss weight x share of men lost - momentum weight x momentum
 * + pressure weight x pressure + weakness weight x resolve short of the level of weakness - standing with audiences
 * + what trust along the deal's tracks adds. It accepts above its doctrine's threshold, unless it is barred.
 */
export function willingness(world: World, state: State, actor: ActorIndex, deal: DealIndex): number {
  return (
    state.liking[deal * world.actors.count + actor] +
    weariness(world, state, actor) +
    trustTells(world, state, deal)
  );
}

/** The parts of willingness, for people: they add up to it. */
export function leanings(world: World, state: State, actor: ActorIndex, deal: DealIndex): Leanings {
  const rules = state.rules;
  const weak = Math.max(0, rules[P.diplomacy.weaknessLevel] - state.resolve[actor]);
  return {
    terms: state.liking[deal * world.actors.count + actor],
    losses: rules[P.diplomacy.lossWeight] * (1 - strengthShare(world, state, actor)),
    momentum: -rules[P.diplomacy.momentumWeight] * state.momentum[actor],
    pressure: rules[P.diplomacy.pressureWeight] * state.pressure[actor],
    weakness: world.actors.ground[actor] ? rules[P.diplomacy.weaknessWeight] * weak : 0,
    opinion: willingnessFromStanding(state, actor),
    trust: trustTells(world, state, deal),
  };
}

/**
 * How near a deal is: willingness less what is needed, of the party that is furthest from accepting, -1..1; 1 once it is in force.
 * From 0 upwards every party would accept; -1 while one of them is barred.
 */
export function readiness(world: World, state: State, deal: DealIndex): number {
  if (state.inForce[deal]) return 1;
  const row = deal * world.actors.count;
  const parties = world.deals.parties[deal];
  // That a party is barred is seen at once, what another would want is long to reckon.
  for (const party of parties) if (state.barred[row + party]) return -1;
  let least = 1;
  for (const party of parties) {
    const short = willingness(world, state, party, deal) - world.actors.doctrine[party].acceptAbove;
    if (short < least) least = short;
  }
  return Math.max(-1, least);
}
