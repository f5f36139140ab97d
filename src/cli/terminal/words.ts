// The language that the command speaks, and names in it.

import { teach, textIn } from '../../telling/index.ts';
import type { Text } from '../../engine/game.ts';

/** The command's own messages are in English, so the game is told in it too. */
export const LANGUAGE = 'en';

/** Languages that a report can be written in. */
export const REPORT_LANGUAGES = ['en', 'ar'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Has the game told in a language from then on, where it is not the command's own. */
export async function learn(language: ReportLanguage): Promise<void> {
  if (language === 'ar') teach((await import('../../telling/ar/index.ts')).arabic);
}

/** The option that asks for a language, as it stands in a command to give again; nothing for the usual one. */
export function spoken({ language = LANGUAGE }: { readonly language?: ReportLanguage }): string[] {
  return language === LANGUAGE ? [] : ['--language', language];
}

/** A text of the scenario in that language. */
export function nameOf(text: Text): string {
  return textIn(text, LANGUAGE);
}

/** A text of a file in that language: as it stands, or one of several. */
export function textOf(text: string | Text): string {
  return typeof text === 'string' ? text : nameOf(text);
}
