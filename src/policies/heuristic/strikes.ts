// Where aircraft and drones go: half to the most threatened place of value on their side, the rest against what threatens it.

import {
  atWar,
  check,
  groundFactor,
  homeDefence,
  NONE,
  sameSide,
  sideOf,
  sortiesFor,
} from '../../engine/game.ts';
import type { ActorIndex, LocationIndex, Order, View, World } from '../../engine/game.ts';
import type { Turn } from './turn.ts';

/**
 * The next strike of the turn, or null. Those who command troops divide their sorties: support first, then wear. Backers, who have few
 * orders to give, send all in one: in support where a garrison is outweighed, else against what threatens it.
 *
 * @param overOwn whether aircraft fly over ground of their own side alone, outweighed there or not
 */
export function bestStrike(turn: Turn, flown: number, overOwn: boolean): Order | null {
  const { world, view, actor, doctrine, now, objective } = turn;
  const arm = world.actors.air[actor];
  if (!arm) return null;
  const backer = world.actors.ground[actor] === 0;
  if (backer && flown > 0) return null;
  if (flown === 0 && arm.purposes.includes('support') && doctrine.supportShare > 0) {
    const place = objective !== NONE && canBeStruck(turn, objective) ? objective : mostThreatened(turn);
    const left = place === NONE ? 0 : leftFor(world, view, actor, 'support', place);
    if (
      left > 0 &&
      view.paused[place] !== view.round[0] &&
      (!backer || overOwn || now.own[place]! < now.threat[place]!)
    ) {
      const sorties = backer || overOwn ? left : Math.max(1, Math.ceil(left * doctrine.supportShare));
      return lawful(world, view, { kind: 'strike', purpose: 'support', target: place, sorties });
    }
  }
  if (flown < 2 && !overOwn && arm.purposes.includes('wear')) {
    const place = strongestNear(turn);
    const left = place === NONE ? 0 : leftFor(world, view, actor, 'wear', place);
    if (left > 0)
      return lawful(world, view, { kind: 'strike', purpose: 'wear', target: place, sorties: left });
  }
  return null;
}

/** Sorties left that could fly against a place. */
function leftFor(
  world: World,
  view: View,
  actor: ActorIndex,
  purpose: 'support' | 'wear',
  place: LocationIndex,
): number {
  return sortiesFor(world, view, actor, { kind: 'strike', purpose, target: place, sorties: 1 });
}

/** True when troops of the actor stand next to the place, ready to attack it under cover of the strikes. */
function canBeStruck(turn: Turn, place: LocationIndex): boolean {
  const { world, view, actor, doctrine, now } = turn;
  const { edgeStart, edgeTo } = world.locations;
  let ready = 0;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) ready += now.ready[edgeTo[e]!]!;
  const standing =
    now.theirs[place]! * groundFactor(world, view, place) + homeDefence(world, view, place, actor);
  return ready > 0.8 * doctrine.acceptableOdds * standing;
}

function lawful(world: World, view: View, order: Order): Order | null {
  return check(world, view, order) === null ? order : null;
}

/** The place of the actor's side where value x threat is greatest and troops stand to be supported. */
function mostThreatened(turn: Turn): LocationIndex {
  const { world, view, actor, now } = turn;
  const values = now.depth;
  let best: LocationIndex = NONE;
  let most = 0;
  const { controller } = view;
  const side = sideOf(world, view, actor);
  for (let l = 0; l < controller.length; l++) {
    if (
      now.threat[l] === 0 ||
      !(side & (1 << controller[l]!)) ||
      now.own[l] === 0 ||
      world.locations.abroad[l] ||
      leftFor(world, view, actor, 'support', l) === 0
    )
      continue;
    const score = values[l]! * Math.min(now.threat[l]!, now.own[l]! * 2);
    if (score > most) {
      most = score;
      best = l;
    }
  }
  return best;
}

/** People under a strike who halve what it is worth. */
const PEOPLE_HALVE = 25000;

/** The opposing stack that weighs most, by power x value of what it threatens, and less where many people live under it. */
function strongestNear(turn: Turn): LocationIndex {
  const { world, view, actor, now } = turn;
  const values = now.depth;
  const { edgeStart, edgeTo } = world.locations;
  let best: LocationIndex = NONE;
  let most = 0;
  for (let l = 0; l < world.locations.count; l++) {
    if (view.paused[l] === view.round[0]) continue;
    if (now.hostile[l] === 0 || !atWar(world, view, actor, view.controller[l]!)) continue;
    if (view.offeredBy[l] === actor || leftFor(world, view, actor, 'wear', l) === 0) continue;
    let worth = 0.2 * values[l]!;
    for (let e = edgeStart[l]!; e < edgeStart[l + 1]!; e++) {
      if (sameSide(world, view, actor, view.controller[edgeTo[e]!]!))
        worth = Math.max(worth, values[edgeTo[e]!]!);
    }
    const people = view.atHome[l]! + view.sheltering[l]!;
    const score = (now.hostile[l]! * worth) / (1 + people / PEOPLE_HALVE);
    if (score > most) {
      most = score;
      best = l;
    }
  }
  return best;
}
