// Figures as people read them: games in a hundred, never more than two digits; large counts with commas.

import type { Interval } from './intervals.ts';

/** A count with commas. */
export function count(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

/**
 * A share, or a difference of shares, as whole games of a hundred. What sums of doubles leave in the last digits does not decide which
 * way a half goes: it goes away from nought.
 */
export function points(share: number): number {
  const size = Math.round(sound(Math.abs(share)));
  return share < 0 && size > 0 ? -size : size;
}

/** Digits of a double that a sum of many leaves sound. */
const DIGITS = 12;

/** A share in points of a hundred without what sums of doubles leave in the last digits. */
function sound(share: number): number {
  return Number((100 * share).toPrecision(DIGITS));
}

/** A share as games in a hundred: "47", "<1" for some that round to none, ">99" for not quite all. */
export function inHundred(share: number): string {
  const games = points(share);
  if (games === 0 && share > 0) return '<1';
  if (games === 100 && share < 1) return '>99';
  return String(games);
}

/** Both ends of an interval as games in a hundred, rounded outwards so that it never looks narrower than it is: "44–51". */
export function rangeInHundred({ low, high }: Interval): string {
  return `${Math.floor(sound(low))}–${Math.ceil(sound(high))}`;
}
