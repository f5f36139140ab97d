// What an umpire may change between turns: the effects of triggers, and weather, supply, a formation's place and a claim besides.

import { HARM, HELD, LOSSES, PRISONERS, TAKEN } from '../claim-kinds.ts';
import type { Effect } from '../conditions/conditions.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex, LocationIndex, OutletIndex } from '../world/indices.ts';
import { among } from '../orders/order-rule.ts';
import { sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import { opponentsAt, relocate } from '../troops.ts';
import { formationsOf } from '../world/rosters.ts';
import type { World } from '../world/world.ts';
import { sayByHand } from './claims.ts';
import { applyEffects } from './effects.ts';
import { lookAround } from './sight.ts';
import { refreshSupplyNets } from './supply.ts';

/** Claims that an umpire can put into an outlet's mouth; the others are read off the front. */
export const UMPIRE_CLAIMS = [TAKEN, HELD, LOSSES, PRISONERS, HARM] as const;

/** One thing that an umpire changes: an effect as triggers have it, or one of four that only an umpire has. */
export type Injection =
  | Effect
  /** Today's weather is another. */
  | { readonly kind: 'weather'; readonly weather: number }
  /** Supply of all formations of the actor on the map, in points of 100. */
  | { readonly kind: 'supply'; readonly actor: ActorIndex; readonly add: number }
  /** A formation, on the map or waiting with its sponsor, stands at a place from now on. */
  | { readonly kind: 'place'; readonly formation: FormationIndex; readonly at: LocationIndex }
  /** An outlet claims it; `about` is the actor it is about, `number` men or people where the kind counts any. */
  | {
      readonly kind: 'claim';
      readonly outlet: OutletIndex;
      readonly claim: number;
      readonly about: ActorIndex;
      readonly at: LocationIndex;
      readonly number: number;
    };

/** Whether an injection names rows that exist and can be done as things stand. The same for a screen and for a record. */
export function mayInject(world: World, state: State, injection: Injection): boolean {
  if (state.outcome[0] !== NONE) return false;
  const { actors, audiences, tracks, locations } = world;
  const anActor = (row: number): boolean => among(row, actors.count);
  switch (injection.kind) {
    case 'weather':
      return among(injection.weather, world.weather.count);
    case 'place':
      return (
        among(injection.formation, world.formations.count) &&
        among(injection.at, locations.count) &&
        mayStand(world, state, injection.formation, injection.at)
      );
    case 'claim':
      return (
        among(injection.outlet, world.outlets.count) &&
        UMPIRE_CLAIMS.some((kind) => kind === injection.claim) &&
        anActor(injection.about) &&
        (injection.claim === HARM ? injection.at === NONE : among(injection.at, locations.count)) &&
        among(injection.number, 10_000_000)
      );
    case 'opinion':
      return (
        among(injection.audience, audiences.count) && anActor(injection.actor) && fits(injection.add, 100)
      );
    case 'trust':
      return among(injection.track, tracks.count) && fits(injection.add, 100);
    case 'leverage':
      return anActor(injection.actor) && anActor(injection.client) && fits(injection.add, 1);
    case 'licence':
      return anActor(injection.client) && anActor(injection.front) && among(injection.light, 3);
    case 'exchange':
      return twoActors(world, injection.a, injection.b) && injection.share > 0 && injection.share <= 1;
    case 'relation':
      return twoActors(world, injection.a, injection.b) && among(injection.to, 4);
    case 'withdraw':
      return (
        anActor(injection.actor) &&
        injection.places.length > 0 &&
        injection.places.every((place) => among(place, locations.count)) &&
        (injection.to === NONE || anActor(injection.to))
      );
    case 'wake':
      return anActor(injection.actor) && state.asleep[injection.actor] === 1;
    case 'supply':
    case 'commitment':
    case 'resolve':
    case 'cohesion':
    case 'pressure':
    case 'credit':
      return anActor(injection.actor) && fits(injection.add, 100);
  }
}

function fits(value: number, most: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= most;
}

function twoActors(world: World, a: number, b: number): boolean {
  return a !== b && among(a, world.actors.count) && among(b, world.actors.count);
}

/** A formation can be put where its side holds the ground, or nobody does, and no opponents stand. */
function mayStand(world: World, state: State, f: FormationIndex, at: LocationIndex): boolean {
  const actor = world.formations.actor[f];
  const holder = state.controller[at];
  return (
    state.strength[f] > 0 &&
    state.at[f] !== at &&
    state.asleep[actor] === 0 &&
    world.locations.abroad[at] === 0 &&
    (holder === NONE || sameSide(world, state, actor, holder)) &&
    !opponentsAt(world, state, at, actor) &&
    !isUnderWay(state, f)
  );
}

/** True while a formation travels from abroad: it stands nowhere and will arrive by itself. */
function isUnderWay(state: State, f: FormationIndex): boolean {
  return state.cargoFormation.some((cargo, slot) => cargo === f && state.cargoActor[slot] !== NONE);
}

/**
 * Makes what an umpire wants so, at the beginning of a turn; draws chance only where an outlet's rivals may answer it.
 *
 * @returns false, the state untouched, when it cannot be done as things stand
 */
export function inject(world: World, state: State, injection: Injection, emit: Emit): boolean {
  if (!mayInject(world, state, injection)) return false;
  switch (injection.kind) {
    case 'weather':
      state.weather[0] = injection.weather;
      state.supplyStale.fill(1);
      break;
    case 'supply':
      for (const f of formationsOf(world, injection.actor))
        if (state.at[f] !== NONE)
          state.supply[f] = Math.max(0, Math.min(100, state.supply[f] + injection.add));
      break;
    case 'place':
      relocate(state, injection.formation, injection.at);
      break;
    case 'claim': {
      const { outlet, claim, about, at, number } = injection;
      sayByHand(world, state, outlet, claim, about, at, number, emit);
      break;
    }
    default:
      applyEffects(world, state, [injection], emit);
  }
  tell(injection, emit);
  lookAround(world, state);
  refreshSupplyNets(world, state);
  return true;
}

/** Kinds of changes to one actor or between two, by the code that their event carries. */
export const UMPIRE_CHANGES = [
  'commitment',
  'resolve',
  'cohesion',
  'pressure',
  'credit',
  'supply',
  'wake',
  'withdraw',
  'leverage',
  'licence',
  'exchange',
  'relation',
] as const;

/** Says whose doing it was; what an outlet claims stands as the outlet's own. */
function tell(injection: Injection, emit: Emit): void {
  const change = (a: number, b: number, n: number): void =>
    emit(
      'umpire-changed',
      a,
      b,
      UMPIRE_CHANGES.findIndex((kind) => kind === injection.kind),
      n,
    );
  switch (injection.kind) {
    case 'weather':
      emit('umpire-weather', injection.weather, NONE, NONE, 0);
      break;
    case 'place':
      emit('umpire-placed', injection.formation, injection.at, NONE, 0);
      break;
    case 'opinion':
      emit('umpire-opinion', injection.audience, injection.actor, NONE, injection.add);
      break;
    case 'trust':
      emit('umpire-trust', injection.track, NONE, NONE, injection.add);
      break;
    case 'claim':
      break;
    case 'wake':
    case 'withdraw':
      change(injection.actor, NONE, 0);
      break;
    case 'leverage':
      change(injection.actor, injection.client, injection.add);
      break;
    case 'licence':
      change(injection.client, injection.front, injection.light);
      break;
    case 'exchange':
      change(injection.a, injection.b, injection.share);
      break;
    case 'relation':
      change(injection.a, injection.b, injection.to);
      break;
    default:
      change(injection.actor, NONE, injection.add);
  }
}
