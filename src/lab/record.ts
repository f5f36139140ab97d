// Games as records: played into one, and played again from one.

import { ENGINE_VERSION, NONE, apply, begin, playGame, stateHash } from '../engine/game.ts';
import type { Emit, Refusal, State, World } from '../engine/game.ts';
import type { Policy } from '../policies/contract.ts';
import { orderText, readOrder } from '../scenario/index.ts';
import type { GameRecord } from '../scenario/index.ts';

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
  | { readonly kind: 'other-length'; readonly recorded: number }
  | { readonly kind: 'other-outcome'; readonly recorded: string | null; readonly found: string | null }
);

/** Plays a record's orders again, without policies, up to the first thing that is not as recorded. */
export function replay(world: World, record: GameRecord, listener: Listener = {}): Replayed {
  const state = begin(world, record.seed, listener.emit);
  let rounds = 0;
  for (const text of record.orders) {
    const round = state.round[0]!;
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
  const outcome = outcomeId(world, state);
  if (rounds !== record.hashes.length) {
    return { kind: 'other-length', recorded: record.hashes.length, rounds, state };
  }
  if (outcome !== record.outcome) {
    return { kind: 'other-outcome', recorded: record.outcome, found: outcome, rounds, state };
  }
  return { kind: 'same', rounds, state };
}

/** Id of the outcome, or null while the game is open. */
function outcomeId(world: World, state: State): string | null {
  const outcome = state.outcome[0]!;
  return outcome === NONE ? null : world.outcomes.ids[outcome]!;
}
