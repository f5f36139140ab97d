// Movement: the destination is given, the rule takes the cheapest lawful path through ground of one's own side.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import { among, columnCost, existOnce } from '../orders/order-rule.ts';
import type { OrderRule } from '../orders/order-rule.ts';
import type { MoveOrder, Refusal } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import { pathTo, reachFrom } from '../roads/paths.ts';
import type { MovePreview } from '../orders/preview.ts';
import { refuse } from '../orders/refuse.ts';
import { atWar, friendlyGround } from '../relations.ts';
import { noteDeeds } from '../state/stale.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { dayReach, defencePower, menOfSide, opponentsAt, readyFormations, relocate } from '../troops.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';
import { openTo } from './home.ts';
import { showsFrom } from './lookout.ts';
import { answerFor, licencePrice } from './licence.ts';
import { breakPause } from './mediation.ts';
import { abandonWorks } from './stance.ts';
import { powerLeft, threatTo } from './threat.ts';

/** Men of the actor's side for whom there is still room at a place. */
export function roomLeft(world: World, state: State, place: LocationIndex, actor: ActorIndex): number {
  return roomOf(world, state, place) - menOfSide(world, state, place, actor);
}

function roomOf(world: World, state: State, place: LocationIndex): number {
  const terrain = world.locations.terrain[place];
  if (terrain === 1) return state.rules[P.movement.townRoom];
  return terrain === 3 ? state.rules[P.movement.cityRoom] : state.rules[P.movement.openRoom];
}

/** Effort the slowest of the formations can make in the round. */
function slowest(world: World, state: State, formations: readonly FormationIndex[]): number {
  let reach = Infinity;
  for (const f of formations) reach = Math.min(reach, dayReach(world, state, f));
  return reach;
}

/** Why the formations cannot all set out from one place, or null. */
function checkColumn(state: State, actor: ActorIndex, formations: readonly FormationIndex[]): Refusal | null {
  if (formations.length === 0) return refuse('no-formations');
  for (const f of formations) {
    if (state.commandedBy[f] !== actor) return refuse('not-your-formation', f);
    if (state.at[f] === NONE) return refuse('not-on-map', f);
    if (state.acted[f] === state.round[0])
      return refuse(state.delayed[f] === state.round[0] ? 'orders-delayed' : 'already-acted', f);
    if (state.at[f] !== state.at[formations[0]]) return refuse('formations-apart', formations[0], f);
  }
  return null;
}

function checkMove(world: World, state: State, order: MoveOrder): Refusal | null {
  const actor = actorOnTurn(state);
  const { formations, to } = order;
  const column = checkColumn(state, actor, formations);
  if (column) return column;
  const from = state.at[formations[0]];
  if (from === to) return refuse('already-there', formations[0], to);
  if (world.locations.abroad[to]) return refuse('place-abroad', to);
  const friendly = friendlyGround(world, state, actor, to);
  const entry = friendly ? null : checkEntry(world, state, actor, formations, to);
  if (entry) return entry;
  let men = 0;
  for (const f of formations) men += state.strength[f];
  const room = roomLeft(world, state, to, actor);
  if (men > room) return refuse('no-room', to, Math.max(0, room));
  const reach = slowest(world, state, formations);
  const cost = reachFrom(world, state, actor, from, reach, to).cost[to];
  if (cost <= reach) return null;
  const far = reachFrom(world, state, actor, from, Infinity, to).cost[to];
  return far === Infinity ? refuse('no-path', to) : refuse('too-far', to, far, reach);
}

/** Why the actor's troops cannot walk into a place that its side does not hold, or null. */
function checkEntry(
  world: World,
  state: State,
  actor: ActorIndex,
  formations: readonly FormationIndex[],
  to: LocationIndex,
): Refusal | null {
  const holder = state.controller[to];
  if (holder !== NONE && !atWar(world, state, actor, holder)) return refuse('not-at-war', holder);
  if (!openTo(world, state, to, actor) || stoppedAt(world, state, actor, to))
    return refuse('held-in-force', to, holder);
  const least = state.rules[P.movement.freshCohesion];
  for (const f of formations) if (state.cohesion[f] < least) return refuse('too-shaken', f, least);
  return null;
}

