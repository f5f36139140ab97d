// An order being prepared: what else it could name, and what it would bring, judged from what the actor knows.

import { NONE, STANCES, check, costOf, preview, revealsOrDraws } from '../../engine/game.ts';
import type { Order, World } from '../../engine/game.ts';
import type { Assessment, AttackOdds, Choice, Prepared } from '../store/model.ts';
import { asking, levels, refused, routeName } from './asking.ts';
import type { Asking } from './asking.ts';
import type { Game } from './game.ts';
import { say } from './ground.ts';
import { orderSentence, previewWords } from './words.ts';

function oddsOf(
  ask: Asking,
  order: Order,
): { odds: AttackOdds | null; people: Assessment['people']; path: readonly number[] } {
  const expected = preview(ask.world, ask.view, order);
  if (expected.kind === 'attack' && order.kind === 'attack') {
    const share = (games: number) =>
      games / Math.max(1, expected.repulsed + expected.undecided + expected.carried);
    const repulsed = Math.round(50 * share(expected.repulsed));
    const carried = Math.min(50 - repulsed, Math.round(50 * share(expected.carried)));
    return {
      odds: {
        repulsed,
        carried,
        undecided: 50 - repulsed - carried,
        own: expected.ownLosses,
        theirs: expected.theirLosses,
        ownActor: ask.actor,
        theirActor: ask.view.controller[order.target] ?? NONE,
      },
      people: {
        under: ask.view.atHome[order.target] ?? 0,
        harmed: expected.harmed,
        displaced: expected.displaced,
      },
      path: [],
    };
  }
  if (expected.kind === 'strike')
    return {
      odds: null,
      people: { under: expected.people, harmed: expected.harmed, displaced: 0 },
      path: [],
    };
  if (expected.kind === 'move') return { odds: null, people: null, path: expected.path };
  return { odds: null, people: null, path: [] };
}

/** What an order would bring, or why it cannot be given. */
function assess(ask: Asking, order: Order): Assessment {
  const { world, view, language } = ask;
  const title = orderSentence(world, order, language);
  const refusal = refused(ask, order);
  const common = { order, title, refusal, cost: costOf(order), draws: revealsOrDraws(order) };
  if (refusal !== null)
    return {
      ...common,
      figures: [],
      odds: null,
      people: null,
      sentences: [],
      risks: [],
      willingness: [],
      path: [],
    };
  const expected = preview(world, view, order);
  const words = previewWords(world, view, order, expected, language);
  return {
    ...common,
    ...oddsOf(ask, order),
    figures: words.figures,
    sentences: words.sentences,
    risks: words.risks,
    willingness:
      'willingness' in expected
        ? expected.willingness.map(({ actor, deal, now, after, needs }) => ({
            actor,
            deal: say(world.deals.names[deal], language),
            now,
            after,
            needs,
          }))
        : [],
  };
}

/** Orders that differ from this one in what it names: its target, place, actor or deal. */
function alternatives(ask: Asking, order: Order): { index: number; name: string; order: Order }[] {
  const { world, actor, language } = ask;
  const places = world.locations.ids.map((id, index) => ({
    index,
    name: say(world.locations.names[index], language) || id,
  }));
  switch (order.kind) {
    case 'move':
      return places.map((place) => ({ ...place, order: { ...order, to: place.index } }));
    case 'attack':
      return places.map((place) => ({ ...place, order: { ...order, target: place.index } }));
    case 'stance':
      return STANCES.map((stance, index) => ({ index, name: stance, order: { ...order, stance } }));
    case 'strike':
      return order.purpose === 'interdict'
        ? world.routes.ids.map((_, index) => ({
            index,
            name: routeName(ask, index),
            order: { ...order, target: index },
          }))
        : places.map((place) => ({ ...place, order: { ...order, target: place.index } }));
    case 'ship':
      return (world.actors.entries[actor] ?? []).flatMap((entry) =>
        (world.actors.clients[actor] ?? []).map((client) => ({
          index: entry * world.actors.count + client,
          name: `${say(world.actors.short[client], language)}, ${routeName(ask, entry)}`,
          order: { ...order, entry, client },
        })),
      );
    case 'reinforce':
      return (world.actors.entries[actor] ?? []).flatMap((entry) =>
        world.formations.ids
          .map((_, f) => f)
          .filter((f) => world.formations.sponsor[f] === actor)
          .map((formation) => ({
            index: entry * world.formations.count + formation,
            name: `${say(world.formations.names[formation], language)}, ${routeName(ask, entry)}`,
            order: { ...order, formation, entry },
          })),
      );
    case 'press':
      return world.actors.ids.map((_, index) => ({
        index,
        name: say(world.actors.names[index], language),
        order: { ...order, actor: index },
      }));
    case 'propose':
    case 'accept':
    case 'reject':
      return world.deals.ids.map((_, index) => ({
        index,
        name: say(world.deals.names[index], language),
        order: { ...order, deal: index },
      }));
    case 'refit':
    case 'commit':
    case 'end':
      return [];
  }
}

/** The order with what can still be changed about it. */
export function prepare(game: Game, from: Choice, order: Order, language: string): Prepared {
  const ask = asking(game, language);
  const named = alternatives(ask, order);
  const lawful = named.filter((other) => check(ask.world, ask.view, other.order) === null);
  const present = named.find((other) => sameOrder(other.order, order));
  const targets =
    present && !lawful.includes(present) && order.kind !== 'stance' ? [present, ...lawful] : lawful;
  return {
    choice: from.key,
    order,
    assessment: assess(ask, order),
    candidates: from.candidates,
    targets: (order.kind === 'stance' ? named : targets).map(({ index, name }) => ({ index, name })),
    target: targetOf(game.world, order),
    levels:
      order.kind === 'strike'
        ? Array.from({ length: ask.view.sorties[ask.actor] ?? 0 }, (_, index) => index + 1)
        : order.kind === 'commit'
          ? levels(ask)
              .filter((level) => check(ask.world, ask.view, { kind: 'commit', level }) === null)
              .toSorted((a, b) => a - b)
          : [],
  };
}

/** The order naming another target of its list of alternatives; the same order when there is no such. */
export function retarget(game: Game, order: Order, index: number, language: string): Order {
  const ask = asking(game, language);
  return alternatives(ask, order).find((other) => other.index === index)?.order ?? order;
}

/** Index of the alternative that an order names now, or -1. */
function targetOf(world: World, order: Order): number {
  switch (order.kind) {
    case 'move':
      return order.to;
    case 'attack':
    case 'strike':
      return order.target;
    case 'stance':
      return STANCES.indexOf(order.stance);
    case 'ship':
      return order.entry * world.actors.count + order.client;
    case 'reinforce':
      return order.entry * world.formations.count + order.formation;
    case 'press':
      return order.actor;
    case 'propose':
    case 'accept':
    case 'reject':
      return order.deal;
    case 'refit':
    case 'commit':
    case 'end':
      return NONE;
  }
}

function sameOrder(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
