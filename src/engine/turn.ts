// The round: turns in drawn order, then the upkeep.

import type { Emit } from './events.ts';
import { NONE } from './world/indices.ts';
import { endInterdiction } from './roads/interdiction.ts';
import type { OrderRule } from './orders/order-rule.ts';
import { END } from './orders/orders.ts';
import type { EndOrder } from './orders/orders.ts';
import { recallAdvisers } from './rules/advisers.ts';
import { readyAircraft } from './rules/air.ts';
import { emptyBases } from './rules/bases.ts';
import { moveCivilians } from './rules/civilians.ts';
import { collapses } from './rules/collapse.ts';
import { lapseAndFade } from './rules/diplomacy.ts';
import { risings } from './rules/home.ts';
import { commandPoints, delayOrders, drawTurnOrder } from './rules/initiative.ts';
import { returnLent } from './rules/lending.ts';
import { driftLeverage } from './rules/leverage.ts';
import { lapseLights } from './rules/licence.ts';
import { appear } from './rules/latent.ts';
import { tellTheDay } from './rules/information.ts';
import { answerOffers } from './rules/offer.ts';
import { watchLinks } from './rules/link.ts';
import { driftResolve, recoverAndDesert } from './rules/morale.ts';
import { driftOpinion } from './rules/opinion.ts';
import { openTalks } from './rules/mediation.ts';
import { takePositions } from './rules/positions.ts';
import { accrueAims, closeGame, noteMeasures } from './rules/outcome.ts';
import { closeDay, lookAround, lookAway } from './rules/sight.ts';
import { arrivals, driftCommitment } from './rules/sponsors.ts';
import { digAndLeave } from './rules/stance.ts';
import { distributeSupply, noteSettling, refreshSupplyNets } from './rules/supply.ts';
import { fireTriggers } from './rules/triggers.ts';
import { turnWeather } from './rules/weather.ts';
import { noteDeeds } from './state/stale.ts';
import { actorOnTurn } from './state/state.ts';
import type { State } from './state/state.ts';
import type { World } from './world/world.ts';

/** Opens a round: order of turns, aircraft, marks of the day before wiped, and the first turn. */
export function beginRound(world: World, state: State, emit: Emit): void {
  state.position[0] = 0;
  state.attackers.fill(0);
  state.sides.fill(0);
  emit('round-begun', state.round[0], NONE, NONE, 0);
  noteSettling(world, state);
  turnWeather(world, state, emit);
  drawTurnOrder(world, state);
  readyAircraft(world, state, emit);
  openTalks(world, state, emit);
  takePositions(world, state);
  // Those who have appeared are seen before anybody decides.
  lookAround(world, state);
  beginTurn(world, state, emit);
}

/** Opens a turn: command points, and the end of what the actor's last turn had lasting. */
function beginTurn(world: World, state: State, emit: Emit): void {
  const actor = actorOnTurn(state);
  const n = world.actors.count;
  state.points[actor] = commandPoints(world, state, actor);
  state.pressed.fill(0, actor * n, (actor + 1) * n);
  if (state.flying[0] & (1 << actor)) {
    const places = world.locations.count;
    state.support.fill(0, actor * places, (actor + 1) * places);
    state.flying[0] &= ~(1 << actor);
    noteDeeds(world, state, actor);
    lookAway(world, state);
  }
  endInterdiction(world, state, actor);
  refreshSupplyNets(world, state);
  emit('turn-begun', actor, NONE, NONE, 0);
  delayOrders(world, state, actor, emit);
}

/** Closes the turn; what chance draws then cannot be taken back. */
export const endOrder: OrderRule<EndOrder> = {
  wellFormed: () => true,
  check: () => null,
  perform: (world, state, _order, emit) => endTurn(world, state, emit),
  preview: (_world, state) => ({ kind: 'end', pointsLeft: state.points[actorOnTurn(state)] }),
  candidates: () => [END],
  cost: () => 0,
  draws: () => true,
};

/** Closes a turn; after the last one runs the upkeep and opens the next round unless the game is over. */
function endTurn(world: World, state: State, emit: Emit): void {
  lookAround(world, state);
  state.position[0]++;
  if (state.position[0] < state.turns[0]) {
    beginTurn(world, state, emit);
    return;
  }
  upkeep(world, state, emit);
  closeDay(world, state);
  state.position[0] = 0;
  emit('round-ended', state.round[0], NONE, NONE, 0);
  if (closeGame(world, state, emit)) return;
  state.round[0]++;
  beginRound(world, state, emit);
}

function upkeep(world: World, state: State, emit: Emit): void {
  arrivals(world, state, emit);
  answerOffers(world, state, emit);
  digAndLeave(world, state, emit);
  distributeSupply(world, state, emit);
  recoverAndDesert(world, state, emit);
  moveCivilians(world, state, emit);
  risings(world, state, emit);
  driftOpinion(world, state, emit);
  driftResolve(world, state);
  collapses(world, state, emit);
  lapseAndFade(world, state, emit);
  driftCommitment(world, state);
  driftLeverage(world, state);
  lapseLights(world, state, emit);
  recallAdvisers(world, state, emit);
  emptyBases(world, state, emit);
  returnLent(world, state, emit);
  tellTheDay(world, state, emit);
  watchLinks(world, state, emit);
  fireTriggers(world, state, emit);
  appear(world, state, emit);
  noteMeasures(world, state);
  accrueAims(world, state, 1);
}
