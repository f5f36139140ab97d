// Advisers: sent to a place of a client for a time, they steady its command and the troops nearby, and are lost when the place falls.

import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { AdviseOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { roundsOf } from '../numbers/pace.ts';
import type { AdvisePreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { threatTo, powerLeft } from './threat.ts';

/** True while advisers of any sponsor are with the actor. */
export function advised(world: World, state: State, client: ActorIndex): boolean {
  const n = world.actors.count;
  const sponsors = world.actors.sponsorsOf[client];
  for (let i = 0; i < sponsors.length; i++)
    if (state.advisersAt[sponsors[i] * n + client] !== NONE) return true;
  return false;
}

/** True when advisers of a sponsor of its owner stand within reach of a place. */
export function advisersNear(world: World, state: State, client: ActorIndex, place: LocationIndex): boolean {
  const n = world.actors.count;
  const sponsors = world.actors.sponsorsOf[client];
  for (let i = 0; i < sponsors.length; i++) {
    const at = state.advisersAt[sponsors[i] * n + client];
    if (at !== NONE && distances(world)[at * world.locations.count + place] <= state.rules[P.advisers.reach])
      return true;
  }
  return false;
}

/** Factor on the recovery of a formation's cohesion: more with advisers within reach. */
export function adviserRecovery(world: World, state: State, f: FormationIndex): number {
  return advisersNear(world, state, world.formations.actor[f], state.at[f])
    ? 1 + state.rules[P.advisers.recovery]
    : 1;
}

/** Factor on what the fall of a place takes from a formation's cohesion: less with advisers within reach. */
export function adviserSteadiness(world: World, state: State, f: FormationIndex): number {
  return advisersNear(world, state, world.formations.actor[f], state.at[f])
    ? 1 - state.rules[P.advisers.steadiness]
    : 1;
}

function checkAdvise(world: World, state: State, order: AdviseOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { client, at } = order;
  if (!world.actors.sponsor[actor]) return refuse('not-a-sponsor', actor);
  if (!world.actors.clients[actor].includes(client)) return refuse('not-a-client', client);
  if (state.collapsed[client]) return refuse('collapsed', client);
  if (world.locations.abroad[at]) return refuse('place-abroad', at);
  if (state.controller[at] !== client) return refuse('not-theirs', at, client);
  const row = actor * world.actors.count + client;
  if (state.advisersAt[row] === at && state.advisersUntil[row] === lastRound(world, state))
    return refuse('advisers-there', at);
  const least = state.rules[P.advisers.from];
  return state.commitment[actor] < least
    ? refuse('commitment-too-low', state.commitment[actor], least)
    : null;
}

/** Last round for which advisers sent now stay. */
function lastRound(world: World, state: State): number {
  return state.round[0] + roundsOf(state.rules[P.advisers.days], world.calendar.daysPerRound) - 1;
}

function performAdvise(world: World, state: State, order: AdviseOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const row = actor * world.actors.count + order.client;
  state.advisersAt[row] = order.at;
  state.advisersUntil[row] = lastRound(world, state);
  state.commitment[actor] = Math.max(0, state.commitment[actor] - state.rules[P.advisers.cost]);
  emit('advisers-sent', actor, order.client, order.at, state.advisersUntil[row]);
}

/** Advisers at a place that an opponent of their client or of their own country has taken are lost. */
export function loseAdvisers(world: World, state: State, place: LocationIndex, emit: Emit): void {
  const n = world.actors.count;
  const holder = state.controller[place];
  for (let sponsor = 0; sponsor < n; sponsor++) {
    const clients = world.actors.clients[sponsor];
    for (let i = 0; i < clients.length; i++) {
      const row = sponsor * n + clients[i];
      if (state.advisersAt[row] !== place) continue;
      if (!atWar(world, state, clients[i], holder) && !atWar(world, state, sponsor, holder)) continue;
      state.advisersAt[row] = NONE;
      state.commitment[sponsor] = Math.max(0, state.commitment[sponsor] - state.rules[P.advisers.lost]);
      emit('advisers-lost', sponsor, clients[i], place, state.rules[P.advisers.lost]);
    }
  }
}

/** Upkeep: advisers whose time is over, whose client has collapsed or whose place is no longer friendly go home. */
export function recallAdvisers(world: World, state: State, emit: Emit): void {
  const n = world.actors.count;
  for (let sponsor = 0; sponsor < n; sponsor++) {
    const clients = world.actors.clients[sponsor];
    for (let i = 0; i < clients.length; i++) {
      const client = clients[i];
      const row = sponsor * n + client;
      const at = state.advisersAt[row];
      if (at === NONE) continue;
      const stays =
        state.advisersUntil[row] > state.round[0] &&
        !state.collapsed[client] &&
        friendlyGround(world, state, client, at);
      if (stays) continue;
      state.advisersAt[row] = NONE;
      emit('advisers-home', sponsor, client, at, 0);
    }
  }
}

function previewAdvise(world: World, state: State, order: AdviseOrder): AdvisePreview {
  const rules = state.rules;
  let troops = 0;
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f];
    if (at === NONE || world.formations.actor[f] !== order.client) continue;
    if (distances(world)[order.at * world.locations.count + at] <= rules[P.advisers.reach]) troops++;
  }
  return {
    kind: 'advise',
    until: lastRound(world, state),
    points: rules[P.initiative.advisers],
    formations: troops,
    recovery: rules[P.advisers.recovery],
    cost: rules[P.advisers.cost],
    atRisk: rules[P.advisers.lost],
    threat: threatTo(world, state, order.at, order.client),
    power: powerLeft(world, state, order.client, order.at, []),
  };
}

export const adviseOrder: OrderRule<AdviseOrder> = {
  wellFormed: (world, order) =>
    among(order.client, world.actors.count) && among(order.at, world.locations.count),
  check: checkAdvise,
  perform: performAdvise,
  preview: previewAdvise,
  candidates: (world, state) =>
    world.actors.clients[actorOnTurn(state)].flatMap((client) =>
      Array.from({ length: world.locations.count }, (_, at): AdviseOrder => ({ kind: 'advise', client, at })),
    ),
};
