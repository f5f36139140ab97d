// One headless game as one row.

import {
  allocateState,
  displacedPeople,
  lossesOf,
  measureValue,
  outcomeOf,
  playGame,
  scores,
  stateHash,
} from '../engine/game.ts';
import type { State, World } from '../engine/game.ts';
import type { Policy } from '../policies/contract.ts';
import { DISPLACED, RUN, armedActors, rowColumns, scoredActors } from './columns.ts';
import type { Cell, Row } from './columns.ts';
import { seedOf } from './runs.ts';
import type { Stretch } from './runs.ts';

/** All that the rows of a batch depend on. */
export interface Setting {
  readonly world: World;
  /** Who decides for each actor, by actor index. */
  readonly policies: readonly Policy[];
  /** The batch's own seed. */
  readonly seed: string;
}

/** A function that plays run numbers one after another, in memory that it uses again. */
export function rowPlayer(setting: Setting): (stretch: Stretch) => Row[] {
  const state = allocateState(setting.world);
  return ({ first, count }) => Array.from({ length: count }, (_, i) => playRow(setting, first + i, state));
}

/** Whether a game that was played earlier, perhaps by another build of this program, comes out the same now. */
export function playsTheSame(setting: Setting, row: Row): boolean {
  const again = playRow(setting, Number(row[RUN]), allocateState(setting.world));
  return JSON.stringify(again) === JSON.stringify(row);
}

function playRow(setting: Setting, run: number, state: State): Row {
  const seed = seedOf(setting.seed, run);
  try {
    return rowOf(setting.world, run, seed, playGame(setting.world, setting.policies, seed, { into: state }));
  } catch (error) {
    return failedRow(setting.world, run, seed, error);
  }
}

/** The row of a game that has ended. */
export function rowOf(world: World, run: number, seed: string, state: State): Row {
  const outcome = outcomeOf(state);
  if (outcome === null) throw new Error('the game stopped without an outcome');
  const totals = new Map(scores(world, state).map(({ actor, total }) => [actor, total]));
  return [
    run,
    seed,
    world.outcomes.ids[outcome]!,
    state.round[0]!,
    stateHash(state),
    null,
    displacedPeople(world, state),
    ...scoredActors(world).map((actor) => totals.get(actor) ?? 0),
    ...armedActors(world).map((actor) => lossesOf(world, state, actor)),
    ...state.harmed,
    ...world.measures.ids.map((_, measure) => measureValue(world, state, measure)),
  ];
}

/** A run that the engine could not play to its end: its seed and the first line of what went wrong, all else missing. */
function failedRow(world: World, run: number, seed: string, error: unknown): Row {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] || 'no message';
  const missing = Array.from<Cell>({ length: rowColumns(world).length - DISPLACED }).fill(null);
  return [run, seed, null, null, null, message.slice(0, 500), ...missing];
}