function performMove(world: World, state: State, order: MoveOrder, emit: Emit): void {
  const actor = actorOnTurn(state);
  const from = state.at[order.formations[0]];
  const meets = !canEnter(world, state, actor, order.to);
  const end = meets ? lastClear(world, state, actor, order, from) : order.to;
  for (const f of order.formations) {
    state.acted[f] = state.round[0];
    if (end === from) continue;
    relocate(state, f, end);
    emit('formation-moved', f, from, end, 0);
  }
  if (meets) {
    state.stopped[actor * world.locations.count + order.to] = state.round[0];
    noteDeeds(world, state, actor);
    emit('met-unseen', order.to, actor, whomMet(world, state, actor, order.to), 0);
  }
  if (end === from) return;
  if (!opponentsAt(world, state, from, actor)) abandonWorks(world, state, from, actor);
  if (friendlyGround(world, state, actor, end)) return;
  answerFor(world, state, actor, state.controller[end], emit);
  breakPause(world, state, end, actor, emit);
  takePlace(world, state, end, actor, 1, emit);
}

/** True when the actor remembers that its troops were stopped before the place. */
function stoppedAt(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  const round = state.stopped[actor * world.locations.count + place];
  return round > 0 && (state.round[0] - round) * world.calendar.daysPerRound <= state.rules[P.sight.memory];
}

/** Whether troops of the actor can walk into a place as it is, whatever they knew of it. */
function canEnter(world: World, state: State, actor: ActorIndex, place: LocationIndex): boolean {
  const holder = state.controller[place];
  if (friendlyGround(world, state, actor, place)) return true;
  return (holder === NONE || atWar(world, state, actor, holder)) && openTo(world, state, place, actor);
}

/** The last place on the way, before one that cannot be entered, where the column finds room; where it set out when there is none. */
function lastClear(
  world: World,
  state: State,
  actor: ActorIndex,
  order: MoveOrder,
  from: LocationIndex,
): LocationIndex {
  let men = 0;
  for (const f of order.formations) men += state.strength[f];
  const search = reachFrom(world, state, actor, from, Infinity, order.to);
  if (search.cost[order.to] === Infinity) return from;
  let place = search.before[order.to];
  while (place !== from && roomLeft(world, state, place, actor) < men) place = search.before[place];
  return place;
}

/** Whose troops, or whose ground, a column has come upon. */
function whomMet(world: World, state: State, actor: ActorIndex, place: LocationIndex): ActorIndex {
  const at = state.at;
  for (let f = 0; f < at.length; f++)
    if (at[f] === place && atWar(world, state, actor, world.formations.actor[f]))
      return world.formations.actor[f];
  return state.controller[place];
}

function previewMove(world: World, state: State, order: MoveOrder): MovePreview {
  const actor = actorOnTurn(state);
  const from = state.at[order.formations[0]];
  const reach = slowest(world, state, order.formations);
  const search = reachFrom(world, state, actor, from, Infinity);
  const effort = search.cost[order.to];
  const path = pathTo(search, order.to);
  let power = powerLeft(world, state, actor, order.to, []);
  for (const f of order.formations) power += defencePower(world, state, f);
  const takes = !friendlyGround(world, state, actor, order.to);
  return {
    kind: 'move',
    path,
    effort,
    reach,
    takes,
    licence: licencePrice(world, state, actor, takes ? state.controller[order.to] : NONE),
    threat: threatTo(world, state, order.to, actor),
    power,
    leftBehind: powerLeft(world, state, actor, from, order.formations),
    threatBehind: threatTo(world, state, from, actor),
  };
}

/** Each formation alone, and all that are ready where several stand together, to every place within a day's reach. */
function moveCandidates(world: World, state: State): MoveOrder[] {
  const actor = actorOnTurn(state);
  const own = readyFormations(world, state, actor);
  const orders: MoveOrder[] = [];
  for (const f of own) {
    const reach = dayReach(world, state, f);
    const cost = Float64Array.from(reachFrom(world, state, actor, state.at[f], reach).cost);
    const stack = own.filter((other) => state.at[other] === state.at[f]);
    for (let to = 0; to < world.locations.count; to++) {
      if (cost[to] > reach || to === state.at[f]) continue;
      orders.push({ kind: 'move', formations: [f], to });
      if (stack.length > 1 && stack[0] === f) orders.push({ kind: 'move', formations: stack, to });
    }
  }
  return orders;
}

export const moveOrder: OrderRule<MoveOrder> = {
  wellFormed: (world, order) => existOnce(world, order.formations) && among(order.to, world.locations.count),
  check: checkMove,
  perform: performMove,
  preview: previewMove,
  candidates: moveCandidates,
  cost: (order) => columnCost(order.formations),
  shows: (world, view, order) => showsFrom(world, view, order.to, true),
};
