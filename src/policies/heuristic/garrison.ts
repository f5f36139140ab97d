// What must stay: floors of garrisons, troops that may leave, and places better given up.

import { atWar, check, commandedFormations, distances, NONE, STANCES, wayBack } from '../../engine/game.ts';
import type { ActorIndex, FormationIndex, LocationIndex, Order, View, World } from '../../engine/game.ts';
import type { Assessment } from './assessment.ts';
import type { Turn } from './turn.ts';

/** Value from which a place always keeps its last garrison. */
const PLACE_OF_VALUE = 5;
/** Code of the stance of a garrison that leaves tonight. */
const LEAVING = STANCES.indexOf('leave');
/** Value from which it keeps a guard even with nobody near. */
const PLACE_TO_GUARD = 7;

/**
 * Whether a formation can leave where it is: what stays must keep the doctrine's share of the threat to a place of value, and its last formations.
 */
export function spare(turn: Turn, f: FormationIndex, towards: LocationIndex): boolean {
  const { world, view, actor, doctrine, now } = turn;
  const place = view.at[f]!;
  const left = now.own[place]! - now.each.defence[f]!;
  // A force that is itself the target no longer threatens the place it is attacked from.
  const threat = Math.max(0, now.threat[place]! - (now.hostile[towards] ?? 0));
  const value = now.depth[place]!;
  if (
    world.locations.value[place]! >= PLACE_OF_VALUE &&
    doctrine.minimumGarrison > 0 &&
    !enoughStay(world, view, actor, place, f, doctrine.minimumGarrison)
  ) {
    if (threat > 0 || nearOpponents(world, place, now)) return false;
  }
  if (
    world.locations.value[place]! >= PLACE_TO_GUARD &&
    left < doctrine.guardOfValue * world.locations.value[place]!
  )
    return false;
  if (value < 2 || (world.locations.value[place]! < PLACE_OF_VALUE && !exposed(world, view, actor, place)))
    return true;
  return left >= doctrine.keepBack * threat * Math.min(1, value / PLACE_OF_VALUE);
}

/**
 * Whether a formation can join an attack from where it is, `left` being the power that stays behind: that must keep the doctrine's share
 * of what stands next to the place on the other roads; the target itself is busy.
 */
export function canJoinAttack(
  turn: Turn,
  place: LocationIndex,
  left: number,
  target: LocationIndex,
): boolean {
  const { world, view, actor, doctrine, now } = turn;
  if (
    world.locations.value[place]! >= PLACE_TO_GUARD &&
    left < doctrine.guardOfValue * world.locations.value[place]!
  )
    return false;
  const { edgeStart, edgeTo } = world.locations;
  let beside = 0;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) {
    const next = edgeTo[e]!;
    if (next !== target && atWar(world, view, actor, view.controller[next]!)) beside += now.hostile[next]!;
  }
  const value = now.depth[place]!;
  return left >= doctrine.keepBack * beside * Math.min(1, value / PLACE_OF_VALUE);
}

/** True when the formation came from that place yesterday or today: only a withdrawal takes it back so soon, or columns would shuttle. */
export function leftJustNow(view: View, f: FormationIndex, place: LocationIndex): boolean {
  return view.cameFrom[f] === place && view.round[0]! - view.arrivedRound[f]! <= 1;
}

/** Whether at least so many formations of the actor stay at a place when one leaves. */
function enoughStay(
  world: World,
  view: View,
  actor: ActorIndex,
  place: LocationIndex,
  leaving: FormationIndex,
  least: number,
): boolean {
  const { at, strength } = view;
  const own = commandedFormations(world, view, actor);
  let count = 0;
  for (let i = 0; i < own.length && count < least; i++) {
    const f = own[i]!;
    if (at[f] === place && f !== leaving && strength[f]! > 0) count++;
  }
  return count >= least;
}

/** True when an opponent holds a place next to this one. */
function exposed(world: World, view: View, actor: ActorIndex, place: LocationIndex): boolean {
  const { edgeStart, edgeTo } = world.locations;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++)
    if (atWar(world, view, actor, view.controller[edgeTo[e]!]!)) return true;
  return false;
}

function nearOpponents(world: World, place: LocationIndex, now: Assessment): boolean {
  const { edgeStart, edgeTo } = world.locations;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++)
    if (now.theirs[edgeTo[e]!]! > 0) return true;
  return false;
}

/**
 * A withdrawal before it is too late: formations that are cut off, or far too weak for what threatens a place of little worth, go back
 * towards supply. Where places of value lie close behind, they stay for longer.
 */
