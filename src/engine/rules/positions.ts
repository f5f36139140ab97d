// Where each party stands on each deal: its liking for the terms as things are this morning, and what forbids it to agree.

import { holds } from '../conditions/evaluate.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, DealIndex, TermIndex } from '../world/indices.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Reads positions afresh: at the opening of a round, and when a deal has come into force or was broken. */
export function takePositions(world: World, state: State): void {
  const n = world.actors.count;
  for (let deal = 0; deal < world.deals.count; deal++) {
    const unmet = missing(world, state, deal);
    for (const party of world.deals.parties[deal]) {
      const line = redLineOf(world, state, party, deal);
      state.liking[deal * n + party] = likingOf(world, state, party, deal);
      state.barred[deal * n + party] = line !== NONE ? 2 * line + 2 : unmet !== NONE ? 2 * unmet + 1 : 0;
    }
  }
}

/** What forbids an actor to agree to a deal this morning. */
export interface Bar {
  readonly term: TermIndex;
  /** A red line of the actor itself; else something that the term needs. */
  readonly redLine: boolean;
}

/** What forbids an actor to agree to a deal this morning, or null. */
export function barOf(world: World, state: State, actor: ActorIndex, deal: DealIndex): Bar | null {
  const code = state.barred[deal * world.actors.count + actor];
  if (code === 0) return null;
  return { term: world.deals.terms[deal][(code - 1) >> 1], redLine: code % 2 === 0 };
}

/** Mean liking of an actor for the terms of a deal, with what its situation adds. */
function likingOf(world: World, state: State, actor: ActorIndex, deal: DealIndex): number {
  const { preference, shifts } = world.terms;
  const terms = world.deals.terms[deal];
  let liking = 0;
  for (const term of terms) {
    liking += preference[term * world.actors.count + actor];
    for (const shift of shifts[term])
      if (shift.actor === actor && holds(world, state, shift.when)) liking += shift.add;
  }
  return liking / Math.max(1, terms.length);
}

/** Place among a deal's terms of the first whose need is not met, or NONE. */
function missing(world: World, state: State, deal: DealIndex): number {
  const terms = world.deals.terms[deal];
  for (let i = 0; i < terms.length; i++) {
    const needs = world.terms.needs[terms[i]];
    if (needs && !holds(world, state, needs)) return i;
  }
  return NONE;
}

/** Place among a deal's terms of the first that lies behind a red line of the actor now, or NONE. */
function redLineOf(world: World, state: State, actor: ActorIndex, deal: DealIndex): number {
  const terms = world.deals.terms[deal];
  for (let i = 0; i < terms.length; i++)
    for (const line of world.terms.redLines[terms[i]])
      if (line.actor === actor && holds(world, state, line.when)) return i;
  return NONE;
}

/** The first party that may not agree to a deal this morning, or NONE. */
export function barredParty(world: World, state: State, deal: DealIndex): ActorIndex {
  const row = deal * world.actors.count;
  for (const party of world.deals.parties[deal]) if (state.barred[row + party]) return party;
  return NONE;
}
