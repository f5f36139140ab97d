// Figures as people read them: games in a hundred, never more than two digits; large counts with commas.

import type { Interval } from '../lab/intervals.ts';

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

/** A mean to three digits, the smaller ones as zeros: "128,000", "853", "0.413". */
export function mean(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

/** A time in words short enough for a progress line: "8 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
