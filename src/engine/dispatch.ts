// One place checks, previews and performs every kind of order.

import type { Emit } from './events.ts';
import { NONE } from './indices.ts';
import type { FormationIndex } from './indices.ts';
import { ORDER_KINDS } from './orders.ts';
import type { Order, Refusal } from './orders.ts';
import type { Preview } from './preview.ts';
import { refuse } from './refuse.ts';
import { checkStrike, performStrike, previewStrike } from './rules/air.ts';
import { checkAttack, performAttack, previewAttack } from './rules/combat.ts';
import {
  checkAccept,
  checkPress,
  checkPropose,
  checkReject,
  performAccept,
  performPress,
  performPropose,
  performReject,
  previewDiplomacy,
} from './rules/diplomacy.ts';
import { checkMove, performMove, previewMove } from './rules/movement.ts';
import {
  checkCommit,
  checkReinforce,
  checkShip,
  performCommit,
  performReinforce,
  performShip,
  previewReinforce,
  previewShip,
} from './rules/sponsors.ts';
import {
  checkRefit,
  checkStance,
  performRefit,
  performStance,
  previewRefit,
  previewStance,
} from './rules/stance.ts';
import { actorOnTurn } from './state.ts';
import type { State } from './state.ts';
import { endTurn } from './turn.ts';
import { STRIKE_PURPOSES } from './world.ts';
import type { World } from './world.ts';

/** Command points that an order takes: a third of its formations, rounded up; one for others; none to end the turn. */
export function costOf(order: Order): number {
  switch (order.kind) {
    case 'move':
    case 'attack':
      return Math.max(1, Math.ceil(order.formations.length / 3));
    case 'end':
      return 0;
    default:
      return 1;
  }
}

const among = (value: unknown, count: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

/** True when each of the formations exists and is named once. */
function column(world: World, formations: readonly FormationIndex[]): boolean {
  for (let i = 0; i < formations.length; i++) {
    if (!among(formations[i], world.formations.count)) return false;
    for (let j = 0; j < i; j++) if (formations[j] === formations[i]) return false;
  }
  return true;
}

/** Whether an order's numbers name rows that exist: records and bots can hold anything. */
function wellFormed(world: World, order: Order): boolean {
  switch (order.kind) {
    case 'move':
      return column(world, order.formations) && among(order.to, world.locations.count);
    case 'attack':
      return column(world, order.formations) && among(order.target, world.locations.count);
    case 'stance':
      return among(order.place, world.locations.count) && ['hold', 'delay', 'leave'].includes(order.stance);
    case 'refit':
      return among(order.formation, world.formations.count);
    case 'strike':
      return (
        STRIKE_PURPOSES.includes(order.purpose) &&
        Number.isInteger(order.sorties) &&
        among(order.target, order.purpose === 'interdict' ? world.routes.count : world.locations.count)
      );
    case 'ship':
      return among(order.entry, world.routes.count) && among(order.client, world.actors.count);
    case 'reinforce':
      return among(order.formation, world.formations.count) && among(order.entry, world.routes.count);
    case 'commit':
      return Number.isInteger(order.level) && order.level >= 0 && order.level <= 100;
    case 'press':
      return among(order.actor, world.actors.count);
    case 'propose':
    case 'accept':
    case 'reject':
      return among(order.deal, world.deals.count);
    case 'end':
      return true;
  }
}

/**
 * Why the actor on turn cannot give this order, or null. Works on a state and on a view alike: it greys out buttons, lists
 * lawful orders and rejects forged records.
 */
export function check(world: World, state: State, order: Order): Refusal | null {
  if (state.outcome[0] !== NONE) return refuse('game-over');
  if (!ORDER_KINDS.includes(order.kind) || !wellFormed(world, order)) return refuse('malformed');
  const refusal = checkByKind(world, state, order);
  if (refusal) return refusal;
  const cost = costOf(order);
  const points = state.points[actorOnTurn(state)];
  return cost > points ? refuse('no-command', cost, points) : null;
}

function checkByKind(world: World, state: State, order: Order): Refusal | null {
  switch (order.kind) {
    case 'move':
      return checkMove(world, state, order);
    case 'attack':
      return checkAttack(world, state, order);
    case 'stance':
      return checkStance(world, state, order);
    case 'refit':
      return checkRefit(world, state, order);
    case 'strike':
      return checkStrike(world, state, order);
    case 'ship':
      return checkShip(world, state, order);
    case 'reinforce':
      return checkReinforce(world, state, order);
    case 'commit':
      return checkCommit(world, state, order);
    case 'press':
      return checkPress(world, state, order);
    case 'propose':
      return checkPropose(world, state, order);
    case 'accept':
      return checkAccept(world, state, order);
    case 'reject':
      return checkReject(world, state, order);
    case 'end':
      return null;
  }
}

/** Does what `check` has found lawful. */
export function perform(world: World, state: State, order: Order, emit: Emit): void {
  state.points[actorOnTurn(state)] -= costOf(order);
  switch (order.kind) {
    case 'move':
      return performMove(world, state, order, emit);
    case 'attack':
      return performAttack(world, state, order, emit);
    case 'stance':
      return performStance(state, order, emit);
    case 'refit':
      return performRefit(state, order, emit);
    case 'strike':
      return performStrike(world, state, order, emit);
    case 'ship':
      return performShip(world, state, order, emit);
    case 'reinforce':
      return performReinforce(world, state, order, emit);
    case 'commit':
      return performCommit(state, order, emit);
    case 'press':
      return performPress(world, state, order, emit);
    case 'propose':
      return performPropose(world, state, order, emit);
    case 'accept':
      return performAccept(world, state, order, emit);
    case 'reject':
      return performReject(world, state, order, emit);
    case 'end':
      return endTurn(world, state, emit);
  }
}

/** What a lawful order can be expected to do. Throws when it is not lawful. */
export function preview(world: World, state: State, order: Order): Preview {
  const refusal = check(world, state, order);
  if (refusal) throw new Error(`No preview of an order that is refused: ${refusal.code}`);
  switch (order.kind) {
    case 'move':
      return previewMove(world, state, order);
    case 'attack':
      return previewAttack(world, state, order);
    case 'stance':
      return previewStance(world, state, order);
    case 'refit':
      return previewRefit(state, order);
    case 'strike':
      return previewStrike(world, state, order);
    case 'ship':
      return previewShip(world, state, order);
    case 'reinforce':
      return previewReinforce(world, state, order);
    case 'press':
      return previewDiplomacy(world, state, 'press', order.actor);
    case 'commit':
    case 'propose':
    case 'accept':
    case 'reject':
      return previewDiplomacy(world, state, order.kind, NONE);
    case 'end':
      return { kind: 'end', pointsLeft: state.points[actorOnTurn(state)] };
  }
}

/** True for orders that draw chance or end the turn: undo cannot go back past them. */
export function revealsOrDraws(order: Order): boolean {
  return (
    order.kind === 'attack' || order.kind === 'end' || (order.kind === 'strike' && order.purpose === 'wear')
  );
}
