// Which word at the bargaining table is shown first: the one that brings an open deal nearest to all its parties.

import { P, barOf, preview, willingness } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import type { Asking } from '../asking.ts';

/** Points by which a deal that is near counts for more than one that is far. */
const NEAR = 0.2;

/** What the parties of a deal lack, by party; null for one in force, and where something bars a party. */
function lacksOf({ world, view }: Asking, deal: number): ReadonlyMap<number, number> | null {
  const parties = world.deals.parties[deal] ?? [];
  if ((view.inForce[deal] ?? 0) > 0) return null;
  if (parties.some((party) => barOf(world, view, party, deal) !== null)) return null;
  return new Map(
    parties.map((party) => {
      const needs = world.actors.doctrine[party]?.acceptAbove ?? 0;
      return [party, Math.max(0, needs - willingness(world, view, party, deal))];
    }),
  );
}

/** Willingness that an order adds, by actor, and the deals that it has to do with; nothing for orders of another kind. */
function addedBy(
  { world, view }: Asking,
  order: Order,
): { deals: readonly number[]; added: ReadonlyMap<number, number> } {
  const expected = preview(world, view, order);
  if (expected.kind === 'convene') {
    const weight = view.rules[P.diplomacy.pressureWeight]!;
    return {
      deals: expected.deals,
      added: new Map(expected.pressure.map(({ actor, added }) => [actor, weight * added])),
    };
  }
  if (order.kind !== 'press' || !('willingness' in expected)) return { deals: [], added: new Map() };
  const own = expected.willingness.find(({ actor }) => actor === order.actor);
  return {
    deals: world.deals.ids.map((_, deal) => deal),
    added: new Map(own ? [[order.actor, own.after - own.now]] : []),
  };
}

/** Presses and meetings that bring a deal nearest first; those that bring nothing keep their order at the end. */
export function byPersuasion<O extends Order>(ask: Asking, orders: readonly O[]): readonly O[] {
  const worthOf = (order: O): number => {
    const { deals, added } = addedBy(ask, order);
    const worths = deals.map((deal) => {
      const lacks = lacksOf(ask, deal);
      if (lacks === null) return 0;
      const all = [...lacks.values()].reduce((sum, lack) => sum + lack, 0);
      const gained = [...lacks].reduce(
        (sum, [actor, lack]) => sum + Math.min(lack, added.get(actor) ?? 0),
        0,
      );
      return gained / (NEAR + all);
    });
    return Math.max(0, ...worths);
  };
  return orders
    .map((order) => ({ order, worth: worthOf(order) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ order }) => order);
}
