// Civilians: harm, flight from fighting and ahead of a front, and return. People are whole numbers and none is ever lost:
// at home, sheltering elsewhere, or dead.

import { DISPLACEMENT_CAUSES } from '../events.ts';
import type { Emit } from '../events.ts';
import { distances, surroundings } from '../roads/geography.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, LocationIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { foesOf } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { hardWeather } from './weather.ts';

const FIGHTING = DISPLACEMENT_CAUSES.indexOf('fighting');
const APPROACH = DISPLACEMENT_CAUSES.indexOf('approach');
const STRIKES = DISPLACEMENT_CAUSES.indexOf('strikes');

/** What a battle's size means for the people of a place. */
export interface BattleSize {
  readonly attack: number;
  readonly defence: number;
  readonly attackersEngaged: number;
  readonly defendersEngaged: number;
}

/** Kills or hurts people at a place, counted against the actor that caused it; it costs that actor will. */
export function harm(
  world: World,
  state: State,
  place: LocationIndex,
  actor: ActorIndex,
  people: number,
  emit: Emit,
): void {
  const harmed = Math.min(state.atHome[place], Math.floor(people));
  if (harmed <= 0) return;
  state.atHome[place] -= harmed;
  state.dead[place] += harmed;
  state.harmed[actor] += harmed;
  const cost = (state.rules[P.civilians.harmResolve] * harmed) / 100;
  if (world.actors.ground[actor]) state.resolve[actor] = Math.max(0, state.resolve[actor] - cost);
  if (world.actors.sponsor[actor]) state.commitment[actor] = Math.max(0, state.commitment[actor] - cost);
  emit('people-harmed', place, actor, NONE, harmed);
}

/** People that sorties over a place may kill or hurt: in proportion to how many are there. */
export function strikeHarm(state: State, place: LocationIndex, sorties: number): number {
  return (state.rules[P.air.harm] * sorties * (state.atHome[place] + state.sheltering[place])) / 100000;
}

/** Intensity of a battle: men engaged on both sides over the men that make 1. */
function intensityOf(state: State, size: BattleSize): number {
  return (size.attackersEngaged + size.defendersEngaged) / state.rules[P.civilians.intensityMen];
}

/** People that a battle harms, shared between both sides by their power, and the intensity that drives others out. */
export function harmInBattle(
  world: World,
  state: State,
  place: LocationIndex,
  attacker: ActorIndex,
  holder: ActorIndex,
  size: BattleSize,
  emit: Emit,
): void {
  const intensity = intensityOf(state, size);
  state.intensity[place] += intensity;
  const people =
    (state.atHome[place] + state.sheltering[place]) *
    state.rules[P.civilians.harm] *
    Math.min(state.rules[P.civilians.intensityMost], intensity);
  const power = size.attack + size.defence;
  const share = power > 0 ? size.attack / power : 1;
  harm(world, state, place, attacker, people * share, emit);
  harm(world, state, place, holder, people * (1 - share), emit);
}

/** People a battle of this size may harm and drive out, for previews. */
export function harmExpected(
  world: World,
  state: State,
  place: LocationIndex,
  size: BattleSize,
): { readonly harmed: number; readonly displaced: number } {
  const rules = state.rules;
  const intensity = Math.min(rules[P.civilians.intensityMost], intensityOf(state, size));
  const people = state.atHome[place] + state.sheltering[place];
  return {
    harmed: Math.floor(people * rules[P.civilians.harm] * intensity),
    displaced: Math.floor(
      people * Math.min(1, rules[P.civilians.fighting] * intensity * world.calendar.daysPerRound),
    ),
  };
}

/** A day of flight and return. */
export function moveCivilians(world: World, state: State, emit: Emit): void {
  const rules = state.rules;
  const days = world.calendar.daysPerRound;
  const near = fronts(world, state);
  const hard = Math.max(1, hardWeather(world, state));
  const agreed = agreedReturns(world, state);
  for (let place = 0; place < world.locations.count; place++) {
    if (world.locations.abroad[place]) continue;
    const intensity = Math.min(rules[P.civilians.intensityMost], state.intensity[place]);
    if (state.paused[place] === state.round[0]) {
      comeBack(world, state, place, Math.min(1, rules[P.mediation.pauseReturn] * days), emit);
    } else if (intensity > 0) {
      const cause = state.fought[place] === state.round[0] ? FIGHTING : STRIKES;
      flee(
        world,
        state,
        place,
        Math.min(1, rules[P.civilians.fighting] * intensity * days),
        cause,
        near,
        emit,
      );
    } else if (near[place]) {
      flee(
        world,
        state,
        place,
        Math.min(
          1,
          rules[P.civilians.approach] *
            fearFactor(world, state, place) *
            (1 + rules[P.claims.doubtFlight] * state.doubt[place]) *
            days,
        ),
        APPROACH,
        near,
        emit,
      );
    } else if (
      state.away[place] > 0 &&
      state.round[0] - state.fought[place] >= rules[P.civilians.quietRounds] / days
    ) {
      const share = Math.min(1, (rules[P.civilians.back] / hard + agreed) * days);
      comeBack(world, state, place, share, emit);
    }
  }
  // Only now: until the last has fled, a place of fighting is no refuge.
  state.intensity.fill(0);
  endure(world, state);
}

