// How a side stands: power at each place, what threatens it, and what each place is worth to hold or take.

import { attackPower, atWar, dayReach, defencePower, distances, frontageOf, NONE, sameSide, walkable } from '../../engine/game.ts';
import type { ActorIndex, View, World } from '../../engine/game.ts';

/** One actor's reading of its view. Power as the combat rule counts it. */
export interface Assessment {
  /** Defence power of the actor's side at each place. */
  readonly own: Float64Array;
  /** Fit men of the actor's side at each place. */
  readonly men: Float64Array;
  /** Attack power of the actor's own formations at each place that have not acted. */
  readonly ready: Float64Array;
  /** Defence and attack power of its opponents' troops at each place. */
  readonly theirs: Float64Array;
  readonly hostile: Float64Array;
  /** Opposing power that could be turned against each place of the side: within a day, cut by distance, by screens and by the width of roads. */
  readonly threat: Float64Array;
  /** 1 for targets where all who can come stand already and are too few; filled by `mainEffort`. */
  readonly stalled: Uint8Array;
  /** Greatest day's reach of the opponents at each place. */
  readonly reach: Float64Array;
}

const free = new WeakMap<World, Assessment[]>();
const depths = new WeakMap<World, Float64Array>();
const goals = new WeakMap<World, Map<ActorIndex, Float64Array>>();

/** Takes tables for one turn; give them back with `release` when it ends. */
export function acquire(world: World): Assessment {
  const pooled = free.get(world)?.pop();
  if (pooled) return pooled;
  const table = (): Float64Array => new Float64Array(world.locations.count);
  return { own: table(), men: table(), ready: table(), theirs: table(), hostile: table(), threat: table(), stalled: new Uint8Array(world.locations.count), reach: table() };
}

export function release(world: World, assessment: Assessment): void {
  const pool = free.get(world);
  if (pool) pool.push(assessment);
  else free.set(world, [assessment]);
}

/** Points of an aim that double the worth of the places it names. */
const AIM_DOUBLES = 50;

/** Value of each place in depth: its own, or 0.85 of a greater one within 70 km, less with distance; so a city's screens count as the city. */
export function depthValue(world: World): Float64Array {
  let values = depths.get(world);
  if (!values) depths.set(world, (values = inDepth(world, world.locations.value)));
  return values;
}

/** What each place is worth to an actor as a goal: the same, with more for the places that its own aims name. */
export function goalValue(world: World, actor: ActorIndex): Float64Array {
  let ofActor = goals.get(world);
  if (!ofActor) goals.set(world, (ofActor = new Map()));
  const known = ofActor.get(actor);
  if (known) return known;
  const own = Float64Array.from(world.locations.value);
  for (let aim = 0; aim < world.aims.count; aim++) {
    const asked = world.aims.quantity[aim];
    if (world.aims.actor[aim] !== actor || asked?.kind !== 'value-held') continue;
    for (const place of asked.places) own[place]! *= 1 + world.aims.weight[aim]! / AIM_DOUBLES;
  }
  const values = inDepth(world, own);
  ofActor.set(actor, values);
  return values;
}

function inDepth(world: World, own: Float64Array): Float64Array {
  const n = world.locations.count;
  const table = distances(world);
  const values = Float64Array.from(own);
  for (let l = 0; l < n; l++) {
    for (let m = 0; m < n; m++) {
      const distance = table[l * n + m] ?? Infinity;
      if (distance < 70) values[l] = Math.max(values[l] ?? 0, (own[m] ?? 0) * 0.85 * (1 - distance / 70));
    }
  }
  return values;
}

/** Fills the tables from what the actor sees now. */
export function assess(world: World, view: View, actor: ActorIndex, into: Assessment): void {
  const { own, men, ready, theirs, hostile, threat, reach } = into;
  const n = world.locations.count;
  const table = distances(world);
  own.fill(0);
  men.fill(0);
  ready.fill(0);
  theirs.fill(0);
  hostile.fill(0);
  threat.fill(0);
  reach.fill(0);
  const round = view.round[0];
  for (let f = 0; f < world.formations.count; f++) {
    const at = view.at[f]!;
    if (at === NONE) continue;
    const owner = world.formations.actor[f]!;
    if (atWar(world, view, actor, owner)) {
      theirs[at]! += defencePower(world, view, f);
      hostile[at]! += attackPower(world, view, f);
      reach[at] = Math.max(reach[at]!, dayReach(world, view, f));
    } else if (sameSide(world, view, actor, owner)) {
      own[at]! += defencePower(world, view, f);
      men[at]! += view.strength[f]!;
      if (owner === actor && view.acted[f] !== round) ready[at]! += attackPower(world, view, f);
    }
  }
  for (let from = 0; from < n; from++) {
    const power = hostile[from]!;
    if (power === 0) continue;
    const far = reach[from]!;
    const row = from * n;
    for (let l = 0; l < n; l++) {
      const distance = table[row + l]!;
      if (distance < far) threat[l]! += power * (1 - 0.5 * (distance / far));
    }
  }
  screen(world, view, actor, threat);
}

/** What a place behind a screen feels of the force in front of it. */
const BEHIND_A_SCREEN = 0.4;

/** Cuts the threat to each place to what its roads let fight, and to a part where no opponent stands next to it. */
function screen(world: World, view: View, actor: ActorIndex, threat: Float64Array): void {
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  for (let l = 0; l < world.locations.count; l++) {
    if (threat[l] === 0 || !sameSide(world, view, actor, view.controller[l]!)) continue;
    let width = 0;
    let all = 0;
    for (let e = edgeStart[l]!; e < edgeStart[l + 1]!; e++) {
      const route = edgeRoute[e]!;
      if (!walkable(world, route)) continue;
      const men = frontageOf(world, view, route);
      all += men;
      if (atWar(world, view, actor, view.controller[edgeTo[e]!]!)) width += men;
    }
    const exposed = width > 0;
    threat[l] = Math.min(threat[l]! * (exposed ? 1 : BEHIND_A_SCREEN), (exposed ? width : all * BEHIND_A_SCREEN) * 0.001);
  }
}
