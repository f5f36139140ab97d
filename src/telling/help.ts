// What sponsors sent and what came of it: supplies added up by who gets them, formations by who sends them.

import type { GameEvent, World } from '../engine/game.ts';
import { groupBy, total, unique } from './gather.ts';
import type { Weighed } from './gather.ts';

export type HelpGroup =
  | {
      readonly kind: 'supplies';
      readonly from: readonly number[];
      readonly to: number;
      /** Thousands of men's daily use. */
      readonly amount: number;
    }
  | {
      readonly kind: 'reinforcements';
      readonly arrived: boolean;
      readonly sponsor: number;
      readonly formations: readonly number[];
      readonly men: number;
      /** Where they arrive or are to arrive. */
      readonly places: readonly number[];
    };

/** The end of a route that lies in the land, where what it carries comes in. */
export function landingOf(world: World, route: number): number {
  const from = world.routes.from[route] ?? -1;
  const to = world.routes.to[route] ?? -1;
  return from >= 0 && world.locations.abroad[from] === 1 ? to : from;
}

/** Supplies come every day: only much of them is worth a line. */
function supplyGroups(events: readonly GameEvent[]): Weighed<HelpGroup>[] {
  const came = events.filter((event) => event.kind === 'shipment-arrived');
  return [...groupBy(came, (event) => event.c)].map(([to, arrivals]) => {
    const amount = total(arrivals);
    return {
      group: { kind: 'supplies', from: unique(arrivals.map((event) => event.a)), to, amount },
      weight: 10 + amount,
      events: arrivals,
    };
  });
}

function reinforcementGroups(world: World, events: readonly GameEvent[]): Weighed<HelpGroup>[] {
  const stage = (kind: 'reinforcement-sent' | 'reinforcement-arrived'): Weighed<HelpGroup>[] =>
    [
      ...groupBy(
        events.filter((event) => event.kind === kind),
        (event) => event.c,
      ),
    ].map(([sponsor, of]) => {
      const arrived = kind === 'reinforcement-arrived';
      const places = unique(of.map((event) => (arrived ? event.b : landingOf(world, event.b))));
      const men = total(of);
      return {
        group: {
          kind: 'reinforcements',
          arrived,
          sponsor,
          formations: of.map((event) => event.a),
          men,
          places,
        },
        weight: (arrived ? 60 : 40) + men / 12,
        events: of,
      };
    });
  return [...stage('reinforcement-sent'), ...stage('reinforcement-arrived')];
}

/** Groups of what sponsors sent and what arrived. */
export function helpGroups(world: World, events: readonly GameEvent[]): Weighed<HelpGroup>[] {
  return [...supplyGroups(events), ...reinforcementGroups(world, events)];
}
