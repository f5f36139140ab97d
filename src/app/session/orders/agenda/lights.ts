// What light a seat could show those whom it licenses: hold one back that goes too far, or let one go that gives way.

import { t } from 'i18next';
import { LIGHTS, NONE, preview, readiness } from '../../../../engine/game.ts';
import type { Order, View, World } from '../../../../engine/game.ts';
import { about, fixed, percent, signedFixed } from '../../../i18n/index.ts';
import { say } from '../../snapshot/ground.ts';
import { dateOf } from '../../snapshot/words.ts';
import type { Asking } from '../asking.ts';
import { bounded } from './matter.ts';
import type { Matter } from './matter.ts';
import type { ClientNow, Since } from './since.ts';
import { namesOf } from './talk.ts';

type LicenceOrder = Extract<Order, { kind: 'licence' }> & { readonly light: 'red' | 'green' };

/** Red lights and green ones: between them an amber one is little to decide on. */
function isPlain(order: Order): order is LicenceOrder {
  return order.kind === 'licence' && order.light !== 'amber';
}

/** How near to all accepting a deal between the two must be for a red light to help it. */
const IN_REACH = -0.5;
/** People newly driven out at which an advance weighs fully. */
const FLIGHT = 40_000;
/** And from which they are worth a word. */
const STIR = 5000;

/** What a client would have to attack a front for: an aim of the seat that the front stands in the way of, or NONE. */
function aimBehind({ world, view, actor }: Asking, client: number, front: number): number {
  const holdsOne = (places: readonly number[]): boolean => places.some((l) => view.controller[l] === front);
  return world.aims.ids.findIndex((_, aim) => {
    const quantity = world.aims.quantity[aim];
    if (world.aims.actor[aim] !== actor || !quantity) return false;
    if (quantity.kind === 'value-held') return quantity.actor === client && holdsOne(quantity.places);
    const { condition } = quantity.kind === 'holds' ? quantity : { condition: null };
    if (condition?.kind !== 'not' || condition.of.kind !== 'controls') return false;
    return condition.of.actor === front && holdsOne(condition.of.places);
  });
}

/** What an aim of its own takes from the worth of a red light, and adds to that of a green one. */
const OWN_AIM = 8;

/** The nearest deal that binds both, and how near it is; null when none is within reach. */
function dealBetween(world: World, view: View, client: number, front: number): number | null {
  let nearest: number | null = null;
  for (let deal = 0; deal < world.deals.count; deal++) {
    const parties = world.deals.parties[deal] ?? [];
    if ((view.inForce[deal] ?? 0) > 0 || !parties.includes(client) || !parties.includes(front)) continue;
    const near = readiness(world, view, deal);
    if (near >= IN_REACH && (nearest === null || near > readiness(world, view, nearest))) nearest = deal;
  }
  return nearest;
}

/** How much it matters to hold a client back: what it takes, who flees of it, what it could agree on, and whether it listens; 0 without a reason. */
function worthOfRed(ask: Asking, order: LicenceOrder, now: ClientNow, displaced: number): number {
  const { world, view, actor } = ask;
  const hold = view.leverage[actor * world.actors.count + order.client] ?? 0;
  const deal = dealBetween(world, view, order.client, order.front);
  const takes = now.takenFrom === order.front;
  const renews = ends(ask, order);
  if (!takes && deal === null && !renews) return 0;
  const flight = 22 * Math.min(1, Math.max(0, displaced) / FLIGHT);
  const against = aimBehind(ask, order.client, order.front) === NONE ? 0 : OWN_AIM;
  const reasons = (takes ? 16 + flight : 0) + (deal === null ? 0 : 18) + (renews ? 10 : 0);
  return 6 - against + hold * (14 + reasons);
}

