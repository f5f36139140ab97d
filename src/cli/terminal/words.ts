// The language that the command speaks, and names in it.

import { textIn } from '../../telling/index.ts';
import type { Text } from '../../engine/game.ts';

/** The command's own messages are in English, so the game is told in it too. */
export const LANGUAGE = 'en';

/** A text of the scenario in that language. */
export function nameOf(text: Text): string {
  return textIn(text, LANGUAGE);
}

/** A text of a file in that language: as it stands, or one of several. */
export function textOf(text: string | Text): string {
  return typeof text === 'string' ? text : nameOf(text);
}
