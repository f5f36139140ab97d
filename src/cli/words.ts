// The language that the command speaks, and names in it.

import { textIn } from '../telling/index.ts';
import type { Text } from '../engine/game.ts';

/** The command's own messages are in English, so the game is told in it too. */
export const LANGUAGE = 'en';

/** A text of the scenario in that language. */
export function nameOf(text: Text): string {
  return textIn(text, LANGUAGE);
}
