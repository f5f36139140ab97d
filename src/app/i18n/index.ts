// The interface's texts by language, and the numbers and times beside them.

import i18next, { changeLanguage, dir, use as extend } from 'i18next';
import { en } from './en.ts';
import { withoutDots } from './digits.ts';
import { localeOf, numbersOf } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Languages that the page speaks, each called as its own readers call it. */
export const LANGUAGES = { en: 'English', ar: 'العربية' } as const;
export type LanguageCode = keyof typeof LANGUAGES;

/** What another language brings along: its texts, and the faces that it is written in. */
interface Bundle {
  readonly texts: object;
  readonly letters: () => readonly FontFace[];
}

/** The other languages; each is a download of its own. */
const LOADERS: { readonly [code in LanguageCode]?: () => Promise<Bundle> } = {
  ar: () => import('./ar/index.ts'),
};

/** Faces of the languages whose texts are here. */
const letters = new Map<string, readonly FontFace[]>();

/** Whether the page speaks a language. */
export function isLanguage(code: string): code is LanguageCode {
  return code in LANGUAGES;
}

/** Numbers between sentences: as they are in English, in the digits of the language elsewhere. */
function formatted(value: unknown, format: string | undefined, language: string | undefined): unknown {
  if (typeof value !== 'number') return value;
  if (format === undefined && (language ?? 'en').startsWith('en')) return String(value);
  return numbersOf(language ?? 'en', { useGrouping: format === 'number' }).format(value);
}

/**
 * Makes the texts ready; to be called once, before anything is drawn. Gives why the language cannot be spoken, where its texts
 * cannot be had: the page then speaks English.
 */
export async function startTexts(language: LanguageCode): Promise<Error | null> {
  await extend({ type: 'formatter' as const, init: () => undefined, format: formatted })
    .use({ type: 'postProcessor' as const, name: 'dots', process: withoutDots })
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      postProcess: ['dots'],
    });
  try {
    await speak(language);
    turnPage();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Loads the texts of a language when they are not here yet. Rejects when they cannot be had. */
export async function loadTexts(language: LanguageCode): Promise<void> {
  const load = LOADERS[language];
  if (!load || i18next.hasResourceBundle(language, 'translation')) return;
  const bundle = await load();
  i18next.addResourceBundle(language, 'translation', bundle.texts);
  letters.set(language, bundle.letters());
}

/** Loads the faces of a language whose texts are here; one that cannot be had is done without. */
export async function loadLetters(language: LanguageCode): Promise<void> {
  await Promise.allSettled((letters.get(language) ?? []).map((face) => face.load()));
}

/** Speaks a language from now on. Rejects when its texts cannot be had; the page then speaks as before. */
export async function speak(language: LanguageCode): Promise<void> {
  await loadTexts(language);
  await changeLanguage(language);
}

/** Turns the page to the direction and the letters of the language that is spoken. */
export function turnPage(): void {
  for (const face of letters.get(i18next.language) ?? []) document.fonts.add(face);
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = dir();
}

function locale(): string {
  return localeOf(i18next.language);
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numbersOf(i18next.language, options);
}

/** A whole number in the page's language. */
export function count(value: number): string {
  return numbers({ maximumFractionDigits: 0 }).format(value);
}

/** A whole number with its sign, a true minus before those below nothing. */
export function signed(value: number): string {
  return numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

/** A number with all the digits it was written with. */
export function number(value: number): string {
  return numbers({ maximumFractionDigits: 6 }).format(value).replace('-', '−');
}

/** A number with so many decimals. */
export function fixed(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numbers(digits).format(value).replace('-', '−');
}

/** A number with so many decimals and its sign, nothing counting as a gain. */
export function signedFixed(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const;
  return numbers({ ...digits, signDisplay: 'always' })
    .format(value)
    .replace('-', '−');
}

/** Parts of a line, one after the other: "a, b, c". */
export function inRow(parts: readonly string[]): string {
  return parts.join(i18next.language === 'ar' ? '، ' : ', ');
}

/** Names in a row: "A, B and C". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

/** A number of people as it is known: two or three leading digits. */
export function about(value: number): string {
  const step = value < 100 ? 1 : value < 1000 ? 10 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return count(Math.round(value / step) * step);
}

/** Men of a body of troops: a count of one's own, of others an estimate. */
export function menOf(value: number, isOwn: boolean): string {
  return isOwn ? count(value) : `≈ ${about(value)}`;
}

/** How long ago a moment was, in words. */
export function ago(moment: number, now: number): string {
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const minutes = Math.round((moment - now) / 60_000);
  if (minutes > -60) return relative.format(minutes, 'minute');
  if (minutes > -60 * 48) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** A share of 0..1 in hundredths. */
export function percent(share: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share);
}
