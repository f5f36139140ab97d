// Why an order cannot be given, each with what can be done instead.

import type { RefusalCode, World } from '../../engine/game.ts';
import { hasHours, momentOf } from '../calendar.ts';
import { needsOf, redLineOf } from './conditions.ts';
import {
  actor,
  capital,
  deal,
  does,
  formation,
  formationDoes,
  formationIts,
  place,
  quiet,
  route,
  track,
} from './names.ts';
import { count, counted, date, decimal } from './numbers.ts';

type Tell = (world: World, values: readonly number[]) => string;

/** Reads the nth argument; a missing one is NONE, so that a sentence never says "undefined". */
function nth(values: readonly number[], n: number): number {
  return values[n] ?? -1;
}

function km(value: number): string {
  return `${count(value)} km`;
}

function points(value: number): string {
  return counted(value, 'command point', 'command points');
}

export const refusals: { readonly [C in RefusalCode]: Tell } = {
  'game-over': () => 'The game is over. Open the report or begin another game.',
  malformed: () =>
    'This order names something that is not in the scenario. Check its words against the list of orders.',
  'not-your-formation': (w, v) =>
    `${capital(formation(w, nth(v, 0)))} ${be(w, v)} not yours to order. Choose a formation of your own.`,
  'not-on-map': (w, v) =>
    `${capital(formation(w, nth(v, 0)))} ${be(w, v)} not on the map. Choose a formation that is.`,
  'already-acted': (w, v) =>
    `${formationDoes(w, nth(v, 0), 'has', 'have')} already acted this round and can act again in the next.`,
  collapsed: (w, v) => `${does(w, nth(v, 0), 'has', 'have')} collapsed and can no longer be helped.`,
  'no-formations': () => 'No formation is named. Choose at least one.',
  'formations-apart': (w, v) =>
    `${capital(formation(w, nth(v, 0)))} and ${formation(w, nth(v, 1))} stand at different places. Order them one at a time.`,
  'no-command': (_, v) =>
    `This needs ${points(nth(v, 0))} and ${count(nth(v, 1))} ${nth(v, 1) === 1 ? 'is' : 'are'} left. Name fewer formations or end the turn.`,
  'already-there': (w, v) =>
    `${formationDoes(w, nth(v, 0), 'is', 'are')} already at ${place(w, nth(v, 1))}. Choose another place.`,
  'no-path': (w, v) =>
    `No road through friendly ground leads to ${place(w, nth(v, 0))}. Choose a nearer place, or open the way first.`,
  'too-far': (w, v) =>
    `${capital(place(w, nth(v, 0)))} is ${km(nth(v, 1))} of effort away; ${km(nth(v, 2))} can be covered this round. Choose a place on the way.`,
  'held-in-force': (w, v) =>
    `${capital(place(w, nth(v, 0)))} is held in force by ${actor(w, nth(v, 1))}. Attack it instead of moving in.`,
  'not-at-war': (w, v) =>
    `You are not at war with ${actor(w, nth(v, 0))}. Choose a target held by somebody you fight.`,
  'place-abroad': (w, v) =>
    `${capital(place(w, nth(v, 0)))} lies abroad, where no troops can be ordered. Choose a place inside the country.`,
  'no-room': (w, v) =>
    `There is no room at ${place(w, nth(v, 0))}: ${nth(v, 1) > 0 ? `only ${count(nth(v, 1))} more men fit` : 'it is full'}. Send fewer, or stop before it.`,
  'own-ground': (w, v) => `${capital(place(w, nth(v, 0)))} is on your own side. Move there instead.`,
  'nobody-there': (w, v) => `Nobody defends ${place(w, nth(v, 0))}. Move in instead of attacking.`,
  'too-far-to-attack': (w, v) =>
    !Number.isFinite(nth(v, 2))
      ? `No road leads straight from ${formation(w, nth(v, 0))} to ${place(w, nth(v, 1))}. Move next to it first.`
      : `${formationDoes(w, nth(v, 0), 'is', 'are')} ${km(nth(v, 2))} of effort from ${place(w, nth(v, 1))}; attacks reach ${km(nth(v, 3))}. Move closer first.`,
  'already-attacked': (w, v) =>
    `You have already attacked ${place(w, nth(v, 0))} this round. Attack it again in the next.`,
  'too-little-supply': (w, v) =>
    `${formationDoes(w, nth(v, 0), 'has', 'have')} too little supply; ${count(nth(v, 1))} of 100 is needed. Leave ${them(w, v)} on an open road to supply for a day.`,
  'too-shaken': (w, v) =>
    `${formationDoes(w, nth(v, 0), 'is', 'are')} too shaken; cohesion of ${count(nth(v, 1))} is needed. Rest or refit ${them(w, v)} first.`,
  'not-your-place': (w, v) => `${capital(place(w, nth(v, 0)))} is not yours. Choose a place that you hold.`,
  'same-stance': (w, v) =>
    `The garrison of ${place(w, nth(v, 0))} already has this order. Choose another stance or leave it.`,
  'fought-today': (w, v) =>
    `There was fighting at ${place(w, nth(v, 0))} this round. Try again after a quiet one.`,
  'does-not-raid': (w, v) =>
    `${capital(formation(w, nth(v, 0)))} ${be(w, v)} not of a kind that raids. Choose a formation that is.`,
  'nobody-near': (w, v) =>
    `No troops of yours stand near enough to ${place(w, nth(v, 0))} for an offer to be heard. Bring some nearer first.`,
  'offer-stands': (w, v) =>
    `An offer already lies before the garrison of ${place(w, nth(v, 0))}. Wait for its answer.`,
  'offer-cooling-off': (w, v) =>
    `The garrison of ${place(w, nth(v, 0))} has refused not long ago. Another offer can be made from ${date(momentOf(w, nth(v, 1)), 'long', hasHours(w))}.`,
  'no-air-arm': (w, v) => `${does(w, nth(v, 0), 'has', 'have')} no aircraft. Choose another kind of order.`,
  'wrong-purpose': (w, v) =>
    `${does(w, nth(v, 0), 'does', 'do')} not fly strikes of this kind. Choose another purpose.`,
  'too-few-sorties': (_, v) =>
    nth(v, 1) === 0
      ? 'No sorties are left this round. Fly in the next one.'
      : `This needs ${counted(nth(v, 0), 'sortie', 'sorties')} and ${count(nth(v, 1))} ${nth(v, 1) === 1 ? 'is' : 'are'} left this round. Send fewer.`,
  'nothing-to-support': (w, v) =>
    `Nothing of your side at ${place(w, nth(v, 0))} can be supported. Choose a place you defend or attack.`,
  'too-much-on-the-way': (_, v) =>
    `No more can be sent while ${count(nth(v, 0))} loads are on the way. Wait until one has arrived.`,
  'route-not-theirs': (w, v) =>
    `Nobody you are at war with uses ${route(w, nth(v, 0))}. Choose a route on their ground.`,
  'does-not-ship': (w, v) =>
    `${does(w, nth(v, 0), 'does', 'do')} not ship supplies. Choose another kind of order.`,
  'entry-not-yours': (w, v) => `You cannot use ${route(w, nth(v, 0))}. Choose one of your own ways in.`,
  'entry-lost': (w, v) => `${capital(place(w, nth(v, 0)))} is not in friendly hands. Choose another way in.`,
  'not-a-client': (w, v) =>
    `${does(w, nth(v, 0), 'is', 'are')} not among those you help. Choose one of your clients.`,
  'already-shipped': (w, v) =>
    `${capital(route(w, nth(v, 0)))} has already been used this round. Use another, or wait for the next round.`,
  'not-in-pool': (w, v) =>
    `${capital(formation(w, nth(v, 0)))} ${be(w, v)} not waiting to be sent. Choose a formation that is.`,
  'commitment-too-low': (_, v) =>
    `This needs a commitment of ${count(nth(v, 1))}; it is ${count(nth(v, 0))}. Raise it first.`,
  'not-a-sponsor': (w, v) =>
    `${does(w, nth(v, 0), 'has', 'have')} no commitment to set. Choose another kind of order.`,
  'same-commitment': () => 'The commitment is already at this level. Choose another level.',
  'already-committed': () => 'You have already set your commitment this round. Change it again in the next.',
  'commitment-step': (_, v) =>
    `Commitment changes by at most ${counted(nth(v, 0), 'point', 'points')} in one order. Choose a level nearer to the present one.`,
  'does-not-license': (w, v) =>
    `${does(w, nth(v, 0), 'licenses', 'license')} nobody's attacks. Choose another kind of order.`,
  'not-licensed': (w, v) =>
    `The attacks of ${actor(w, nth(v, 0))} are not yours to permit or forbid. Choose one whose are.`,
  'no-front': (w, v) =>
    `${does(w, nth(v, 0), 'is', 'are')} not at war with ${actor(w, nth(v, 1))}. Choose an opponent of theirs.`,
  'same-light': (w, v) =>
    `You have already said this of attacks of ${actor(w, nth(v, 0))} on ${actor(w, nth(v, 1))}. Say something else, or wait until it runs out.`,
  'supplies-withheld': (w, v) =>
    `Supplies for ${actor(w, nth(v, 0))} are withheld until ${date(momentOf(w, nth(v, 1)), 'long', hasHours(w))}. Wait until then.`,
  'not-theirs': (w, v) =>
    `${capital(place(w, nth(v, 0)))} is not held by ${actor(w, nth(v, 1))}. Choose a place that is.`,
  'advisers-there': (w, v) =>
    `Your advisers are already at ${place(w, nth(v, 0))}. Choose another place, or wait.`,
  'no-base': (w, v) => `You have no base at ${place(w, nth(v, 0))}. Choose a place where you have one.`,
  'base-gone': (w, v) => `Nothing is left of your base at ${place(w, nth(v, 0))}. Choose another place.`,
  'already-leaving': (w, v) =>
    `You are already leaving ${place(w, nth(v, 0))}, which cannot be taken back. Choose another base.`,
  'lent-out': (w, v) =>
    `${formationDoes(w, nth(v, 0), 'is', 'are')} under the command of ${actor(w, nth(v, 1))} for now. Choose another.`,
  'cannot-command': (w, v) =>
    `${does(w, nth(v, 0), 'cannot', 'cannot')} command your troops. Choose an ally with troops of its own.`,
  'too-long': (_, v) =>
    `A formation can be lent for ${counted(nth(v, 1), 'day', 'days')} at most, not for ${count(nth(v, 0))}. Name fewer days.`,
  'orders-delayed': (w, v) =>
    `Orders did not reach ${formation(w, nth(v, 0))} in time today. Order ${them(w, v)} again tomorrow; advisers steady command.`,
  'does-not-speak': (w, v) =>
    `${does(w, nth(v, 0), 'does', 'do')} not negotiate. Choose somebody who does, or another order.`,
  'cannot-press-self': () => 'You cannot press yourself. Choose another actor.',
  'at-war-with': (w, v) =>
    `You are at war with ${actor(w, nth(v, 0))} and share no talk track. Speak through somebody who does.`,
  'already-pressed': (w, v) =>
    `You have already pressed ${actor(w, nth(v, 0))} this turn. Press again in the next round.`,
  'deal-in-force': (w, v) => `The deal ${deal(w, nth(v, 0))} is already in force. Choose another deal.`,
  'deal-on-table': (w, v) => `The deal ${deal(w, nth(v, 0))} is already on the table. Accept or reject it.`,
  'deal-not-on-table': (w, v) => `The deal ${deal(w, nth(v, 0))} is not on the table. Propose it first.`,
  'deal-cooling-off': (w, v) =>
    `The deal ${deal(w, nth(v, 0))} failed not long ago. It can be proposed again from ${date(momentOf(w, nth(v, 1)), 'long', hasHours(w))}.`,
  'not-a-party': (w, v) =>
    `You are not a party to the deal ${deal(w, nth(v, 0))}. Choose one that names you.`,
  'does-not-mediate': (w, v) =>
    `${does(w, nth(v, 0), 'does not mediate', 'do not mediate')}; that is for those who take no side. Press or propose instead.`,
  'claim-forgotten': () => 'Nobody remembers this claim any more. Choose a newer one.',
  'claim-settled': () => 'It is already known who was right. Choose a claim that is still open.',
  'already-answered': (w, v) =>
    `You have already answered the deal ${deal(w, nth(v, 0))}. Wait for the other parties.`,
  'term-needs': (w, v) => `The deal ${deal(w, nth(v, 0))} cannot be agreed until ${needsOf(w, nth(v, 1))}.`,
  'red-line': (w, v) =>
    `The deal ${deal(w, nth(v, 0))} lies behind a red line of ${actor(w, nth(v, 2))}, which stands while ${redLineOf(w, nth(v, 1), nth(v, 2))}.`,
  'no-track': (w, v) =>
    `You are at war with ${actor(w, nth(v, 0))}, a party, and share no talk track. Let somebody propose it who does.`,
  'no-truce': (w, v) =>
    `The deal ${deal(w, nth(v, 0))} binds nobody to a truce and cannot be broken. Choose one that does.`,
  'deal-not-in-force': (w, v) => `The deal ${deal(w, nth(v, 0))} is not in force. There is nothing to break.`,
  'already-called': (w, v) =>
    `The talks ${track(w, nth(v, 0))} are called already. Call others, or wait until they have met.`,
  'met-lately': (w, v) =>
    `The talks ${track(w, nth(v, 0))} have met not long ago. They can be called together again from ${date(momentOf(w, nth(v, 1)), 'long', hasHours(w))}.`,
  'too-little-credit': (_, v) =>
    `This needs a credit of ${decimal(nth(v, 1))}; it is ${decimal(nth(v, 0))}. Talk day by day to regain it.`,
  'already-paused': (w, v) =>
    `A ${quiet(w)} at ${place(w, nth(v, 0))} is agreed already. Choose another place.`,
  'paused-lately': (w, v) =>
    `${capital(place(w, nth(v, 0)))} had a ${quiet(w)} not long ago. Ask for another from ${date(momentOf(w, nth(v, 1)), 'long', hasHours(w))}.`,
  'nothing-to-pause': (w, v) =>
    `Nobody at war with the holder of ${place(w, nth(v, 0))} holds ground one road away. Choose a place at a front.`,
};

function be(world: World, values: readonly number[]): string {
  return formationIts(world, nth(values, 0)) === 'their' ? 'are' : 'is';
}

function them(world: World, values: readonly number[]): string {
  return formationIts(world, nth(values, 0)) === 'their' ? 'them' : 'it';
}
