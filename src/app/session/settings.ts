// The few things that the page remembers of a person: theme, and that the first note was read.

import type { ThemeChoice } from '../store/store.ts';

const THEME = 'orontes/theme';
const NOTE = 'orontes/note';

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
export function readSettings(): { readonly theme: ThemeChoice; readonly noteSeen: boolean } {
  const theme = read(THEME);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    noteSeen: read(NOTE) === 'read',
  };
}

/** Remembers the theme. */
export function keepTheme(theme: ThemeChoice): boolean {
  return write(THEME, theme);
}

/** Remembers that the note was read. */
export function keepNoteSeen(): boolean {
  return write(NOTE, 'read');
}
