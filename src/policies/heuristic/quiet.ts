// Ways of taking ground without a battle: raids that shake a garrison before it is attacked, and offers of a local deal where it would listen.

import {
  check,
  distances,
  commandedFormations,
  foesOf,
  NONE,
  onceFor,
  P,
  raidChance,
  watchAt,
  weighOffer,
} from '../../engine/game.ts';
import type { ActorIndex, FormationIndex, LocationIndex, Order, View, World } from '../../engine/game.ts';
import type { Turn } from './turn.ts';

/** Men of a formation up to which it is better at raiding than at attacking. */
const FEW = 600;
/** Least chance of success from which a raid is worth its men. */
const WORTH_A_RAID = 0.4;
/** Worth of a depot, by thousands of men's days, against that of a place by its value. */
const STORES_COUNT = 0.2;
/** Chance a day from which even the main effort waits for an answer instead of an attack. */
const WORTH_THE_WAIT = 0.25;
/** Offers made in one turn. */
const MOST_OFFERS = 2;

/** Who could notice raiders at each place, as far as it was counted; NaN where it was not. */
const watches = onceFor((world: World) => new Float64Array(world.locations.count));

/** Power of those who could notice a formation at a place: many raiders reach one place, and it is counted once for all of the actor's own. */
function watchOn(
  world: World,
  view: View,
  f: FormationIndex,
  place: LocationIndex,
  actor: ActorIndex,
  counted: Float64Array,
): number {
  const owner = world.formations.actor[f]!;
  if (owner !== actor) return watchAt(world, view, place, owner);
  if (Number.isNaN(counted[place]!)) counted[place] = watchAt(world, view, place, owner);
  return counted[place]!;
}

/** The raid most worth making by a formation that has not acted, by value x chance; null when none is likely enough. */
export function bestRaid(turn: Turn): Order | null {
  const { world, view, actor, now, objective } = turn;
  const own = commandedFormations(world, view, actor);
  const table = distances(world);
  const foes = foesOf(world, view, actor);
  const watch = watches(world).fill(NaN);
  let best: Order | null = null;
  let most = 0;
  for (let i = 0; i < own.length; i++) {
    const f = own[i]!;
    if (!world.classes.raids[world.formations.class[f]!] || view.at[f] === NONE) continue;
    if (view.acted[f] === view.round[0] || view.cohesion[f]! < 50 || view.strength[f]! > FEW) continue;
    for (let place = 0; place < world.locations.count; place++) {
      if (!(foes & (1 << view.controller[place]!)) || view.offeredBy[place] === actor) continue;
      const far = table[view.at[f]! * world.locations.count + place]!;
      if (far > now.each.reach[f]!) continue;
      const worth =
        now.goal[place]! * (place === objective ? 2 : 1) * (now.theirs[place]! > 0 ? 1 : 0.2) +
        STORES_COUNT * view.stock[place]!;
      // No chance is greater than the rule's most.
      if (worth * view.rules[P.raid.most]! <= most) continue;
      const chance = raidChance(world, view, f, place, watchOn(world, view, f, place, actor, watch));
      if (chance < WORTH_A_RAID || worth * chance <= most) continue;
      const order: Order = { kind: 'raid', formation: f, place };
      if (check(world, view, order) !== null) continue;
      most = worth * chance;
      best = order;
    }
  }
  return best;
}

/** The offer most worth making, by value x chance, among places next to the actor's ground; null when `made` are enough or nobody would listen. */
export function bestOffer(turn: Turn, made: number): Order | null {
  const { world, view, actor, doctrine, now, objective } = turn;
  if (made >= MOST_OFFERS || !world.actors.speaks[actor]) return null;
  const { edgeStart, edgeTo, abroad } = world.locations;
  const { controller } = view;
  const foes = foesOf(world, view, actor);
  let best: Order | null = null;
  let most = 0;
  for (let place = 0; place < controller.length; place++) {
    if (!(foes & (1 << controller[place]!)) || abroad[place] || view.offeredBy[place] !== NONE) continue;
    if (view.attackers[place]! & (1 << actor)) continue;
    let near = 0;
    for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) near += now.own[edgeTo[e]!]!;
    if (near === 0) continue;
    const worth = 0.5 + now.goal[place]!;
    // No chance is greater than the rule's most.
    if (worth * view.rules[P.offer.most]! <= most) continue;
    const least = place === objective ? Math.max(WORTH_THE_WAIT, doctrine.offerFrom) : doctrine.offerFrom;
    const chance = weighOffer(world, view, actor, place, least);
    if (chance < least || worth * chance <= most) continue;
    const order: Order = { kind: 'offer', place };
    if (check(world, view, order) !== null) continue;
    most = worth * chance;
    best = order;
  }
  return best;
}
