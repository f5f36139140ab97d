// What a seat could send today: supplies, formations, advisers; and how much it is ready to give.

import { t } from 'i18next';
import { NONE, P, check, landing, powerLeft, preview, threatTo } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import { about, count, percent, signed, signedFixed } from '../../../i18n/index.ts';
import { say } from '../../snapshot/ground.ts';
import { previewWords } from '../../snapshot/words.ts';
import type { Asking } from '../asking.ts';
import { bounded } from './matter.ts';
import type { Matter } from './matter.ts';
import type { ClientNow, Since } from './since.ts';

/** Change of supply or will from which it is the reason, and not the level. */
const SUPPLY_MOVED = 0.03;
const WILL_MOVED = 1;
/** Supply from which nobody waits for more: what comes then keeps leverage alone. */
const AMPLE = 0.95;

const nameOf = ({ world, language }: Asking, actor: number): string =>
  say(world.actors.short[actor], language);
const placeOf = ({ world, language }: Asking, place: number): string =>
  say(world.locations.names[place], language);

/** The figures of a preview, as texts in their order. */
function figuresOf(ask: Asking, order: Order): readonly string[] {
  const { world, view, language } = ask;
  const { figures } = previewWords(world, view, order, preview(world, view, order), language);
  return figures.map(({ text }) => text);
}

/** The weightiest thing that has happened to a client, in a sentence; else how it stands. */
function clientSentence(ask: Asking, now: ClientNow): string {
  const client = nameOf(ask, now.client);
  if (now.lost !== NONE) return t('agenda.why.lost', { client, place: placeOf(ask, now.lost) });
  const { willChange } = now;
  if (willChange !== null && willChange <= -WILL_MOVED)
    return t('agenda.why.willFell', {
      client,
      will: count(now.will),
      change: signed(Math.round(willChange)),
    });
  return t('agenda.why.will', { client, will: count(now.will) });
}

/** What a client did since the seat's last turn and how it stands, in a line. */
export function clientLine(ask: Asking, now: ClientNow): string {
  const { will, willChange, supply, lost, taken } = now;
  const moved = Math.round(willChange ?? 0);
  return [
    ...(taken === NONE ? [] : [t('agenda.client.took', { place: placeOf(ask, taken) })]),
    ...(lost === NONE ? [] : [t('agenda.client.lost', { place: placeOf(ask, lost) })]),
    moved === 0
      ? t('agenda.client.will', { will: count(will) })
      : t('agenda.client.willMoved', { will: count(will), change: signed(moved) }),
    ...(supply === null ? [] : [t('agenda.client.supply', { share: percent(supply) })]),
  ].join(' ');
}

function supplySentence(ask: Asking, now: ClientNow): string {
  const { world, view, actor } = ask;
  const client = nameOf(ask, now.client);
  const leverage = count(100 * (view.leverage[actor * world.actors.count + now.client] ?? 0));
  if ((now.supply ?? 0) >= AMPLE) return t('agenda.why.fed', { client, leverage });
  const share = percent(now.supply ?? 0);
  const change = now.supplyChange ?? 0;
  if (now.lost !== NONE) return t('agenda.why.supplyLost', { client, share, place: placeOf(ask, now.lost) });
  return Math.abs(change) < SUPPLY_MOVED
    ? t('agenda.why.supply', { client, share })
    : t('agenda.why.supplyMoved', { client, share, change: signed(Math.round(100 * change)) });
}

/** Shipments: the worse the client's troops are fed the more, and more of what brings more. */
export function supplyMatters(ask: Asking, { clients }: Since): Matter[] {
  const { world, view } = ask;
  const cost = view.rules[P.sponsors.costPerShipment] ?? 0;
  const shipments = ask.legal.flatMap((order) => {
    if (order.kind !== 'ship' || world.routes.shipment[order.entry] === 0) return [];
    const expected = preview(world, view, order);
    const now = clients.find(({ client }) => client === order.client);
    return expected.kind === 'ship' && now && now.supply !== null
      ? [{ order, now, supply: now.supply, amount: expected.amount }]
      : [];
  });
  const most = Math.max(1e-9, ...shipments.map(({ amount }) => amount));
  return shipments.map(({ order, now, supply, amount }) => ({
    kind: 'supplies',
    order,
    worth: bounded(
      (12 + 60 * (1 - supply) + ((now.supplyChange ?? 0) < -SUPPLY_MOVED ? 12 : 0)) *
        (0.5 + amount / most / 2),
    ),
    commitment: cost,
    credit: 0,
    tell: () => {
      const [day = '', brings = ''] = figuresOf(ask, order);
      return {
        why: supplySentence(ask, now),
        brings: t('agenda.brings.supplies', {
          day,
          amount: brings,
          place: placeOf(ask, landing(world, order.entry)),
        }),
        risk: t('agenda.risk.commitment', { points: signedFixed(-cost, 1) }),
      };
    },
  }));
}

/** Formations that wait: they matter more while the client gives way. */
export function troopMatters(ask: Asking, { clients }: Since): Matter[] {
  const { world, view } = ask;
  const cost = view.rules[P.sponsors.costPerReinforcement] ?? 0;
  return ask.legal.flatMap((order): Matter[] => {
    if (order.kind !== 'reinforce') return [];
    const now = clients.find(({ client }) => client === world.formations.actor[order.formation]);
    if (!now) return [];
    const men = view.strength[order.formation] ?? 0;
    const expected = preview(world, view, order);
    const rounds = expected.kind === 'reinforce' ? expected.arrives - (view.round[0] ?? 0) : 0;
    const pressed = (now.lost === NONE ? 0 : 18) + Math.min(12, Math.max(0, -(now.willChange ?? 0)) * 2);
    return [
      {
        kind: 'troops',
        order,
        worth: bounded(34 + pressed + Math.min(10, men / 400) - 2 * rounds),
        commitment: cost,
        credit: 0,
        tell: () => {
          const [day = ''] = figuresOf(ask, order);
          return {
            why: clientSentence(ask, now),
            otherwise: t('agenda.why.waits', { men: about(men) }),
            brings: t('agenda.brings.troops', {
              day,
              men: about(men),
              place: placeOf(ask, landing(world, order.entry)),
            }),
            risk: t('agenda.risk.commitment', { points: signedFixed(-cost, 1) }),
          };
        },
      },
    ];
  });
}

