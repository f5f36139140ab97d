// Leverage: what a sponsor's word weighs with a client. It grows with what the client needs and is given, and goes as the client wins.

import { NONE } from '../world/indices.ts';
import type { ActorIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import { strengthShare } from '../troops.ts';
import type { World } from '../world/world.ts';

/** Factor on the weight of a sponsor's word with a client: 1 at even leverage. */
export function leverageFactor(world: World, state: State, sponsor: ActorIndex, client: ActorIndex): number {
  return state.leverage[sponsor * world.actors.count + client] / state.rules[P.leverage.even];
}

/** True while help of a sponsor has reached a client within some days, and in the first days of a game. */
export function helpedLately(world: World, state: State, sponsor: ActorIndex, client: ActorIndex): boolean {
  const since = state.round[0] - state.helped[sponsor * world.actors.count + client];
  return since * world.calendar.daysPerRound < state.rules[P.leverage.receivedDays];
}

/** Value that an actor holds over the value that it began with; 1 when it began with nothing. */
function valueRatio(world: World, state: State, actor: ActorIndex): number {
  const { value, controller: start } = world.locations;
  const holder = state.controller;
  let held = 0;
  let first = 0;
  for (let l = 0; l < value.length; l++) {
    if (holder[l] === actor) held += value[l];
    if (start[l] === actor) first += value[l];
  }
  return first === 0 ? 1 : held / first;
}

/**
 * A day of leverage: it grows by (1 - leverage) x (help received + advisers + need x men lost) and falls by leverage x (momentum + value
 * held beyond the start).
 */
export function driftLeverage(world: World, state: State): void {
  const rules = state.rules;
  const n = world.actors.count;
  const days = world.calendar.daysPerRound;
  for (let sponsor = 0; sponsor < n; sponsor++) {
    const clients = world.actors.influences[sponsor];
    for (let i = 0; i < clients.length; i++) {
      const client = clients[i];
      const row = sponsor * n + client;
      const fresh = state.helped[row] > 0 && helpedLately(world, state, sponsor, client);
      const grows =
        (fresh ? rules[P.leverage.received] : 0) +
        (state.advisersAt[row] === NONE ? 0 : rules[P.leverage.advised]) +
        rules[P.leverage.need] * (1 - strengthShare(world, state, client));
      const goes =
        rules[P.leverage.momentum] * Math.max(0, state.momentum[client]) +
        rules[P.leverage.held] * Math.max(0, valueRatio(world, state, client) - 1);
      const now = state.leverage[row];
      state.leverage[row] = Math.max(0, Math.min(1, now + days * ((1 - now) * grows - now * goes)));
    }
  }
}

/** Takes a share of a sponsor's leverage over a client. */
export function loseLeverage(
  world: World,
  state: State,
  sponsor: ActorIndex,
  client: ActorIndex,
  share: number,
): void {
  state.leverage[sponsor * world.actors.count + client] *= 1 - share;
}

/** Adds to a sponsor's leverage over a client, within 0..1. */
export function addLeverage(
  world: World,
  state: State,
  sponsor: ActorIndex,
  client: ActorIndex,
  share: number,
): void {
  const row = sponsor * world.actors.count + client;
  state.leverage[row] = Math.max(0, Math.min(1, state.leverage[row] + share));
}
