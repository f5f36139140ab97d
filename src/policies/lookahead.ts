// Looks ahead. Before the first round it plays whole games of its own to see which way to play serves the seat best (prepare.ts). Each turn it
// plays that way, the usual one and the next best on for some rounds from what the seat believes, and leaves its way only for what is clearly
// better. Every way meets the same draws of what is hidden and of the dice.

import { NONE, actorOnTurn, allocateState, copyState, playTurn, scores } from '../engine/game.ts';
import type { ActorIndex, Player, State, View, World } from '../engine/game.ts';
import type { Random } from '../engine/game.ts';
import { believe } from './belief.ts';
import type { Policy } from './contract.ts';
import { gain, prepare } from './prepare.ts';
import type { Preparation } from './prepare.ts';

/** Rounds that a way to play is played on for, and draws of beliefs. */
export interface Depth {
  readonly rounds: number;
  readonly draws: number;
  /** Standard errors by which another way has to be better than the one set out with. */
  readonly margin: number;
}

/** Some ten playouts a turn. */
const USUAL_DEPTH: Depth = { rounds: 4, draws: 3, margin: 4 };

/**
 * A policy that sets out with the way of play that its preparation found, and looks each turn whether another serves better from here; the usual
 * policy plays all other seats in its mind. It decides at a turn's beginning and keeps to that until the turn ends.
 *
 * @param preparation games by which the way is found; absent: the usual ones, some seconds of work at a seat's first turn in a scenario
 */
export function lookaheadPolicy(
  id: string,
  usual: Policy,
  depth: Depth = USUAL_DEPTH,
  preparation?: Preparation,
): Policy {
  return {
    id,
    begin(world, view, random) {
      const { way, others } = prepare(world, view.viewer, usual, preparation);
      const chosen = others.length === 0 ? way : choose(world, view, random, usual, way, others, depth);
      return chosen.begin(world, view, random);
    },
  };
}

function choose(
  world: World,
  view: View,
  random: Random,
  usual: Policy,
  way: Policy,
  others: readonly Policy[],
  { rounds, draws, margin }: Depth,
): Policy {
  const actor = view.viewer;
  const scratch = allocateState(world);
  const belief = allocateState(world);
  const gains = others.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    believe(world, view, random, belief);
    const reach = (plan: Policy): number => {
      copyState(world, belief, scratch);
      playAhead(world, scratch, actor, plan, usual, rounds, `draw-${draw}`);
      return prospect(world, scratch, actor);
    };
    const base = reach(way);
    others.forEach((other, i) => gains[i]!.push(reach(other) - base));
  }
  let best = way;
  let most = 0;
  others.forEach((other, i) => {
    const { mean, error } = gain(gains[i]!);
    if (mean <= most || mean <= margin * error) return;
    most = mean;
    best = other;
  });
  return best;
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
