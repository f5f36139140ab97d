// What has to be looked at again because something has moved: marks that rules leave, and that rules/sight.ts clears.

import type { State } from './state.ts';

/**
 * Bits of `sightStale`: who sees what, the sightings of the actor on turn, those of all, whether ground has changed hands this round, and
 * who shares whose eyes, and whose aircraft support the fighting.
 */
export const MASKS = 1;
export const OWN = 2;
export const ALL = 4;
export const CONTROL = 8;
export const EYES = 16;
export const FLIGHTS = 32;

/** To be called when relations have changed. */
export function markRelated(state: State): void {
  state.sightStale[0] |= EYES | MASKS | OWN | ALL;
}

/** To be called when troops or ground have moved. */
export function markMoved(state: State): void {
  state.sightStale[0] |= MASKS | OWN | ALL;
}

/** To be called when numbers of men have changed where they stand. */
export function markCounted(state: State): void {
  state.sightStale[0] |= OWN | ALL;
}
