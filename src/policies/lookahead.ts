// Looks ahead. It sets out with the way of play that a long search found for the seat (ways.ts), the usual one where none is known. Each turn it
// plays that way and some others on for a few rounds from what the seat believes, and leaves its way only for what is clearly better from here.
// Every way meets the same draws of what is hidden and of the dice.

import { NONE, actorOnTurn, allocateState, copyState, onceFor, playTurn, scores } from '../engine/game.ts';
import type { ActorIndex, Player, Random, State, View, World } from '../engine/game.ts';
import { believe } from './belief.ts';
import type { Policy } from './contract.ts';
import { heuristicPolicy } from './heuristic/index.ts';
import { plansFor } from './plans.ts';
import { wayOfScenario } from './ways.ts';

/** How much is thought about in a turn. */
export interface Depth {
  /** Rounds that a way to play is played on for. */
  readonly rounds: number;
  /** Draws of beliefs, each of which every way is played on from: 2 or more. */
  readonly draws: number;
  /** Other ways that are thought about besides the usual one: every turn the next of the list. */
  readonly others: number;
  /** Standard errors by which another way has to be better than the one set out with. */
  readonly margin: number;
}

/** Three to nine playouts a turn. */
const USUAL_DEPTH: Depth = { rounds: 3, draws: 3, others: 1, margin: 2 };

/**
 * A policy that sets out with the way of play that is known to serve its seat and looks each turn whether another serves better from here; the
 * usual policy plays all other seats in its mind. It decides at a turn's beginning and keeps to that until the turn ends.
 *
 * @param wayFor the way to set out with in a seat; absent: what was found by search for the scenario of that name
 */
export function lookaheadPolicy(
  id: string,
  usual: Policy,
  depth: Depth = USUAL_DEPTH,
  wayFor: (world: World, actor: ActorIndex) => Policy | null = knownPolicy,
): Policy {
  return {
    id,
    begin(world, view, random) {
      const way = wayFor(world, view.viewer) ?? usual;
      const chosen = choose(world, view, random, usual, way, depth);
      return chosen.begin(world, view, random);
    },
  };
}

/** Policies that play seats as they are known to be played best; null where no way is known. */
const policies = onceFor((world: World) =>
  world.actors.ids.map((_, actor) => {
    const way = wayOfScenario(world, actor);
    return way && heuristicPolicy('known', way.manner);
  }),
);

function knownPolicy(world: World, actor: ActorIndex): Policy | null {
  return policies(world)[actor] ?? null;
}

/** The usual policy, when it is not the way itself, and the plans whose turn it is. */
function others(world: World, view: View, usual: Policy, way: Policy, count: number): Policy[] {
  const plans = plansFor(world, view.viewer);
  const first = (view.round[0]! - 1) * count;
  const list = way === usual ? [] : [usual];
  for (let i = 0; i < Math.min(count, plans.length); i++) list.push(plans[(first + i) % plans.length]!);
  return list;
}

interface Rival {
  readonly policy: Policy;
  readonly gains: number[];
}

/** The way, or what is clearly better: what does not look better at all after a draw is thought about no more. */
function choose(
  world: World,
  view: View,
  random: Random,
  usual: Policy,
  way: Policy,
  { rounds, draws, margin, others: count }: Depth,
): Policy {
  const actor = view.viewer;
  const scratch = allocateState(world);
  const belief = allocateState(world);
  let left = others(world, view, usual, way, count).map((policy): Rival => ({ policy, gains: [] }));
  for (let draw = 0; draw < draws && left.length > 0; draw++) {
    believe(world, view, random, belief);
    const reach = (plan: Policy): number => {
      copyState(world, belief, scratch);
      playAhead(world, scratch, actor, plan, usual, rounds, `draw-${draw}`);
      return prospect(world, scratch, actor);
    };
    const base = reach(way);
    for (const { policy, gains } of left) gains.push(reach(policy) - base);
    left = left.filter(({ gains }) => gain(gains).mean > 0);
  }
  let best = way;
  let most = 0;
  for (const { policy, gains } of left) {
    const { mean, error } = gain(gains);
    if (mean <= most || mean <= margin * error) continue;
    most = mean;
    best = policy;
  }
  return best;
}

/** Mean of paired gains and its standard error. */
function gain(gains: readonly number[]): { readonly mean: number; readonly error: number } {
  const count = gains.length;
  const mean = gains.reduce((sum, each) => sum + each, 0) / count;
  const squares = gains.reduce((sum, each) => sum + (each - mean) ** 2, 0);
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
