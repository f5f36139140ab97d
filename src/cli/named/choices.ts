// Reads the values of options. Each gives the value or ends with one line that says what was expected.

import type { Shard } from '../../lab/node/folder/survey.ts';
import { wrongUse } from '../terminal/problem.ts';

const LONGEST_SEED = 200;

/** A reader of whole numbers from `low` to `high`. */
export function wholeNumber(option: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (value >= low && value <= high) return value;
    throw wrongUse(
      `${option} takes a whole number from ${low} to ${high.toLocaleString('en-GB')}, not "${text}"`,
    );
  };
}

/** The name of a folder. */
export function folderName(text: string): string {
  if (text.trim()) return text;
  throw wrongUse('--out takes the name of a folder, such as --out out/bridges');
}

/** A seed: any text of 1 to 200 characters without line breaks and control characters. */
export function seedText(text: string): string {
  if (text.length > 0 && text.length <= LONGEST_SEED && !/\p{Cc}/u.test(text)) return text;
  throw wrongUse(
    `--seed takes a text of 1 to ${LONGEST_SEED} characters without line breaks, such as --seed 7`,
  );
}

/** Collects `--policy actor=policy`; the option may be given once for each actor. */
export function policyChoice(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, actor, policy] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (!actor || !policy) throw wrongUse(`--policy takes actor=policy, such as league=random, not "${text}"`);
  if (Object.hasOwn(before, actor)) throw wrongUse(`--policy names the actor "${actor}" twice`);
  return Object.fromEntries([...Object.entries(before), [actor, policy]]);
}

/** Collects ids given one by one or with commas between them; a script or program is taken whole. */
export function names(text: string, before: readonly string[] | undefined): readonly string[] {
  const whole = /^(script|external):/.test(text);
  const found = whole ? [text] : text.split(',').map((name) => name.trim());
  if (found.includes(''))
    throw wrongUse(`names with commas between them were expected, such as a,b, not "${text}"`);
  return [...(before ?? []), ...found];
}

/** Whole numbers with commas between them. */
export function wholeNumbers(option: string): (text: string) => readonly number[] {
  return (text) => {
    const found = text.split(',').map((part) => (/^\d{1,9}$/.test(part.trim()) ? Number(part) : NaN));
    if (found.every((number) => !Number.isNaN(number))) return found;
    throw wrongUse(`${option} takes whole numbers with commas between them, such as 0,3, not "${text}"`);
  };
}

/** A shard as i/n: the i-th of n, from 1. */
export function shardOf(text: string): Shard {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(number) - 1, of: Number(of) };
  if (shard.index >= 0 && shard.index < shard.of) return shard;
  throw wrongUse(`--shard takes i/n, the i-th of n parts, from 1/n to n/n, such as 2/8, not "${text}"`);
}

/** A share of all, above 0 and at most 1. */
export function shareOf(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (value > 0 && value <= 1) return value;
  throw wrongUse(`--share takes a number above 0 and at most 1, such as 0.01, not "${text}"`);
}
