// Sponsors: the will to help, shipments of supply and formations sent in, all through entry points that can be reached.

import { CARGO_SLOTS } from '../state/columns.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex, RouteIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { CommitOrder, Refusal, ReinforceOrder, ShipOrder } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { roundsOf } from '../numbers/pace.ts';
import type { ShipmentPreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { friendlyGround } from '../relations.ts';
import { markMoved } from '../state/stale.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { stillAt } from './bases.ts';
import { previewDiplomacy } from './diplomacy.ts';
import { commitmentFromStanding } from './opinion.ts';
import { withheld } from './licence.ts';

/** The end of an entry route that is not abroad: where goods and men arrive. */
export function landing(world: World, entry: RouteIndex): LocationIndex {
  return world.locations.abroad[world.routes.from[entry]] ? world.routes.to[entry] : world.routes.from[entry];
}

function checkCommit(world: World, state: State, order: CommitOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.sponsor[actor]) return refuse('not-a-sponsor', actor);
  if (state.committed[actor] === state.round[0]) return refuse('already-committed');
  const change = Math.abs(order.level - state.commitment[actor]);
  if (change < 0.5) return refuse('same-commitment');
  return change > state.rules[P.sponsors.step] + 1e-9
    ? refuse('commitment-step', state.rules[P.sponsors.step])
    : null;
}

function performCommit(state: State, order: CommitOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const before = state.commitment[actor];
  state.commitment[actor] = order.level;
  state.committed[actor] = state.round[0];
  emit('commitment-set', actor, NONE, before, order.level);
}

/** Why nothing can be sent by this entry to this client now, or null. */
function checkEntry(
  world: World,
  state: State,
  actor: ActorIndex,
  entry: RouteIndex,
  client: ActorIndex,
): Refusal | null {
  if (world.actors.entries[actor].length === 0) return refuse('does-not-ship', actor);
  if (!world.actors.entries[actor].includes(entry)) return refuse('entry-not-yours', entry);
  if (!world.actors.clients[actor].includes(client)) return refuse('not-a-client', client);
  if (state.collapsed[client]) return refuse('collapsed', client);
  const place = landing(world, entry);
  if (!friendlyGround(world, state, client, place)) return refuse('entry-lost', place);
  if (withheld(world, state, actor, client))
    return refuse('supplies-withheld', client, state.withheldUntil[actor * world.actors.count + client]);
  if (stillAt(world, state, actor, place) === 0) return refuse('base-gone', place);
  if (state.shipped[entry] === state.round[0]) return refuse('already-shipped', entry);
  return freeSlot(state) === NONE ? refuse('too-much-on-the-way', CARGO_SLOTS) : null;
}

function checkShip(world: World, state: State, order: ShipOrder): Refusal | null {
  return checkEntry(world, state, actorOnTurn(state), order.entry, order.client);
}

function checkReinforce(world: World, state: State, order: ReinforceOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const f = order.formation;
  if (
    world.formations.sponsor[f] !== actor ||
    state.at[f] !== NONE ||
    state.strength[f] === 0 ||
    onTheWay(state, f)
  )
    return refuse('not-in-pool', f);
  const entry = checkEntry(world, state, actor, order.entry, world.formations.actor[f]);
  if (entry) return entry;
  const needed = state.rules[P.sponsors.reinforceFrom];
  return state.commitment[actor] < needed
    ? refuse('commitment-too-low', state.commitment[actor], needed)
    : null;
}

function onTheWay(state: State, f: number): boolean {
  for (let slot = 0; slot < CARGO_SLOTS; slot++)
    if (state.cargoActor[slot] !== NONE && state.cargoFormation[slot] === f) return true;
  return false;
}

/** Thousands of men's daily use that a shipment by this entry brings: its capacity in the measure of commitment. */
function shipmentSize(world: World, state: State, actor: ActorIndex, entry: RouteIndex): number {
  return (world.routes.shipment[entry] * state.commitment[actor]) / 100;
}

function load(
  world: World,
  state: State,
  entry: RouteIndex,
  client: ActorIndex,
  amount: number,
  formation: number,
): boolean {
  const actor = actorOnTurn(state);
  state.shipped[entry] = state.round[0];
  const slot = freeSlot(state);
  if (slot === NONE) return false;
  state.cargoActor[slot] = actor;
  state.cargoClient[slot] = client;
  state.cargoRoute[slot] = entry;
  state.cargoRound[slot] = state.round[0] + roundsOf(world.routes.days[entry], world.calendar.daysPerRound);
  state.cargoAmount[slot] = amount;
  state.cargoFormation[slot] = formation;
  return true;
}

function freeSlot(state: State): number {
  for (let slot = 0; slot < CARGO_SLOTS; slot++) if (state.cargoActor[slot] === NONE) return slot;
  return NONE;
}

function performShip(world: World, state: State, order: ShipOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const amount = shipmentSize(world, state, actor, order.entry);
  // Others' cargoes fill the ways too, and nobody knows of all of them: what finds no way is lost.
  const sent = load(world, state, order.entry, order.client, amount, NONE);
  spend(state, actor, state.rules[P.sponsors.costPerShipment]);
  if (sent) emit('shipment-sent', actor, order.entry, order.client, amount);
  else emit('shipment-lost', actor, landing(world, order.entry), order.client, amount);
}

