// Names and texts of a world in the language asked for, in English where the scenario has no other.

import type { Text } from '../engine/game.ts';

/** A table of a world: its rows have ids and names. */
export interface Named {
  readonly ids: readonly string[];
  readonly names: readonly Text[];
}

/** A text in a language, or in English when the scenario does not give it. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text.en;
}

/** The name of a row; a row that does not exist is written `?`, so that a broken record still reads. */
export function nameOf(table: Named, row: number, language: string): string {
  const name = table.names[row];
  return name ? textIn(name, language) || (table.ids[row] ?? '?') : (table.ids[row] ?? '?');
}
