// What has to be looked at again because something has moved: marks that rules leave, and that rules/sight.ts clears.

import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex } from '../world/indices.ts';
import { COMMAND, deedsMark, outlookMark } from './state.ts';
import type { State } from './state.ts';
import type { World } from '../world/world.ts';

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

/** Changes so far that were given a number, of all games. */
let changes = 0;

/** To be called when what an actor does at places, in support of the fighting or where it was stopped, has changed. */
export function noteDeeds(world: World, state: State, actor: ActorIndex): void {
  state.marks[deedsMark(world, actor)] = ++changes;
}

/** To be called when a formation has come under another's command. */
export function noteCommand(state: State): void {
  state.marks[COMMAND] = ++changes;
}

/** To be called when what an actor sees, remembers of others' formations or knows of who holds what has changed. */
export function noteOutlook(world: World, state: State, viewer: ActorIndex): void {
  state.marks[outlookMark(world, viewer)] = ++changes;
}

/** To be called when some actors may have something new to see, given as bits: whoever has not sees the same as when it looked last. */
export function noteNewsFor(state: State, viewers: number): void {
  state.newsOwn[0] |= viewers;
  state.newsAll[0] |= viewers;
}

/** Bits of the actors who see through the eyes of any of those given as bits. */
export function viewersOf(state: State, seers: number): number {
  const { eyes } = state;
  let bits = 0;
  for (let viewer = 0; viewer < eyes.length; viewer++) if (eyes[viewer] & seers) bits |= 1 << viewer;
  return bits;
}

/** To be called when everybody may have. */
export function noteNews(state: State): void {
  state.newsOwn[0] = -1;
  state.newsAll[0] = -1;
}

/** To be called when relations have changed. */
export function markRelated(state: State): void {
  state.sightStale[0] |= EYES | MASKS | OWN | ALL;
}

/** To be called when troops or ground have moved. */
export function markMoved(state: State): void {
  state.sightStale[0] |= MASKS | OWN | ALL;
}

/** To be called when a formation's number of men has changed where it stands. */
export function markCounted(state: State, f: FormationIndex): void {
  state.sightStale[0] |= OWN | ALL;
  noteCounted(state, f);
}

/** The same for what nobody has to look at before something else moves. */
export function noteCounted(state: State, f: FormationIndex): void {
  const place = state.at[f];
  if (place === NONE) noteNews(state);
  else noteNewsFor(state, viewersOf(state, state.sightBy[place]));
}
