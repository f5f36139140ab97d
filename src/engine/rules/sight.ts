// Sight: who sees which place, what is remembered of others' formations, and who is known to hold what.
//
// An actor sees the places where it, an ally or a client of it has troops or holds the ground, and their neighbours along roads: from troops
// further than from ground alone. Its aircraft see what they support and what they strike. What it sees of others' formations is kept with
// the day; control out of sight is known as of the last evening. Looking anew is put off until something has moved.

import { roads } from '../geography.ts';
import { NONE } from '../indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../indices.ts';
import { onceFor } from '../once.ts';
import { P } from '../parameters.ts';
import { draw } from '../random.ts';
import { atWar } from '../relations.ts';
import { ALL, CONTROL, EYES, FLIGHTS, MASKS, OWN } from '../stale.ts';
import { GROUND, actorOnTurn } from '../state.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';
import { ALLY } from '../world.ts';
import type { World } from '../world.ts';

interface Geometry {
  /** Neighbours that troops see, in compressed rows; those that ground sees come first in each row, up to `near`. */
  readonly start: Int32Array;
  readonly near: Int32Array;
  readonly to: Int32Array;
  /** Bits of actors with troops at each place. */
  readonly troops: Int32Array;
  /** Holders of the places as they were when ground was last looked out from, and bits of the actors who see each place from theirs. */
  readonly holders: Int32Array;
  readonly fromGround: Int32Array;
}

const geometryOf = onceFor((world: World): Geometry => {
  const { count } = world.locations;
  const { start: first, to: ends, route } = roads(world);
  const start = new Int32Array(count + 1);
  const near = new Int32Array(count);
  const to: number[] = [];
  for (let l = 0; l < count; l++) {
    const within = (km: number): number[] => {
      const list: number[] = [];
      // Nothing abroad is in sight: seeing goes both ways, and from here no road leads there.
      if (world.locations.abroad[l]) return list;
      for (let e = first[l]; e < first[l + 1]; e++) if (world.routes.km[route[e]] <= km) list.push(ends[e]);
      return list;
    };
    const byGround = within(world.rules[P.sight.ground]);
    const further = within(world.rules[P.sight.troops]).filter((place) => !byGround.includes(place));
    to.push(...byGround);
    near[l] = to.length;
    to.push(...further);
    start[l + 1] = to.length;
  }
  return {
    start,
    near,
    to: Int32Array.from(to),
    troops: new Int32Array(count),
    holders: new Int32Array(count).fill(NONE),
    fromGround: new Int32Array(count),
  };
});

/** The evening before the first round: published reports everywhere, own eyes where there are any. */
export function beginSight(world: World, state: State): void {
  state.sightSalt[0] = Math.floor(draw(state, 'sight') * 0x7fffffff);
  state.sightStale[0] = EYES | MASKS | OWN | ALL;
  lookAround(world, state);
}

/** Who sees through whose eyes: an actor through its allies' and its clients', a mediator through its own alone. */
function openEyes(world: World, state: State): void {
  const actors = world.actors.count;
  for (let a = 0; a < actors; a++) {
    let eyes = 1 << a;
    if (!world.actors.mediates[a]) {
      const row = a * actors;
      for (let b = 0; b < actors; b++) if (state.relation[row + b] === ALLY) eyes |= 1 << b;
      for (const client of world.actors.clients[a]) eyes |= 1 << client;
    }
    state.eyes[a] = eyes;
  }
}

/** Who sees which place now: filled from troops, ground, air support and relations. */
function lookOut(world: World, state: State): void {
  const geometry = geometryOf(world);
  const { troops, fromGround, start, near, to } = geometry;
  const { at, sightBy, support } = state;
  const owners = world.formations.actor;
  const actors = world.actors.count;
  const places = sightBy.length;
  if (state.sightStale[0] & EYES) openEyes(world, state);
  lookFromGround(geometry, state.controller);
  troops.fill(0);
  sightBy.set(fromGround);
  for (let f = 0; f < at.length; f++) {
    const place = at[f];
    if (place === NONE) continue;
    const bit = 1 << owners[f];
    // Where one formation of an actor stands, others see no more.
    if (troops[place] & bit) continue;
    troops[place] |= bit;
    sightBy[place] |= bit;
    for (let e = start[place]; e < start[place + 1]; e++) sightBy[to[e]] |= bit;
  }
  if (state.sightStale[0] & FLIGHTS) countFlights(world, state);
  const flying = state.flying[0];
  for (let a = 0; a < actors; a++) {
    if (!(flying & (1 << a))) continue;
    const row = a * places;
    for (let l = 0; l < places; l++) {
      if (support[row + l] === 0) continue;
      sightBy[l] |= 1 << a;
      for (let e = start[l]; e < near[l]; e++) sightBy[to[e]] |= 1 << a;
    }
  }
}

