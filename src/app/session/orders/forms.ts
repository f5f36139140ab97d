// The form of each kind of order: what it names, what else it could name, and the number in it that a person can set.

import { t } from 'i18next';
import { check, LIGHTS, NONE, STANCES } from '../../../engine/game.ts';
import type { Order, OrderKind, World } from '../../../engine/game.ts';
import { claimsIn, tellClaim } from '../../../telling/index.ts';
import type { ClaimRow } from '../../../telling/index.ts';
import { inRow } from '../../i18n/index.ts';
import { levels, routeName } from './asking.ts';
import type { Asking } from './asking.ts';
import { menAgainst, menFacing, promiseOf, takenOf } from './choices/ranking.ts';
import { say } from '../snapshot/ground.ts';
import { orderSentence } from '../snapshot/words.ts';

type OfKind<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

/** One more thing that an order could name instead. */
export interface Alternative {
  readonly index: number;
  readonly name: string;
  readonly order: Order;
  /** Men of opponents that it has to do with: where there are any, it stands before the others. */
  readonly near?: number;
}

/** How a person fills in one kind of order. */
interface OrderForm<O extends Order> {
  /** What the order is about, in a word or two; empty when its name says all. */
  detail(ask: Asking, order: O): string;
  /** Orders that differ from this one in what they name, each under an index of its own. */
  alternatives(ask: Asking, order: O): readonly Alternative[];
  /** Index of the alternative that the order names now, or NONE. */
  target(world: World, order: O): number;
  /** Values of the number in it that can be chosen; none when left out. */
  levels?(ask: Asking): readonly number[];
  level?(order: O): number;
  withLevel?(order: O, level: number): O;
}

function places({ world, language }: Asking): { readonly index: number; readonly name: string }[] {
  return world.locations.ids.map((id, index) => ({
    index,
    name: say(world.locations.names[index], language) || id,
  }));
}

const placeName = ({ world, language }: Asking, place: number): string =>
  say(world.locations.names[place], language);
const actorName = ({ world, language }: Asking, actor: number): string =>
  say(world.actors.short[actor], language);
const formationName = ({ world, language }: Asking, formation: number): string =>
  say(world.formations.short[formation], language);

/** "State news agency: the League has taken Bridge". */
function claimName({ world, language }: Asking, row: ClaimRow): string {
  return `${say(world.outlets.names[row.outlet], language)}: ${tellClaim(world, row, language)}`;
}

type DealOrder = OfKind<'propose'> | OfKind<'accept'> | OfKind<'reject'> | OfKind<'break'>;

const dealForm = {
  detail: ({ world, language }: Asking, order: DealOrder) => say(world.deals.names[order.deal], language),
  alternatives: ({ world, language }: Asking, order: DealOrder) =>
    world.deals.ids.map((_, index) => ({
      index,
      name: say(world.deals.names[index], language),
      order: { ...order, deal: index },
    })),
  target: (_world: World, order: DealOrder) => order.deal,
};

/** Index of a licence among all that a giver could show. */
function lightIndex(world: World, order: OfKind<'licence'>): number {
  return (order.client * world.actors.count + order.front) * LIGHTS.length + LIGHTS.indexOf(order.light);
}

