// The few things that the page remembers of a person: theme, language, whether the staff estimates, the speed of films, and that the
// first note was read.

import { isLanguage } from '../../i18n/index.ts';
import type { LanguageCode } from '../../i18n/index.ts';
import type { ThemeChoice } from '../../store/store.ts';
import { SPEEDS } from '../../store/table.ts';
import type { Speed } from '../../store/table.ts';

const THEME = 'orontes/theme';
const NOTE = 'orontes/note';
const ESTIMATE = 'orontes/estimate';
const LANGUAGE = 'orontes/language';
const SPEED = 'orontes/film';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes a setting; where the browser keeps nothing, it holds for this visit only. */
function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The settings of the last visit. */
export function readSettings(): {
  readonly theme: ThemeChoice;
  readonly noteSeen: boolean;
  /** Null: never said. */
  readonly estimate: boolean | null;
  readonly speed: Speed;
} {
  const theme = read(THEME);
  const estimate = read(ESTIMATE);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    noteSeen: read(NOTE) === 'read',
    speed: SPEEDS.find((each) => String(each) === read(SPEED)) ?? 1,
    estimate: estimate === 'on' ? true : estimate === 'off' ? false : null,
  };
}

/**
 * The language to begin in: the one that the address asks for (`?lang=ar`), else the one chosen last time, else the browser's
 * own where the page speaks it, else English.
 */
export function readLanguage(): LanguageCode {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const wishes = [asked, read(LANGUAGE), ...navigator.languages.slice(0, 1)];
  const codes = wishes.map((wish) => wish?.toLowerCase().split('-')[0] ?? '');
  return codes.find(isLanguage) ?? 'en';
}

/** Remembers the language. */
export function keepLanguage(language: LanguageCode): boolean {
  return write(LANGUAGE, language);
}

/** Remembers the theme. */
export function keepTheme(theme: ThemeChoice): boolean {
  return write(THEME, theme);
}

/** Remembers that the note was read. */
export function keepNoteSeen(): boolean {
  return write(NOTE, 'read');
}

/** Remembers whether the staff estimates. */
export function keepEstimate(isOn: boolean): boolean {
  return write(ESTIMATE, isOn ? 'on' : 'off');
}

/** Remembers the speed of films. */
export function keepSpeed(speed: Speed): boolean {
  return write(SPEED, String(speed));
}
