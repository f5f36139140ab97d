// Raids: a few men slip in by night. They take no ground; they shake and may panic a weak garrison, burn a depot, harm the roads, or are caught.

import { CAPTURED, CARRIED, REPULSED, UNDECIDED } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { interdict } from '../roads/interdiction.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { RaidOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { walkable } from '../roads/effort.ts';
import type { RaidPreview } from '../orders/preview.ts';
import { draw } from '../state/random.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { dayReach, defencePower, lose, readyFormations, shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { homeDefence } from './home.ts';
import { breakOffer } from './offer.ts';
import { retreatFrom } from './retreat.ts';
import { burnStock } from './depots.ts';
import { flyingWeather } from './weather.ts';

function checkRaid(world: World, state: State, order: RaidOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const f = order.formation;
  const place = order.place;
  if (state.commandedBy[f] !== actor) return refuse('not-your-formation', f);
  if (state.at[f] === NONE) return refuse('not-on-map', f);
  if (!world.classes.raids[world.formations.class[f]]) return refuse('does-not-raid', f);
  if (state.acted[f] === state.round[0]) return refuse('already-acted', f);
  if (world.locations.abroad[place]) return refuse('place-abroad', place);
  const holder = state.controller[place];
  if (holder === NONE) return refuse('nobody-there', place);
  if (!atWar(world, state, actor, holder)) return refuse('not-at-war', holder);
  if (state.supply[f] < state.rules[P.combat.leastSupply])
    return refuse('too-little-supply', f, state.rules[P.combat.leastSupply]);
  if (state.cohesion[f] < state.rules[P.combat.leastCohesion])
    return refuse('too-shaken', f, state.rules[P.combat.leastCohesion]);
  const far = distances(world)[state.at[f] * world.locations.count + place];
  const reach = dayReach(world, state, f) * state.rules[P.raid.reach];
  if (far === Infinity) return refuse('no-path', place);
  return far > reach ? refuse('too-far', place, far, reach) : null;
}

/** Power of those who could notice raiders at a place: its garrison and its home defenders. */
export function watchAt(world: World, state: State, place: LocationIndex, actor: ActorIndex): number {
  const { at } = state;
  let power = homeDefence(world, state, place, actor);
  for (let f = 0; f < at.length; f++)
    if (at[f] === place && atWar(world, state, actor, world.formations.actor[f]))
      power += defencePower(world, state, f);
  return power;
}

/**
 * Chance that a raid succeeds: base x quality x 2 / (1 + watch / its scale), more in weather that hides it. `watch` spares counting who
 * could notice the raiders where that is at hand.
 */
export function raidChance(
  world: World,
  state: State,
  f: FormationIndex,
  place: LocationIndex,
  watch: number = watchAt(world, state, place, world.formations.actor[f]),
): number {
  const rules = state.rules;
  const hidden = 1 + rules[P.raid.weather] * Math.max(0, 1 - flyingWeather(world, state));
  const chance = (rules[P.raid.base] * state.quality[f] * hidden * 2) / (1 + watch / rules[P.raid.watch]);
  return Math.min(rules[P.raid.most], chance);
}

/** Share of a raid's full effect that this formation has. */
function weightOf(state: State, f: FormationIndex): number {
  return Math.min(1, state.strength[f] / state.rules[P.raid.fullStrength]);
}

function performRaid(world: World, state: State, order: RaidOrder, emit: Emit): void {
  const { formation: f, place } = order;
  const actor = actorOnTurn(state);
  const rules = state.rules;
  breakOffer(state, actor, place, emit);
  state.acted[f] = state.round[0];
  // What the raiders believed may be wrong: where they find nobody to harm they come away.
  if (!atWar(world, state, actor, state.controller[place])) {
    emit('raid', f, place, UNDECIDED, 0);
    return;
  }
  const success = draw(state, 'raid') < raidChance(world, state, f, place);
  state.supply[f] = Math.max(0, state.supply[f] - rules[P.raid.effort]);
  if (success) {
    const points = rules[P.raid.cohesion] * weightOf(state, f);
    emit('raid', f, place, CARRIED, points);
    harry(world, state, actor, f, place, points, emit);
    return;
  }
  const caught = draw(state, 'raid') < rules[P.raid.caught];
  emit('raid', f, place, caught ? REPULSED : UNDECIDED, 0);
  if (!caught) return;
  lose(state, f, CAPTURED, state.strength[f] * rules[P.raid.lost], emit);
  shake(state, f, rules[P.raid.shaken]);
}