/** Rounds for which advisers stay where they were sent, whatever comes; how much stronger than the threat a post must be. */
const SETTLED = 2;
const SAFETY = 1.3;

/** Advisers for a client that has none, or whose post is outweighed: where most formations are within their reach and the place is safe. */
export function adviserMatters(ask: Asking, { clients }: Since): Matter[] {
  const { world, view, actor } = ask;
  const n = world.actors.count;
  return clients.flatMap((now): Matter[] => {
    const row = actor * n + now.client;
    const at = view.advisersAt[row] ?? NONE;
    const stay = at !== NONE && (view.advisersUntil[row] ?? 0) > (view.round[0] ?? 0);
    const inDanger =
      stay && threatTo(world, view, at, now.client) > powerLeft(world, view, now.client, at, []);
    const sent =
      (view.advisersUntil[row] ?? 0) - (view.rules[P.advisers.days] ?? 0) / world.calendar.daysPerRound;
    if (stay && (!inDanger || sent >= (view.round[0] ?? 0) - SETTLED)) return [];
    const posts = ask.legal.flatMap((order) => {
      if (order.kind !== 'advise' || order.client !== now.client || order.at === at) return [];
      const expected = preview(world, view, order);
      const isSafe = expected.kind === 'advise' && SAFETY * expected.threat <= expected.power;
      return isSafe && expected.formations > 1 ? [{ order, expected }] : [];
    });
    const [best] = posts.toSorted((a, b) => b.expected.formations - a.expected.formations);
    if (!best) return [];
    const { order, expected } = best;
    return [
      {
        kind: 'advisers',
        order,
        worth: bounded((inDanger ? 44 : 34) + Math.min(12, expected.formations)),
        commitment: expected.cost,
        credit: 0,
        tell: () => {
          const [until = '', points = '', formations = ''] = figuresOf(ask, order);
          return {
            why: inDanger
              ? t('agenda.why.advisersInDanger', { place: placeOf(ask, at) })
              : t('agenda.why.noAdvisers', { client: nameOf(ask, now.client) }),
            brings: t('agenda.brings.advisers', { until, points, formations }),
            risk: t('agenda.risk.commitment', { points: signedFixed(-expected.cost, 1) }),
          };
        },
      },
    ];
  });
}

/** How far one order moves commitment here. */
const STEP = 10;
/** Points away from its usual level from which commitment is a matter, and to which it is lifted for a client in need. */
const OFF_USUAL = 5;
const IN_NEED = 15;
/** How far above it commitment is lowered although a client wavers. */
const HIGH = 25;
/** Will from which a client goes on without more, and a loss of it that is grave. */
const FIRM = 60;
const GRAVE = 2;

/** More commitment while it has fallen or a client gives way, less while it is high and all stand firm: what is given is not free. */
export function stakeMatters(ask: Asking, since: Since): Matter[] {
  const { world, view, actor } = ask;
  const clients = since.clients.filter(({ client }) => world.actors.clients[actor]?.includes(client));
  if (world.actors.sponsor[actor] !== 1 || clients.length === 0) return [];
  const now = Math.round(view.commitment[actor] ?? 0);
  const usual = Math.round(world.actors.commitment[actor] ?? 0);
  const gap = usual - now;
  const weakest = clients.toSorted((a, b) => a.will - b.will)[0]!;
  const lost = clients.find((client) => client.lost !== NONE);
  const fell = Math.max(0, ...clients.map(({ willChange }) => -(willChange ?? 0)));
  const lifts = gap > OFF_USUAL || ((lost !== undefined || fell >= GRAVE) && gap > -IN_NEED);
  const isFirm = weakest.will >= FIRM;
  const shrinks = !lifts && gap < (isFirm ? -OFF_USUAL : -HIGH);
  if (!lifts && !shrinks) return [];
  const level = Math.max(0, Math.min(100, shrinks ? now - STEP : now + STEP));
  const order: Order = { kind: 'commit', level };
  if (check(world, view, order) !== null) return [];
  const percents = { before: percent(now / 100), after: percent(level / 100) };
  const levels = { now: count(now), usual: count(usual) };
  return [
    {
      kind: 'stake',
      order,
      worth: bounded(
        shrinks ? (isFirm ? 20 : 12) : 14 + Math.max(0, gap) / 2 + (lost ? 8 : 0) + Math.min(16, fell * 3),
      ),
      commitment: 0,
      credit: 0,
      tell: () => ({
        why:
          shrinks && isFirm
            ? t('agenda.why.commitmentFull', levels)
            : shrinks || gap > OFF_USUAL
              ? t('agenda.why.commitment', levels)
              : clientSentence(ask, lost ?? weakest),
        otherwise: t('agenda.why.commitment', levels),
        brings: t(shrinks ? 'agenda.brings.stakeDown' : 'agenda.brings.stakeUp', percents),
        risk: t(shrinks ? 'agenda.risk.stakeDown' : 'agenda.risk.stakeUp'),
      }),
    },
  ];
}
