// What triggers and terms change when they take effect.

import type { Effect } from '../conditions/conditions.ts';
import type { Emit } from '../events.ts';
import { distances } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { relate } from '../relations.ts';
import { markCounted } from '../state/stale.ts';
import type { State } from '../state/state.ts';
import { relocate, shake } from '../troops.ts';
import { formationsOf } from '../world/rosters.ts';
import { ENEMY, TRUCE } from '../world/world.ts';
import type { World } from '../world/world.ts';
import { wake } from './latent.ts';
import { takePlace } from './control.ts';
import { addLeverage } from './leverage.ts';
import { changeUsualLight } from './licence.ts';
import { blameForBrokenTruce, moveOpinion } from './opinion.ts';
import { addTrust } from './tracks.ts';

const within = (value: number): number => Math.max(0, Math.min(100, value));

export function applyEffects(world: World, state: State, effects: readonly Effect[], emit: Emit): void {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'commitment':
        state.commitment[effect.actor] = within(state.commitment[effect.actor] + effect.add);
        break;
      case 'resolve':
        state.resolve[effect.actor] = within(state.resolve[effect.actor] + effect.add);
        break;
      case 'pressure':
        state.pressure[effect.actor] = Math.max(0, state.pressure[effect.actor] + effect.add);
        break;
      case 'opinion':
        moveOpinion(world, state, effect.audience, effect.actor, effect.add);
        break;
      case 'credit':
        state.credit[effect.actor] = Math.max(0, Math.min(1, state.credit[effect.actor] + effect.add));
        break;
      case 'trust':
        addTrust(state, effect.track, effect.add);
        break;
      case 'leverage':
        addLeverage(world, state, effect.actor, effect.client, effect.add);
        break;
      case 'licence':
        changeUsualLight(world, state, effect.client, effect.front, effect.light, emit);
        break;
      case 'exchange':
        comeHome(world, state, effect.a, effect.share, emit);
        comeHome(world, state, effect.b, effect.share, emit);
        break;
      case 'withdraw':
        withdraw(world, state, effect.actor, effect.places, effect.to, emit);
        break;
      case 'cohesion':
        for (let f = 0; f < world.formations.count; f++) {
          if (state.at[f] !== NONE && world.formations.actor[f] === effect.actor)
            shake(state, f, -effect.add);
        }
        break;
      case 'wake':
        wake(state, effect.actor);
        break;
      case 'relation':
        if (effect.to === ENEMY && state.relation[effect.a * world.actors.count + effect.b] === TRUCE)
          blameForBrokenTruce(world, state, effect.a);
        relate(world, state, effect.a, effect.b, effect.to);
        break;
    }
  }
}

/** A share of an actor's prisoners comes home: to their formation where it is on the map, else they go their own ways. */
function comeHome(world: World, state: State, actor: ActorIndex, share: number, emit: Emit): void {
  for (const f of formationsOf(world, actor)) {
    const men = Math.floor(state.captured[f] * share);
    if (men === 0) continue;
    state.captured[f] -= men;
    if (state.at[f] === NONE) state.dispersed[f] += men;
    else state.strength[f] += men;
    markCounted(state, f);
    emit('prisoners-returned', f, NONE, NONE, men);
  }
}

/** Formations of the actor go from the places to the nearest other place that it holds; its ground there goes to `to`. */
function withdraw(
  world: World,
  state: State,
  actor: ActorIndex,
  places: readonly LocationIndex[],
  to: ActorIndex,
  emit: Emit,
): void {
  for (const f of formationsOf(world, actor)) {
    const from = state.at[f];
    if (from === NONE || !places.includes(from)) continue;
    const way = nearestHeld(world, state, actor, from, places);
    if (way === NONE) continue;
    relocate(state, f, way);
    emit('formation-moved', f, from, way, 0);
  }
  for (const place of places) {
    if (state.controller[place] === actor && !formationsOf(world, actor).some((f) => state.at[f] === place))
      takePlace(world, state, place, to, 0, emit);
  }
}

function nearestHeld(
  world: World,
  state: State,
  actor: ActorIndex,
  from: LocationIndex,
  except: readonly LocationIndex[],
): LocationIndex {
  const n = world.locations.count;
  const table = distances(world);
  let best: LocationIndex = NONE;
  for (let l = 0; l < n; l++) {
    if (state.controller[l] !== actor || except.includes(l)) continue;
    if (table[from * n + l] < (best === NONE ? Infinity : table[from * n + best])) best = l;
  }
  return best;
}
