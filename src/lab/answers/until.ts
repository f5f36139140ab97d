// Until when did it matter? The same change, begun on one day after another, by forking the same games there.

import { allocateState, begin, copyState, playOn } from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Row } from '../games/columns.ts';
import type { ForkChange } from '../experiment/errands.ts';
import { rowOf } from '../games/row.ts';
import { seedOf } from '../games/runs.ts';
import { pairing } from './effects.ts';
import type { Effect } from './effects.ts';
import { questionsOf } from './questions.ts';

export interface ForkSetting {
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly change: Pick<ForkChange, 'rules'>;
  /** Who decides after a fork. */
  readonly changed: readonly Policy[];
  readonly seed: string;
  /** Rounds at whose beginning the change is begun, in order, from 1. */
  readonly rounds: readonly number[];
}

/**
 * A function that plays a game and forks of it: the row of the game itself, then one for each round. A game that was over by
 * then is its own fork.
 */
export function forkPlayer(setting: ForkSetting): (replicate: number) => readonly Row[] {
  const { world, policies, change, changed, seed, rounds } = setting;
  const kept = rounds.map(() => ({ state: allocateState(world), open: false }));
  const scratch = allocateState(world);
  const rowAt = (run: number, own: string): Row =>
    rowOf(world, run, own, scratch, { reproducible: true, lapses: 0 });

  function playBase(run: number, own: string): Row {
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
    return rowAt(run, own);
  }

  return (replicate) => {
    const own = seedOf(seed, replicate);
    const before = playBase(replicate, own);
    const forks = kept.map(({ state, open }) => {
      if (!open) return before;
      copyState(world, state, scratch);
      for (const [row, value] of change.rules) scratch.rules[row] = value;
      playOn(world, scratch, changed, own);
      return rowAt(replicate, own);
    });
    return [before, ...forks];
  };
}

/** Effects of the change by the round in which it began. A game that was over by then counts with no effect. */
export interface UntilResult {
  readonly games: number;
  readonly starts: readonly { readonly round: number; readonly effects: readonly Effect[] }[];
}

/** Takes games with their forks, and says from which round on the change made how much of a difference. */
export function untilTally(
  world: World,
  rounds: readonly number[],
): { add(rows: readonly Row[]): void; finish(): UntilResult } {
  const questions = questionsOf(world);
  const pairs = rounds.map(() => pairing(questions));
  let games = 0;
  return {
    add([before, ...forks]) {
      if (before === undefined) return;
      games++;
      forks.forEach((after, n) => pairs[n]!.add(before, after));
    },
    finish: () => ({ games, starts: rounds.map((round, n) => ({ round, effects: pairs[n]!.finish() })) }),
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
