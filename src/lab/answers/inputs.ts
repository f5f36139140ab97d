// The spread of inputs: how far shares depend on what is drawn before the first turn, when luck after it is played many times.

import { quantileSorted } from 'simple-statistics';
import { allocateState, begin, copyState, outcomeOf, playOn, seedStreams } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Interval } from '../intervals.ts';

export interface InputsSetting {
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly seed: string;
  /** Starts drawn, and games from each with luck of its own. */
  readonly starts: number;
  readonly lucks: number;
}

/** Shares of an outcome from different starts: nine starts of ten lie in the interval. */
export interface InputSpread extends Interval {
  readonly outcome: number;
  /** Part of the variance of single games that the start explains, 0..1. */
  readonly explained: number;
}

export interface InputsResult {
  readonly starts: number;
  readonly lucks: number;
  readonly spreads: readonly InputSpread[];
}

/** Starts and lucks, played game by game. */
export interface Inputs {
  readonly total: number;
  step(): number;
  /** Over the starts from which all games have been played. */
  result(): InputsResult;
}

/** A nested design, no game of it played yet. */
export function startInputs({ world, policies, seed, starts, lucks }: InputsSetting): Inputs {
  const start = allocateState(world);
  const state = allocateState(world);
  const hits = Array.from({ length: starts }, () => world.outcomes.ids.map(() => 0));
  const total = starts * lucks;
  let done = 0;
  return {
    total,
    step() {
      if (done >= total) return total;
      const [n, luck] = [Math.floor(done / lucks), done % lucks];
      if (luck === 0) begin(world, `${seed}-start-${n}`, undefined, start);
      copyState(world, start, state);
      const own = `${seed}-start-${n}-luck-${luck}`;
      seedStreams(state, own);
      playOn(world, state, policies, own);
      hits[n]![outcomeOf(state) ?? 0]!++;
      return ++done;
    },
    result() {
      const whole = hits.slice(0, Math.floor(done / lucks));
      return {
        starts: whole.length,
        lucks,
        spreads: world.outcomes.ids.map((_, outcome) => ({
          outcome,
          ...spreadOf(
            whole.map((counts) => (counts[outcome] ?? 0) / lucks),
            lucks,
          ),
        })),
      };
    },
  };
}

/**
 * The spread of true shares behind observed ones: their variance less that of chance within a start, and the observed shares drawn
 * in to it (Louis 1984), so that few games a start do not make the starts look more different than they are.
 *
 * @param shares by start, each over `lucks` games
 */
export function spreadOf(shares: readonly number[], lucks: number): Omit<InputSpread, 'outcome'> {
  const starts = shares.length;
  if (starts < 2 || lucks < 2) return { low: 0, high: 1, explained: 0 };
  const mean = shares.reduce((sum, share) => sum + share, 0) / starts;
  const observed = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (starts - 1);
  const within = shares.reduce((sum, share) => sum + share * (1 - share), 0) / starts / (lucks - 1);
  const between = Math.max(0, observed - within);
  const factor = observed === 0 ? 0 : Math.sqrt(between / observed);
  const drawn = shares.map((share) => mean + factor * (share - mean)).toSorted((a, b) => a - b);
  const all = mean * (1 - mean);
  return {
    low: quantileSorted(drawn, 0.05),
    high: quantileSorted(drawn, 0.95),
    explained: all === 0 ? 0 : Math.min(1, between / all),
  };
}
