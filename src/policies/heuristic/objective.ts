// The main effort: the one opposing place on which a side gathers its force, so that it does not scatter it over what is easy.

import {
  commandedFormations,
  airSupport,
  distances,
  foesOf,
  groundFactor,
  homeDefence,
  NONE,
  onceFor,
} from '../../engine/game.ts';
import type { LocationIndex, World } from '../../engine/game.ts';
import { frontages } from './assessment.ts';
import type { Turn } from './turn.ts';

/** Share of a formation's power that counts towards a place next to it, within a day's march, and within two. */
const NEXT_TO_IT = 1;
const A_DAY_AWAY = 0.85;
const TWO_DAYS_AWAY = 0.6;

/** Share of the whole that must be at hand for nothing more to be worth waiting for. */
const NOTHING_MORE = 0.85;
/** Share of its worth that remains of an objective where all who can come stand already and are too few. */
export const STALLED = 0.25;
/** Days' march to a place within which a force stands next to it, or can be there in time. */
const AT_HAND = 0.7;
const TWO_DAYS = 2.4;
/** Odds, as a multiple of the acceptable, from which more would make a place no more attractive. */
const EASY = 2;

/**
 * The place on the far side of the front whose value in depth, times how far the force within two days' march could meet the doctrine's
 * odds there, is greatest; one where the attack has stalled counts for less. NONE when the actor faces nobody.
 * With a rank, the place that is so many places behind the best.
 */
export function mainEffort(turn: Turn, rank = 0): LocationIndex {
  const { world, view, actor, doctrine, now } = turn;
  const { edgeStart, edgeTo, abroad } = world.locations;
  const values = now.goal;
  const { controller } = view;
  const foes = foesOf(world, view, actor);
  now.stalled.fill(0);
  now.merit.fill(0);
  const force = forceOf(turn);
  for (let target = 0; target < controller.length; target++) {
    if (!(foes & (1 << controller[target]!)) || abroad[target]) continue;
    let faced = false;
    for (let e = edgeStart[target]!; e < edgeStart[target + 1]! && !faced; e++)
      faced = controller[edgeTo[e]!] === actor;
    if (!faced) continue;
    const held =
      now.theirs[target]! * groundFactor(world, view, target) + homeDefence(world, view, target, actor);
    const standing = 0.3 + held * (1 + airSupport(world, view, target, actor, false));
    gather(turn, target, force);
    const odds = gathered.within / standing;
    const stalled = odds < doctrine.acceptableOdds && gathered.atHand >= odds * standing * NOTHING_MORE;
    now.stalled[target] = stalled ? 1 : 0;
    const ease = Math.min(1, odds / (EASY * doctrine.acceptableOdds));
    now.merit[target] = values[target]! * ease * Math.sqrt(ease) * (stalled ? STALLED : 1);
  }
  return ranked(now.merit, rank);
}

/** The place with the greatest merit but so many, the lowest index first among equals; the last one when there are fewer, NONE when none has any. */
function ranked(merit: Float64Array, rank: number): LocationIndex {
  let place: LocationIndex = NONE;
  for (let left = rank; left >= 0; left--) {
    let next: LocationIndex = NONE;
    for (let l = 0; l < merit.length; l++)
      if (merit[l]! > 0 && (next === NONE || merit[l]! > merit[next]!)) next = l;
    if (next === NONE) break;
    place = next;
    merit[next] = 0;
  }
  return place;
}

/** Attack power that can be brought against a place within two days' march, and what of it is at hand: filled anew by `gather`. */
const gathered = { within: 0, atHand: 0 };

/** The formations on the map that an actor orders: which, where each stands and from how far off it is seen to be out of reach. */
interface Force {
  readonly formation: Int32Array;
  readonly at: Int32Array;
  readonly limit: Float64Array;
  count: number;
}

const scratch = onceFor((world: World): Force => {
  const { count } = world.formations;
  return {
    formation: new Int32Array(count),
    at: new Int32Array(count),
    limit: new Float64Array(count),
    count: 0,
  };
});

function forceOf(turn: Turn): Force {
  const { world, view, actor, now } = turn;
  const force = scratch(world);
  const own = commandedFormations(world, view, actor);
  let count = 0;
  for (let i = 0; i < own.length; i++) {
    const f = own[i]!;
    if (view.at[f] === NONE) continue;
    force.formation[count] = f;
    force.at[count] = view.at[f]!;
    force.limit[count] = TWO_DAYS * 1.01 * Math.max(1, now.each.reach[f]!);
    count++;
  }
  force.count = count;
  return force;
}

/** Counts what the actor could bring against a place, cut to the width of the roads from its own ground. */
function gather(turn: Turn, target: LocationIndex, force: Force): void {
  const { world, view, actor, now } = turn;
  const { edgeStart, edgeTo } = world.locations;
  const table = distances(world);
  const frontage = frontages(world);
  const row = target * world.locations.count;
  let width = 0;
  for (let e = edgeStart[target]!; e < edgeStart[target + 1]!; e++)
    if (view.controller[edgeTo[e]!] === actor && frontage[e]! > 0) width += frontage[e]!;
  let power = 0;
  let men = 0;
  let powerAtHand = 0;
  let menAtHand = 0;
  const { strength } = view;
  const { attack, reach } = now.each;
  const { formation, at, limit, count } = force;
  for (let i = 0; i < count; i++) {
    const km = table[row + at[i]!]!;
    // Most stand far away: that is seen before anything is divided.
    if (km > limit[i]!) continue;
    const f = formation[i]!;
    const pace = Math.max(1, reach[f]!);
    const days = km / pace;
    if (days >= TWO_DAYS) continue;
    const share = days < AT_HAND ? NEXT_TO_IT : days < 1.4 ? A_DAY_AWAY : TWO_DAYS_AWAY;
    power += attack[f]! * share;
    men += strength[f]! * share;
    if (days >= AT_HAND) continue;
    powerAtHand += attack[f]! * share;
    menAtHand += strength[f]! * share;
  }
  gathered.within = men > width ? (power * width) / men : power;
  gathered.atHand = menAtHand > width ? (powerAtHand * width) / menAtHand : powerAtHand;
}

/** True when the place is next to the main effort: ground from which it can be struck. */
export function adjoins(world: World, place: LocationIndex, objective: LocationIndex): boolean {
  const { edgeStart, edgeTo } = world.locations;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) if (edgeTo[e] === objective) return true;
  return false;
}
