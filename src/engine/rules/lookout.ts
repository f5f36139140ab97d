// Looking out: who sees which place now, from troops, ground and aircraft; and which actors have something new to see.
//
// Few formations move between two looks. What troops see is counted by place and actor, and only those who have moved are counted anew; the
// result is the same as counting all (tests/unit/engine/rules/lookout.test.ts). The tables serve one state after another: what they hold of
// another one is found by comparison and put right.

import { roads } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { P } from '../numbers/parameters.ts';
import { EYES, FLIGHTS, noteNews, noteNewsFor, noteOutlook, viewersOf } from '../state/stale.ts';
import { SIGHT } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { View } from '../knowledge/view.ts';
import { ALLY } from '../world/world.ts';
import type { World } from '../world/world.ts';

interface Geometry {
  /** Neighbours that troops see, in compressed rows; those that ground sees come first in each row, up to `near`. */
  readonly start: Int32Array;
  readonly near: Int32Array;
  readonly to: Int32Array;
  /** Where the formations stood when troops were last looked out from. */
  readonly stood: Int32Array;
  /** How many formations of each actor see each place, at [place * actors + actor], and bits of the actors of whom any does. */
  readonly seers: Uint16Array;
  readonly fromTroops: Int32Array;
  /** Formations that had moved at the last look, and where each had stood. */
  readonly movers: Int32Array;
  readonly left: Int32Array;
  /** Bits of the actors whose aircraft see each place. */
  readonly fromAir: Int32Array;
  /** Holders of the places as they were when ground was last looked out from, and bits of the actors who see each place from theirs. */
  readonly holders: Int32Array;
  readonly fromGround: Int32Array;
  /** The last look at all, by number. */
  look: number;
}

/** Looks so far, of all games. */
let looks = 0;

/** Neighbours in sight, and what the last look came to. */
const geometryOf = onceFor((world: World): Geometry => {
  const { count } = world.locations;
  const actors = world.actors.count;
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
    stood: new Int32Array(world.formations.count).fill(NONE),
    seers: new Uint16Array(count * actors),
    fromTroops: new Int32Array(count),
    movers: new Int32Array(world.formations.count),
    left: new Int32Array(world.formations.count),
    fromAir: new Int32Array(count),
    holders: new Int32Array(count).fill(NONE),
    fromGround: new Int32Array(count),
    look: 0,
  };
});

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

/** Who sees which place now: filled from troops, ground, air support and relations. Notes who has something new to see for it. */
export function lookOut(world: World, state: State): void {
  const geometry = geometryOf(world);
  const { fromTroops, fromGround, fromAir } = geometry;
  const { sightBy, sightStale } = state;
  const reopened = sightStale[0] & EYES;
  if (reopened) openEyes(world, state);
  lookFromGround(geometry, state.controller);
  const known = state.marks[SIGHT] === geometry.look;
  const moved = lookFromTroops(world, geometry, state.at);
  if (sightStale[0] & FLIGHTS) countFlights(world, state);
  lookFromAir(world, geometry, state);
  let changed = 0;
  let before = 0;
  let after = 0;
  for (let l = 0; l < sightBy.length; l++) {
    const then = sightBy[l];
    const now = fromGround[l] | fromTroops[l] | fromAir[l];
    before |= then;
    after |= now;
    changed |= then ^ now;
    sightBy[l] = now;
  }
  state.marks[SIGHT] = geometry.look = ++looks;
  // Who moved is not known when the last look was at another state.
  if (reopened || !known || before !== after) noteNews(state);
  else noteMoves(world, geometry, state, moved);
  if (reopened) changed = -1;
  for (let viewer = 0; viewer < world.actors.count; viewer++) {
    if (!(changed & state.eyes[viewer])) continue;
    noteOutlook(world, state, viewer);
    noteNewsFor(state, 1 << viewer);
  }
}

/** Those who see a place that a formation of others has left or come to have something new to see. */
function noteMoves(world: World, { movers, left }: Geometry, state: State, moved: number): void {
  const { at, sightBy } = state;
  const owners = world.formations.actor;
  for (let i = 0; i < moved; i++) {
    const f = movers[i];
    let seen = left[i] === NONE ? 0 : sightBy[left[i]];
    if (at[f] !== NONE) seen |= sightBy[at[f]];
    // Who knows a formation as it is does not have to see it.
    noteNewsFor(state, viewersOf(state, seen) & ~viewersOf(state, 1 << owners[f]));
  }
}

/** Counts anew who sees what from where formations have come and gone. How many have; they are listed. */
function lookFromTroops(world: World, geometry: Geometry, at: Int32Array): number {
  const { stood, movers, left } = geometry;
  const owners = world.formations.actor;
  let moved = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === stood[f]) continue;
    const owner = owners[f];
    if (stood[f] !== NONE) seeFrom(geometry, world.actors.count, stood[f], owner, -1);
    if (at[f] !== NONE) seeFrom(geometry, world.actors.count, at[f], owner, 1);
    movers[moved] = f;
    left[moved++] = stood[f];
    stood[f] = at[f];
  }
  return moved;
}

/** Adds a formation of an actor to those who look out from a place, or takes it away. */
function seeFrom(
  geometry: Geometry,
  actors: number,
  place: LocationIndex,
  owner: ActorIndex,
  more: 1 | -1,
): void {
  const { start, to } = geometry;
  countSeer(geometry, actors, place, owner, more);
  for (let e = start[place]; e < start[place + 1]; e++) countSeer(geometry, actors, to[e], owner, more);
}

function countSeer(
  { seers, fromTroops }: Geometry,
  actors: number,
  place: LocationIndex,
  owner: ActorIndex,
  more: 1 | -1,
): void {
  const left = (seers[place * actors + owner] += more);
  if (left === 0) fromTroops[place] &= ~(1 << owner);
  else fromTroops[place] |= 1 << owner;
}

/** Brings up to date who sees each place from aircraft that support the fighting. */
function lookFromAir(world: World, { fromAir, start, near, to }: Geometry, { flying, support }: State): void {
  fromAir.fill(0);
  if (flying[0] === 0) return;
  const places = fromAir.length;
  for (let a = 0; a < world.actors.count; a++) {
    if (!(flying[0] & (1 << a))) continue;
    const row = a * places;
    for (let l = 0; l < places; l++) {
      if (support[row + l] === 0) continue;
      fromAir[l] |= 1 << a;
      for (let e = start[l]; e < near[l]; e++) fromAir[to[e]] |= 1 << a;
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

/** True when troops at `place`, or aircraft over it, would see what the viewer does not see now. */
export function showsFrom(world: World, view: View, place: LocationIndex, troops: boolean): boolean {
  const { start, near, to } = geometryOf(world);
  if (!view.sees[place]) return true;
  const end = troops ? start[place + 1] : near[place];
  for (let e = start[place]; e < end; e++) if (!view.sees[to[e]]) return true;
  return false;
}
