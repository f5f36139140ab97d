// The known name nearest to a mistyped one.

import { closest, distance } from 'fastest-levenshtein';

/** `, did you mean "…"?` for a name near enough to be meant, else the known names, else nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const best = closest(name, known);
  if (distance(name, best) <= Math.max(2, Math.floor(name.length / 3))) return `; did you mean "${best}"?`;
  return known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}
