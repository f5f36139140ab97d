// Games as records: played into one, and played again from one.

import {
  ENGINE_VERSION,
  NONE,
  apply,
  begin,
  inject,
  playGame,
  silent,
  stateHash,
} from '../../engine/game.ts';
import type { Emit, Refusal, State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { orderText, readInjection, readOrder } from '../../scenario/index.ts';
import type { GameRecord } from '../../scenario/index.ts';

/** A game to be played by machine players. */
export interface RecordedSetting {
  readonly world: World;
  readonly variant: string | null;
  readonly seed: string;
  /** Policy id of every actor, and those policies by actor index. */
  readonly seats: Readonly<Record<string, string>>;
  readonly policies: readonly Policy[];
}

/** Who is told of a game as it goes: each event, and each round once it is over. */
export interface Listener {
  readonly emit?: Emit;
  readonly onRound?: (round: number, state: State) => void;
}

/** Plays a game to its end and keeps its record. */
export function playRecorded(
  setting: RecordedSetting,
  listener: Listener = {},
): { record: GameRecord; state: State } {
  const { world, variant, seed, seats, policies } = setting;
  const orders: string[] = [];
  const hashes: string[] = [];
  const state = playGame(world, policies, seed, {
    ...(listener.emit && { emit: listener.emit }),
    onOrder: (order) => void orders.push(orderText(world, order)),
    onRound: (after) => {
      hashes.push(stateHash(after));
      listener.onRound?.(hashes.length, after);
    },
  });
  const outcome = outcomeId(world, state);
  const scenario = { id: world.id, hash: world.hash };
  return {
    record: { format: 1, engine: ENGINE_VERSION, scenario, variant, seed, seats, orders, hashes, outcome },
    state,
  };
}

/** How a record went when played again. `round` counts from 1; `rounds` were equal. */
export type Replayed = { readonly rounds: number; readonly state: State } & (
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly round: number; readonly recorded: string; readonly found: string }
  | {
      readonly kind: 'refused';
      readonly round: number;
      readonly order: string;
      readonly refusal: Refusal | null;
    }
  /** What an umpire injected there cannot be done. */
  | { readonly kind: 'not-injected'; readonly round: number; readonly inject: string }
  | { readonly kind: 'other-length'; readonly recorded: number }
  | { readonly kind: 'other-outcome'; readonly recorded: string | null; readonly found: string | null }
);

/** Plays a record's orders again, without policies, up to the first thing that is not as recorded. */
export function replay(world: World, record: GameRecord, listener: Listener = {}): Replayed {
  const state = begin(world, record.seed, listener.emit);
  const injectAt = injector(world, record);
  let rounds = 0;
  for (const [given, text] of record.orders.entries()) {
    const round = state.round[0]!;
    const wrong = injectAt(state, given, listener.emit);
    if (wrong !== null) return { kind: 'not-injected', round, inject: wrong, rounds, state };
    const order = readOrder(world, text);
    const refusal = order ? apply(world, state, order, listener.emit) : null;
    if (!order || refusal) return { kind: 'refused', round, order: text, refusal, rounds, state };
    if (state.round[0] === round && state.outcome[0] === NONE) continue;
    const recorded = record.hashes[rounds];
    const found = stateHash(state);
    if (recorded === undefined)
      return { kind: 'other-length', recorded: record.hashes.length, rounds, state };
    if (recorded !== found) return { kind: 'differs', round, recorded, found, rounds, state };
    rounds++;
    listener.onRound?.(round, state);
  }
  const wrong = injectAt(state, record.orders.length, listener.emit);
  if (wrong !== null) return { kind: 'not-injected', round: state.round[0]!, inject: wrong, rounds, state };
  const outcome = outcomeId(world, state);
  if (rounds !== record.hashes.length) {
    return { kind: 'other-length', recorded: record.hashes.length, rounds, state };
  }
  if (outcome !== record.outcome) {
    return { kind: 'other-outcome', recorded: record.outcome, found: outcome, rounds, state };
  }
  return { kind: 'same', rounds, state };
}

/**
 * What the umpire of a record injects: a function to be called when so many orders have been given, once for each number in turn. It gives the
 * first line that cannot be done, or null.
 */
export function injector(
  world: World,
  record: GameRecord,
): (state: State, given: number, emit?: Emit) => string | null {
  const lines = record.umpire ?? [];
  let next = 0;
  return (state, given, emit = silent) => {
    for (let line = lines[next]; line && line.after <= given; line = lines[++next]) {
      const injection = readInjection(world, line.inject);
      if (line.after < given || !injection || !inject(world, state, injection, emit)) return line.inject;
    }
    return null;
  };
}

/** Id of the outcome, or null while the game is open. */
function outcomeId(world: World, state: State): string | null {
  const outcome = state.outcome[0]!;
  return outcome === NONE ? null : world.outcomes.ids[outcome]!;
}
