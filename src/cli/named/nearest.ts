// The known name nearest to a mistyped one.

import { closest, distance } from 'fastest-levenshtein';

/** The known name near enough to be meant; null where none is. */
export function nearName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(name, known);
  return distance(name, best) <= Math.max(2, Math.floor(name.length / 3)) ? best : null;
}

/** `; did you mean "…"?` for a name near enough to be meant, else the known names where they are few, else nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearName(name, known);
  if (near !== null) return `; did you mean "${near}"?`;
  return known.length > 0 && known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}
