// Initiative: the order of turns is drawn afresh each round by weights, and nobody moves last and then first.

import { NONE } from '../indices.ts';
import type { ActorIndex } from '../indices.ts';
import { P } from '../parameters.ts';
import { draw } from '../random.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/**
 * Draws the order of the round: each actor's key is its weight x (1 - spread x draw), greatest first; those who moved in the last
 * third of the round before give way to others in the first third of this one.
 */
export function drawTurnOrder(world: World, state: State): void {
  const n = world.actors.count;
  const third = Math.floor(n / 3);
  const spread = state.rules[P.initiative.spread];
  const order = state.turnOrder;
  const keys = keysOf(world);
  for (let actor = 0; actor < n; actor++) {
    keys[actor] = world.actors.initiative[actor] * (1 - spread * draw(state, 'initiative'));
    let place = actor;
    while (place > 0 && keys[order[place - 1]] < keys[actor]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = actor;
  }
  for (let place = 0; place < third; place++) {
    if (!state.movedLate[order[place]]) continue;
    const later = firstFresh(state, third, n);
    if (later === NONE) break;
    const waits = order[place];
    order[place] = order[later];
    order[later] = waits;
  }
  for (let place = 0; place < n; place++) state.movedLate[order[place]] = n - place <= third ? 1 : 0;
}

function firstFresh(state: State, from: number, to: number): number {
  for (let place = from; place < to; place++) if (!state.movedLate[state.turnOrder[place]]) return place;
  return NONE;
}

const scratch = new WeakMap<World, Float64Array>();
function keysOf(world: World): Float64Array {
  let keys = scratch.get(world);
  if (!keys) scratch.set(world, (keys = new Float64Array(world.actors.count)));
  return keys;
}

/** Command points of a turn: the scenario's, one more with committed advisers, one less for each great city just lost; at least one. */
export function commandPoints(world: World, state: State, actor: ActorIndex): number {
  const rules = state.rules;
  let points = world.actors.command[actor];
  for (let sponsor = 0; sponsor < world.actors.count; sponsor++) {
    if (
      world.actors.sponsor[sponsor] &&
      world.actors.clients[sponsor].includes(actor) &&
      state.commitment[sponsor] >= rules[P.initiative.adviserCommitment]
    ) {
      points += rules[P.initiative.advisers];
      break;
    }
  }
  const { previous, controller } = state;
  for (let l = 0; l < previous.length; l++) {
    if (
      previous[l] !== actor ||
      controller[l] === actor ||
      world.locations.value[l] < rules[P.morale.greatCity]
    )
      continue;
    const days = (state.round[0] - state.heldSince[l]) * world.calendar.daysPerRound;
    if (state.heldSince[l] > 0 && days <= rules[P.morale.greatCityDays]) points--;
  }
  return Math.max(1, Math.floor(points));
}
