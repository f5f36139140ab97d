// The ground as several checks see it: sides at the start, places joined by roads.

import { GROUND_ROUTE_CLASSES, ROUTE_CLASSES } from '../../engine/game.ts';
import type { Scenario } from '../schema/index.ts';

/** Routes that troops can march on; the others only carry shipments. */
export function isRoad(route: Scenario['routes'][string]): boolean {
  return ROUTE_CLASSES.indexOf(route.class) < GROUND_ROUTE_CLASSES;
}

/** How two actors stand to each other at the start. */
export function relationOf({ relations }: Scenario, a: string, b: string): 'neutral' | 'ally' | 'enemy' {
  if (a === b) return 'ally';
  return relations[a < b ? `${a}--${b}` : `${b}--${a}`] ?? 'neutral';
}

/** Whether the place is held at the start by the actor or an ally of it. */
export function onOwnSide(scenario: Scenario, actor: string, place: string): boolean {
  const controller = scenario.locations[place]?.controller;
  return controller !== undefined && relationOf(scenario, actor, controller) === 'ally';
}

/** Whether the place lies abroad. */
export function isAbroad({ locations }: Scenario, place: string): boolean {
  return locations[place]?.kind === 'abroad';
}

/** The end of an entry route that is not abroad, or null when both or neither are. */
export function landingOf(scenario: Scenario, route: string): string | null {
  const inside = route.split('--').filter((end) => !isAbroad(scenario, end));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Neighbours of each place by road, abroad left out. */
export function roadNeighbours(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const [id, route] of Object.entries(scenario.routes)) {
    const [a = '', b = ''] = id.split('--');
    if (!isRoad(route) || isAbroad(scenario, a) || isAbroad(scenario, b)) continue;
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** All places that can be reached from some, through places that are open. */
export function reachedFrom(
  starts: Iterable<string>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  open: (place: string) => boolean = () => true,
): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const place of reached)
    for (const next of neighbours.get(place) ?? []) if (open(next)) reached.add(next);
  return reached;
}
