// Sight: who sees which place, what is remembered of others' formations, and who is known to hold what.
//
// An actor sees the places where it, an ally or a client of it has troops or holds the ground, and their neighbours along roads: from troops
// further than from ground alone. Its aircraft see what they support and what they strike. What it sees of others' formations is kept with
// the day; control out of sight is known as of the last evening. Looking anew is put off until something has moved.

import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import { atWar } from '../relations.ts';
import { ALL, CONTROL, EYES, FLIGHTS, MASKS, OWN, noteNews, noteOutlook } from '../state/stale.ts';
import { GROUND, actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { lookOut } from './lookout.ts';

/** The evening before the first round: published reports everywhere, own eyes where there are any. */
export function beginSight(world: World, state: State): void {
  state.sightSalt[0] = Math.floor(draw(state, 'sight') * 0x7fffffff);
  state.sightStale[0] = EYES | MASKS | OWN | ALL;
  lookAround(world, state);
}

/** An estimate of men: the truth x (1 + error), rounded; the same for all who look within the days that an estimate stands. */
function estimate(state: State, salt: number, f: FormationIndex, error: number, step: number): number {
  let mixed = Math.imul(salt ^ Math.imul(f + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  mixed ^= mixed >>> 13;
  const luck = (mixed >>> 0) / 0x80000000 - 1;
  const men = state.strength[f] * (1 + error * luck);
  return men < step ? step : Math.floor(men / step + 0.5) * step;
}

/** What one actor sees of others' formations goes into its memory; where it looks and finds nobody, the memory goes. */
function seeFormations(world: World, state: State, viewer: ActorIndex): void {
  const { at, strength, seenAt, seenStrength, seenRound, sightBy } = state;
  const owners = world.formations.actor;
  const eyes = state.eyes[viewer];
  const round = state.round[0];
  const count = at.length;
  const row = viewer * count;
  const rules = state.rules;
  const period = Math.floor((round * world.calendar.daysPerRound) / rules[P.sight.estimate]);
  const salt = state.sightSalt[0] ^ Math.imul(viewer * 64 + period + 1, 0x27d4eb2f);
  const error = rules[P.sight.error];
  const step = rules[P.sight.rounding];
  for (let f = 0; f < count; f++) {
    if (eyes & (1 << owners[f])) continue;
    const place = at[f];
    if (place !== NONE && sightBy[place] & eyes) {
      seenAt[row + f] = place;
      seenStrength[row + f] = estimate(state, salt, f, error, step);
      seenRound[row + f] = round;
    } else {
      const last = seenAt[row + f];
      if (last === NONE || (sightBy[last] & eyes) === 0) continue;
      seenAt[row + f] = NONE;
      if (place === NONE && strength[f] === 0) seenStrength[row + f] = 0;
    }
  }
}

/** Control of the places in sight. */
function seeControl(state: State, viewer: ActorIndex): void {
  const { controller, knownController, sightBy } = state;
  const eyes = state.eyes[viewer];
  const row = viewer * controller.length;
  for (let l = 0; l < controller.length; l++) if (sightBy[l] & eyes) knownController[row + l] = controller[l];
}

/** At a turn's beginning, when what aircraft had in sight is over. */
export function lookAway(world: World, state: State): void {
  lookOut(world, state);
  state.sightStale[0] &= ~(FLIGHTS | EYES | MASKS);
}

/** After an order: the actor on turn looks again when anything has moved. */
export function lookAgain(world: World, state: State, viewer: ActorIndex): void {
  const stale = state.sightStale[0];
  if ((stale & OWN) === 0) return;
  if (stale & MASKS) lookOut(world, state);
  if (state.newsOwn[0] & (1 << viewer)) {
    seeFormations(world, state, viewer);
    if (stale & CONTROL) seeControl(state, viewer);
    noteOutlook(world, state, viewer);
    state.newsOwn[0] &= ~(1 << viewer);
  }
  state.sightStale[0] = stale & ~(FLIGHTS | EYES | MASKS | OWN);
}

/** At a turn's end: all look again when anything has moved. Those who see with the same eyes remember the same. */
export function lookAround(world: World, state: State): void {
  const stale = state.sightStale[0];
  if ((stale & ALL) === 0) return;
  if (stale & MASKS) lookOut(world, state);
  const { seenAt, seenStrength, seenRound, knownController, eyes, sightBy } = state;
  let all = 0;
  for (let l = 0; l < sightBy.length; l++) all |= sightBy[l];
  const count = state.at.length;
  const places = state.controller.length;
  const actors = eyes.length;
  // Who is on turn has looked after each of its orders.
  const current = stale & OWN ? NONE : actorOnTurn(state);
  for (let viewer = 0; viewer < actors; viewer++) {
    const bit = 1 << viewer;
    if (viewer === current || !(state.newsAll[0] & bit)) continue;
    // Eyes of who is nowhere see nothing.
    const open = eyes[viewer] & all;
    if (open === 0) continue;
    noteOutlook(world, state, viewer);
    state.newsAll[0] &= ~bit;
    let like = 0;
    while ((eyes[like] & all) !== open) like++;
    if (like === viewer) {
      seeFormations(world, state, viewer);
      if (stale & CONTROL) seeControl(state, viewer);
      state.newsOwn[0] &= ~bit;
      continue;
    }
    // Its own estimates, when it looks itself, are others.
    state.newsOwn[0] |= bit;
    const from = like * count;
    seenAt.copyWithin(viewer * count, from, from + count);
    seenStrength.copyWithin(viewer * count, from, from + count);
    seenRound.copyWithin(viewer * count, from, from + count);
    if (stale & CONTROL) knownController.copyWithin(viewer * places, like * places, (like + 1) * places);
  }
  state.sightStale[0] = stale & CONTROL;
}

/** Changes of hands so far, of all games. */
let changes = 0;

/** Ground has changed hands: all who had it in sight, and both sides themselves, know at once. */
export function noteTaken(
  world: World,
  state: State,
  place: LocationIndex,
  holder: ActorIndex,
  taker: ActorIndex,
): void {
  let seen = state.sightBy[place];
  if (holder !== NONE) seen |= 1 << holder;
  if (taker !== NONE) seen |= 1 << taker;
  const places = world.locations.count;
  for (let viewer = 0; viewer < world.actors.count; viewer++) {
    if (!(seen & state.eyes[viewer])) continue;
    state.knownController[viewer * places + place] = taker;
    noteOutlook(world, state, viewer);
  }
  noteNews(state);
  state.sightStale[0] |= MASKS | OWN | ALL | CONTROL;
  state.marks[GROUND] = ++changes;
}

/** Aircraft over a place see who stands there, and so do those who see through their owner's eyes. */
export function seeFromAbove(world: World, state: State, place: LocationIndex, flier: ActorIndex): void {
  if (state.sightStale[0] & MASKS) lookOut(world, state);
  const before = state.sightBy[place];
  state.sightBy[place] = before | (1 << flier);
  for (let viewer = 0; viewer < world.actors.count; viewer++) {
    if (!(state.eyes[viewer] & (1 << flier))) continue;
    seeFormations(world, state, viewer);
    noteOutlook(world, state, viewer);
  }
  noteNews(state);
  state.sightBy[place] = before;
  state.sightStale[0] &= ~(FLIGHTS | EYES | MASKS);
}

/** The evening: all look around, who holds what is in the news everywhere, and what nobody has seen for long is let go. */
export function closeDay(world: World, state: State): void {
  state.sightStale[0] |= MASKS | OWN | ALL;
  noteNews(state);
  lookAround(world, state);
  const { controller, knownController, seenAt, seenRound } = state;
  if (state.sightStale[0] & CONTROL)
    for (let row = 0; row < knownController.length; row += controller.length)
      knownController.set(controller, row);
  state.sightStale[0] = 0;
  const oldest = state.round[0] - state.rules[P.sight.memory] / world.calendar.daysPerRound;
  for (let i = 0; i < seenAt.length; i++) if (seenRound[i] < oldest) seenAt[i] = NONE;
  for (let viewer = 0; viewer < world.actors.count; viewer++) noteOutlook(world, state, viewer);
  // What is in sight tomorrow is of tomorrow.
  noteNews(state);
}

/** Share by which the estimate of a formation's men can be wrong, as old as it is: 0 for the viewer's own side. */
export function doubtOf(world: World, state: State, viewer: ActorIndex, f: FormationIndex): number {
  if (!atWar(world, state, viewer, world.formations.actor[f])) return 0;
  const age =
    (state.round[0] - state.seenRound[viewer * world.formations.count + f]) * world.calendar.daysPerRound;
  return Math.min(0.95, state.rules[P.sight.error] + state.rules[P.sight.ageing] * Math.max(0, age));
}
