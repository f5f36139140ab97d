// The course of one game as figures a day, read off its states as it is played: what the charts by day are drawn from.

import { actorOnTurn, displacedPeople, linkStatus, lossesOf } from '../engine/game.ts';
import type { State, World } from '../engine/game.ts';
import { nameOf, tellDate, textIn } from '../telling/index.ts';
import type { ActorDays, NamedDays } from './byDay.ts';

/** All series of a game so far, the evening before the first round included. */
export interface Course {
  readonly value: ActorDays;
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

/** Reads one day off a state. */
function readDay(world: World, state: State, label: string): Day {
  const value = Array.from({ length: world.actors.count }, () => 0);
  for (let place = 0; place < world.locations.count; place++) {
    const holder = state.controller[place] ?? -1;
    if (holder < 0 || world.locations.abroad[place] === 1) continue;
    value[holder] = (value[holder] ?? 0) + (world.locations.value[place] ?? 0);
  }
  return {
    label,
    value,
    losses: value.map((_, actor) => lossesOf(world, state, actor)),
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
      days.push(readDay(world, state, tellDate(world, round, language, 'short')));
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
