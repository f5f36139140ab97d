// What a day did to people: flight, return, and harm that no battle or strike of the day accounts for.

import { NONE } from '../engine/game.ts';
import type { GameEvent } from '../engine/game.ts';
import { byPlace, total, unique } from './gather.ts';
import type { Share, Weighed } from './gather.ts';

export type PeopleGroup =
  | {
      readonly kind: 'displaced';
      readonly people: number;
      /** The most left first. */
      readonly places: readonly Share[];
      /** Why they left the first place: code of DISPLACEMENT_CAUSES. */
      readonly cause: number;
      /** Most left the same place the day before. */
      readonly again: boolean;
      /** Of them those who had found shelter once and move a second time. */
      readonly second: number;
    }
  | { readonly kind: 'returned'; readonly people: number; readonly places: readonly Share[] }
  | {
      readonly kind: 'harmed';
      readonly people: number;
      readonly places: readonly Share[];
      readonly actors: readonly number[];
    };

function flights(events: readonly GameEvent[]): readonly GameEvent[] {
  return events.filter((event) => event.kind === 'people-displaced' && event.n > 0);
}

/** Groups of a day's flight, return and harm. */
export function peopleGroups(
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): Weighed<PeopleGroup>[] {
  const groups: Weighed<PeopleGroup>[] = [];
  const displaced = flights(events);
  const places = byPlace(displaced, (event) => event.a);
  const first = places[0]?.location;
  if (first !== undefined) {
    const people = total(displaced);
    const second = events.filter((event) => event.kind === 'people-moved-again');
    const again = byPlace(flights(before), (event) => event.a)[0]?.location === first;
    const cause = displaced.filter((event) => event.a === first).toSorted((x, y) => y.n - x.n)[0]?.c ?? 0;
    groups.push({
      group: { kind: 'displaced', people, places, cause, again, second: total(second) },
      weight: Math.min(600, (again ? 12 : 40) + people / (again ? 400 : 200)),
      events: [...displaced, ...second],
    });
  }
  const returned = events.filter((event) => event.kind === 'people-returned' && event.n > 0);
  if (returned.length > 0) {
    const people = total(returned);
    groups.push({
      group: { kind: 'returned', people, places: byPlace(returned, (event) => event.b) },
      weight: Math.min(200, 10 + people / 200),
      events: returned,
    });
  }
  const harmed = events.filter((event) => event.kind === 'people-harmed' && event.n > 0);
  if (harmed.length > 0) {
    const people = total(harmed);
    const actors = unique(harmed.map((event) => event.b).filter((actor) => actor !== NONE));
    groups.push({
      group: { kind: 'harmed', people, places: byPlace(harmed, (event) => event.a), actors },
      weight: Math.min(700, 40 + 4 * people),
      events: harmed,
    });
  }
  return groups;
}
