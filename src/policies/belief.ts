// What a seat believes of all that it cannot see: a whole state, drawn from its view and from what the scenario publishes.

import {
  ALLY,
  COLUMNS,
  COLUMN_NAMES,
  NONE,
  allocateState,
  begin,
  doubtOf,
  forgetMarks,
  formationsOf,
} from '../engine/game.ts';
import type {
  ActorIndex,
  Column,
  ColumnName,
  LocationIndex,
  Random,
  State,
  View,
  World,
} from '../engine/game.ts';

/** Chance that a formation that nobody has seen for days is where it stood at the start, when its side holds that place. */
const STILL_THERE = 0.5;
/** Worth of a place without value when a formation out of sight is put somewhere; places of value draw more. */
const ANY_PLACE = 0.5;
/** Every mark of what has to be looked at again. */
const ALL_STALE = 255;

/**
 * A state as it may well be: the viewer's own as it is, others' troops where and about as strong as they are remembered, and all
 * that nobody tells, such as order and will, drawn anew within the ranges that the scenario gives for it. Two draws differ
 * in what the view leaves open and in nothing else.
 */
export function believe(world: World, view: View, random: Random, into = allocateState(world)): State {
  begin(world, `belief/${random()}`, undefined, into);
  for (const name of COLUMN_NAMES) overlay(world, view, name, into);
  placeOthers(world, view, random, into);
  shareKnowledge(world, view, into);
  const last = into.round[0]! > into.lastRound[0]!;
  if (last)
    into.lastRound[0] =
      into.round[0]! + Math.floor(random() * (world.calendar.latestLast - into.round[0]! + 1));
  lookAs(view, into);
  into.supplyStale.fill(1);
  into.sightStale[0] = ALL_STALE;
  forgetMarks(into);
  return into;
}

/** The viewer sees what it sees; what others see is looked at again when their turn comes. */
function lookAs({ viewer, sees, sharing }: View, into: State): void {
  into.eyes[viewer] = sharing;
  for (let l = 0; l < sees.length; l++)
    into.sightBy[l] = (into.sightBy[l]! & ~sharing) | (sees[l]! << viewer);
}

/** True when the viewer knows an actor's own as it is. */
function shares(view: View, actor: ActorIndex): boolean {
  return (view.sharing & (1 << actor)) !== 0;
}

/** Copies what the view knows of a column. */
function overlay(world: World, view: View, name: ColumnName, into: State): void {
  const column: Column = COLUMNS[name];
  if (column.known === 'nobody') return;
  const [from, to] = [view[name], into[name]];
  const rows = rowsOf(world, column, to.length);
  if (column.known !== 'owner' || rows === null) {
    to.set(from);
    return;
  }
  for (let row = 0; row < to.length; row++) if (shares(view, rows(row))) to[row] = from[row]!;
}

/** Whose each row of a column is, or null where rows are shown or blanked one by one. */
function rowsOf(world: World, { of }: Column, length: number): ((row: number) => ActorIndex) | null {
  if (of === 'formation') return (row) => world.formations.actor[row]!;
  if (of === 'aim') return (row) => world.aims.actor[row]!;
  if (of === 'location' || of === 'cargo') return null;
  const width = length / world.actors.count;
  return (row) => Math.floor(row / width);
}

/** Puts others' formations where they are remembered, or somewhere behind their lines, with as many men as they may have. */
function placeOthers(world: World, view: View, random: Random, into: State): void {
  const row = view.viewer * world.formations.count;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (shares(view, actor)) continue;
    for (const f of formationsOf(world, actor)) {
      const estimate = view.strength[f]!;
      const seen = view.at[f]!;
      if (seen !== NONE) {
        const doubt = doubtOf(world, view, view.viewer, f);
        into.at[f] = seen;
        into.strength[f] = Math.max(1, Math.round(estimate * (1 + doubt * (2 * random() - 1))));
      } else if (estimate === 0) {
        into.at[f] = NONE;
        into.strength[f] = 0;
      } else if (view.seenRound[row + f]! > 0 || world.formations.at[f] !== NONE) {
        into.at[f] = somewhere(world, view, actor, world.formations.at[f]!, random);
      }
      into.initial[f] = Math.max(into.initial[f]!, into.strength[f]!);
    }
  }
}

/** A place out of sight that the actor is known to hold, or NONE when there is none. */
function somewhere(
  world: World,
  view: View,
  actor: ActorIndex,
  start: LocationIndex,
  random: Random,
): LocationIndex {
  const { value, abroad } = world.locations;
  const hidden = (l: LocationIndex): boolean =>
    view.controller[l] === actor && view.sees[l] === 0 && abroad[l] === 0;
  const luck = random();
  if (start !== NONE && hidden(start) && luck < STILL_THERE) return start;
  let all = 0;
  for (let l = 0; l < value.length; l++) if (hidden(l)) all += value[l]! + ANY_PLACE;
  let left = random() * all;
  for (let l = 0; l < value.length; l++) {
    if (!hidden(l)) continue;
    left -= value[l]! + ANY_PLACE;
    if (left < 0) return l;
  }
  return NONE;
}

/** Others are believed to know what the viewer believes: that errs on the side of caution. Who sees with the same eyes knows the same. */
function shareKnowledge(world: World, view: View, into: State): void {
  const [troops, places] = [world.formations.count, world.locations.count];
  for (let actor = 0; actor < world.actors.count; actor++) {
    const own = actor === view.viewer || view.relation[view.viewer * world.actors.count + actor] === ALLY;
    const from = view.viewer * troops;
    for (let f = 0; f < troops; f++) {
      into.seenAt[actor * troops + f] = own ? view.seenAt[from + f]! : into.at[f]!;
      into.seenStrength[actor * troops + f] = own ? view.seenStrength[from + f]! : into.strength[f]!;
      into.seenRound[actor * troops + f] = own ? view.seenRound[from + f]! : into.round[0]!;
    }
    into.knownController.set(into.controller, actor * places);
  }
}
