// The known name that was probably meant.

import { distance } from 'fastest-levenshtein';

/** Names listed in full when none of them is near. */
const LISTED = 8;

/** The known name closest to a misspelt one, or null when none is near. Ties go to the first in order. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(name.length * 0.4));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of [...known].toSorted()) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const apart = distance(name.toLowerCase(), candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** What to do about an unknown name: the nearest known one, or all when they are few. */
export function suggestion(name: string, known: Iterable<string>): string {
  const names = [...known].toSorted();
  const near = nearest(name, names);
  if (near !== null) return `nearest known name: "${near}"`;
  if (names.length === 0) return 'there are none';
  if (names.length <= LISTED) return `known: ${names.map((each) => `"${each}"`).join(', ')}`;
  return `${names.length} others are known, none of them near`;
}
