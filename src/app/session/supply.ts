// How supply reaches the selection, for the chevrons on the map.

import { NONE, sameSide } from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { MapThing } from '../map/model.ts';
import { isView } from './hearing.ts';
import { way } from './ways.ts';

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
  const source = state.supplySource[actor * world.locations.count + place] ?? NONE;
  if (source === NONE || source === place) return null;
  const own = (location: number) => {
    const holder = state.controller[location] ?? NONE;
    return holder !== NONE && sameSide(world, state, actor, holder);
  };
  const path = way(world, source, place, own);
  if (!path) return null;
  const there: number[] = [];
  for (let f = 0; f < world.formations.count; f++)
    if (state.at[f] === place && world.formations.actor[f] === actor) there.push(state.supply[f] ?? 0);
  if (there.length === 0 || (isView(state) && !(state.sharing & (1 << actor)))) return null;
  return { path, share: there.reduce((sum, supply) => sum + supply, 0) / there.length / 100 };
}
