// Changes and what they do, in this model and in other versions of it.

import type { Interval } from '../statistics/intervals.ts';
import { rangeOf, widened, widthTogether } from '../statistics/together.ts';
import type { Range } from '../statistics/together.ts';
import type { Effect } from './effects.ts';

/** A change that was tried, with its effects question by question. */
export interface Change {
  readonly id: string;
  readonly name: string;
  readonly effects: readonly Effect[];
  /** The same under other versions of the model; absent where nobody asked. */
  readonly versions?: readonly Version[];
}

/** Effects of a change in another version of the model. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly effects: readonly Effect[];
}

/** Why an effect is not to be read as one. */
export type Doubt =
  /** Chance alone could give it: its interval holds zero. */
  | 'chance'
  /** It is smaller than the range of the same effect over versions of the model. */
  | 'model'
  /** Versions of the model do not even agree on its direction. */
  | 'sign';

/** An effect with what other versions of the model make of it. */
export interface Judged {
  readonly effect: Effect;
  /** Effects by version, this model first; empty where nobody asked. */
  readonly others: readonly number[];
  /** From the least to the greatest of these, with what chance leaves of its ends. */
  readonly range: Range | null;
  /** Versions that agree with this model on the direction, this model included. */
  readonly agree: number;
  readonly doubt: Doubt | null;
}

/** The effect of a change on a question, judged by chance and by the versions of the model. */
export function judged({ effects, versions = [] }: Change, question: string): Judged | null {
  const effect = find(effects, question);
  if (effect === undefined || effect.pairs === 0) return null;
  const own = effect.difference;
  const others = versions.flatMap((version) => find(version.effects, question) ?? []);
  const all = [own, ...others.map(({ difference }) => difference)];
  const width = widthTogether(all.length);
  const range =
    others.length === 0
      ? null
      : rangeOf(
          all,
          [effect, ...others].map((each) => widened(each, width)),
        );
  const agree = all.filter((each) => Math.sign(each) === Math.sign(own)).length;
  return { effect, others: others.length === 0 ? [] : all, range, agree, doubt: doubtOf(effect, range) };
}

function find(effects: readonly Effect[], question: string): Effect | undefined {
  return effects.find((effect) => effect.question === question);
}

function doubtOf({ difference, low, high }: Effect, range: Interval | null): Doubt | null {
  if (low <= 0 && high >= 0) return 'chance';
  if (range === null) return null;
  if (Math.abs(difference) < range.high - range.low)
    return range.low < 0 && range.high > 0 ? 'sign' : 'model';
  return null;
}

/** The questions about shares that these changes move most, at most so many: what a report draws. */
export function movedMost(changes: readonly Change[], most: number): string[] {
  const largest = new Map<string, number>();
  for (const { effects } of changes)
    for (const { question, difference, low, high } of effects) {
      if (question.startsWith('figure:') || (low <= 0 && high >= 0)) continue;
      largest.set(question, Math.max(largest.get(question) ?? 0, Math.abs(difference)));
    }
  return [...largest]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([question]) => question);
}