export function bestWithdrawal(turn: Turn): Order | null {
  const { world, view, actor, doctrine, now } = turn;
  const values = now.depth;
  const n = world.locations.count;
  let best: Order | null = null;
  let worst = 0;
  const { controller } = view;
  const { threat } = now;
  for (let place = 0; place < n; place++) {
    if (threat[place] === 0 || controller[place] !== actor || now.own[place] === 0) continue;
    const own = now.own[place]!;
    const limit = doctrine.withdrawBelow * now.threat[place]! * (values[place]! >= 4 ? 0.5 : 1);
    const cutOff = view.supplySource[actor * n + place] === NONE && own < now.threat[place]!;
    if (!cutOff && own >= limit) continue;
    if (world.locations.value[place]! >= 7 && !cutOff) continue;
    const urgency = (now.threat[place]! - own) * (cutOff ? 2 : 1);
    if (urgency <= worst) continue;
    const way = wayBack(world, view, actor, place);
    if (way === NONE || !better(turn, place, way)) continue;
    const formations = movableAt(turn, place, way);
    if (formations.length === 0) continue;
    worst = urgency;
    best = { kind: 'move', formations, to: way };
  }
  return best;
}

/** True when the place behind stands better than the one that is given up. */
function better(turn: Turn, place: LocationIndex, way: LocationIndex): boolean {
  const { world, view, actor, now } = turn;
  const n = world.locations.count;
  if (view.supplySource[actor * n + way] === NONE && view.supplySource[actor * n + place] !== NONE)
    return false;
  return now.threat[way]! < now.threat[place]! * 0.95 || now.own[way]! > now.own[place]!;
}

/** Formations at a place that can march to another together, as many as the command points allow. */
function movableAt(turn: Turn, place: LocationIndex, to: LocationIndex): FormationIndex[] {
  const { world, view, actor, points } = turn;
  const list: FormationIndex[] = [];
  const distance = distances(world)[place * world.locations.count + to] ?? Infinity;
  for (const f of commandedFormations(world, view, actor)) {
    if (list.length >= points * 3) break;
    if (view.at[f] !== place || view.acted[f] === view.round[0]) continue;
    if (distance > world.classes.kmPerDay[world.formations.class[f]!]! * world.calendar.daysPerRound * 0.6)
      continue;
    // Back to where it came from only out of ground that was won just now: two places that both look lost are no reason to shuttle.
    if (leftJustNow(view, f, to) && view.heldSince[place]! < view.round[0]! - 1) continue;
    if (check(world, view, { kind: 'move', formations: [...list, f], to }) === null) list.push(f);
  }
  return list;
}

/** A stance that fits better than the one in force: delay where holding is hopeless and the place small, hold again where it is not. */
export function bestStance(turn: Turn): Order | null {
  const { world, view, actor, now } = turn;
  const values = now.depth;
  const { controller } = view;
  for (let place = 0; place < controller.length; place++) {
    if (controller[place] !== actor || now.own[place] === 0) continue;
    const threat = now.threat[place]!;
    const own = now.own[place]!;
    if (view.stance[place] === 0) {
      if (
        values[place]! <= 3 &&
        threat > 0.5 &&
        own < threat * 0.3 &&
        wayBack(world, view, actor, place) !== NONE
      )
        return { kind: 'stance', place, stance: 'delay' };
    } else if (view.stance[place] !== LEAVING && own >= threat * 0.7)
      return { kind: 'stance', place, stance: 'hold' };
  }
  return null;
}

/** Effort to the nearest own place that counts from which a garrison is far away, and the value of what counts and of what does not. */
const FAR_AWAY = 250;
const COUNTS = 8;
const EXPENDABLE = 5;

/** A far garrison to call in when the will of its side is failing: it hands over its place tonight; null when there is none. */
export function bestRecall(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  if (view.resolve[actor]! >= view.resolveStart[actor]! * doctrine.recallBelow) return null;
  const n = world.locations.count;
  const table = distances(world);
  const { value } = world.locations;
  for (const f of commandedFormations(world, view, actor)) {
    const place = view.at[f]!;
    if (place === NONE || view.controller[place] !== actor || value[place]! > EXPENDABLE) continue;
    if (view.stance[place] === LEAVING) continue;
    let nearest = Infinity;
    for (let l = 0; l < n; l++)
      if (value[l]! >= COUNTS && view.controller[l] === actor)
        nearest = Math.min(nearest, table[place * n + l]!);
    if (nearest < FAR_AWAY || nearest === Infinity) continue;
    const order: Order = { kind: 'stance', place, stance: 'leave' };
    if (check(world, view, order) === null) return order;
  }
  return null;
}