const FORMS: { readonly [K in OrderKind]: OrderForm<OfKind<K>> } = {
  move: {
    detail: (ask, order) => placeName(ask, order.to),
    alternatives: (ask, order) =>
      places(ask).map((place) => ({ ...place, order: { ...order, to: place.index } })),
    target: (_world, order) => order.to,
  },
  attack: {
    detail: (ask, order) =>
      t('choice.odds', { place: placeName(ask, order.target), count: takenOf(ask, order) }),
    alternatives: (ask, order) =>
      places(ask)
        .map((place) => ({ ...place, order: { ...order, target: place.index } }))
        .map((each) => ({
          ...each,
          promise: check(ask.world, ask.view, each.order) === null ? promiseOf(ask, each.order) : -1,
        }))
        .toSorted((a, b) => b.promise - a.promise),
    target: (_world, order) => order.target,
  },
  stance: {
    detail: () => '',
    alternatives: (_ask, order) =>
      STANCES.map((stance, index) => ({ index, name: stance, order: { ...order, stance } })),
    target: (_world, order) => STANCES.indexOf(order.stance),
  },
  refit: {
    detail: (ask, order) => formationName(ask, order.formation),
    alternatives: () => [],
    target: () => NONE,
  },
  strike: {
    detail: (ask, order) =>
      order.purpose === 'interdict' ? routeName(ask, order.target) : placeName(ask, order.target),
    alternatives: (ask, order) =>
      (order.purpose === 'interdict'
        ? ask.world.routes.ids.map((_, index) => ({
            index,
            name: routeName(ask, index),
            order: { ...order, target: index },
          }))
        : places(ask).map((place) => ({ ...place, order: { ...order, target: place.index } }))
      ).map((other) => ({ ...other, near: menFacing(ask, other.order) })),
    target: (_world, order) => order.target,
    levels: (ask) =>
      Array.from(
        { length: (ask.view.sorties[ask.actor] ?? 0) + (ask.view.drones[ask.actor] ?? 0) },
        (_, index) => index + 1,
      ),
    level: (order) => order.sorties,
    withLevel: (order, level) => ({ ...order, sorties: level }),
  },
  raid: {
    detail: (ask, order) => placeName(ask, order.place),
    alternatives: (ask, order) =>
      ask.legal
        .filter((other): other is OfKind<'raid'> => other.kind === 'raid')
        .map((other) => ({
          index: other.formation * ask.world.locations.count + other.place,
          name: inRow([placeName(ask, other.place), formationName(ask, other.formation)]),
          order: { ...order, ...other },
        })),
    target: (world, order) => order.formation * world.locations.count + order.place,
  },
  offer: {
    detail: (ask, order) => placeName(ask, order.place),
    alternatives: (ask, order) =>
      places(ask).map((place) => ({ ...place, order: { ...order, place: place.index } })),
    target: (_world, order) => order.place,
  },
  ship: {
    detail: (ask, order) => actorName(ask, order.client),
    alternatives: (ask, order) =>
      (ask.world.actors.entries[ask.actor] ?? []).flatMap((entry) =>
        (ask.world.actors.clients[ask.actor] ?? []).map((client) => ({
          index: entry * ask.world.actors.count + client,
          name: inRow([actorName(ask, client), routeName(ask, entry)]),
          order: { ...order, entry, client },
        })),
      ),
    target: (world, order) => order.entry * world.actors.count + order.client,
  },
  reinforce: {
    detail: (ask, order) => formationName(ask, order.formation),
    alternatives: (ask, order) => {
      const { formations, actors } = ask.world;
      return (actors.entries[ask.actor] ?? []).flatMap((entry) =>
        formations.ids
          .map((_, f) => f)
          .filter((f) => formations.sponsor[f] === ask.actor)
          .map((formation) => ({
            index: entry * formations.count + formation,
            name: inRow([say(formations.names[formation], ask.language), routeName(ask, entry)]),
            order: { ...order, formation, entry },
          })),
      );
    },
    target: (world, order) => order.entry * world.formations.count + order.formation,
  },
  commit: {
    detail: (ask, order) =>
      t('choice.fromTo', { from: Math.round(ask.view.commitment[ask.actor] ?? 0), to: order.level }),
    alternatives: () => [],
    target: () => NONE,
    levels,
    level: (order) => order.level,
    withLevel: (order, level) => ({ ...order, level }),
  },
  licence: {
    detail: (ask, order) => inRow([actorName(ask, order.client), actorName(ask, order.front)]),
    alternatives: (ask, order) =>
      ask.legal.flatMap((other) =>
        other.kind === 'licence'
          ? [
              {
                index: lightIndex(ask.world, other),
                name: orderSentence(ask.world, other, ask.language).replace(/\.$/, ''),
                order: { ...order, ...other },
              },
            ]
          : [],
      ),
    target: lightIndex,
  },
  advise: {
    detail: (ask, order) => placeName(ask, order.at),
    alternatives: (ask, order) =>
      (ask.world.actors.clients[ask.actor] ?? []).flatMap((client) =>
        places(ask)
          .filter(({ index }) => ask.view.controller[index] === client)
          .map(({ index, name }) => ({
            index: client * ask.world.locations.count + index,
            name: inRow([name, actorName(ask, client)]),
            order: { ...order, client, at: index },
            near: menAgainst(ask, index),
          })),
      ),
    target: (world, order) => order.client * world.locations.count + order.at,
  },
  leave: {
    detail: (ask, order) => placeName(ask, order.base),
    alternatives: (ask, order) =>
      Array.from(ask.world.bases.at)
        .filter((_, base) => ask.world.bases.actor[base] === ask.actor)
        .map((at) => ({ index: at, name: placeName(ask, at), order: { ...order, base: at } })),
    target: (_world, order) => order.base,
  },
  lend: {
    detail: (ask, order) => formationName(ask, order.formation),
    alternatives: ({ world, view, actor, language }, order) =>
      world.actors.ids.flatMap((_, to) =>
        world.actors.ground[to] !== 1 || to === actor
          ? []
          : world.formations.ids.flatMap((__, formation) =>
              world.formations.actor[formation] === actor && view.at[formation] !== NONE
                ? [
                    {
                      index: to * world.formations.count + formation,
                      name: inRow([
                        say(world.formations.names[formation], language),
                        say(world.actors.short[to], language),
                      ]),
                      order: { ...order, formation, to },
                    },
                  ]
                : [],
            ),
      ),
    target: (world, order) => order.to * world.formations.count + order.formation,
    levels: () => Array.from({ length: 14 }, (_, days) => days + 1),
    level: (order) => order.days,
    withLevel: (order, days) => ({ ...order, days }),
  },
  press: {
    detail: (ask, order) => actorName(ask, order.actor),
    alternatives: ({ world, language }, order) =>
      world.actors.ids.map((_, index) => ({
        index,
        name: say(world.actors.names[index], language),
        order: { ...order, actor: index },
      })),
    target: (_world, order) => order.actor,
  },
  propose: dealForm,
  accept: dealForm,
  reject: dealForm,
  verify: {
    detail: (ask, order) => {
      const row = claimsIn(ask.world, ask.view).find((claim) => claim.number === order.claim);
      return row ? claimName(ask, row) : '';
    },
    alternatives: (ask, order) =>
      claimsIn(ask.world, ask.view)
        .filter((row) => row.status === 'unverified')
        .map((row) => ({
          index: row.number,
          name: claimName(ask, row),
          order: { ...order, claim: row.number },
        })),
    target: (_world, order) => order.claim,
  },
  break: dealForm,
  convene: {
    detail: ({ world, language }, order) => say(world.tracks.names[order.track], language),
    alternatives: ({ world, language }, order) =>
      world.tracks.ids.map((_, index) => ({
        index,
        name: say(world.tracks.names[index], language),
        order: { ...order, track: index },
      })),
    target: (_world, order) => order.track,
  },
  pause: {
    detail: (ask, order) => placeName(ask, order.place),
    alternatives: (ask, order) =>
      places(ask).map((place) => ({
        ...place,
        order: { ...order, place: place.index },
        near: menAgainst(ask, place.index),
      })),
    target: (_world, order) => order.place,
  },
  end: { detail: () => '', alternatives: () => [], target: () => NONE },
};

/** The form of an order's kind. */
export function formOf(order: Order): OrderForm<Order> {
  return FORMS[order.kind];
}
