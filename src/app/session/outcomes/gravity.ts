// How far outcomes lie from the evening on which the war begins: what has to change hands for each. Charts darken with it.

import { NONE, begin, linkStatus } from '../../../engine/game.ts';
import type { Condition, LocationIndex, State, World } from '../../../engine/game.ts';

/** Seed of the start that is looked at: who holds what then is not drawn. */
const SEED = 'start';

/** Where every outcome lies among those of its family, 0 (nearest to the start) to 1 (furthest from it). */
export function tonesOf(world: World): readonly number[] {
  const known = kept.get(world);
  if (known) return known;
  const { when, family } = world.outcomes;
  const state = begin(world, SEED);
  const change = when.map((condition) => (condition === null ? 0 : changeFor(world, state, condition)));
  const tones = family.map((own, outcome) => {
    // Of two that take as much, the one that is asked for first is the closer one: it is what the scenario describes, and not what is left.
    const all = [...family.keys()]
      .filter((each) => family[each] === own)
      .toSorted((a, b) => change[a]! - change[b]! || a - b);
    return all.length === 1 ? 1 : all.indexOf(outcome) / (all.length - 1);
  });
  kept.set(world, tones);
  return tones;
}

const kept = new WeakMap<World, readonly number[]>();

/** Outcomes of a family by what has to change for them, those furthest from the start first. */
export function furthestFirst(world: World, family: 'fought' | 'agreed'): readonly number[] {
  const tones = tonesOf(world);
  return [...world.outcomes.ids.keys()]
    .filter((outcome) => world.outcomes.family[outcome] === family)
    .toSorted((a, b) => tones[b]! - tones[a]!);
}

/** Value of the places that have to change hands until a condition holds. Talks, days and wills move no ground. */
function changeFor(world: World, state: State, condition: Condition): number {
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((sum, part) => sum + changeFor(world, state, part), 0);
    // An outcome with several ways to it is called by the gravest.
    case 'any':
      return Math.max(...condition.of.map((part) => changeFor(world, state, part)));
    case 'not':
      return changeAgainst(world, state, condition.of);
    case 'controls':
      return valueOf(
        world,
        condition.places.filter((place) => state.controller[place] !== condition.actor),
      );
    case 'collapsed':
      return valueOf(world, heldBy(world, state, condition.actor));
    default:
      return 0;
  }
}

/** The same until a condition holds no longer. */
function changeAgainst(world: World, state: State, condition: Condition): number {
  switch (condition.kind) {
    case 'all':
      return Math.min(...condition.of.map((part) => changeAgainst(world, state, part)));
    case 'any':
      return condition.of.reduce((sum, part) => sum + changeAgainst(world, state, part), 0);
    case 'not':
      return changeFor(world, state, condition.of);
    case 'controls': {
      const { actor, places } = condition;
      if (places.some((place) => state.controller[place] !== actor)) return 0;
      return Math.min(...places.map((place) => world.locations.value[place] ?? 0));
    }
    case 'linked':
      return valueOf(world, cutPlaces(world, state, condition.link));
    default:
      return 0;
  }
}

function valueOf(world: World, places: Iterable<number>): number {
  let value = 0;
  for (const place of new Set(places)) value += world.locations.value[place] ?? 0;
  return value;
}

function heldBy(world: World, state: State, actor: number): number[] {
  if (actor === NONE) return [];
  return [...world.locations.ids.keys()].filter((place) => state.controller[place] === actor);
}

/** What falls where a link is cut: of each road of its narrowest cut the end that is worth more. */
function cutPlaces(world: World, state: State, link: Parameters<typeof linkStatus>[2]): LocationIndex[] {
  const { from, to } = world.routes;
  return linkStatus(world, state, link).cut.flatMap((route) => {
    const ends = [from[route], to[route]].filter((place) => place !== undefined);
    return ends
      .toSorted((a, b) => (world.locations.value[b] ?? 0) - (world.locations.value[a] ?? 0))
      .slice(0, 1);
  });
}
