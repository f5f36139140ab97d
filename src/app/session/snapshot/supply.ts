// How supply reaches the selection: the way from the nearest source, for the chevrons on the map and a name in the panel.

import { NONE, P, sameSide } from '../../../engine/game.ts';
import type { State, World } from '../../../engine/game.ts';
import type { MapThing } from '../../map/model.ts';
import { isView } from '../game/hearing.ts';
import { neighbours } from './ways.ts';

/**
 * Places on the way by which supply reaches a place of an actor's side, from its source to the place itself; null where none does.
 * The engine keeps what the way costs, not the way: this walks down the costs.
 */
export function supplyWay(
  world: World,
  state: State,
  actor: number,
  place: number,
): readonly [number, ...number[]] | null {
  const n = world.locations.count;
  if ((state.supplySource[actor * n + place] ?? NONE) === NONE) return null;
  const costAt = (at: number): number => state.supplyCost[actor * n + at] ?? Infinity;
  const isHeld = (at: number): boolean => {
    const holder = state.controller[at] ?? NONE;
    return holder !== NONE && sameSide(world, state, actor, holder);
  };
  const path: [number, ...number[]] = [place];
  for (let here = place; costAt(here) > 0; here = path[0]) {
    let before: number = NONE;
    let least = Infinity;
    for (const { place: next, route } of neighbours(world, here)) {
      const factor = world.rules[P.movement.motorway + (world.routes.routeClass[route] ?? 0)] ?? 1;
      const cost = costAt(next) + (world.routes.km[route] ?? 0) * factor;
      if (!isHeld(next) || costAt(next) >= costAt(here) || cost >= least) continue;
      [before, least] = [next, cost];
    }
    if (before === NONE) return null;
    path.unshift(before);
  }
  return path;
}

/** The way from the source that feeds a selected place or formation, and the share of its needs it has; null without one. */
export function supplyPathTo(
  world: World,
  state: State,
  thing: MapThing,
): { readonly path: readonly number[]; readonly share: number } | null {
  if (thing.kind === 'route') return null;
  const place = thing.kind === 'location' ? thing.index : (state.at[thing.index] ?? NONE);
  if (place === NONE) return null;
  const actor =
    thing.kind === 'formation'
      ? (world.formations.actor[thing.index] ?? NONE)
      : (state.controller[place] ?? NONE);
  if (actor === NONE) return null;
  const path = supplyWay(world, state, actor, place);
  if (path === null || path.length < 2) return null;
  const there: number[] = [];
  for (let f = 0; f < world.formations.count; f++)
    if (state.at[f] === place && world.formations.actor[f] === actor) there.push(state.supply[f] ?? 0);
  if (there.length === 0 || (isView(state) && !(state.sharing & (1 << actor)))) return null;
  return { path, share: there.reduce((sum, supply) => sum + supply, 0) / there.length / 100 };
}
