// Initiative and command: the order of turns is drawn afresh each round by weights, and nobody moves last and then first; a side that
// fails loses the power to order before it loses its men.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { advised } from './advisers.ts';

/**
 * Draws the order of the round: each actor's key is its weight x (1 - spread x draw), greatest first; those who moved in the last
 * third of the round before give way to others in the first third of this one. Who is asleep has no turn.
 */
export function drawTurnOrder(world: World, state: State): void {
  const { count } = world.actors;
  const spread = state.rules[P.initiative.spread];
  const order = state.turnOrder;
  const keys = keysOf(world);
  let n = 0;
  for (let actor = 0; actor < count; actor++) {
    if (state.asleep[actor]) continue;
    keys[actor] = world.actors.initiative[actor] * (1 - spread * draw(state, 'initiative'));
    let place = n;
    while (place > 0 && keys[order[place - 1]] < keys[actor]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = actor;
    n++;
  }
  state.turns[0] = n;
  const third = Math.floor(n / 3);
  for (let place = 0; place < third; place++) {
    if (!state.movedLate[order[place]]) continue;
    const later = firstFresh(state, third, n);
    if (later === NONE) break;
    const waits = order[place];
    order[place] = order[later];
    order[later] = waits;
  }
  for (let place = 0; place < n; place++) state.movedLate[order[place]] = n - place <= third ? 1 : 0;
  for (let actor = 0; actor < count; actor++) if (state.asleep[actor]) order[n++] = actor;
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

/**
 * Strain on an actor's command, in command points: one for each great city just lost, more for a link of its that is cut, and for resolve
 * below the level of weakness by tens.
 */
export function commandStrain(world: World, state: State, actor: ActorIndex): number {
  const rules = state.rules;
  let strain = 0;
  const { previous, controller } = state;
  for (let l = 0; l < previous.length; l++) {
    if (
      previous[l] !== actor ||
      controller[l] === actor ||
      world.locations.value[l] < rules[P.morale.greatCity]
    )
      continue;
    const days = (state.round[0] - state.heldSince[l]) * world.calendar.daysPerRound;
    if (state.heldSince[l] > 0 && days <= rules[P.morale.greatCityDays]) strain++;
  }
  for (let link = 0; link < world.links.count; link++) {
    if (world.links.actor[link] !== actor || state.linked[link]) continue;
    strain += rules[P.initiative.cutLink];
    break;
  }
  const weak = world.actors.ground[actor] ? rules[P.initiative.weakResolve] - state.resolve[actor] : 0;
  return weak > 0 ? strain + (rules[P.initiative.weakness] * weak) / 10 : strain;
}

/** Command points of a turn: the scenario's, more with advisers, less by the strain on command; at least one. */
export function commandPoints(world: World, state: State, actor: ActorIndex): number {
  const helped = advised(world, state, actor) ? state.rules[P.initiative.advisers] : 0;
  const points = world.actors.command[actor] + helped - commandStrain(world, state, actor);
  return Math.max(1, Math.floor(points));
}

/** Chance that orders of an actor do not reach a formation today: strain x chance, less with advisers. */
export function delayChance(world: World, state: State, actor: ActorIndex): number {
  const rules = state.rules;
  const chance = Math.min(
    rules[P.initiative.delayMost],
    rules[P.initiative.delay] * commandStrain(world, state, actor),
  );
  return advised(world, state, actor) ? chance * (1 - rules[P.initiative.steadied]) : chance;
}

/** At the opening of a turn: formations that orders do not reach stay where they are today. */
export function delayOrders(world: World, state: State, actor: ActorIndex, emit: Emit): void {
  if (!world.actors.ground[actor]) return;
  const chance = delayChance(world, state, actor);
  if (chance === 0) return;
  for (let f = 0; f < world.formations.count; f++) {
    if (state.commandedBy[f] !== actor || state.at[f] === NONE) continue;
    if (draw(state, 'command') >= chance) continue;
    state.acted[f] = state.delayed[f] = state.round[0];
    emit('orders-delayed', f, state.at[f], actor, 0);
  }
}
