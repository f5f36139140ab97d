// Numbers, lists and dates as English writes them.

import type { DateStyle } from '../language.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'negative' });
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A whole number with groups of three digits. */
export function count(value: number): string {
  return whole.format(Math.round(value));
}

/** A number with at most one decimal. */
export function decimal(value: number): string {
  return tenths.format(value);
}

/** A share, 0..1, as a percentage without decimals. */
export function percent(share: number): string {
  return shares.format(share);
}

/** People in large numbers: exact below a hundred, two digits above, since more would look surer than it is. */
export function people(value: number): string {
  if (value < 100) return count(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return count(Math.round(value / step) * step);
}

/** "a, b and c"; with a comma before the last when an item has an "and" of its own: "a, b and c, and d". */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  return items.length > 1 && items.some((item) => item.includes(' and '))
    ? `${items.slice(0, -1).join(', ')}, and ${last}`
    : conjunction.format(items);
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Small whole numbers in words, others in digits. */
export function spelled(value: number): string {
  return WORDS[value] ?? count(value);
}

/** A number with its noun: "1 man", "12 men". */
export function counted(value: number, one: string, many: string): string {
  return `${count(value)} ${Math.round(value) === 1 ? one : many}`;
}

/** The same with small numbers in words: "one man", "twelve men", "35 men". */
export function few(value: number, one: string, many: string): string {
  const n = Math.round(value);
  return `${spelled(n)} ${n === 1 ? one : many}`;
}

/** Men, with their number. */
export function men(value: number): string {
  return counted(value, 'man', 'men');
}

/** A ratio of forces as odds: "1.4 to 1", "1 to 2.5", "even". */
export function odds(ratio: number): string {
  if (!Number.isFinite(ratio) || ratio >= 20) return 'more than 20 to 1';
  if (ratio <= 0.05) return '1 to 20 or worse';
  if (ratio > 0.95 && ratio < 1.05) return 'even';
  const side = (value: number): string => (value >= 10 ? count(value) : decimal(value));
  return ratio > 1 ? `${side(ratio)} to 1` : `1 to ${side(1 / ratio)}`;
}

/** The same after "at": "at odds of 1.4 to 1", "at even odds". */
export function atOdds(ratio: number): string {
  const said = odds(ratio);
  return said === 'even' ? 'at even odds' : `at odds of ${said}`;
}

const fields = {
  weekday: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
};

/** A date: "Thursday 5 December 2024" (full), "5 December" (long), "5 Dec" (short); with the hour where rounds are shorter. */
export function date(moment: Date, style: DateStyle, hours: boolean): string {
  const day = moment.getUTCDate();
  const hour = hours ? `, ${String(moment.getUTCHours()).padStart(2, '0')}:00` : '';
  if (style === 'short') return `${day} ${fields.short.format(moment)}${hour}`;
  const long = `${day} ${fields.month.format(moment)}`;
  if (style === 'long') return `${long}${hour}`;
  return `${fields.weekday.format(moment)} ${long} ${moment.getUTCFullYear()}${hour}`;
}
