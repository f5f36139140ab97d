// Short names of days on which something usual happens, by language.

import type { EventWords } from '../answers/event-title.ts';

const en: EventWords = {
  falls: (place) => `${place} falls`,
  taken: (place) => `${place} taken`,
  cut: (link) => `${link}: cut`,
  collapses: (actor) => `${actor} falls apart`,
};

const ar: EventWords = {
  falls: (place) => `سقوط ${place}`,
  taken: (place) => `أخذ ${place}`,
  cut: (link) => `${link}: انقطاع`,
  collapses: (actor) => `تفكك ${actor}`,
};

const LANGUAGES: Readonly<Record<string, EventWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function dayWords(language: string): EventWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
