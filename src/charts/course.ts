// The course of one game as figures a day, read off its states as it is played: what the charts by day are drawn from.

import { actorOnTurn, displacedPeople, linkStatus } from '../engine/game.ts';
import type { State, World } from '../engine/game.ts';
import { nameOf, tellDate, textIn } from '../telling/index.ts';
import type { ActorDays, NamedDays } from './byDay.ts';

/** All series of a game so far, the evening before the first round included. */
export interface Course {
  readonly value: ActorDays;
  /** Men lost so far in all five kinds, counted when it happens: those who come back later are not taken off. */
  readonly losses: ActorDays;
  readonly displaced: { readonly days: readonly string[]; readonly values: readonly number[] };
  readonly links: NamedDays;
}

interface Day {
  readonly label: string;
  readonly value: readonly number[];
  readonly losses: readonly number[];
  readonly displaced: number;
  readonly links: readonly number[];
}

/** Men lost so far, each counted when it happens; `note` takes the state of each evening. */
function lossCounter(world: World): { note(state: State): readonly number[] } {
  const counted = world.actors.ids.map(() => 0);
  let before: readonly (readonly number[])[] | null = null;
  return {
    note({ killed, wounded, captured, dispersed, changedSide }) {
      const now = [killed, wounded, captured, dispersed, changedSide].map((column) => [...column]);
      now.forEach((column, kind) =>
        column.forEach((men, formation) => {
          const actor = world.formations.actor[formation] ?? -1;
          // Who comes back was lost all the same: only what is added counts.
          const more = Math.max(0, men - (before?.[kind]?.[formation] ?? 0));
          counted[actor] = (counted[actor] ?? 0) + more;
        }),
      );
      before = now;
      return [...counted];
    },
  };
}

/** Reads one day off a state. */
function readDay(world: World, state: State, label: string, losses: readonly number[]): Day {
  const value = Array.from({ length: world.actors.count }, () => 0);
  for (let place = 0; place < world.locations.count; place++) {
    const holder = state.controller[place] ?? -1;
    if (holder < 0 || world.locations.abroad[place] === 1) continue;
    value[holder] = (value[holder] ?? 0) + (world.locations.value[place] ?? 0);
  }
  return {
    label,
    value,
    losses,
    displaced: displacedPeople(world, state),
    links: world.links.ids.map((_, link) => linkStatus(world, state, link).throughput),
  };
}

/**
 * A recorder of a game's course. Call `note` with the state as `begin` gave it and then once after each round
 * (`onRound` of `playGame`); `course` gives the series so far. Actors that hold no ground are left out.
 */
export function recordCourse(world: World, language = 'en'): { note(state: State): void; course(): Course } {
  const days: Day[] = [];
  const losses = lossCounter(world);
  const actors = world.actors.ids
    .map((_, actor) => actor)
    .filter((actor) => world.actors.ground[actor] === 1);
  const series = (pick: (day: Day) => readonly number[]): ActorDays => ({
    days: days.map((day) => day.label),
    series: actors.map((actor) => ({
      label: textIn(world.actors.short[actor] ?? { en: nameOf(world.actors, actor, 'en') }, language),
      style: world.actors.style[actor] ?? 'ring',
      values: days.map((day) => pick(day)[actor] ?? 0),
    })),
  });
  return {
    note(state) {
      // A state stands in the round after the one that has just ended, unless the game is over.
      const round = (state.round[0] ?? 1) - (actorOnTurn(state) < 0 ? 0 : 1);
      days.push(readDay(world, state, tellDate(world, round, language, 'short'), losses.note(state)));
    },
    course: () => ({
      value: series((day) => day.value),
      losses: series((day) => day.losses),
      displaced: { days: days.map((day) => day.label), values: days.map((day) => day.displaced) },
      links: {
        days: days.map((day) => day.label),
        series: world.links.ids.map((_, link) => ({
          label: nameOf(world.links, link, language),
          values: days.map((day) => day.links[link] ?? 0),
        })),
      },
    }),
  };
}
