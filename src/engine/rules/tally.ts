// What the day gave outlets to speak of: men lost and taken prisoner by actor with the place of most, and civilians harmed.

import { NONE } from '../world/indices.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** By actor. */
export interface Tally {
  readonly lost: Int32Array;
  readonly lostAt: Int32Array;
  readonly prisoners: Int32Array;
  readonly prisonersAt: Int32Array;
  readonly harmed: Int32Array;
  readonly most: Int32Array;
}

const scratch = new WeakMap<World, Tally>();

function tallyOf(world: World): Tally {
  let found = scratch.get(world);
  if (!found) {
    const row = (): Int32Array => new Int32Array(world.actors.count);
    found = { lost: row(), lostAt: row(), prisoners: row(), prisonersAt: row(), harmed: row(), most: row() };
    scratch.set(world, found);
  }
  return found;
}

/** Counts what has happened since the last count, and remembers that it was counted. The table is filled again by the next call. */
export function takeTally(world: World, state: State): Tally {
  const tally = tallyOf(world);
  tally.lost.fill(0);
  tally.prisoners.fill(0);
  tally.lostAt.fill(NONE);
  tally.prisonersAt.fill(NONE);
  countLosses(world, state, tally);
  countPrisoners(world, state, tally);
  for (let actor = 0; actor < world.actors.count; actor++) {
    tally.harmed[actor] = state.harmed[actor] - state.harmedTold[actor];
    state.harmedTold[actor] = state.harmed[actor];
  }
  state.placeTold.set(state.at);
  return tally;
}

function countLosses(world: World, state: State, tally: Tally): void {
  const { most } = tally;
  most.fill(0);
  for (let f = 0; f < world.formations.count; f++) {
    const all =
      state.killed[f] + state.wounded[f] + state.captured[f] + state.dispersed[f] + state.changedSide[f];
    const men = all - state.lossesTold[f];
    state.lossesTold[f] = all;
    if (men <= 0) continue;
    const actor = world.formations.actor[f];
    tally.lost[actor] += men;
    if (men <= most[actor]) continue;
    most[actor] = men;
    tally.lostAt[actor] = placeOf(state, f);
  }
}

function countPrisoners(world: World, state: State, tally: Tally): void {
  const { most } = tally;
  most.fill(0);
  for (let f = 0; f < world.formations.count; f++) {
    const men = state.captured[f] - state.capturedTold[f];
    state.capturedTold[f] = state.captured[f];
    if (men <= 0) continue;
    const actor = world.formations.actor[f];
    tally.prisoners[actor] += men;
    if (men <= most[actor]) continue;
    most[actor] = men;
    tally.prisonersAt[actor] = placeOf(state, f);
  }
}

/** Where a formation lost its men today: where it stood last night, unless there was fighting where it stands now. */
function placeOf(state: State, f: number): number {
  const now = state.at[f];
  return now !== NONE && state.fought[now] === state.round[0] ? now : state.placeTold[f];
}
