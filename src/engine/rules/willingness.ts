// How ready an actor is for a deal, and how near a deal is to all its parties.

import type { ActorIndex, DealIndex } from '../indices.ts';
import { P } from '../parameters.ts';
import type { State } from '../state.ts';
import { strengthShare } from '../troops.ts';
import type { World } from '../world.ts';
import { willingnessFromStanding } from './opinion.ts';

/**
 * Willingness of an actor for a deal: mean preference for its terms + loss weight x share of men lost - momentum weight x momentum
 * + pressure weight x pressure + weakness weight x resolve short of the level of weakness - standing with audiences. It accepts above its doctrine's threshold.
 */
export function willingness(world: World, state: State, actor: ActorIndex, deal: DealIndex): number {
  const rules = state.rules;
  const terms = world.deals.terms[deal];
  let liking = 0;
  for (const term of terms) liking += world.terms.preference[term * world.actors.count + actor];
  const lost = 1 - strengthShare(world, state, actor);
  const weak = Math.max(0, rules[P.diplomacy.weaknessLevel] - state.resolve[actor]);
  return (
    liking / Math.max(1, terms.length) +
    rules[P.diplomacy.lossWeight] * lost -
    rules[P.diplomacy.momentumWeight] * state.momentum[actor] +
    rules[P.diplomacy.pressureWeight] * state.pressure[actor] +
    (world.actors.ground[actor] ? rules[P.diplomacy.weaknessWeight] * weak : 0) +
    willingnessFromStanding(state, actor)
  );
}

/**
 * How near a deal is: willingness less what is needed, of the party that is furthest from accepting, -1..1; 1 once it is in force.
 * From 0 upwards every party would accept.
 */
export function readiness(world: World, state: State, deal: DealIndex): number {
  if (state.inForce[deal]) return 1;
  let least = 1;
  for (const party of world.deals.parties[deal]) {
    const short = willingness(world, state, party, deal) - world.actors.doctrine[party].acceptAbove;
    if (short < least) least = short;
  }
  return Math.max(-1, least);
}
