// Adding up events: what every part of a day's digest needs.

import type { GameEvent } from '../engine/game.ts';

/** A group with its weight, the heaviest being the most important, and the events it stands for. */
export interface Weighed<Group> {
  readonly group: Group;
  readonly weight: number;
  readonly events: readonly GameEvent[];
}

/** People or men at one place. */
export interface Share {
  readonly location: number;
  readonly people: number;
}

/** The sum of what events count. */
export function total(events: readonly GameEvent[]): number {
  return events.reduce((sum, event) => sum + event.n, 0);
}

/** Events by a number of theirs, in the order in which each number first came. */
export function groupBy(
  events: readonly GameEvent[],
  key: (event: GameEvent) => number,
): Map<number, GameEvent[]> {
  const groups = new Map<number, GameEvent[]>();
  for (const event of events) {
    const known = groups.get(key(event));
    if (known) known.push(event);
    else groups.set(key(event), [event]);
  }
  return groups;
}

/** Adds up what events say of places, the largest first. */
export function byPlace(events: readonly GameEvent[], placeOf: (event: GameEvent) => number): Share[] {
  return [...groupBy(events, placeOf)]
    .map(([location, of]) => ({ location, people: total(of) }))
    .sort((x, y) => y.people - x.people);
}

/** Each number once, in its first order. */
export function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
