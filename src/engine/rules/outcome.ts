// Measures, aims and outcomes: what a game is filed under, and how each actor did.

import type { Emit } from '../events.ts';
import { holds, read } from '../conditions/evaluate.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, OutcomeIndex } from '../world/indices.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** First days that have come. */
export function noteMeasures(world: World, state: State): void {
  for (let m = 0; m < world.measures.count; m++) {
    const first = world.measures.first[m];
    if (first && state.measured[m] === 0 && holds(world, state, first)) state.measured[m] = state.round[0];
  }
}

/** Share of an aim met now: where its quantity lies between its worst and its best, 0..1. */
function aimShare(world: World, state: State, aim: number): number {
  return shareAt(world, aim, read(world, state, world.aims.quantity[aim]));
}

function shareAt(world: World, aim: number, value: number): number {
  const { worst, best } = world.aims;
  return Math.max(0, Math.min(1, (value - worst[aim]) / (best[aim] - worst[aim])));
}

interface Alike {
  /** For each aim the first that asks for the same quantity. */
  readonly first: Int32Array;
  readonly value: Float64Array;
}
const alike = new WeakMap<World, Alike>();

function alikeOf(world: World): Alike {
  let found = alike.get(world);
  if (!found) {
    const asked = world.aims.quantity.map((quantity) => JSON.stringify(quantity));
    found = {
      first: Int32Array.from(asked, (text) => asked.indexOf(text)),
      value: new Float64Array(asked.length),
    };
    alike.set(world, found);
  }
  return found;
}

/** Aims accrue a round at a time. Several may ask for one quantity: it is read once. */
export function accrueAims(world: World, state: State, rounds: number): void {
  const { first, value } = alikeOf(world);
  const { count, quantity } = world.aims;
  for (let aim = 0; aim < count; aim++) {
    value[aim] = first[aim] === aim ? read(world, state, quantity[aim]) : value[first[aim]];
    state.accrued[aim] += shareAt(world, aim, value[aim]) * rounds;
  }
}

/** The outcome that ends the game now, or the one it is filed under after the last round; NONE while it goes on. */
function outcomeNow(world: World, state: State, last: boolean): OutcomeIndex {
  for (let o = 0; o < world.outcomes.count; o++) {
    if (!last && !world.outcomes.ends[o]) continue;
    const when = world.outcomes.when[o];
    if (when === null ? last : holds(world, state, when)) return o;
  }
  return NONE;
}

/**
 * Closes the game when an outcome says so or the last round is over. Days that are not played count for aims as the final day
 * does, up to the end of the window, so that scores of games of different length compare.
 */
export function closeGame(world: World, state: State, emit: Emit): boolean {
  const last = state.round[0] >= state.lastRound[0];
  const outcome = outcomeNow(world, state, last);
  if (outcome === NONE) return false;
  state.outcome[0] = outcome;
  accrueAims(world, state, world.calendar.latestLast - state.round[0]);
  emit('game-ended', outcome, NONE, NONE, state.round[0]);
  return true;
}

export interface AimScore {
  readonly aim: number;
  /** Share met on average over the days so far, 0..1, and now. */
  readonly share: number;
  readonly now: number;
  readonly points: number;
}
export interface Score {
  readonly actor: ActorIndex;
  readonly aims: readonly AimScore[];
  /** Points of 100. Compared between games of one seat, never between seats. */
  readonly total: number;
}

/** How each actor with aims stands: points of 100 over the days so far, over the whole window once the game has ended. */
export function scores(world: World, state: State): Score[] {
  const over = state.outcome[0] !== NONE;
  const rounds = over ? world.calendar.latestLast : Math.max(1, state.round[0] - 1);
  const list: Score[] = [];
  for (let actor = 0; actor < world.actors.count; actor++) {
    const aims: AimScore[] = [];
    let total = 0;
    for (let aim = 0; aim < world.aims.count; aim++) {
      if (world.aims.actor[aim] !== actor) continue;
      const now = aimShare(world, state, aim);
      const share = !over && state.round[0] === 1 ? now : state.accrued[aim] / rounds;
      const points = share * world.aims.weight[aim];
      total += points;
      aims.push({ aim, share, now, points });
    }
    if (aims.length > 0) list.push({ actor, aims, total });
  }
  return list;
}
