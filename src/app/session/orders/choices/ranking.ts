// Which of several lawful orders is shown first: the attack with the best odds, the move that empties nothing, the strike
// where help counts.

import { ENEMY, NONE, check, preview } from '../../../../engine/game.ts';
import type { AttackPreview, Order, StrikeOrder } from '../../../../engine/game.ts';
import { atWar } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { neighbours } from '../../snapshot/ways.ts';

type AttackOrder = Extract<Order, { kind: 'attack' }>;

/** Of fifty battles like the attack, those that take the place. */
export function takenOf(ask: Asking, order: AttackOrder): number {
  const expected = preview(ask.world, ask.view, order);
  return expected.kind === 'attack' ? takenIn(expected) : 0;
}

/** Of fifty battles as they are foreseen, those that take the place. */
export function takenIn({ carried, undecided, repulsed }: AttackPreview): number {
  return Math.round((50 * carried) / Math.max(1, carried + undecided + repulsed));
}

/** Of fifty battles, those that an attack must take the place in to be worth a thought. */
const HOPELESS = 3;

/** True for an attack that hardly ever takes the place. */
export function isHopeless(ask: Asking, order: Order | null): boolean {
  return order?.kind === 'attack' && takenOf(ask, order) < HOPELESS;
}

/** What an attack promises: battles of fifty that take the place, by its worth. Throws for one that is not lawful. */
export function promiseOf(ask: Asking, order: AttackOrder): number {
  return takenOf(ask, order) * (1 + (ask.world.locations.value[order.target] ?? 0));
}

/** An attack by all who could make it alone or in a smaller group, where they may go together; else the one that is given. */
function together(ask: Asking, order: AttackOrder, attacks: readonly AttackOrder[]): AttackOrder {
  const able = attacks.filter(({ target }) => target === order.target);
  const formations = [...new Set(able.flatMap((each) => each.formations))].toSorted((a, b) => a - b);
  const joined: AttackOrder = { ...order, formations };
  return check(ask.world, ask.view, joined) === null ? joined : order;
}

/** Attacks on the most promising target first, by odds times worth, with as many formations as can take part. */
export function byPromise(ask: Asking, orders: readonly Order[]): Order[] {
  const attacks = orders.filter((order) => order.kind === 'attack');
  const most = new Map<number, AttackOrder>();
  for (const order of attacks) {
    const known = most.get(order.target);
    if (!known || order.formations.length > known.formations.length) most.set(order.target, order);
  }
  return [...most.values()]
    .map((order) => together(ask, order, attacks))
    .map((order) => ({ order, promise: promiseOf(ask, order) }))
    .toSorted((a, b) => b.promise - a.promise)
    .map(({ order }) => order);
}

/** Worth of a place for each kilometre to an opponent at most two roads away; nothing elsewhere: where another formation is needed most. */
function needOf(ask: Asking, place: number): number {
  const { world, view } = ask;
  const ways = neighbours(world, place).flatMap((first) =>
    [first, ...neighbours(world, first.place)].map((last) => ({
      to: last.place,
      km: world.routes.km[first.route]! + (last === first ? 0 : world.routes.km[last.route]!),
    })),
  );
  const least = ways
    .filter(({ to }) => atWar(ask, view.controller[to] ?? NONE))
    .reduce((km, way) => Math.min(km, way.km), Infinity);
  return (world.locations.value[place] ?? 0) / least;
}

/** Moves of few formations first, to where they are needed most, of those to near places, by the strongest: a garrison does not leave unasked. */
export function byModesty(ask: Asking, orders: readonly Order[], kmOf: (place: number) => number): Order[] {
  const men = (formations: readonly number[]) =>
    formations.reduce((sum, formation) => sum + (ask.view.strength[formation] ?? 0), 0);
  const moves = orders.filter((order) => order.kind === 'move');
  const need = new Map([...new Set(moves.map(({ to }) => to))].map((to) => [to, needOf(ask, to)]));
  return moves.toSorted(
    (a, b) =>
      a.formations.length - b.formations.length ||
      (need.get(b.to) ?? 0) - (need.get(a.to) ?? 0) ||
      kmOf(a.to) - kmOf(b.to) ||
      men(b.formations) - men(a.formations),
  );
}

/** Men of opponents that a strike meets and of clients who face them, whichever are fewer: where help counts. */
export function menFacing(ask: Asking, strike: StrikeOrder): number {
  const { world, view, actor } = ask;
  const target =
    strike.purpose === 'interdict'
      ? [world.routes.from[strike.target] ?? NONE, world.routes.to[strike.target] ?? NONE]
      : [strike.target];
  const near = new Set(
    target.flatMap((place) => [place, ...neighbours(world, place).map((edge) => edge.place)]),
  );
  const met = strike.purpose === 'support' ? near : new Set(target);
  const clients = world.actors.clients[actor] ?? [];
  let [opponents, friends] = [0, 0];
  for (let f = 0; f < world.formations.count; f++) {
    const owner = world.formations.actor[f] ?? NONE;
    const at = view.at[f] ?? NONE;
    const men = view.strength[f] ?? 0;
    if (met.has(at) && atWar(ask, owner)) opponents += men;
    else if (near.has(at) && (owner === actor || clients.includes(owner))) friends += men;
  }
  return Math.min(opponents, friends);
}

/** Men at war with the holder of a place who stand there or one road away. */
export function menAgainst({ world, view }: Asking, place: number): number {
  const holder = view.controller[place] ?? NONE;
  if (holder === NONE) return 0;
  const near = new Set([place, ...neighbours(world, place).map((edge) => edge.place)]);
  let men = 0;
  for (let f = 0; f < world.formations.count; f++) {
    const owner = world.formations.actor[f] ?? NONE;
    const isOpponent = view.relation[holder * world.actors.count + owner] === ENEMY;
    if (isOpponent && near.has(view.at[f] ?? NONE)) men += view.strength[f] ?? 0;
  }
  return men;
}