/** People whom a place can shelter. */
function roomFor(world: World, state: State, place: LocationIndex): number {
  return world.locations.people[place] * state.rules[P.civilians.shelter];
}

/** A day away from home: each person's counts as one, more in hard weather and where there are too many for the place. */
function endure(world: World, state: State): void {
  let persons = 0;
  for (let place = 0; place < world.locations.count; place++) {
    const here = state.sheltering[place];
    if (here === 0) continue;
    const crowded = !world.locations.abroad[place] && here > roomFor(world, state, place);
    persons += crowded ? here * state.rules[P.civilians.crowded] : here;
  }
  state.hardship[0] += persons * hardWeather(world, state) * world.calendar.daysPerRound;
}

/** Share of the people away from home who come back each day because deals in force provide for it. */
function agreedReturns(world: World, state: State): number {
  let share = 0;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (state.inForce[deal] === 0) continue;
    for (const term of world.deals.terms[deal]) share += world.terms.returns[term];
  }
  return share;
}

/** Greater flight where the people would stand with a holder whose will is low. */
function fearFactor(world: World, state: State, place: LocationIndex): number {
  const holder = state.controller[place];
  if (holder === NONE) return 1;
  if (state.home[holder * world.locations.count + place] < state.rules[P.civilians.fearReadiness]) return 1;
  return state.resolve[holder] < state.rules[P.civilians.fearResolve] ? state.rules[P.civilians.fear] : 1;
}

const flags = new WeakMap<World, Uint8Array>();

/** 1 for each place with a force at war with its holder within the approach distance. */
function fronts(world: World, state: State): Uint8Array {
  const n = world.locations.count;
  let near = flags.get(world);
  if (!near) flags.set(world, (near = new Uint8Array(n)));
  near.fill(0);
  const { place, km } = surroundings(world);
  const { at, controller } = state;
  const reach = state.rules[P.civilians.approachKm];
  for (let f = 0; f < at.length; f++) {
    if (at[f] === NONE) continue;
    const foes = foesOf(world, state, world.formations.actor[f]);
    const end = (at[f] + 1) * n;
    for (let i = at[f] * n; i < end && km[i] <= reach; i++)
      if (foes & (1 << controller[place[i]])) near[place[i]] = 1;
  }
  return near;
}

/** Moves a share of the people of a place, and of those who shelter there, to the nearest safe place. */
function flee(
  world: World,
  state: State,
  place: LocationIndex,
  share: number,
  cause: number,
  near: Uint8Array,
  emit: Emit,
): void {
  const residents = Math.floor(state.atHome[place] * share);
  const guests = Math.floor(state.sheltering[place] * share);
  if (residents + guests === 0) return;
  const refuge = refugeFrom(world, state, place, near);
  if (refuge === NONE) return;
  state.atHome[place] -= residents;
  state.away[place] += residents;
  state.sheltering[place] -= guests;
  state.sheltering[refuge] += residents + guests;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (state.attackers[place] & (1 << actor)) state.uprooted[actor] += residents;
  }
  emit('people-displaced', place, refuge, cause, residents + guests);
  if (guests === 0) return;
  state.movedAgain[0] += guests;
  emit('people-moved-again', place, refuge, cause, guests);
}

/** The nearest place by road without fighting or a front that still has room, else the nearest without; NONE when there is none. */
function refugeFrom(world: World, state: State, place: LocationIndex, near: Uint8Array): LocationIndex {
  const { place: nearest, km } = surroundings(world);
  const n = world.locations.count;
  const end = (place + 1) * n;
  let full: LocationIndex = NONE;
  for (let i = place * n; i < end && km[i] < Infinity; i++) {
    const l = nearest[i];
    if (l === place || near[l] || state.intensity[l] !== 0 || world.locations.people[l] === 0) continue;
    if (state.sheltering[l] < roomFor(world, state, l)) return l;
    if (full === NONE) full = l;
  }
  return full;
}

/** People go home from the nearest places that shelter anybody. */
function comeBack(world: World, state: State, place: LocationIndex, share: number, emit: Emit): void {
  const table = distances(world);
  const n = world.locations.count;
  let wanted = Math.floor(state.away[place] * share);
  while (wanted > 0) {
    let from: LocationIndex = NONE;
    for (let l = 0; l < n; l++) {
      if (state.sheltering[l] > 0 && (from === NONE || table[place * n + l] < table[place * n + from]))
        from = l;
    }
    if (from === NONE) return;
    const people = Math.min(wanted, state.sheltering[from]);
    state.sheltering[from] -= people;
    state.away[place] -= people;
    state.atHome[place] += people;
    wanted -= people;
    emit('people-returned', from, place, NONE, people);
  }
}

/** People away from home. */
export function displacedPeople(world: World, state: State): number {
  let people = 0;
  for (let l = 0; l < world.locations.count; l++) people += state.sheltering[l];
  return people;
}
