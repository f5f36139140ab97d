// Conditions and quantities read off a state.

import type { Condition, Quantity } from './conditions.ts';
import { NONE } from '../world/indices.ts';
import type { State } from '../state/state.ts';
import { ENEMY } from '../world/world.ts';
import type { World } from '../world/world.ts';
import { basesKept } from '../rules/bases.ts';
import { displacedPeople } from '../rules/civilians.ts';
import { settled } from '../rules/control.ts';
import { throughputOf } from '../rules/link.ts';
import { readiness } from '../rules/willingness.ts';
import { lossesOf, strengthShare } from '../troops.ts';

/** Whether a condition holds now. */
export function holds(world: World, state: State, condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      for (const part of condition.of) if (!holds(world, state, part)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (holds(world, state, part)) return true;
      return false;
    case 'not':
      return !holds(world, state, condition.of);
    case 'controls':
      for (const place of condition.places) if (state.controller[place] !== condition.actor) return false;
      return true;
    case 'linked':
      return state.linked[condition.link] === 1;
    case 'at-war':
      return state.relation[condition.a * world.actors.count + condition.b] === ENEMY;
    case 'deal':
      return state.inForce[condition.deal] > 0;
    case 'measure': {
      const value = measureValue(world, state, condition.measure);
      return value !== null && value >= condition.atLeast && value <= condition.atMost;
    }
    case 'resolve':
      return (
        state.resolve[condition.actor] >= condition.atLeast &&
        state.resolve[condition.actor] <= condition.atMost
      );
    case 'commitment':
      return (
        state.commitment[condition.actor] >= condition.atLeast &&
        state.commitment[condition.actor] <= condition.atMost
      );
    case 'opinion': {
      const opinion = state.opinion[condition.audience * world.actors.count + condition.actor];
      return opinion >= condition.atLeast && opinion <= condition.atMost;
    }
    case 'credit':
      return (
        state.credit[condition.actor] >= condition.atLeast &&
        state.credit[condition.actor] <= condition.atMost
      );
    case 'trust':
      return (
        state.trust[condition.track] >= condition.atLeast && state.trust[condition.track] <= condition.atMost
      );
    case 'round':
      return state.round[0] >= condition.atLeast && state.round[0] <= condition.atMost;
    case 'happened':
      return state.fired[condition.trigger] > 0;
    case 'collapsed':
      return state.collapsed[condition.actor] > 0;
  }
}

/** The value of a quantity now. */
export function read(world: World, state: State, quantity: Quantity): number {
  switch (quantity.kind) {
    case 'holds':
      return holds(world, state, quantity.condition) ? 1 : 0;
    case 'value-held': {
      let held = 0;
      let all = 0;
      for (const place of quantity.places) {
        all += world.locations.value[place];
        if (state.controller[place] === quantity.actor && settled(world, state, place))
          held += world.locations.value[place];
      }
      return all === 0 ? 0 : held / all;
    }
    case 'resolve':
      return state.resolve[quantity.actor];
    case 'commitment':
      return state.commitment[quantity.actor];
    case 'strength':
      return strengthShare(world, state, quantity.actor);
    case 'losses':
      return lossesOf(world, state, quantity.actor);
    case 'displaced':
      return displacedPeople(world, state);
    case 'hardship':
      return state.hardship[0];
    case 'moved-again':
      return state.movedAgain[0];
    case 'harmed': {
      if (quantity.actor !== NONE) return state.harmed[quantity.actor];
      let people = 0;
      for (let actor = 0; actor < world.actors.count; actor++) people += state.harmed[actor];
      return people;
    }
    case 'throughput':
      return throughputOf(world, state, quantity.link);
    case 'credit':
      return state.credit[quantity.actor];
    case 'opinion':
      return state.opinion[quantity.audience * world.actors.count + quantity.actor];
    case 'bases':
      return basesKept(world, state, quantity.actor);
    case 'claims':
      return claimsOf(state.claimsMade, quantity.outlet);
    case 'refuted':
      return (
        claimsOf(state.claimsRefuted, quantity.outlet) /
        Math.max(1, claimsOf(state.claimsMade, quantity.outlet))
      );
    case 'credibility':
      return state.credibility[quantity.outlet];
    case 'trust':
      return state.trust[quantity.track];
    case 'readiness':
      return readiness(world, state, quantity.deal);
  }
}

function claimsOf(column: Int32Array, outlet: number): number {
  if (outlet !== NONE) return column[outlet];
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return sum;
}

/** A first day as a round number, or null when it has not come; the value of any other measure. */
export function measureValue(world: World, state: State, measure: number): number | null {
  const quantity = world.measures.quantity[measure];
  if (quantity) return read(world, state, quantity);
  return state.measured[measure] > 0 ? state.measured[measure] : null;
}
