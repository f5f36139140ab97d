// What an order does, short enough for a list of orders.

import type { OrderKind, World } from '../../engine/game.ts';
import type { OrderOf } from '../language.ts';
import { landingOf } from '../help.ts';
import { actor, base, deal, formation, place, quiet, route, track } from './names.ts';
import { count, counted, list } from './numbers.ts';

/** Up to three formations by name, more by number. */
function named(world: World, formations: readonly number[]): string {
  if (formations.length === 0) return 'no formation';
  return formations.length <= 3
    ? list(formations.map((row) => formation(world, row)))
    : `${count(formations.length)} formations`;
}

export const orders: { readonly [K in OrderKind]: (world: World, order: OrderOf<K>) => string } = {
  move: (w, o) => `Move ${named(w, o.formations)} to ${place(w, o.to)}.`,
  attack: (w, o) =>
    `Attack ${place(w, o.target)} with ${named(w, o.formations)}, ${o.advance ? 'moving in if it falls' : 'without moving in'}.`,
  stance: (w, o) => {
    if (o.stance === 'hold') return `Hold ${place(w, o.place)}.`;
    if (o.stance === 'delay') return `At ${place(w, o.place)}, delay and fall back in order when pressed.`;
    return `Leave ${place(w, o.place)} tonight in good order.`;
  },
  refit: (w, o) => `Let ${formation(w, o.formation)} rest and refit.`,
  strike: (w, o) => {
    const sorties = counted(o.sorties, 'sortie', 'sorties');
    if (o.purpose === 'interdict') return `Fly ${sorties} against ${route(w, o.target)}.`;
    return o.purpose === 'support'
      ? `Fly ${sorties} in support at ${place(w, o.target)}.`
      : `Fly ${sorties} against troops at ${place(w, o.target)}.`;
  },
  raid: (w, o) => `Raid ${place(w, o.place)} by night with ${formation(w, o.formation)}.`,
  offer: (w, o) => `Offer the garrison and notables of ${place(w, o.place)} a local deal.`,
  ship: (w, o) => `Ship supplies to ${actor(w, o.client)} by way of ${place(w, landingOf(w, o.entry))}.`,
  reinforce: (w, o) => `Send ${formation(w, o.formation)} to ${place(w, landingOf(w, o.entry))}.`,
  commit: (_, o) => `Set commitment at ${count(o.level)} of 100.`,
  licence: (w, o) => {
    const front = actor(w, o.front);
    if (o.light === 'green') return `Let ${actor(w, o.client)} attack ${front}.`;
    return o.light === 'amber'
      ? `Tolerate attacks of ${actor(w, o.client)} on ${front}, no more.`
      : `Forbid ${actor(w, o.client)} to attack ${front}.`;
  },
  advise: (w, o) => `Send advisers to ${actor(w, o.client)} at ${place(w, o.at)}.`,
  leave: (w, o) => `Begin to leave ${base(w, o.base)}.`,
  lend: (w, o) =>
    `Lend ${formation(w, o.formation)} to ${actor(w, o.to)} for ${counted(o.days, 'day', 'days')}.`,
  press: (w, o) => `Press ${actor(w, o.actor)} towards a deal.`,
  propose: (w, o) => `Propose the deal ${deal(w, o.deal)}.`,
  accept: (w, o) => `Accept the deal ${deal(w, o.deal)}.`,
  reject: (w, o) => `Reject the deal ${deal(w, o.deal)}.`,
  verify: () => 'Look into what was claimed and say in public who was right.',
  break: (w, o) => `Break the deal ${deal(w, o.deal)}.`,
  convene: (w, o) => `Call the talks ${track(w, o.track)} together for the next round.`,
  pause: (w, o) => `Ask for a ${quiet(w)} at ${place(w, o.place)}.`,
  end: () => 'End the turn.',
};
