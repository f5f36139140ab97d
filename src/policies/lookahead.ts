// Looks ahead: tries a handful of ways to play by playing them on for some rounds from what the seat believes, and takes the one that
// serves its own aims best. Every way meets the same draws of what is hidden and of the dice.

import { NONE, actorOnTurn, allocateState, copyState, playTurn, scores } from '../engine/game.ts';
import type { ActorIndex, Player, State, World } from '../engine/game.ts';
import { believe } from './belief.ts';
import type { Policy } from './contract.ts';
import { plansFor } from './plans.ts';

/** Rounds that a way to play is played on for, and draws of beliefs in each heat: who does worse is left out of the next. */
export interface Depth {
  readonly rounds: number;
  readonly heats: readonly { readonly draws: number; readonly keep: number }[];
  /** Standard errors by which a way has to be better than the usual one. */
  readonly margin: number;
}

/** Some fifty playouts a turn for a seat with nine ways to play. */
const USUAL_DEPTH: Depth = {
  rounds: 6,
  heats: [
    { draws: 3, keep: 2 },
    { draws: 8, keep: 1 },
  ],
  margin: 1,
};

/**
 * A policy that chooses afresh each turn among the ways to play of plans.ts; the first of them is the usual one, which also plays all
 * other seats in its mind. It decides at a turn's beginning and keeps to that until the turn ends.
 */
export function lookaheadPolicy(id: string, usual: Policy, depth: Depth = USUAL_DEPTH): Policy {
  return {
    id,
    begin(world, view, random) {
      const plans = plansFor(world, view.viewer, usual);
      if (plans.length < 2) return usual.begin(world, view, random);
      const beliefs = (count: number): State[] =>
        Array.from({ length: count }, () => believe(world, view, random));
      const chosen = choose(world, view.viewer, usual, plans, depth, beliefs);
      return chosen.begin(world, view, random);
    },
  };
}

interface Candidate {
  readonly plan: Policy;
  /** Points by draw of the heat, in the order of draws. */
  readonly points: number[];
}

function choose(
  world: World,
  actor: ActorIndex,
  usual: Policy,
  plans: readonly Policy[],
  { rounds, heats, margin }: Depth,
  beliefs: (count: number) => State[],
): Policy {
  const base: Candidate = { plan: plans[0]!, points: [] };
  let left: Candidate[] = plans.slice(1).map((plan) => ({ plan, points: [] }));
  const scratch = allocateState(world);
  let draw = 0;
  for (const { draws, keep } of heats) {
    // Each heat is judged by its own draws: who came first in the last one was lucky in them.
    for (const each of [base, ...left]) each.points.length = 0;
    for (const belief of beliefs(draws)) {
      const seed = `draw-${draw++}`;
      for (const each of [base, ...left]) {
        copyState(world, belief, scratch);
        playAhead(world, scratch, actor, each.plan, usual, rounds, seed);
        each.points.push(prospect(world, scratch, actor));
      }
    }
    left = left.toSorted((a, b) => gain(b, base).mean - gain(a, base).mean).slice(0, keep);
  }
  const best = left[0];
  if (best === undefined) return base.plan;
  const { mean, error } = gain(best, base);
  return mean > margin * error && mean > 0 ? best.plan : base.plan;
}

/** Mean gain over the usual way, draw by draw, and its standard error. */
function gain(candidate: Candidate, base: Candidate): { readonly mean: number; readonly error: number } {
  const count = candidate.points.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += candidate.points[i]! - base.points[i]!;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (candidate.points[i]! - base.points[i]! - mean) ** 2;
  return { mean, error: count < 2 ? Infinity : Math.sqrt(squares / (count - 1) / count) };
}

/** Plays a state on, the actor in its way and everybody else in the usual one. */
function playAhead(
  world: World,
  state: State,
  actor: ActorIndex,
  plan: Player,
  usual: Player,
  rounds: number,
  seed: string,
): void {
  const last = state.round[0]! + rounds;
  while (state.outcome[0] === NONE && state.round[0]! < last)
    playTurn(world, state, actorOnTurn(state) === actor ? plan : usual, seed);
}

/** Points of 100 that the actor ends with if the rest of the game is as the day that was reached. */
function prospect(world: World, state: State, actor: ActorIndex): number {
  const score = scores(world, state).find((each) => each.actor === actor);
  if (score === undefined) return 0;
  if (state.outcome[0] !== NONE) return score.total;
  const all = world.calendar.latestLast;
  const left = all - state.round[0]! + 1;
  return score.aims.reduce(
    (sum, { aim, now }) => sum + (world.aims.weight[aim]! * (state.accrued[aim]! + now * left)) / all,
    0,
  );
}
