// Choices about troops: attacks, moves, refits and the stance of a garrison.

import { NONE, STANCES } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import type { Choice } from '../../../store/model.ts';
import { atWar } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { neighbours } from '../../snapshot/ways.ts';
import { candidatesOf, choice, choose, ownAt } from './choice.ts';
import { byModesty, byPromise, isHopeless } from './ranking.ts';

/** Distance in km along one road, or far. */
function kmTo({ world }: Asking, from: number, to: number): number {
  return neighbours(world, from).reduce(
    (least, edge) => (edge.place === to ? Math.min(least, world.routes.km[edge.route]!) : least),
    1e6,
  );
}

export function fromHere(ask: Asking, place: number, only: number | null): Choice[] {
  const here = ownAt(ask, place);
  if (here.length === 0) return [];
  const idle = here.filter((formation) => ask.view.acted[formation] !== ask.view.round[0]);
  const group = only !== null && here.includes(only) ? [only] : idle.length > 0 ? idle : here;
  const around = neighbours(ask.world, place).map((edge) => edge.place);
  const hostile = around.filter((near) => atWar(ask, ask.view.controller[near] ?? NONE));
  const moves = byModesty(
    ask,
    ask.legal.filter(
      (order) => order.kind === 'move' && order.formations.every((formation) => group.includes(formation)),
    ),
    (to) => kmTo(ask, place, to),
  );
  const friendly = around.find((near) => !hostile.includes(near));
  const attacks = ask.legal.filter(
    (order) => order.kind === 'attack' && order.formations.every((formation) => group.includes(formation)),
  );
  const [target] = hostile;
  const attack = [
    choice(
      ask,
      'attack',
      'attack',
      choose(ask, [
        ...byPromise(ask, attacks),
        ...(target === undefined
          ? []
          : [{ kind: 'attack', formations: group, target, advance: true } as const]),
      ]),
      candidatesOf(ask, here, (formation) => attackBy(attacks, formation, target)),
    ),
  ];
  const others = [
    choice(
      ask,
      'move',
      'move',
      choose(ask, [
        ...moves,
        ...(friendly === undefined ? [] : [{ kind: 'move', formations: group, to: friendly } as const]),
      ]),
      candidatesOf(ask, here, (formation) => moveBy(moves, formation, friendly ?? place)),
    ),
    choice(
      ask,
      'refit',
      'refit',
      choose(
        ask,
        group.map((formation) => ({ kind: 'refit', formation }) as const),
      ),
      candidatesOf(ask, here, (formation) => ({ kind: 'refit', formation })),
    ),
  ];
  /* What cannot be done or hardly ever succeeds is not what the eye should meet first. */
  const best = attack[0]?.order ?? null;
  return best === null || isHopeless(ask, best) ? [...others, ...attack] : [...attack, ...others];
}

/** A lawful attack by one formation alone, or one that will be refused with the reason. */
function attackBy(attacks: readonly Order[], formation: number, target: number | undefined): Order {
  const own = attacks.find((order) => order.kind === 'attack' && order.formations.includes(formation));
  const at = own?.kind === 'attack' ? own.target : (target ?? 0);
  return { kind: 'attack', formations: [formation], target: at, advance: true };
}

function moveBy(moves: readonly Order[], formation: number, to: number): Order {
  const own = moves.find((order) => order.kind === 'move' && order.formations.includes(formation));
  return { kind: 'move', formations: [formation], to: own?.kind === 'move' ? own.to : to };
}

export function intoHere(ask: Asking, place: number): Choice[] {
  const { world, view, actor } = ask;
  if (world.actors.ground[actor] !== 1 || world.locations.abroad[place] === 1) return [];
  const hostile = atWar(ask, view.controller[place] ?? NONE);
  const orders = ask.legal.filter((order) =>
    hostile ? order.kind === 'attack' && order.target === place : order.kind === 'move' && order.to === place,
  );
  const near = [...new Set(neighbours(world, place).flatMap((edge) => ownAt(ask, edge.place)))];
  const able = new Set(
    orders.flatMap((order) =>
      order.kind === 'move' || order.kind === 'attack' ? [...order.formations] : [],
    ),
  );
  for (const formation of near) able.add(formation);
  const candidates = [...able].toSorted((a, b) => a - b);
  const single = (formation: number): Order =>
    hostile
      ? { kind: 'attack', formations: [formation], target: place, advance: true }
      : { kind: 'move', formations: [formation], to: place };
  const fallback = near[0] === undefined ? [] : [single(near[0])];
  const key = hostile ? 'attack' : 'move';
  const best = hostile ? byPromise(ask, orders) : byModesty(ask, orders, () => 0);
  return [choice(ask, key, key, choose(ask, [...best, ...fallback]), candidatesOf(ask, candidates, single))];
}

/** Formations of the actor at a place that an ally could command for a time. */
export function lendingAt(ask: Asking, place: number, only: number | null): Choice[] {
  const orders = ask.legal.filter(
    (order) =>
      order.kind === 'lend' &&
      order.days > 1 &&
      ask.view.at[order.formation] === place &&
      (only === null || order.formation === only),
  );
  return orders.length === 0 ? [] : [choice(ask, 'lend', 'lend', choose(ask, orders))];
}

export function stanceAt(ask: Asking, place: number): Choice[] {
  if (ask.view.controller[place] !== ask.actor || ask.world.actors.ground[ask.actor] !== 1) return [];
  const orders = STANCES.map((stance) => ({ kind: 'stance', place, stance }) as const);
  const now = STANCES[ask.view.stance[place] ?? 0];
  return [
    choice(
      ask,
      'stance',
      'stance',
      choose(
        ask,
        orders.filter((order) => order.stance !== now),
      ),
    ),
  ];
}
