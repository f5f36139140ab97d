// What a change does: the same games with and without it, paired by their seeds, so that luck they share falls out.

import type { Interval } from '../intervals.ts';
import { NORMAL_975 } from '../intervals.ts';
import { student975 } from '../paired.ts';
import type { Row } from '../columns.ts';
import { questionKey } from './questions.ts';
import type { Question } from './questions.ts';

/** The effect of a change on what is asked, with its 95 % interval. */
export interface Effect extends Interval {
  /** See `questionKey`. */
  readonly question: string;
  readonly pairs: number;
  /** Means without and with the change. */
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** How many times as many games it would take to see as much without pairing; 1 is no gain. Null where nothing varied. */
  readonly gain: number | null;
}

/** Takes pairs of rows of one seed; `finish` gives the effects, one a question. */
export interface Pairing {
  add(before: Row, after: Row): void;
  finish(): Effect[];
}

interface Sums {
  pairs: number;
  before: number;
  after: number;
  beforeSquares: number;
  afterSquares: number;
  products: number;
}

/** A pairing that has seen no pair yet. */
export function pairing(questions: readonly Question[]): Pairing {
  const all = questions.map((): Sums => ({
    pairs: 0,
    before: 0,
    after: 0,
    beforeSquares: 0,
    afterSquares: 0,
    products: 0,
  }));
  return {
    add(before, after) {
      questions.forEach(({ value }, n) => {
        const [one, other] = [value(before), value(after)];
        if (one === null || other === null) return;
        const sums = all[n]!;
        sums.pairs++;
        sums.before += one;
        sums.after += other;
        sums.beforeSquares += one * one;
        sums.afterSquares += other * other;
        sums.products += one * other;
      });
    },
    finish: () => questions.map((question, n) => effectOf(question, all[n]!)),
  };
}

function effectOf(question: Question, sums: Sums): Effect {
  const { pairs } = sums;
  if (pairs === 0) {
    const nothing = { before: 0, after: 0, difference: 0, gain: null };
    return { question: questionKey(question), pairs, ...nothing, low: -Infinity, high: Infinity };
  }
  const [before, after] = [sums.before / pairs, sums.after / pairs];
  const spread = (squares: number, mean: number): number => Math.max(0, squares / pairs - mean * mean);
  const [one, other] = [spread(sums.beforeSquares, before), spread(sums.afterSquares, after)];
  const both = sums.products / pairs - before * after;
  const paired = Math.max(0, one + other - 2 * both);
  const difference = after - before;
  const interval =
    question.kind === 'figure'
      ? studentInterval(difference, paired, pairs)
      : pairedShares(sums.before - sums.products, sums.after - sums.products, pairs);
  // Rounding leaves a trace of a difference where there is none.
  const varied = paired > 1e-12 * Math.max(1, one + other);
  return {
    question: questionKey(question),
    pairs,
    before,
    after,
    difference,
    gain: varied ? (one + other) / paired : null,
    ...interval,
  };
}

function studentInterval(difference: number, variance: number, pairs: number): Interval {
  if (pairs < 2) return { low: -Infinity, high: Infinity };
  const half = student975(pairs - 1) * Math.sqrt(variance / (pairs - 1));
  return { low: difference - half, high: difference + half };
}

/**
 * The interval of a difference of paired shares by Agresti and Min (2005): Wald's after half a pair has been added to each of the four kinds, which
 * keeps its promise in small samples and where no pair differs.
 *
 * @param lost pairs in which it happened before and not after
 * @param won pairs in which it happened after and not before
 */
export function pairedShares(lost: number, won: number, pairs: number): Interval {
  const [b, c, n] = [lost + 0.5, won + 0.5, pairs + 2];
  const middle = (c - b) / n;
  const half = (NORMAL_975 * Math.sqrt(b + c - (c - b) ** 2 / n)) / n;
  return { low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}
