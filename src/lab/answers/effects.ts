// What a change does: the same games with and without it, paired by their seeds, so that luck they share falls out.

import { pairEstimator } from '../experiment/estimates.ts';
import type { Difference } from '../experiment/estimates.ts';
import type { Interval } from '../statistics/intervals.ts';
import type { Row } from '../games/columns.ts';
import type { Question } from './questions.ts';

/** The effect of a change on what is asked, with its 95 % interval. */
export interface Effect extends Interval {
  /** See `questionKey`; in an experiment the id of a measure. */
  readonly question: string;
  readonly pairs: number;
  /** Means without and with the change. */
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** How many times as many games it would take to see as much without pairing; 1 is no gain. Null where nothing varied. */
  readonly gain: number | null;
}

/** A number that is read off each game, and how effects on it are named. */
export type Asked = Pick<Question, 'key' | 'share' | 'bounds' | 'read'>;

/** Takes pairs of rows of one seed; `finish` gives the effects, one a question. */
export interface Pairing {
  add(before: Row, after: Row): void;
  finish(): Effect[];
}

/**
 * A pairing that has seen no pair yet.
 *
 * @param after the same questions of the games with the change, in the same order, where their rows have other columns
 */
export function pairing(questions: readonly Asked[], after: readonly Asked[] = questions): Pairing {
  const pairs = questions.map((question) => pairEstimator(question, { kind: 'count' }));
  return {
    add(without, changed) {
      questions.forEach(({ read }, n) => {
        const [one, other] = [read(without), after[n]?.read(changed) ?? null];
        if (one !== null && other !== null) pairs[n]!.add(other, one);
      });
    },
    finish: () => questions.map((question, n) => effectOf(question.key, pairs[n]!.estimate())),
  };
}

/** A paired difference as an effect on what is asked; without an interval it could be anything. */
export function effectOf(question: string, told: Difference): Effect {
  const { pairs, before, after, mean, low, high, gain } = told;
  return {
    question,
    pairs,
    before: before ?? 0,
    after: after ?? 0,
    difference: mean ?? 0,
    low: low ?? -Infinity,
    high: high ?? Infinity,
    gain,
  };
}
