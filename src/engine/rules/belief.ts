// What saying something does, whether it is true or not, as far as the outlet is heard and believed.

import { DISTANCE, GAINING, HARM, HELD, LOSSES, PRISONERS, TAKEN } from '../claim-kinds.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, ClaimIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import { shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { moveAllOpinion } from './opinion.ts';

/** The effect of a claim just made: strength is how far its outlet is believed x how many hear it. */
export function believe(world: World, state: State, slot: ClaimIndex): void {
  const rules = state.rules;
  const outlet = state.claimOutlet[slot];
  const strength = state.credibility[outlet] * world.outlets.reach[outlet];
  const about = state.claimAbout[slot];
  const place = state.claimPlace[slot];
  const number = state.claimNumber[slot];
  const owner = world.outlets.actor[outlet];
  switch (state.claimKind[slot]) {
    case TAKEN: {
      const holder = state.controller[place];
      const loser = sameSide(world, state, about, holder) ? state.previous[place] : holder;
      if (loser !== NONE) shakeNear(world, state, place, loser, strength);
      if (loser === holder) addDoubt(state, place, rules[P.claims.doubt] * strength);
      cheer(world, state, about, strength);
      break;
    }
    case HELD:
      addDoubt(state, place, -rules[P.claims.doubt] * strength);
      cheer(world, state, about, strength);
      break;
    case LOSSES:
    case PRISONERS:
      if (owner === about) break;
      if (world.actors.ground[about])
        state.resolve[about] = Math.max(
          0,
          state.resolve[about] - (rules[P.claims.resolve] * strength * number) / 1000,
        );
      if (owner !== NONE) cheer(world, state, owner, strength);
      break;
    case HARM:
      moveAllOpinion(
        world,
        state,
        about,
        world.audiences.claims,
        (-rules[P.claims.opinion] * strength * number) / 100,
      );
      break;
    case DISTANCE: {
      const near = Math.max(0, 1 - number / rules[P.claims.distanceMost]);
      const sign = owner === NONE || sameSide(world, state, owner, about) ? near : near - 1;
      addDoubt(state, place, sign * rules[P.claims.doubt] * strength);
      break;
    }
    case GAINING:
      cheer(world, state, about, strength);
      break;
  }
}

/** Troops of a side near a place that is said to have fallen lose nerve: points x value / 10 x strength x (1 - distance / reach). */
function shakeNear(
  world: World,
  state: State,
  place: LocationIndex,
  side: ActorIndex,
  strength: number,
): void {
  const reach = state.rules[P.claims.reach];
  const depth = (state.rules[P.claims.nerve] * strength * world.locations.value[place]) / 10;
  const table = distances(world);
  const row = place * world.locations.count;
  const { at } = state;
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE || world.formations.actor[f] !== side) continue;
    const km = table[row + at[f]];
    if (km < reach) shake(state, f, depth * (1 - km / reach));
  }
}

function addDoubt(state: State, place: LocationIndex, points: number): void {
  state.doubt[place] = Math.max(0, Math.min(1, state.doubt[place] + points));
}

function cheer(world: World, state: State, actor: ActorIndex, strength: number): void {
  if (!world.actors.ground[actor] || state.collapsed[actor]) return;
  state.resolve[actor] = Math.min(100, state.resolve[actor] + state.rules[P.claims.cheer] * strength);
}
