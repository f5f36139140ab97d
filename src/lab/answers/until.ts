// Until when did it matter? The same change, begun on one day after another, by forking the same games there.

import { allocateState, begin, copyState, playOn } from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Row } from '../columns.ts';
import { rowOf } from '../row.ts';
import { seedOf } from '../runs.ts';
import { pairing } from './effects.ts';
import type { Effect } from './effects.ts';
import { questionsOf } from './questions.ts';

/** What changes at the fork: other players, other numbers of rules by their row, or both. */
export interface ForkChange {
  readonly policies?: readonly Policy[];
  readonly rules?: ReadonlyMap<number, number>;
}

export interface UntilSetting {
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly change: ForkChange;
  readonly seed: string;
  readonly games: number;
  /** Rounds at whose beginning the change is begun, in order, from 1. */
  readonly rounds: readonly number[];
}

/** Effects of the change by the round in which it began. A game that was over by then counts with no effect. */
export interface UntilResult {
  readonly games: number;
  readonly starts: readonly { readonly round: number; readonly effects: readonly Effect[] }[];
}

/** A study that is played fork by fork. */
export interface Until {
  readonly total: number;
  step(): number;
  result(): UntilResult;
}

/** The forks, none played yet. All forks of a game come one after another, so that it can be stopped between games. */
export function startUntil({ world, policies, change, seed, games, rounds }: UntilSetting): Until {
  const questions = questionsOf(world);
  const pairs = rounds.map(() => pairing(questions));
  const kept = rounds.map(() => ({ state: allocateState(world), open: false }));
  const scratch = allocateState(world);
  const width = 1 + rounds.length;
  const total = games * width;
  const changed = change.policies ?? policies;
  let done = 0;
  let before: Row = [];
  const rowAt = (run: number, own: string, state: State): Row =>
    rowOf(world, run, own, state, { reproducible: true, lapses: 0 });

  function playBase(run: number, own: string): void {
    for (const each of kept) each.open = false;
    const keep = (now: State): void => {
      const at = rounds.indexOf(now.round[0]!);
      if (at < 0 || now.outcome[0]! >= 0) return;
      copyState(world, now, kept[at]!.state);
      kept[at]!.open = true;
    };
    const state = begin(world, own, undefined, scratch);
    keep(state);
    playOn(world, state, policies, own, { onRound: keep });
    before = rowAt(run, own, state);
  }

  function playFork(run: number, own: string, at: number): void {
    if (!kept[at]!.open) {
      pairs[at]!.add(before, before);
      return;
    }
    copyState(world, kept[at]!.state, scratch);
    for (const [row, value] of change.rules ?? []) scratch.rules[row] = value;
    playOn(world, scratch, changed, own);
    pairs[at]!.add(before, rowAt(run, own, scratch));
  }

  return {
    total,
    step() {
      if (done >= total) return total;
      const run = Math.floor(done / width);
      const own = seedOf(seed, run);
      if (done % width === 0) playBase(run, own);
      else playFork(run, own, (done % width) - 1);
      return ++done;
    },
    result: () => ({
      games: Math.floor(done / width),
      starts: rounds.map((round, n) => ({ round, effects: pairs[n]!.finish() })),
    }),
  };
}

/** Rounds spread over a game, the first always among them. */
export function startRounds(last: number, most: number): number[] {
  const count = Math.min(last, most);
  if (count <= 1) return [1];
  return [
    ...new Set(Array.from({ length: count }, (_, n) => 1 + Math.round((n * (last - 1)) / (count - 1)))),
  ];
}
