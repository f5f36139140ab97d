// Figures as people read them: games in a hundred, never more than two digits; large counts with commas.

import type { Interval } from './intervals.ts';

/** A count with commas. */
export function count(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

/** A share as games in a hundred: "47", "<1" for some that round to none, ">99" for not quite all. */
export function inHundred(share: number): string {
  const games = Math.round(100 * share);
  if (games === 0 && share > 0) return '<1';
  if (games === 100 && share < 1) return '>99';
  return String(games);
}

/** Both ends of an interval as games in a hundred, rounded outwards so that it never looks narrower than it is: "44–51". */
export function rangeInHundred({ low, high }: Interval): string {
  return `${Math.floor(100 * low)}–${Math.ceil(100 * high)}`;
}
