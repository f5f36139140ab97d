// The spread of inputs: how far shares depend on what is drawn before the first turn, when luck after it is played many times.

import { quantileSorted } from 'simple-statistics';
import { allocateState, begin, copyState, outcomeOf, playOn, seedStreams } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Interval } from '../statistics/intervals.ts';

/** Starts of a world, and how many games are played from each. */
export interface StartSetting {
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly seed: string;
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

/** A function that draws a start by its number and plays games from it: in how many of them each outcome came. */
export function startPlayer({ world, policies, seed, lucks }: StartSetting): (start: number) => number[] {
  const start = allocateState(world);
  const state = allocateState(world);
  return (n) => {
    const hits = world.outcomes.ids.map(() => 0);
    begin(world, `${seed}-start-${n}`, undefined, start);
    for (let luck = 0; luck < lucks; luck++) {
      copyState(world, start, state);
      const own = `${seed}-start-${n}-luck-${luck}`;
      seedStreams(state, own);
      playOn(world, state, policies, own);
      hits[outcomeOf(state) ?? 0]!++;
    }
    return hits;
  };
}

/** What the games from some starts say: in how many each outcome came, start by start. */
export function inputsResult(
  world: World,
  hits: readonly (readonly number[])[],
  lucks: number,
): InputsResult {
  return {
    starts: hits.length,
    lucks,
    spreads: world.outcomes.ids.map((_, outcome) => ({
      outcome,
      ...spreadOf(
        hits.map((counts) => (counts[outcome] ?? 0) / lucks),
        lucks,
      ),
    })),
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
