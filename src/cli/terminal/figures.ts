// Figures as people read them at a terminal.

import { count } from '../../lab/statistics/figures.ts';

export { count, inHundred, points, rangeInHundred } from '../../lab/statistics/figures.ts';

/** A mean to three digits, the smaller ones as zeros: "128,000", "853", "0.413". */
export function mean(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

/** One value of a measure: from a hundred on as a count, fractions to three digits: "14,959", "0.083". */
export function bound(value: number): string {
  return Math.abs(value) >= 100 ? count(value) : mean(value);
}

/** A time in words short enough for a progress line: "8 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** A difference of means with its sign: "+1.45", "−38", "0". */
export function signedMean(value: number): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${mean(Math.abs(value))}`;
}

/** A whole number with its sign: "+3", "−12", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}
