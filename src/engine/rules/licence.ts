// Licences: the light that a sponsor shows a client towards one of its opponents. Green permits, amber tolerates, red forbids; an attack
// against a red light is possible, at a price.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import { AMBER, GREEN, LIGHTS, RED } from '../orders/orders.ts';
import type { LicenceOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { roundsOf } from '../numbers/pace.ts';
import type { LicencePreview, LicencePrice } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { loseLeverage } from './leverage.ts';

/** The light that stands for a client towards an opponent, a code of LIGHTS; NONE where nobody licenses it. */
export function lightFor(world: World, state: State, client: ActorIndex, front: ActorIndex): number {
  return front === NONE || world.actors.licensor[client] === NONE
    ? NONE
    : state.light[client * world.actors.count + front];
}

function checkLicence(world: World, state: State, order: LicenceOrder): Refusal | null {
  const actor = actorOnTurn(state);
  if (!world.actors.licensor.includes(actor)) return refuse('does-not-license', actor);
  if (world.actors.licensor[order.client] !== actor) return refuse('not-licensed', order.client);
  if (state.collapsed[order.client]) return refuse('collapsed', order.client);
  if (!world.actors.ground[order.front] || !atWar(world, state, order.client, order.front))
    return refuse('no-front', order.client, order.front);
  const row = order.client * world.actors.count + order.front;
  const renewed = state.lightUntil[row] === lastRound(world, state);
  return state.light[row] === LIGHTS.indexOf(order.light) && (renewed || state.lightUntil[row] === 0)
    ? refuse('same-light', order.client, order.front)
    : null;
}

/** Last round for which a light given now stands. */
function lastRound(world: World, state: State): number {
  return state.round[0] + roundsOf(state.rules[P.licence.days], world.calendar.daysPerRound) - 1;
}

function performLicence(world: World, state: State, order: LicenceOrder, emit: Emit): void {
  const row = order.client * world.actors.count + order.front;
  state.light[row] = LIGHTS.indexOf(order.light);
  state.lightUntil[row] = lastRound(world, state);
  emit('licence-set', actorOnTurn(state), order.client, order.front, state.light[row]);
}

/** What the client pays for its first attack of a round on a front, by the light that stands there. */
export function licencePrice(
  world: World,
  state: State,
  client: ActorIndex,
  front: ActorIndex,
): LicencePrice {
  const light = lightFor(world, state, client, front);
  const giver = world.actors.licensor[client];
  const n = world.actors.count;
  const rules = state.rules;
  if (light === NONE || light === GREEN || state.charged[client * n + front] === state.round[0])
    return { light, giver, commitment: 0, leverage: 0, credit: 0, withheldUntil: 0 };
  const hold = state.leverage[giver * n + client];
  const defies = light === RED;
  const points = rules[defies ? P.licence.defianceCommitment : P.licence.amberCommitment] * hold;
  return {
    light,
    giver,
    commitment: Math.min(state.commitment[giver], points),
    leverage: defies ? hold * rules[P.licence.defianceLeverage] : 0,
    credit: state.credit[client] * rules[defies ? P.licence.defianceCredit : P.licence.amberCredit],
    withheldUntil: defies ? withheldUntil(world, state) : 0,
  };
}

function withheldUntil(world: World, state: State): number {
  return state.round[0] + Math.ceil(state.rules[P.licence.withheldDays] / world.calendar.daysPerRound);
}

/** An attack by a client on a front, or a walk into a place of it: its light is answered for, once a round. */
export function answerFor(
  world: World,
  state: State,
  client: ActorIndex,
  front: ActorIndex,
  emit: Emit,
): void {
  const light = lightFor(world, state, client, front);
  if (light === NONE) return;
  const n = world.actors.count;
  const row = client * n + front;
  if (state.charged[row] === state.round[0]) return;
  const giver = world.actors.licensor[client];
  const rules = state.rules;
  const price = licencePrice(world, state, client, front);
  state.charged[row] = state.round[0];
  if (light === GREEN) {
    state.credit[giver] *= 1 - rules[P.licence.answersFor];
    return;
  }
  state.commitment[giver] -= price.commitment;
  state.credit[client] -= price.credit;
  if (light === AMBER) {
    emit('licence-strained', client, giver, front, price.commitment);
    return;
  }
  loseLeverage(world, state, giver, client, rules[P.licence.defianceLeverage]);
  state.credit[giver] *= 1 - rules[P.licence.unheeded];
  state.withheldUntil[giver * n + client] = price.withheldUntil;
  emit('licence-defied', client, giver, front, price.commitment);
}

/** True while a sponsor withholds its supplies from a client that defied it. */
export function withheld(world: World, state: State, sponsor: ActorIndex, client: ActorIndex): boolean {
  return state.withheldUntil[sponsor * world.actors.count + client] >= state.round[0];
}

/** Share, 0..1, of its own supply that an actor has: less while the sponsor that it defied keeps crossings shut. */
export function ownSupplyShare(world: World, state: State, client: ActorIndex): number {
  const giver = world.actors.licensor[client];
  if (giver === NONE || !withheld(world, state, giver, client)) return 1;
  return 1 - state.rules[P.licence.withheld] * state.leverage[giver * world.actors.count + client];
}

/** A lasting change: the light that stands until the licensor shows others, and again once those have run out. */
export function changeUsualLight(
  world: World,
  state: State,
  client: ActorIndex,
  front: ActorIndex,
  light: number,
  emit: Emit,
): void {
  const giver = world.actors.licensor[client];
  if (giver === NONE) return;
  const row = client * world.actors.count + front;
  state.usualLight[row] = light;
  state.lightUntil[row] = 0;
  if (state.light[row] === light) return;
  state.light[row] = light;
  emit('licence-set', giver, client, front, light);
}

/** Upkeep: obeyed red lights give credit, and lights that have run out give way to the usual one. */
export function lapseLights(world: World, state: State, emit: Emit): void {
  const n = world.actors.count;
  for (let client = 0; client < n; client++) {
    const giver = world.actors.licensor[client];
    if (giver === NONE) continue;
    let obeyed = false;
    for (let front = 0; front < n; front++) {
      const row = client * n + front;
      if (
        state.light[row] === RED &&
        state.charged[row] !== state.round[0] &&
        atWar(world, state, client, front)
      )
        obeyed = true;
      if (state.lightUntil[row] === 0 || state.lightUntil[row] > state.round[0]) continue;
      state.lightUntil[row] = 0;
      if (state.light[row] === state.usualLight[row]) continue;
      state.light[row] = state.usualLight[row];
      emit('licence-lapsed', giver, client, front, state.light[row]);
    }
    if (obeyed)
      state.credit[giver] = Math.min(
        1,
        state.credit[giver] + state.rules[P.licence.restraint] * world.calendar.daysPerRound,
      );
  }
}

function previewLicence(world: World, state: State, order: LicenceOrder): LicencePreview {
  const row = actorOnTurn(state) * world.actors.count + order.client;
  const light = LIGHTS.indexOf(order.light);
  const rules = state.rules;
  return {
    kind: 'licence',
    before: state.light[order.client * world.actors.count + order.front],
    light,
    until: lastRound(world, state),
    leverage: state.leverage[row],
    commitment:
      light === GREEN
        ? 0
        : rules[light === RED ? P.licence.defianceCommitment : P.licence.amberCommitment] *
          state.leverage[row],
    credit: light === GREEN ? -rules[P.licence.answersFor] : light === RED ? rules[P.licence.restraint] : 0,
  };
}

export const licenceOrder: OrderRule<LicenceOrder> = {
  wellFormed: (world, order) =>
    among(order.client, world.actors.count) &&
    among(order.front, world.actors.count) &&
    LIGHTS.includes(order.light),
  check: checkLicence,
  perform: performLicence,
  preview: previewLicence,
  candidates: (world, state) => {
    const actor = actorOnTurn(state);
    const orders: LicenceOrder[] = [];
    for (let client = 0; client < world.actors.count; client++) {
      if (world.actors.licensor[client] !== actor) continue;
      for (let front = 0; front < world.actors.count; front++)
        for (const light of LIGHTS) orders.push({ kind: 'licence', client, front, light });
    }
    return orders;
  },
};
