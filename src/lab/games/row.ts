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
} from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { GameRecord } from '../../scenario/index.ts';
import { REPRODUCIBLE, armedActors, rowColumns, scoredActors } from './columns.ts';
import type { Cell, Game, Row } from './columns.ts';
import type { Lapses } from './lapses.ts';
import { playRecorded } from './record.ts';
import { seedOf } from './runs.ts';
import type { Stretch } from './runs.ts';
import type { Scribe } from './scribe.ts';

/** All that the rows of a batch depend on. */
export interface Setting {
  readonly world: World;
  /** Who decides for each actor, by actor index. */
  readonly policies: readonly Policy[];
  /** The batch's own seed. */
  readonly seed: string;
  /** What went wrong with whoever decides; absent where nothing can. */
  readonly lapses?: Lapses;
  /** Present when outside programs have seats: only records say what happened in their games. */
  readonly outside?: Outside;
  /** The number of the run that is replicate so-and-so of this setting; absent: the same number. */
  readonly numberOf?: (replicate: number) => number;
  /** Present when rounds or events are kept beside the row. */
  readonly scribe?: Scribe;
}

/** What games with outside programs ask for beside their rows. */
export interface Outside {
  readonly variant: string | null;
  readonly seats: Readonly<Record<string, string>>;
  /** Called before a game and after it. */
  begin(): void;
  end(world: World, state: State): void;
  /** Keeps the record of a run. */
  keep(run: number, record: GameRecord): void;
}

/** A function that plays run numbers one after another, in memory that it uses again. */
export function gamePlayer(setting: Setting): (stretch: Stretch) => Game[] {
  const state = allocateState(setting.world);
  return ({ first, count }) =>
    Array.from({ length: count }, (_, i) => {
      setting.scribe?.begin();
      const row = playRow(setting, first + i, state);
      return { row, ...setting.scribe?.end(row) };
    });
}

/** The same, of rows alone. */
export function rowPlayer(setting: Setting): (stretch: Stretch) => Row[] {
  const play = gamePlayer(setting);
  return (stretch) => play(stretch).map(({ row }) => row);
}

function playRow(setting: Setting, replicate: number, state: State): Row {
  const seed = seedOf(setting.seed, replicate);
  const run = setting.numberOf?.(replicate) ?? replicate;
  setting.lapses?.take();
  try {
    const end = setting.outside
      ? playOutside(setting, setting.outside, run, seed)
      : playGame(setting.world, setting.policies, seed, { into: state, ...setting.scribe?.listener });
    const notes = {
      reproducible: setting.outside === undefined,
      lapses: setting.lapses?.take().length ?? 0,
    };
    return rowOf(setting.world, run, seed, end, notes);
  } catch (error) {
    return failedRow(setting.world, run, seed, error);
  }
}

function playOutside(
  { world, policies, scribe }: Setting,
  outside: Outside,
  run: number,
  seed: string,
): State {
  outside.begin();
  const { variant, seats } = outside;
  const { emit, onRound } = scribe?.listener ?? {};
  const { record, state } = playRecorded(
    { world, variant, seed, seats, policies },
    { ...(emit && { emit }), ...(onRound && { onRound: (_, after) => onRound(after) }) },
  );
  outside.end(world, state);
  outside.keep(run, record);
  return state;
}

/** What a row says of how its game was played. */
export interface Notes {
  readonly reproducible: boolean;
  readonly lapses: number;
}

/** The row of a game that has ended. */
export function rowOf(world: World, run: number, seed: string, state: State, notes: Notes): Row {
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
    notes.reproducible ? 1 : 0,
    notes.lapses,
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
  const missing = Array.from<Cell>({ length: rowColumns(world).length - REPRODUCIBLE }).fill(null);
  return [run, seed, null, null, null, message.slice(0, 500), ...missing];
}
