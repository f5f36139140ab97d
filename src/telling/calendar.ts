// Rounds as dates. The engine counts rounds; only here does a round get a day of the calendar, in UTC arithmetic.

import type { World } from '../engine/game.ts';

const DAY = 86_400_000;

/** The moment at which a round begins, in UTC; round 0 is the day before the first round. */
export function momentOf(world: World, round: number): Date {
  const first = Date.parse(`${world.calendar.firstRound.slice(0, 10)}T00:00:00Z`);
  return new Date(first + Math.round((round - 1) * world.calendar.daysPerRound * DAY));
}

/** The last day of a round, in UTC: what lasts for a week's round lasts until then. */
export function lastDayOf(world: World, round: number): Date {
  const whole = Math.max(1, Math.floor(world.calendar.daysPerRound));
  return new Date(momentOf(world, round).getTime() + (whole - 1) * DAY);
}

/** Whether rounds are shorter than a day, so that a date needs its hour. */
export function hasHours(world: World): boolean {
  return world.calendar.daysPerRound % 1 !== 0;
}
