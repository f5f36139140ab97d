// Numbers, lists and dates as Arabic writes them in Syria: its own digits, its own names of months.

import type { DateStyle } from '../language.ts';

const LOCALE = 'ar-SY';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, signDisplay: 'negative' });
const plain = new Intl.NumberFormat(LOCALE, { useGrouping: false });
const shares = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const signs = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const signedShares = new Intl.NumberFormat(LOCALE, {
  style: 'percent',
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
});
const conjunction = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const plurals = new Intl.PluralRules('ar');

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
function rounded(value: number): number {
  if (value < 100) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

/** A number of people as it is known, alone. */
export function people(value: number): string {
  return count(rounded(value));
}

/** Names in a row. */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}

/**
 * A noun as it stands with numbers: alone, as two (after a verb, and after a preposition or noun), with 3 to 10, with 11 to
 * 99, with whole hundreds.
 */
export interface Counted {
  readonly one: string;
  readonly two: string;
  readonly ofTwo: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export const MEN: Counted = {
  one: 'فرد واحد',
  two: 'فردان',
  ofTwo: 'فردين',
  few: 'أفراد',
  many: 'فرداً',
  other: 'فرد',
};
export const CIVILIANS: Counted = {
  one: 'مدني واحد',
  two: 'مدنيان',
  ofTwo: 'مدنيَّين اثنين',
  few: 'مدنيين',
  many: 'مدنياً',
  other: 'مدني',
};
const PEOPLE: Counted = {
  one: 'شخص واحد',
  two: 'شخصان',
  ofTwo: 'شخصين',
  few: 'أشخاص',
  many: 'شخصاً',
  other: 'شخص',
};
export const PRISONERS: Counted = {
  one: 'أسير واحد',
  two: 'أسيران',
  ofTwo: 'أسيرين',
  few: 'أسرى',
  many: 'أسيراً',
  other: 'أسير',
};
export const FORMATIONS: Counted = {
  one: 'تشكيل واحد',
  two: 'تشكيلان',
  ofTwo: 'تشكيلين',
  few: 'تشكيلات',
  many: 'تشكيلاً',
  other: 'تشكيل',
};
export const GARRISONS: Counted = {
  one: 'حامية واحدة',
  two: 'حاميتان',
  ofTwo: 'حاميتين',
  few: 'حاميات',
  many: 'حامية',
  other: 'حامية',
};
export const SMALLER_EVENTS: Counted = {
  one: 'حدث أصغر واحد',
  two: 'حدثان أصغران',
  ofTwo: 'حدثين أصغرين',
  few: 'أحداث أصغر',
  many: 'حدثاً أصغر',
  other: 'حدث أصغر',
};
export const PLACES: Counted = {
  one: 'مكان آخر',
  two: 'مكانان آخران',
  ofTwo: 'مكانين آخرين',
  few: 'أماكن أخرى',
  many: 'مكاناً آخر',
  other: 'مكان آخر',
};
export const ROADS: Counted = {
  one: 'طريق آخر',
  two: 'طريقان آخران',
  ofTwo: 'طريقين آخرين',
  few: 'طرق أخرى',
  many: 'طريقاً آخر',
  other: 'طريق آخر',
};
export const ACTORS: Counted = {
  one: 'طرف واحد',
  two: 'طرفان',
  ofTwo: 'طرفين',
  few: 'أطراف',
  many: 'طرفاً',
  other: 'طرف',
};
export const SORTIES: Counted = {
  one: 'طلعة واحدة',
  two: 'طلعتان',
  ofTwo: 'طلعتين',
  few: 'طلعات',
  many: 'طلعة',
  other: 'طلعة',
};
export const POINTS: Counted = {
  one: 'نقطة واحدة',
  two: 'نقطتان',
  ofTwo: 'نقطتين',
  few: 'نقاط',
  many: 'نقطة',
  other: 'نقطة',
};
export const DAYS: Counted = {
  one: 'يوم واحد',
  two: 'يومان',
  ofTwo: 'يومين',
  few: 'أيام',
  many: 'يوماً',
  other: 'يوم',
};
export const TIMES: Counted = {
  one: 'مرة واحدة',
  two: 'مرتان',
  ofTwo: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
};

function withNoun(value: number, noun: Counted, two: string): string {
  const n = Math.round(value);
  switch (plurals.select(n)) {
    case 'one':
      return noun.one;
    case 'two':
      return two;
    case 'few':
      return `${count(n)} ${noun.few}`;
    case 'many':
      return `${count(n)} ${noun.many}`;
    default:
      return `${count(n)} ${noun.other}`;
  }
}

/** A number with its noun where a subject stands: "فردان", "١٢ فرداً". */
export function counted(value: number, noun: Counted): string {
  return withNoun(value, noun, noun.two);
}

/** The same after a preposition or a noun: "فردين", "١٢ فرداً". */
export function ofCounted(value: number, noun: Counted): string {
  return withNoun(value, noun, noun.ofTwo);
}

/** People in large numbers with their noun, after a preposition or a noun. */
export function ofPeople(value: number, noun: Counted = PEOPLE): string {
  return ofCounted(rounded(value), noun);
}

/** A ratio of forces as odds: "١٫٤ إلى ١". */
export function odds(ratio: number): string {
  if (!Number.isFinite(ratio) || ratio >= 20) return 'أكثر من ٢٠ إلى ١';
  if (ratio <= 0.05) return '١ إلى ٢٠ أو أسوأ';
  if (ratio > 0.95 && ratio < 1.05) return 'متكافئ';
  const side = (value: number): string => (value >= 10 ? count(value) : decimal(value));
  return ratio > 1 ? `${side(ratio)} إلى ١` : `١ إلى ${side(1 / ratio)}`;
}

/** The same in a sentence: "بميزان قوى ١٫٤ إلى ١". */
export function atOdds(ratio: number): string {
  return `بميزان قوى ${odds(ratio)}`;
}

const fields = {
  weekday: new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }),
};

/** Names of months as short as an axis needs. */
const SHORT_MONTHS = [
  'ك٢',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'ت١',
  'ت٢',
  'ك١',
] as const;

/** A date: "الخميس ٥ كانون الأول ٢٠٢٤" (full), "٥ كانون الأول" (long), "٥ ك١" (short); with the hour where rounds are shorter. */
export function date(moment: Date, style: DateStyle, hours: boolean): string {
  const day = plain.format(moment.getUTCDate());
  const hour = hours ? `، الساعة ${plain.format(moment.getUTCHours())}` : '';
  if (style === 'short') return `${day} ${SHORT_MONTHS[moment.getUTCMonth()] ?? ''}${hour}`;
  const long = `${day} ${fields.month.format(moment)}`;
  if (style === 'long') return `${long}${hour}`;
  return `${fields.weekday.format(moment)} ${long} ${plain.format(moment.getUTCFullYear())}${hour}`;
}

/** A number with its sign. */
export function signed(value: number): string {
  return signs.format(value);
}

/** A share, 0..1, as a percentage with its sign. */
export function signedPercent(share: number): string {
  return signedShares.format(share);
}

/** Sentences one after the other. */
export function together(...sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

/** A text as a sentence: with a stop unless it has one. */
export function stopped(text: string): string {
  const trimmed = text.trim();
  return /[.!؟…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text without a stop beside a digit, where it would be read as a zero: a semicolon parts what follows. */
export function tidy(text: string): string {
  return text.replaceAll(/([٠-٩]\u2069?)\.(?=( )?)/g, (_, digit: string, space?: string) =>
    space === undefined ? digit : `${digit}؛`,
  );
}
