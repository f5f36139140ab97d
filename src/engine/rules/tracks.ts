// Talk tracks: who can speak with whom, and trust that grows with use and cools with silence and broken words.

import { NONE } from '../world/indices.ts';
import type { ActorIndex, DealIndex, TrackIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { atWar } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** The track with most trust that joins two actors, or NONE. */
export function trackBetween(world: World, state: State, a: ActorIndex, b: ActorIndex): TrackIndex {
  if (world.tracks.count === 0) return NONE;
  return warmest(state, world.tracks.between[a * world.actors.count + b]);
}

/** The track with most trust of which all parties of a deal are members, or NONE. */
function trackOf(world: World, state: State, deal: DealIndex): TrackIndex {
  return warmest(state, world.deals.tracks[deal]);
}

function warmest(state: State, tracks: readonly TrackIndex[]): TrackIndex {
  let best: TrackIndex = NONE;
  for (let i = 0; i < tracks.length; i++)
    if (best === NONE || state.trust[tracks[i]] > state.trust[best]) best = tracks[i];
  return best;
}

/** Whether two actors can speak with each other: along a track even in war, without one only when they are not at war. */
export function canSpeak(world: World, state: State, a: ActorIndex, b: ActorIndex): boolean {
  return !atWar(world, state, a, b) || trackBetween(world, state, a, b) !== NONE;
}

/** Factor on the weight of a press: by trust along the warmest track, less across a front or without one; 1 where the scenario has no tracks. */
export function weightAlong(world: World, state: State, actor: ActorIndex, target: ActorIndex): number {
  if (world.tracks.count === 0) return 1;
  const track = trackBetween(world, state, actor, target);
  if (track !== NONE) {
    const weight = state.rules[P.tracks.cold] + (state.rules[P.tracks.warm] * state.trust[track]) / 100;
    if (atWar(world, state, actor, target)) return weight * state.rules[P.tracks.acrossLines];
    return world.actors.clients[actor].includes(target) ? Math.max(1, weight) : weight;
  }
  return world.actors.clients[actor].includes(target) ? 1 : state.rules[P.tracks.without];
}

/** Willingness that trust adds: nothing at half trust, or where no track has all parties. */
export function trustTells(world: World, state: State, deal: DealIndex): number {
  const track = trackOf(world, state, deal);
  return track === NONE ? 0 : state.rules[P.tracks.weight] * (state.trust[track] / 50 - 1);
}

/** Notes that a track was talked along today. */
export function talkAlong(world: World, state: State, a: ActorIndex, b: ActorIndex): void {
  const track = trackBetween(world, state, a, b);
  if (track !== NONE) state.trackUsed[track] = state.round[0];
}

/** Notes that all tracks of a deal were talked along today, and changes their trust. */
export function talkAlongAll(world: World, state: State, deal: DealIndex, change: number): void {
  for (const track of world.deals.tracks[deal]) {
    state.trackUsed[track] = state.round[0];
    addTrust(state, track, change);
  }
}

/** Takes trust from all tracks of a deal, for a proposal that nobody answered. */
export function coolTracksOf(world: World, state: State, deal: DealIndex, points: number): void {
  for (const track of world.deals.tracks[deal]) addTrust(state, track, -points);
}

/** Changes the trust of every track that joins two actors. */
export function addTrustBetween(
  world: World,
  state: State,
  a: ActorIndex,
  b: ActorIndex,
  change: number,
): void {
  if (a === b || world.tracks.count === 0) return;
  for (const track of world.tracks.between[a * world.actors.count + b]) addTrust(state, track, change);
}

/** Changes trust within 0..100. */
export function addTrust(state: State, track: TrackIndex, change: number): void {
  state.trust[track] = Math.max(0, Math.min(100, state.trust[track] + change));
}

/** Upkeep: tracks that were used warm, the others cool. */
export function warmAndCool(world: World, state: State): void {
  const days = world.calendar.daysPerRound;
  for (let track = 0; track < world.tracks.count; track++) {
    const used = state.trackUsed[track] === state.round[0];
    const change = used
      ? (state.rules[P.tracks.warming] * (100 - state.trust[track])) / 100
      : -state.rules[P.tracks.cooling];
    addTrust(state, track, change * days);
  }
}
