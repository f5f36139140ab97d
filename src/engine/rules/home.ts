// Home defence: the people of a place stand with some faction as far as its resolve carries, and may rise against another.

import { DISPERSED } from '../events.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import { atWar, sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import { lose, opponentsAt, shake } from '../troops.ts';
import type { World } from '../world/world.ts';
import { takePlace } from './control.ts';
import { retreatFrom } from './retreat.ts';

/**
 * Power with which the people of a place defend its holder against an attacker, in formation power:
 * power x readiness x (1 + value / scale) x min(most, base + sqrt(people / scale)) x resolve / scale.
 * and less where the public doubts who holds the place. Only factions on the holder's side and at war with the attacker count.
 */
export function homeDefence(world: World, state: State, place: LocationIndex, attacker: ActorIndex): number {
  const holder = state.controller[place];
  if (holder === NONE) return 0;
  const rules = state.rules;
  const { count } = world.locations;
  const { home, resolve } = state;
  let power = 0;
  for (let faction = 0; faction < resolve.length; faction++) {
    const readiness = home[faction * count + place];
    // Most people would stand with one faction or two.
    if (readiness <= 0 || !sameSide(world, state, faction, holder) || !atWar(world, state, faction, attacker))
      continue;
    power += (readiness * resolve[faction]) / rules[P.home.resolveScale];
  }
  if (power === 0) return 0;
  const people = state.atHome[place] + state.sheltering[place];
  const crowd = Math.min(
    rules[P.home.peopleMost],
    rules[P.home.peopleBase] + Math.sqrt(people / rules[P.home.peopleScale]),
  );
  const sure = 1 - rules[P.claims.doubtHome] * state.doubt[place];
  return (
    rules[P.home.power] * power * (1 + world.locations.value[place] / rules[P.home.valueScale]) * crowd * sure
  );
}

/** True when nobody has to be fought for the place: no troops at war with the actor, and home defence below the threshold. */
export function openTo(world: World, state: State, place: LocationIndex, actor: ActorIndex): boolean {
  if (opponentsAt(world, state, place, actor)) return false;
  return homeDefence(world, state, place, actor) < state.rules[P.home.force];
}

/** Places whose people stand with another faction may rise against a holder whose will is low. */
export function risings(world: World, state: State, emit: Emit): void {
  const rules = state.rules;
  const { count } = world.locations;
  const { controller, resolve } = state;
  const steady = rules[P.home.riseBelow];
  for (let place = 0; place < count; place++) {
    const holder = controller[place];
    if (holder === NONE || resolve[holder] >= steady || !world.actors.ground[holder]) continue;
    for (let faction = 0; faction < world.actors.count; faction++) {
      const readiness = state.home[faction * count + place];
      if (readiness < rules[P.home.riseReadiness] || state.asleep[faction]) continue;
      if (!atWar(world, state, faction, holder)) continue;
      if (draw(state, 'triggers') >= rules[P.home.riseChance] * readiness * world.calendar.daysPerRound)
        continue;
      rise(world, state, place, holder, faction, emit);
      break;
    }
  }
}

function rise(
  world: World,
  state: State,
  place: LocationIndex,
  holder: ActorIndex,
  faction: ActorIndex,
  emit: Emit,
): void {
  emit('place-rose', place, holder, faction, 0);
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] !== place || !atWar(world, state, faction, world.formations.actor[f])) continue;
    lose(state, f, DISPERSED, state.strength[f] * state.rules[P.home.riseLoss], emit);
    shake(state, f, state.rules[P.home.riseCohesion]);
    retreatFrom(world, state, f, place, faction, emit);
  }
  takePlace(world, state, place, faction, 1, emit);
}