function performReinforce(world: World, state: State, order: ReinforceOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const client = world.formations.actor[order.formation];
  const sent = load(world, state, order.entry, client, 0, order.formation);
  spend(state, actor, state.rules[P.sponsors.costPerReinforcement]);
  if (sent) emit('reinforcement-sent', order.formation, order.entry, actor, state.strength[order.formation]);
  else emit('reinforcement-turned-back', order.formation, landing(world, order.entry), actor, 0);
}

function spend(state: State, actor: ActorIndex, points: number): void {
  state.commitment[actor] = Math.max(0, state.commitment[actor] - points);
}

function previewShip(world: World, state: State, order: ShipOrder): ShipmentPreview {
  return arrival(
    world,
    state,
    'ship',
    order.entry,
    shipmentSize(world, state, actorOnTurn(state), order.entry),
  );
}

function previewReinforce(world: World, state: State, order: ReinforceOrder): ShipmentPreview {
  return arrival(world, state, 'reinforce', order.entry, state.strength[order.formation]);
}

function arrival(
  world: World,
  state: State,
  kind: 'ship' | 'reinforce',
  entry: RouteIndex,
  amount: number,
): ShipmentPreview {
  return {
    kind,
    entry,
    arrives: state.round[0] + roundsOf(world.routes.days[entry], world.calendar.daysPerRound),
    amount,
  };
}

/** Upkeep: what was on the way arrives, is lost where its landing has fallen, or turns back. */
export function arrivals(world: World, state: State, emit: Emit): void {
  for (let slot = 0; slot < CARGO_SLOTS; slot++) {
    const actor = state.cargoActor[slot];
    if (actor === NONE || state.cargoRound[slot] > state.round[0]) continue;
    const client = state.cargoClient[slot];
    const place = landing(world, state.cargoRoute[slot]);
    const formation = state.cargoFormation[slot];
    const open = friendlyGround(world, state, client, place);
    if (open) state.helped[actor * world.actors.count + client] = state.round[0];
    if (formation === NONE) {
      if (open) {
        state.stock[place] += state.cargoAmount[slot];
        state.supplyStale.fill(1);
      }
      emit(open ? 'shipment-arrived' : 'shipment-lost', actor, place, client, state.cargoAmount[slot]);
    } else if (open) {
      state.at[formation] = place;
      state.cameFrom[formation] = NONE;
      state.arrivedRound[formation] = state.round[0];
      markMoved(state);
      emit('reinforcement-arrived', formation, place, actor, state.strength[formation]);
    } else {
      emit('reinforcement-turned-back', formation, place, actor, 0);
    }
    state.cargoActor[slot] = NONE;
  }
}

/** Commitment drifts to its start level, part of which hangs on the will of its clients, and with it on what others think of them. */
export function driftCommitment(world: World, state: State): void {
  const rules = state.rules;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (!world.actors.sponsor[actor] || world.actors.clients[actor].length === 0) continue;
    let fortune = 0;
    for (const client of world.actors.clients[actor]) {
      fortune +=
        state.resolveStart[client] > 0
          ? Math.min(rules[P.sponsors.fortuneMost], state.resolve[client] / state.resolveStart[client])
          : 1;
    }
    fortune /= world.actors.clients[actor].length;
    const hanging = rules[P.sponsors.fortune];
    const level = Math.max(
      0,
      Math.min(
        100,
        world.actors.commitment[actor] * (1 - hanging + hanging * fortune) +
          commitmentFromStanding(world, state, actor),
      ),
    );
    state.commitment[actor] +=
      (level - state.commitment[actor]) * Math.min(1, rules[P.sponsors.drift] * world.calendar.daysPerRound);
  }
}

export const commitOrder: OrderRule<CommitOrder> = {
  wellFormed: (_world, order) => Number.isInteger(order.level) && order.level >= 0 && order.level <= 100,
  check: checkCommit,
  perform: (_world, state, order, emit) => performCommit(state, order, emit),
  preview: (world, state) => previewDiplomacy(world, state, 'commit', NONE),
  candidates: commitCandidates,
};

/** Commitment up and down by just less than a full step. */
function commitCandidates(world: World, state: State): CommitOrder[] {
  const actor = actorOnTurn(state);
  if (!world.actors.sponsor[actor]) return [];
  const now = Math.round(state.commitment[actor]);
  const step = Math.floor(state.rules[P.sponsors.step]);
  return [now - step + 1, now + step - 1].map((level) => ({
    kind: 'commit',
    level: Math.max(0, Math.min(100, level)),
  }));
}

export const shipOrder: OrderRule<ShipOrder> = {
  wellFormed: (world, order) =>
    among(order.entry, world.routes.count) && among(order.client, world.actors.count),
  check: checkShip,
  perform: performShip,
  preview: previewShip,
  candidates: (world, state) => {
    const actor = actorOnTurn(state);
    return world.actors.entries[actor].flatMap((entry) =>
      world.actors.clients[actor].map((client): ShipOrder => ({ kind: 'ship', entry, client })),
    );
  },
};

export const reinforceOrder: OrderRule<ReinforceOrder> = {
  wellFormed: (world, order) =>
    among(order.formation, world.formations.count) && among(order.entry, world.routes.count),
  check: checkReinforce,
  perform: performReinforce,
  preview: previewReinforce,
  candidates: (world, state) => {
    const actor = actorOnTurn(state);
    const orders: ReinforceOrder[] = [];
    for (const entry of world.actors.entries[actor]) {
      for (let formation = 0; formation < world.formations.count; formation++) {
        if (world.formations.sponsor[formation] === actor)
          orders.push({ kind: 'reinforce', formation, entry });
      }
    }
    return orders;
  },
};
