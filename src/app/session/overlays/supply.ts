// Supply as an overlay: over which roads it flows to which garrisons, and how much of what they need arrives.

import { NONE, sameSide } from '../../../engine/game.ts';
import type { State, View, World } from '../../../engine/game.ts';
import type { SupplyEnd, SupplyOverlay, SupplyRun } from '../../map/overlays.ts';
import { isView } from '../game/hearing.ts';
import { supplyWay } from '../snapshot/supply.ts';
import { neighbours } from '../snapshot/ways.ts';

/** The road between two places. */
function routeBetween(world: World, from: number, to: number): number {
  return neighbours(world, from).find(({ place }) => place === to)?.route ?? NONE;
}

/** Whose troops are fed: of all actors for who looks from outside, else of those whose supply the seat knows. */
function isKnown(world: World, state: State | View, viewer: number, actor: number): boolean {
  if (!isView(state)) return viewer === NONE || sameSide(world, state, viewer, actor);
  return (state.sharing & (1 << actor)) !== 0;
}

/** Adds what one garrison draws to the roads of its way. */
function draw(runs: Map<string, SupplyRun>, world: World, way: readonly number[], end: SupplyEnd): void {
  for (const [index, to] of way.slice(1).entries()) {
    const from = way[index] ?? NONE;
    const route = routeBetween(world, from, to);
    if (route === NONE) continue;
    const run = runs.get(`${from} ${to}`);
    const men = end.men + (run?.men ?? 0);
    const share = (end.share * end.men + (run ? run.share * run.men : 0)) / men;
    runs.set(`${from} ${to}`, { route, from, to, men, share });
  }
}

/** How supply reaches the garrisons of the viewer's side as far as it knows; of all sides where nobody looks. */
export function supplyOverlay(world: World, state: State | View, viewer: number): SupplyOverlay {
  const groups = new Map<string, { actor: number; at: number; men: number; fed: number; units: number }>();
  for (let f = 0; f < world.formations.count; f++) {
    const at = state.at[f] ?? NONE;
    const actor = world.formations.actor[f] ?? NONE;
    const men = state.strength[f] ?? 0;
    if (at === NONE || men <= 0 || !isKnown(world, state, viewer, actor)) continue;
    const group = groups.get(`${actor} ${at}`) ?? { actor, at, men: 0, fed: 0, units: 0 };
    group.men += men;
    group.units++;
    group.fed += (state.supply[f] ?? 0) / 100;
    groups.set(`${actor} ${at}`, group);
  }
  const runs = new Map<string, SupplyRun>();
  const ends: SupplyEnd[] = [];
  for (const { actor, at, men, fed, units } of groups.values()) {
    const way = supplyWay(world, state, actor, at);
    const end = { at, men, share: fed / units, source: way?.[0] ?? NONE };
    ends.push(end);
    if (way) draw(runs, world, way, end);
  }
  const sources = [...new Set(ends.map(({ source }) => source))].filter((source) => source !== NONE);
  return { runs: [...runs.values()], ends: ends.toSorted((a, b) => a.share - b.share), sources };
}