/** How much it matters to let a client go: what the front took from it, and what the seat itself wants there; 0 without a reason. */
function worthOfGreen(ask: Asking, order: LicenceOrder, now: ClientNow): number {
  const wanted = aimBehind(ask, order.client, order.front) !== NONE;
  const gives = now.lostTo === order.front;
  if (!wanted && !gives) return 0;
  return 8 + (wanted ? OWN_AIM : 0) + (gives ? 18 : 0);
}

/** True for a light that stands and runs out with this round. */
function ends({ world, view }: Asking, { client, front, light }: LicenceOrder): boolean {
  const row = client * world.actors.count + front;
  const until = view.lightUntil[row] ?? 0;
  return LIGHTS[view.light[row] ?? 0] === light && until > 0 && until <= (view.round[0] ?? 0);
}

/** What the client did, and who had to flee since; else what it could agree on, or what the seat wants there. */
function whyLight(ask: Asking, order: LicenceOrder, now: ClientNow, displaced: number): string {
  const { world, view, language } = ask;
  const [client, front] = [namesOf(ask, [order.client]), namesOf(ask, [order.front])];
  const place = (index: number): string => say(world.locations.names[index], language);
  const aim = aimBehind(ask, order.client, order.front);
  if (ends(ask, order)) return t('agenda.why.lightEnds', { client, front });
  if (order.light === 'green') {
    if (now.lostTo === order.front) return t('agenda.why.lost', { client, place: place(now.lost) });
    return t('agenda.why.ownAim', { aim: say(world.aims.names[aim], language), front });
  }
  if (now.takenFrom === order.front) {
    const taken = { client, place: place(now.taken), people: about(displaced) };
    return t(displaced >= STIR ? 'agenda.why.tookFlight' : 'agenda.why.took', taken);
  }
  const deal = dealBetween(world, view, order.client, order.front) ?? NONE;
  return t('agenda.why.couldAgree', { client, front, deal: say(world.deals.names[deal], language) });
}

function words(
  ask: Asking,
  order: LicenceOrder,
  now: ClientNow,
  displaced: number,
): ReturnType<Matter['tell']> {
  const { world, view, language } = ask;
  const expected = preview(world, view, order);
  const [client, front] = [namesOf(ask, [order.client]), namesOf(ask, [order.front])];
  const reasons = {
    why: whyLight(ask, order, now, displaced),
    otherwise: t('agenda.why.atWar', { client, front }),
  };
  if (expected.kind !== 'licence') return { ...reasons, brings: '', risk: null };
  const aim = aimBehind(ask, order.client, order.front);
  const until = dateOf(world, expected.until, 'long', language);
  return {
    ...reasons,
    brings: t(`agenda.brings.${order.light}`, {
      client,
      front,
      until,
      credit: signedFixed(100 * expected.credit, 0),
    }),
    risk:
      order.light === 'red'
        ? t(aim === NONE ? 'agenda.risk.red' : 'agenda.risk.redAim', {
            leverage: percent(expected.leverage),
            points: fixed(expected.commitment, 1),
            aim: aim === NONE ? '' : say(world.aims.names[aim], language),
          })
        : t('agenda.risk.green', { client }),
  };
}

/** Lights other than the one that stands: redder for who takes ground, greener for who gives it up. */
export function lightMatters(ask: Asking, { clients, displaced }: Since): Matter[] {
  const { world, view } = ask;
  return ask.legal.flatMap((order): Matter[] => {
    if (!isPlain(order)) return [];
    const now = clients.find(({ client }) => client === order.client);
    const stands = LIGHTS[view.light[order.client * world.actors.count + order.front] ?? 0];
    if (!now || (order.light === stands && !ends(ask, order))) return [];
    const worth =
      order.light === 'red' ? worthOfRed(ask, order, now, displaced ?? 0) : worthOfGreen(ask, order, now);
    if (worth <= 0) return [];
    return [
      {
        kind: 'light',
        order,
        worth: bounded(worth),
        commitment: 0,
        credit: 0,
        tell: () => words(ask, order, now, displaced ?? 0),
      },
    ];
  });
}