/** What a raid does to a place: roads and depot first, then the nerve of the garrison. */
function harry(
  world: World,
  state: State,
  actor: ActorIndex,
  raider: FormationIndex,
  place: LocationIndex,
  points: number,
  emit: Emit,
): void {
  const rules = state.rules;
  const weight = weightOf(state, raider);
  const { edgeStart, edgeTo, edgeRoute } = world.locations;
  const row = actor * world.routes.count;
  for (let e = edgeStart[place]; e < edgeStart[place + 1]; e++) {
    const route = edgeRoute[e];
    if (!walkable(world, route) || !atWar(world, state, actor, state.controller[edgeTo[e]])) continue;
    const before = state.interdiction[row + route];
    interdict(world, state, actor, route, Math.min(255, before + Math.floor(rules[P.raid.interdiction])));
  }
  burnStock(state, place, actor, rules[P.raid.stock] * weight, emit);
  const { at } = state;
  let men = 0;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== place || !atWar(world, state, actor, world.formations.actor[f])) continue;
    shake(state, f, points);
    state.supply[f] = Math.max(0, state.supply[f] - rules[P.raid.supply] * weight);
    men += state.strength[f];
  }
  if (men > rules[P.raid.weak]) return;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== place || !atWar(world, state, actor, world.formations.actor[f])) continue;
    const nerve = state.cohesion[f] + rules[P.combat.stagger] * (2 * draw(state, 'raid') - 1);
    if (nerve >= world.classes.breakpoint[world.formations.class[f]]) continue;
    emit('garrison-panicked', f, place, NONE, 0);
    retreatFrom(world, state, f, place, actor, emit);
  }
}

/** What the raid may do, the panic counted over the even spread of nerve. */
function previewRaid(world: World, state: State, order: RaidOrder): RaidPreview {
  const { formation, place } = order;
  const actor = actorOnTurn(state);
  const rules = state.rules;
  const success = raidChance(world, state, formation, place);
  const weight = weightOf(state, formation);
  const { at } = state;
  let men = 0;
  let stays = 1;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== place || !atWar(world, state, actor, world.formations.actor[f])) continue;
    men += state.strength[f];
    const nerve = Math.max(0, state.cohesion[f] - rules[P.raid.cohesion] * weight);
    const gap = world.classes.breakpoint[world.formations.class[f]] - nerve;
    const stagger = rules[P.combat.stagger];
    stays *= 1 - (stagger > 0 ? Math.max(0, Math.min(1, (gap / stagger + 1) / 2)) : gap > 0 ? 1 : 0);
  }
  return {
    kind: 'raid',
    success: 100 * success,
    caught: 100 * (1 - success) * rules[P.raid.caught],
    panic: men > rules[P.raid.weak] ? 0 : 100 * success * (1 - stays),
    cohesion: rules[P.raid.cohesion] * weight,
    stock: state.stock[place] * rules[P.raid.stock] * weight,
    lost: Math.floor(state.strength[formation] * rules[P.raid.lost]),
  };
}

export const raidOrder: OrderRule<RaidOrder> = {
  wellFormed: (world, order) =>
    among(order.formation, world.formations.count) && among(order.place, world.locations.count),
  check: checkRaid,
  perform: performRaid,
  preview: previewRaid,
  candidates: (world, state) =>
    readyFormations(world, state, actorOnTurn(state))
      .filter((f) => world.classes.raids[world.formations.class[f]])
      .flatMap((formation) =>
        Array.from({ length: world.locations.count }, (_, place): RaidOrder => ({
          kind: 'raid',
          formation,
          place,
        })),
      ),
  draws: () => true,
};
