// What sponsors say and risk besides supplies: lights for those they license, advisers, bases that are given up in time; and what those
// who are licensed make of a light.

import {
  NONE,
  atWar,
  check,
  distances,
  formationsOf,
  lightFor,
  P,
  powerLeft,
  readiness,
  sameSide,
  surroundings,
  threatTo,
  LIGHTS,
} from '../../engine/game.ts';
import type {
  ActorIndex,
  DoctrineValues,
  Light,
  LocationIndex,
  Order,
  View,
  World,
} from '../../engine/game.ts';
import type { Turn } from './turn.ts';

/** Leverage below which a forbidding word is not worth saying: it would only be defied. */
const HEARD = 0.2;
/** Odds asked for more, at full leverage, of an attack that is only tolerated. */
const TOLERATED = 0.3;

/** Odds asked for an attack on an opponent, as a multiple of the doctrine's: more where a sponsor with leverage frowns on it. */
export function restraint(turn: Turn, front: ActorIndex): number {
  const { world, view, actor, doctrine } = turn;
  const light = lightFor(world, view, actor, front);
  if (light === NONE || light === 0) return 1;
  const giver = world.actors.licensor[actor]!;
  const hold = view.leverage[giver * world.actors.count + actor]!;
  return 1 + (LIGHTS[light] === 'red' ? doctrine.obedience : TOLERATED) * hold;
}

/** The next light that a licensor changes, or null. */
export function nextLight(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  const n = world.actors.count;
  for (let client = 0; client < n; client++) {
    if (world.actors.licensor[client] !== actor || view.collapsed[client]) continue;
    for (let front = 0; front < n; front++) {
      if (!world.actors.ground[front] || !atWar(world, view, client, front)) continue;
      const light = wantedLight(world, view, actor, client, front, doctrine);
      if (LIGHTS[view.light[client * n + front]!] === light) continue;
      const order: Order = { kind: 'licence', client, front, light };
      if (check(world, view, order) === null) return order;
    }
  }
  return null;
}

/**
 * Green towards an opponent of its own; towards others red once a deal between the two is near enough and the client listens, else
 * the usual one.
 */
function wantedLight(
  world: World,
  view: View,
  actor: ActorIndex,
  client: ActorIndex,
  front: ActorIndex,
  doctrine: DoctrineValues,
): Light {
  if (atWar(world, view, actor, front)) return 'green';
  const n = world.actors.count;
  if (view.leverage[actor * n + client]! >= HEARD) {
    for (let deal = 0; deal < world.deals.count; deal++) {
      const parties = world.deals.parties[deal] ?? [];
      if (view.inForce[deal] || !parties.includes(client) || !parties.includes(front)) continue;
      if (readiness(world, view, deal) >= doctrine.restrainFrom) return 'red';
    }
  }
  return LIGHTS[view.usualLight[client * n + front]!] ?? 'green';
}

/** Advisers for a client that has none, or whose place is about to fall: where most of its troops are within their reach and the place is safe. */
export function nextAdvisers(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  if (view.commitment[actor]! < view.rules[P.advisers.from]! + view.rules[P.advisers.cost]!) return null;
  const n = world.actors.count;
  for (const client of world.actors.clients[actor] ?? []) {
    if (view.collapsed[client] || view.resolve[client]! < doctrine.abandonBelow) continue;
    const row = actor * n + client;
    const at = view.advisersAt[row]!;
    const stays = at !== NONE && view.advisersUntil[row]! > view.round[0]!;
    if (stays && isSafe(world, view, client, at)) continue;
    const place = bestPost(world, view, client);
    if (place === NONE || place === at) continue;
    const order: Order = { kind: 'advise', client, at: place };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

function isSafe(world: World, view: View, client: ActorIndex, place: LocationIndex): boolean {
  return threatTo(world, view, place, client) <= powerLeft(world, view, client, place, []);
}

function bestPost(world: World, view: View, client: ActorIndex): LocationIndex {
  const { place: near, km } = surroundings(world);
  const places = world.locations.count;
  const reach = view.rules[P.advisers.reach]!;
  const { at, strength, controller } = view;
  const own = formationsOf(world, client);
  const men = new Int32Array(places);
  for (const f of own) if (at[f] !== NONE) men[at[f]!]! += strength[f]!;
  let best: LocationIndex = NONE;
  let most = 0;
  for (let place = 0; place < places; place++) {
    if (controller[place] !== client || world.locations.abroad[place]) continue;
    let troops = 0;
    const end = (place + 1) * places;
    for (let i = place * places; i < end && km[i]! <= reach; i++) troops += men[near[i]!]!;
    if (troops <= most || !isSafe(world, view, client, place)) continue;
    most = troops;
    best = place;
  }
  return best;
}

/** A base that is left before it is too late: opponents near and stronger than what guards it. */
export function nextLeave(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  const { count, actor: owner, at } = world.bases;
  for (let base = 0; base < count; base++) {
    if (owner[base] !== actor || view.leaving[base] || view.overrun[base]) continue;
    const place = at[base]!;
    const threat = threatTo(world, view, place, actor);
    if (threat === 0 || powerLeft(world, view, actor, place, []) >= doctrine.leaveBelow * threat) continue;
    if (!frontWithin(world, view, actor, place, doctrine.leaveWithin)) continue;
    const order: Order = { kind: 'leave', base: place };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** True when an opponent holds a place within so many km of effort. */
function frontWithin(world: World, view: View, actor: ActorIndex, place: LocationIndex, km: number): boolean {
  const row = place * world.locations.count;
  const table = distances(world);
  for (let l = 0; l < world.locations.count; l++)
    if (table[row + l]! <= km && atWar(world, view, actor, view.controller[l]!)) return true;
  return false;
}

/** Lends a formation that stands alone on an ally's ground, beside that ally's troops, for as long as can be. */
export function nextLoan(turn: Turn): Order | null {
  const { world, view, actor } = turn;
  if (isExpedition(world, view, actor)) return null;
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] !== actor || view.commandedBy[f] !== actor || view.at[f] === NONE) continue;
    const host = view.controller[view.at[f]!]!;
    if (host === NONE || host === actor || !sameSide(world, view, actor, host)) continue;
    if (ownNear(world, view, actor, view.at[f]!)) continue;
    const order: Order = {
      kind: 'lend',
      formation: f,
      to: host,
      days: Math.floor(view.rules[P.lending.most]!),
    };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** True when most of an actor's formations stand far from ground of its own: then it wages its war on ground of others and commands there. */
function isExpedition(world: World, view: View, actor: ActorIndex): boolean {
  let away = 0;
  let home = 0;
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] !== actor || view.at[f] === NONE) continue;
    if (ownNear(world, view, actor, view.at[f]!)) home++;
    else away++;
  }
  return away > home;
}

/** True when a place next to this one is the actor's own. */
function ownNear(world: World, view: View, actor: ActorIndex, place: LocationIndex): boolean {
  const { edgeStart, edgeTo } = world.locations;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++)
    if (view.controller[edgeTo[e]!] === actor) return true;
  return false;
}
