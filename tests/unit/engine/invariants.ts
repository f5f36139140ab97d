// What must be true of every state of every game, whatever was played.

import { COLUMNS, COLUMN_NAMES, NONE } from '../../../src/engine/game.ts';
import type { State, World } from '../../../src/engine/game.ts';

const SOLDIERS = ['strength', 'killed', 'wounded', 'captured', 'dispersed', 'changedSide'] as const;
const PEOPLE = ['atHome', 'away', 'dead'] as const;

/** What is wrong with the count of people and troops, or null: nobody is made or lost, only moved between columns. */
export function miscount(world: World, state: State): string | null {
  for (let f = 0; f < world.formations.count; f++) {
    let men = 0;
    for (const column of SOLDIERS) {
      const part = state[column][f]!;
      if (part < 0) return `${world.formations.ids[f]} has ${part} ${column}`;
      men += part;
    }
    if (men !== state.initial[f])
      return `${world.formations.ids[f]} had ${state.initial[f]} men and has ${men}`;
    if (
      state.at[f] === NONE &&
      state.strength[f]! > 0 &&
      world.formations.sponsor[f] === NONE &&
      // Formations of latent actors wait, awake or not, until they have once appeared.
      !(world.actors.latent[world.formations.actor[f]!] && state.arrivedRound[f] === 0)
    )
      return `${world.formations.ids[f]} is nowhere`;
  }
  let away = 0;
  let sheltering = 0;
  for (let l = 0; l < world.locations.count; l++) {
    let people = 0;
    for (const column of PEOPLE) {
      const part = state[column][l]!;
      if (part < 0) return `${world.locations.ids[l]} has ${part} people ${column}`;
      people += part;
    }
    if (people !== world.locations.people[l])
      return `${world.locations.ids[l]} had ${world.locations.people[l]} people and has ${people}`;
    if (state.sheltering[l]! < 0) return `${world.locations.ids[l]} shelters ${state.sheltering[l]}`;
    away += state.away[l]!;
    sheltering += state.sheltering[l]!;
  }
  return away === sheltering ? null : `${away} people are away and ${sheltering} sheltered`;
}

const PERCENT = ['cohesion', 'supply', 'resolve', 'commitment'] as const;

/** What lies outside its range, or null: no number that is none, shares and percentages within theirs, rows that exist. */
export function outOfRange(world: World, state: State): string | null {
  for (const name of COLUMN_NAMES) {
    if (COLUMNS[name].type !== 'f64' || name === 'supplyCost') continue;
    for (const value of state[name]) if (!Number.isFinite(value)) return `${name} holds ${value}`;
  }
  for (const name of PERCENT)
    for (const value of state[name]) if (value < 0 || value > 100) return `${name} is ${value}`;
  for (const value of state.points) if (value < 0) return `command points are ${value}`;
  for (const value of state.sorties) if (value < 0) return `sorties are ${value}`;
  for (const place of state.at)
    if (place < NONE || place >= world.locations.count) return `a formation is at ${place}`;
  for (const holder of state.controller)
    if (holder < NONE || holder >= world.actors.count) return `a place is held by ${holder}`;
  for (let f = 0; f < world.formations.count; f++) {
    const place = state.at[f]!;
    if (place !== NONE && world.locations.abroad[place]) return `${world.formations.ids[f]} stands abroad`;
  }
  for (let a = 0; a < world.actors.count; a++) {
    for (let b = 0; b < world.actors.count; b++) {
      if (state.relation[a * world.actors.count + b] !== state.relation[b * world.actors.count + a])
        return 'a relation holds one way only';
    }
  }
  return null;
}

/** Bits of the actors with anything in their rows of a column that has one for each. */
export function actorsIn(world: World, column: Uint8Array): number {
  const width = column.length / world.actors.count;
  let bits = 0;
  column.forEach((value, i) => {
    if (value > 0) bits |= 1 << Math.floor(i / width);
  });
  return bits;
}

/** What is kept beside the columns that it follows from and is not as they say, or null. */
export function outOfStep(world: World, state: State): string | null {
  const fliers = actorsIn(world, state.interdiction);
  if (state.interdicting[0] !== fliers) return `${state.interdicting[0]} interdict, not ${fliers}`;
  const supporters = actorsIn(world, state.support);
  return state.flying[0] === supporters ? null : `${state.flying[0]} support, not ${supporters}`;
}
