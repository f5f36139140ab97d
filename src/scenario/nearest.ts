// The known name that was probably meant.

import { distance } from 'fastest-levenshtein';

/** Names listed when none of them is near. */
const LISTED = 16;
/** Shortest name that is looked for inside longer ones. */
const SHORTEST_PART = 4;

/** The known name closest to a misspelt one, or null when none is near. Ties go to the first in order. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const names = [...known].toSorted();
  const small = name.toLowerCase();
  let best: string | null = null;
  let least = (name.length < SHORTEST_PART ? 1 : Math.max(2, Math.floor(name.length * 0.4))) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const apart = distance(small, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best ?? names.find((candidate) => partOf(small, candidate.toLowerCase())) ?? null;
}

/** Whether one of two names is whole words of the other: `hama` of `hama-airbase`. */
function partOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && `-${long}-`.includes(`-${short}-`);
}

/** What to do about an unknown name: the nearest known one, or those that there are. `where` says where they are known. */
export function suggestion(name: string, known: Iterable<string>, where = ''): string {
  const names = [...known].toSorted();
  const near = nearest(name, names);
  if (near !== null) return `nearest known name: "${near}"`;
  if (names.length === 0) return 'none are known here';
  const listed = names.slice(0, LISTED).map((each) => `"${each}"`);
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
  return `known${where === '' ? '' : ` ${where}`}: ${listed.join(', ')}${more}`;
}
