// The start as the scenario publishes it, before anything is drawn: where games begin, and what others assume of what they cannot see.

import { CARGO_SLOTS } from './columns.ts';
import { NONE } from '../world/indices.ts';
import type { State } from './state.ts';
import type { World } from '../world/world.ts';

/** Fills an empty state with the scenario's start values. */
export function setStart(world: World, state: State): void {
  const { locations, formations, actors } = world;
  state.rules.set(world.rules);
  state.outcome[0] = NONE;
  state.controller.set(locations.controller);
  state.previous.fill(NONE);
  state.fortification.set(locations.fortification);
  state.stock.set(locations.stock);
  state.offeredBy.fill(NONE);
  for (let l = 0; l < locations.count; l++) state.atHome[l] = locations.people[l] - locations.away[l];
  state.away.set(locations.away);
  state.sheltering.set(locations.sheltering);
  for (let l = 0; l < locations.count; l++) {
    for (let a = 0; a < actors.count; a++)
      state.home[a * locations.count + l] = locations.home[l * actors.count + a];
  }
  state.asleep.set(actors.latent);
  for (let f = 0; f < formations.count; f++)
    state.at[f] = actors.latent[formations.actor[f]] ? NONE : formations.at[f];
  state.cameFrom.fill(NONE);
  state.strength.set(formations.strength);
  state.quality.set(formations.quality);
  state.cohesion.set(formations.cohesion);
  state.supply.set(formations.supply);
  state.resolve.set(actors.resolve);
  state.commitment.set(actors.commitment);
  state.credit.fill(1);
  state.opinion.set(world.audiences.opinion);
  state.credibility.set(world.outlets.credibility);
  state.placeTold.set(formations.at);
  state.relation.set(actors.relation);
  state.proposedBy.fill(NONE);
  state.leverage.set(actors.leverage);
  state.advisersAt.fill(NONE);
  state.light.set(actors.light);
  state.usualLight.set(actors.light);
  setCommanders(world, state);
  state.trust.set(world.tracks.trust);
  state.convener.fill(NONE);
  state.pausedBy.fill(NONE);
  for (let slot = 0; slot < CARGO_SLOTS; slot++) state.cargoActor[slot] = NONE;
  state.initial.set(formations.strength);
  state.resolveStart.set(actors.resolve);
  for (let a = 0; a < actors.count; a++) {
    state.seenAt.set(state.at, a * formations.count);
    state.seenStrength.set(formations.strength, a * formations.count);
    state.knownController.set(locations.controller, a * locations.count);
  }
}

/** Every formation under its owner, but for those that the scenario has lent. */
function setCommanders(world: World, state: State): void {
  const { actor, lentTo, lentUntil } = world.formations;
  state.commandedBy.set(actor);
  for (let f = 0; f < actor.length; f++) {
    if (lentTo[f] === NONE) continue;
    state.commandedBy[f] = lentTo[f];
    state.lentUntil[f] = lentUntil[f];
    state.lent[0]++;
  }
}