/** Notes whose aircraft support the fighting, from what each gives to the places. */
function countFlights(world: World, state: State): void {
  const { support, flying } = state;
  const places = world.locations.count;
  flying[0] = 0;
  for (let row = 0; row < support.length; row++)
    if (support[row] > 0) flying[0] |= 1 << Math.floor(row / places);
}

/** Brings up to date who sees each place from ground of its own, where ground has changed hands. */
function lookFromGround({ holders, fromGround, start, near, to }: Geometry, controller: Int32Array): void {
  let same = true;
  for (let l = 0; l < controller.length; l++) {
    if (holders[l] === controller[l]) continue;
    holders[l] = controller[l];
    same = false;
  }
  if (same) return;
  for (let l = 0; l < controller.length; l++) {
    let seen = holders[l] === NONE ? 0 : 1 << holders[l];
    for (let e = start[l]; e < near[l]; e++) if (holders[to[e]] !== NONE) seen |= 1 << holders[to[e]];
    fromGround[l] = seen;
  }
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
  seeFormations(world, state, viewer);
  if (stale & CONTROL) seeControl(state, viewer);
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
    if (viewer === current) continue;
    // Eyes of who is nowhere see nothing.
    const open = eyes[viewer] & all;
    if (open === 0) continue;
    let like = 0;
    while ((eyes[like] & all) !== open) like++;
    if (like === viewer) {
      seeFormations(world, state, viewer);
      if (stale & CONTROL) seeControl(state, viewer);
      continue;
    }
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
  for (let viewer = 0; viewer < world.actors.count; viewer++)
    if (seen & state.eyes[viewer]) state.knownController[viewer * places + place] = taker;
  state.sightStale[0] |= MASKS | OWN | ALL | CONTROL;
  state.marks[GROUND] = ++changes;
}

/** Aircraft over a place see who stands there, and so do those who see through their owner's eyes. */
export function seeFromAbove(world: World, state: State, place: LocationIndex, flier: ActorIndex): void {
  if (state.sightStale[0] & MASKS) lookOut(world, state);
  const before = state.sightBy[place];
  state.sightBy[place] = before | (1 << flier);
  for (let viewer = 0; viewer < world.actors.count; viewer++)
    if (state.eyes[viewer] & (1 << flier)) seeFormations(world, state, viewer);
  state.sightBy[place] = before;
  state.sightStale[0] &= ~(FLIGHTS | EYES | MASKS);
}

/** The evening: all look around, who holds what is in the news everywhere, and what nobody has seen for long is let go. */
export function closeDay(world: World, state: State): void {
  state.sightStale[0] |= MASKS | OWN | ALL;
  lookAround(world, state);
  const { controller, knownController, seenAt, seenRound } = state;
  if (state.sightStale[0] & CONTROL)
    for (let row = 0; row < knownController.length; row += controller.length)
      knownController.set(controller, row);
  state.sightStale[0] = 0;
  const oldest = state.round[0] - state.rules[P.sight.memory] / world.calendar.daysPerRound;
  for (let i = 0; i < seenAt.length; i++) if (seenRound[i] < oldest) seenAt[i] = NONE;
}

/** Share by which the estimate of a formation's men can be wrong, as old as it is: 0 for the viewer's own side. */
export function doubtOf(world: World, state: State, viewer: ActorIndex, f: FormationIndex): number {
  if (!atWar(world, state, viewer, world.formations.actor[f])) return 0;
  const age =
    (state.round[0] - state.seenRound[viewer * world.formations.count + f]) * world.calendar.daysPerRound;
  return Math.min(0.95, state.rules[P.sight.error] + state.rules[P.sight.ageing] * Math.max(0, age));
}

/** True when troops at `place`, or aircraft over it, would see what the viewer does not see now. */
export function showsFrom(world: World, view: View, place: LocationIndex, troops: boolean): boolean {
  const { start, near, to } = geometryOf(world);
  if (!view.sees[place]) return true;
  const end = troops ? start[place + 1] : near[place];
  for (let e = start[place]; e < end; e++) if (!view.sees[to[e]]) return true;
  return false;
}
