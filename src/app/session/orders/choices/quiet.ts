// Choices of taking ground without a battle: raids from where a formation stands or into a place, and offers to its garrison.

import { NONE, preview } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import type { Choice } from '../../../store/model.ts';
import { atWar } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { neighbours } from '../../snapshot/ways.ts';
import { choice, choose, ownAt } from './choice.ts';

type RaidOrder = Extract<Order, { kind: 'raid' }>;

function raiding(ask: Asking, formations: readonly number[]): number[] {
  const { classes, formations: all } = ask.world;
  return formations.filter((formation) => classes.raids[all.class[formation] ?? 0] === 1);
}

/** Raids that do most first: by the chance of success, and of panic after it. */
function byPromise(ask: Asking, orders: readonly RaidOrder[]): RaidOrder[] {
  return orders
    .map((order) => {
      const expected = preview(ask.world, ask.view, order);
      return { order, worth: expected.kind === 'raid' ? expected.success + expected.panic : 0 };
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ order }) => order);
}

/** Raids by formations at a place, on whatever lies in their reach. */
export function raidsFrom(ask: Asking, place: number, only: number | null): Choice[] {
  const here = raiding(ask, only === null ? ownAt(ask, place) : [only]);
  if (here.length === 0) return [];
  const lawful = ask.legal.filter(
    (order): order is RaidOrder => order.kind === 'raid' && here.includes(order.formation),
  );
  const target = neighbours(ask.world, place)
    .map((edge) => edge.place)
    .find((near) => atWar(ask, ask.view.controller[near] ?? NONE));
  const fallback: readonly RaidOrder[] =
    target === undefined ? [] : here.map((formation) => ({ kind: 'raid', formation, place: target }));
  return [choice(ask, 'raid', 'raid', choose(ask, [...byPromise(ask, lawful), ...fallback]))];
}

/** A raid on an opponent's place, and an offer to its garrison. */
export function quietlyInto(ask: Asking, place: number): Choice[] {
  const { world, actor, view } = ask;
  const holder = view.controller[place] ?? NONE;
  if (world.actors.ground[actor] !== 1 || world.locations.abroad[place] === 1 || holder === NONE) return [];
  const list: Choice[] = [];
  const raids = ask.legal.filter(
    (order): order is RaidOrder => order.kind === 'raid' && order.place === place,
  );
  if (raids.length > 0) list.push(choice(ask, 'raid', 'raid', choose(ask, byPromise(ask, raids))));
  const offered = choose(ask, [{ kind: 'offer', place }]);
  if (world.actors.speaks[actor] === 1 && (offered.order !== null || atWar(ask, holder)))
    list.push(choice(ask, 'offer', 'offer', offered));
  return list;
}
