// One line of English for every kind of event: what happened, where, between whom; no judgement.

import { DISPLACEMENT_CAUSES, LOSS_KINDS, NONE, STRIKE_PURPOSES } from '../../engine/game.ts';
import type { EventKind, GameEvent, World } from '../../engine/game.ts';
import { claimed, settled, unsettled } from './claims.ts';
import { hasHours, lastDayOf, momentOf } from '../calendar.ts';
import { landingOf } from '../help.ts';
import { nameOf, textIn } from '../texts.ts';
import {
  actor,
  actorIts,
  audience,
  base,
  capital,
  deal,
  does,
  formation,
  formationDoes,
  formationIts,
  isPlural,
  joins,
  link,
  owner,
  place,
  quiet,
  quoted,
  route,
  sentence,
  track,
  troops,
  wayIn,
  weather,
} from './names.ts';
import { umpireChanged, umpireOpinion, umpirePlaced, umpireTrust, umpireWeather } from './umpire.ts';
import { atOdds, count, counted, date, few, men, people } from './numbers.ts';

/** Men lost, by kind: "are killed", in the order of LOSS_KINDS. */
const LOST: { readonly [K in (typeof LOSS_KINDS)[number]]: readonly [one: string, many: string] } = {
  killed: ['is killed', 'are killed'],
  wounded: ['is wounded', 'are wounded'],
  captured: ['is taken prisoner', 'are taken prisoner'],
  dispersed: ['is scattered', 'are scattered'],
  'changed-side': ['changes side', 'change side'],
};

/** Why people leave, in the order of DISPLACEMENT_CAUSES. */
export const CAUSES: { readonly [K in (typeof DISPLACEMENT_CAUSES)[number]]: string } = {
  fighting: 'because of the fighting',
  approach: 'as the front comes near',
  strikes: 'because of strikes',
};

/** What a light makes of attacks, by code. */
const LIGHT_SAYS = ['permitted', 'tolerated', 'forbidden'] as const;

const STANCES = ['to hold', 'to delay and fall back', 'to hand the place over tonight'] as const;

function at(world: World, location: number): string {
  return location === NONE ? '' : ` at ${place(world, location)}`;
}

/** Supplies by what they feed: "supplies for 6,000 men for a day". */
export function supplies(amount: number): string {
  return `supplies for ${people(amount * 1000)} men for a day`;
}

function roundName(world: World, round: number): string {
  return date(momentOf(world, round), 'full', hasHours(world));
}

type Tell = (world: World, event: GameEvent) => string | null;

/** The verb that fits an actor's number, without its name. */
function gains(world: World, who: number): string {
  return actorIts(world, who) === 'their' ? 'gain' : 'gains';
}
function loses(world: World, who: number): string {
  return actorIts(world, who) === 'their' ? 'lose' : 'loses';
}

export const events: { readonly [K in EventKind]: Tell } = {
  'round-begun': (world, e) => `Round ${count(e.a)}, ${roundName(world, e.a)}.`,
  weather: (world, e) =>
    e.a === e.b
      ? `Weather: ${weather(world, e.a)}; the same is expected for the next round.`
      : `Weather: ${weather(world, e.a)}; ${weather(world, e.b)} expected for the next round.`,
  'turn-begun': () => null,
  'round-ended': () => null,
  'formation-moved': (world, e) =>
    e.b === NONE
      ? `${formationDoes(world, e.a, 'moves', 'move')} to ${place(world, e.c)}.`
      : `${formationDoes(world, e.a, 'moves', 'move')} from ${place(world, e.b)} to ${place(world, e.c)}.`,
  'met-unseen': (world, e) =>
    e.c === NONE
      ? `${capital(actor(world, e.b))} found ${place(world, e.a)} in other hands than it knew.`
      : `${capital(actor(world, e.b))} came upon ${actor(world, e.c)} at ${place(world, e.a)}, of whom it had not known, and stopped.`,
  'place-taken': (world, e) => {
    const taken = place(world, e.a);
    if (e.b === NONE) return `${capital(taken)} is left without a holder; ${actor(world, e.c)} held it.`;
    if (e.c === NONE) return `${does(world, e.b, 'takes', 'take')} ${taken}, which nobody held.`;
    return `${does(world, e.b, 'takes', 'take')} ${taken} from ${actor(world, e.c)}.`;
  },
  battle: (world, e) =>
    e.c === NONE
      ? `${troops(world, e.b)} attack ${place(world, e.a)}, which nobody holds, ${atOdds(e.n)}.`
      : `${troops(world, e.b)} attack ${place(world, e.a)}, held by ${actor(world, e.c)}, ${atOdds(e.n)}.`,
  'battle-ended': (world, e) => {
    const where = place(world, e.a);
    const who = actor(world, e.b);
    if (e.c === 0) return `The attack by ${who} on ${where} is repulsed.`;
    if (e.c === 1) return `The attack by ${who} on ${where} ends undecided.`;
    return `The attack by ${who} carries ${where}.`;
  },
  losses: (world, e) => {
    const lost = LOST[LOSS_KINDS[e.b] ?? 'dispersed'];
    if (e.n <= 0) return null;
    return `${men(e.n)} of ${formation(world, e.a)} ${e.n === 1 ? lost[0] : lost[1]}${at(world, e.c)}.`;
  },
  'formation-broke': (world, e) => `${formationDoes(world, e.a, 'breaks', 'break')}${at(world, e.b)}.`,
  'formation-retreated': (world, e) =>
    `${formationDoes(world, e.a, 'falls back', 'fall back')} from ${place(world, e.b)} to ${place(world, e.c)}.`,
  'formation-surrendered': (world, e) => {
    const arms = `${formationDoes(world, e.a, 'lays', 'lay')} down ${formationIts(world, e.a)} arms${at(world, e.b)}`;
    const to = e.c === NONE ? '' : ` to ${actor(world, e.c)}`;
    return e.n > 0 ? `${arms}${to}: ${counted(e.n, 'prisoner', 'prisoners')}.` : `${arms}${to}.`;
  },
  'formation-dissolved': (world, e) => {
    const ended = `${formationDoes(world, e.a, 'ceases', 'cease')} to exist${at(world, e.b)}`;
    return e.n > 0 ? `${ended}; the last ${men(e.n)} scatter.` : `${ended}.`;
  },
  'stance-set': (world, e) =>
    `${does(world, e.b, 'orders', 'order')} the garrison of ${place(world, e.a)} ${STANCES[e.c] ?? STANCES[0]}.`,
  'place-left': (world, e) => `${does(world, e.b, 'gives', 'give')} up ${place(world, e.a)} in good order.`,
  raid: (world, e) => {
    if (e.c === 2) return `${formationDoes(world, e.a, 'raids', 'raid')} ${place(world, e.b)} by night.`;
    const slips = `${formationDoes(world, e.a, 'tries', 'try')} to slip into ${place(world, e.b)} by night`;
    return e.c === 0 ? `${slips}; the raid is caught.` : `${slips}; nothing comes of it.`;
  },
  'garrison-panicked': (world, e) =>
    `${formationDoes(world, e.a, 'leaves', 'leave')} ${formationIts(world, e.a)} post${at(world, e.b)} in panic.`,
  'depot-burnt': (world, e) =>
    `${does(world, e.b, 'burns', 'burn')} stores at ${place(world, e.a)}: ${supplies(e.n)}.`,
  'arms-captured': (world, e) => `Arms for ${men(e.n)} fall to ${actor(world, e.b)} at ${place(world, e.a)}.`,
  'offer-made': (world, e) =>
    `${does(world, e.a, 'offers', 'offer')} the garrison and notables of ${place(world, e.b)} a local deal.`,
  'offer-accepted': (world, e) =>
    `${capital(place(world, e.a))} is handed to ${actor(world, e.b)} by a local deal, without a fight.`,
  'offer-refused': (world, e) =>
    `${capital(place(world, e.a))} refuses the deal offered by ${actor(world, e.b)}.`,
  'offer-broken': (world, e) =>
    `${does(world, e.a, 'fights', 'fight')} at ${place(world, e.b)} while ${actorIts(world, e.a)} own offer stands; the offer is broken.`,
  'formation-disarmed': (world, e) => {
    const arms = `${formationDoes(world, e.a, 'lays', 'lay')} down ${formationIts(world, e.a)} arms${at(world, e.b)}`;
    return e.n > 0 ? `${arms}; ${men(e.n)} go home.` : `${arms}.`;
  },
  'formation-refitted': (world, e) => {
    const refits = `${formationDoes(world, e.a, 'refits', 'refit')}${at(world, e.b)}`;
    return e.n > 0 ? `${refits}; ${men(e.n)} ${e.n === 1 ? 'comes' : 'come'} back.` : `${refits}.`;
  },
  'struck-place': (world, e) => {
    const flies = `${does(world, e.a, 'flies', 'fly')} ${counted(e.n, 'sortie', 'sorties')}`;
    return STRIKE_PURPOSES[e.c] === 'support'
      ? `${flies} in support of its side at ${place(world, e.b)}.`
      : `${flies} against troops at ${place(world, e.b)}.`;
  },
  'struck-route': (world, e) =>
    `${does(world, e.a, 'flies', 'fly')} ${counted(e.n, 'sortie', 'sorties')} against ${route(world, e.b)}.`,
  'people-harmed': (world, e) => {
    if (e.n <= 0) return null;
    const by = e.b === NONE ? 'the fighting' : `operations of ${actor(world, e.b)}`;
    return `${counted(e.n, 'civilian is', 'civilians are')} killed or hurt at ${place(world, e.a)} by ${by}.`;
  },
  'people-displaced': (world, e) => {
    if (e.n <= 0) return null;
    const why = CAUSES[DISPLACEMENT_CAUSES[e.c] ?? 'fighting'];
    const leave = `${people(e.n)} ${e.n === 1 ? 'person leaves' : 'people leave'} ${place(world, e.a)}`;
    return e.b === NONE ? `${leave} ${why}.` : `${leave} for ${place(world, e.b)} ${why}.`;
  },
  'people-moved-again': (world, e) => {
    if (e.n <= 0) return null;
    const why = CAUSES[DISPLACEMENT_CAUSES[e.c] ?? 'fighting'];
    const move = `${people(e.n)} ${e.n === 1 ? 'person' : 'people'} who sheltered at ${place(world, e.a)}`;
    return `${move} ${e.n === 1 ? 'moves' : 'move'} again, to ${place(world, e.b)}, ${why}.`;
  },
  'people-returned': (world, e) => {
    if (e.n <= 0) return null;
    const back = `${people(e.n)} ${e.n === 1 ? 'person returns' : 'people return'}`;
    return e.b === NONE || e.b === e.a
      ? `${back} to ${place(world, e.a)}.`
      : `${back} from ${place(world, e.a)} to ${place(world, e.b)}.`;
  },
  'formation-cut-off': (world, e) =>
    `${capital(formation(world, e.a))}${at(world, e.b)} ${formationIts(world, e.a) === 'their' ? 'have' : 'has'} no open road to supply.`,
  'formation-starving': (world, e) => {
    const short = `${formationDoes(world, e.a, 'runs', 'run')} out of supply${at(world, e.b)}`;
    return e.n > 0 ? `${short}; ${men(e.n)} ${e.n === 1 ? 'leaves' : 'leave'}.` : `${short}.`;
  },
  'base-threatened': (world, e) =>
    `Opposing troops come near ${base(world, e.a)}; ${actor(world, e.b)} can fly less from it.`,
  'base-lost': (world, e) =>
    e.n > 0
      ? `${does(world, e.b, 'loses', 'lose')} ${base(world, e.a)} and ${few(e.n, 'sortie', 'sorties')} a day.`
      : `${does(world, e.b, 'loses', 'lose')} ${base(world, e.a)}.`,
  'shipment-sent': (world, e) =>
    `${does(world, e.a, 'sends', 'send')} ${actor(world, e.c)} ${supplies(e.n)} ${wayIn(world, e.b)}.`,
  'shipment-arrived': (world, e) =>
    `${capital(supplies(e.n))} from ${actor(world, e.a)} reach ${actor(world, e.c)} at ${place(world, e.b)}.`,
  'shipment-lost': (world, e) =>
    `${capital(supplies(e.n))} from ${actor(world, e.a)} for ${actor(world, e.c)} do not get through to ${place(world, e.b)}.`,
  'reinforcement-sent': (world, e) =>
    `${formationDoes(world, e.a, 'sets', 'set')} out for ${place(world, landingOf(world, e.b))} with ${men(e.n)}.`,
  'reinforcement-arrived': (world, e) =>
    `${formationDoes(world, e.a, 'arrives', 'arrive')} at ${place(world, e.b)} with ${men(e.n)}.`,
  'reinforcement-turned-back': (world, e) =>
    `${formationDoes(world, e.a, 'finds', 'find')} ${place(world, e.b)} closed and ${formationIts(world, e.a) === 'their' ? 'turn' : 'turns'} back.`,
  'commitment-set': (world, e) => {
    const its = actorIts(world, e.a);
    if (e.c === NONE) return `${does(world, e.a, 'sets', 'set')} ${its} commitment at ${count(e.n)} of 100.`;
    const [one, many] = e.n >= e.c ? ['raises', 'raise'] : ['lowers', 'lower'];
    return `${does(world, e.a, one, many)} ${its} commitment from ${count(e.c)} to ${count(e.n)} of 100.`;
  },
  'licence-set': (world, e) => {
    const front = actor(world, e.c);
    if (e.n === 0) return `${does(world, e.a, 'lets', 'let')} ${actor(world, e.b)} attack ${front}.`;
    return e.n === 1
      ? `${does(world, e.a, 'tolerates', 'tolerate')} attacks of ${actor(world, e.b)} on ${front}, no more.`
      : `${does(world, e.a, 'forbids', 'forbid')} ${actor(world, e.b)} to attack ${front}.`;
  },
  'licence-lapsed': (world, e) =>
    `What ${actor(world, e.a)} said of attacks of ${actor(world, e.b)} on ${actor(world, e.c)} has run out; they are ${LIGHT_SAYS[e.n] ?? LIGHT_SAYS[0]} again.`,
  'licence-strained': (world, e) =>
    `${does(world, e.b, 'only tolerates', 'only tolerate')} that ${actor(world, e.a)} attacked ${actor(world, e.c)}, and helps a little less.`.replace(
      'and helps',
      actorIts(world, e.b) === 'their' ? 'and help' : 'and helps',
    ),
  'licence-defied': (world, e) =>
    `${does(world, e.a, 'attacks', 'attack')} ${actor(world, e.c)} although ${actor(world, e.b)} forbade it; supplies are withheld.`,
  'advisers-sent': (world, e) =>
    `Advisers of ${actor(world, e.a)} join ${actor(world, e.b)} at ${place(world, e.c)} until ${date(lastDayOf(world, e.n), 'long', hasHours(world))}.`,
  'advisers-home': (world, e) =>
    `The advisers of ${actor(world, e.a)} with ${actor(world, e.b)} leave ${place(world, e.c)} for home.`,
  'advisers-lost': (world, e) =>
    `The advisers of ${actor(world, e.a)} with ${actor(world, e.b)} are lost at ${place(world, e.c)}.`,
  'leave-begun': (world, e) =>
    `${does(world, e.a, 'begins', 'begin')} to leave ${base(world, e.b)}; nothing will be left there after ${date(momentOf(world, e.n), 'long', hasHours(world))}.`,
  'base-left': (world, e) => `${does(world, e.a, 'has', 'have')} left ${base(world, e.b)}.`,
  'base-overrun': (world, e) =>
    `With ${base(world, e.b)} ${actor(world, e.a)} ${isPlural(world.actors.names[e.a]?.en ?? '') ? 'lose' : 'loses'} ${e.n >= 100 ? 'all that' : `${count(e.n)} in a hundred of what`} was there to ${actor(world, e.c)}.`,
  'formation-lent': (world, e) =>
    `${does(world, e.c, 'lends', 'lend')} ${formation(world, e.a)} to ${actor(world, e.b)} until ${date(momentOf(world, e.n), 'long', hasHours(world))}.`,
  'formation-returned': (world, e) =>
    `${formationDoes(world, e.a, 'is', 'are')} back under ${actor(world, e.b)}.`,
  'orders-delayed': (world, e) =>
    `Orders of ${actor(world, e.c)} do not reach ${formation(world, e.a)}${at(world, e.b)} in time.`,
  pressed: (world, e) => `${does(world, e.a, 'presses', 'press')} ${actor(world, e.b)} towards a deal.`,
  'help-asked': (world, e) => `${does(world, e.a, 'asks', 'ask')} ${actor(world, e.b)} for more help.`,
  'deal-proposed': (world, e) => `${does(world, e.a, 'proposes', 'propose')} a deal: ${deal(world, e.b)}.`,
  'deal-accepted': (world, e) => `${does(world, e.a, 'accepts', 'accept')} the deal ${deal(world, e.b)}.`,
  'deal-rejected': (world, e) => `${does(world, e.a, 'rejects', 'reject')} the deal ${deal(world, e.b)}.`,
  'deal-lapsed': (world, e) => `The deal ${deal(world, e.a)} was not accepted in time and is off the table.`,
  'deal-in-force': (world, e) => `All parties have accepted: the deal ${deal(world, e.a)} is in force.`,
  'deal-broken': (world, e) => `${does(world, e.a, 'breaks', 'break')} the deal ${deal(world, e.b)}.`,
  'talks-called': (world, e) =>
    `${does(world, e.a, 'calls', 'call')} the talks ${track(world, e.b)} together for the next round.`,
  'talks-opened': (world, e) =>
    `The talks ${track(world, e.a)} meet at the call of ${actor(world, e.b)}; all who come are pressed.`,
  'talks-held': (world, e) =>
    `The talks ${track(world, e.a)} leave something on the table; ${actor(world, e.b)} ${gains(world, e.b)} in credit.`,
  'talks-failed': (world, e) =>
    `The talks ${track(world, e.a)} end with nothing; ${actor(world, e.b)} ${loses(world, e.b)} credit.`,
  'pause-agreed': (world, e) => `All sides agree to a ${quiet(world)} at ${place(world, e.a)}.`,
  'pause-refused': (world, e) =>
    `${does(world, e.c, 'refuses', 'refuse')} a ${quiet(world)} at ${place(world, e.a)}, for which ${actor(world, e.b)} asked.`,
  'pause-kept': (world, e) => `The ${quiet(world)} at ${place(world, e.a)} is kept; people can come back.`,
  'pause-broken': (world, e) =>
    `${does(world, e.c, 'breaks', 'break')} the ${quiet(world)} at ${place(world, e.a)}.`,
  'prisoners-returned': (world, e) =>
    e.n > 0
      ? `${counted(e.n, 'prisoner', 'prisoners')} of ${formation(world, e.a)} ${e.n === 1 ? 'comes' : 'come'} home.`
      : null,
  'morale-shock': (world, e) =>
    e.n > 0.05
      ? `The loss of ${place(world, e.a)} shakes ${actor(world, e.b)}, whose resolve falls by ${counted(Math.max(1, e.n), 'point', 'points')}.`
      : `The loss of ${place(world, e.a)} shakes the troops of ${actor(world, e.b)} nearby.`,
  'claim-made': (world, e) => claimed(world, e, ['says', 'say']),
  'claim-answered': (world, e) => claimed(world, e, ['answers', 'answer']),
  'claim-verified': (world, e) => settled(world, e, 'confirms', 'confirm'),
  'claim-refuted': (world, e) => settled(world, e, 'refutes', 'refute'),
  'claim-unsettled': (world, e) => unsettled(world, e),
  rumour: (world, e) =>
    `Rumours of infiltration spread at ${place(world, e.a)} and unsettle the garrison of ${actor(world, e.b)}.`,
  'opinion-moved': (world, e) =>
    `${capital(owner(audience(world, e.a)))} opinion of ${actor(world, e.b)} ${e.n > 0 ? 'rises' : 'falls'} by ${counted(Math.abs(e.n), 'point', 'points')}.`,
  'formation-appeared': (world, e) =>
    `${formationDoes(world, e.a, 'takes', 'take')} up arms for ${actor(world, e.c)}${at(world, e.b)} with ${men(e.n)}.`,
  'actor-collapsed': (world, e) =>
    `${does(world, e.a, 'collapses', 'collapse')}; ${actorIts(world, e.a)} forces no longer fight as one.`,
  'place-rose': (world, e) =>
    `The people of ${place(world, e.a)} rise against ${actor(world, e.b)} and side with ${actor(world, e.c)}.`,
  'trigger-fired': (world, e) => sentence(nameOf(world.triggers, e.a, 'en')),
  'umpire-changed': umpireChanged,
  'umpire-weather': umpireWeather,
  'umpire-placed': umpirePlaced,
  'umpire-opinion': umpireOpinion,
  'umpire-trust': umpireTrust,
  'link-joined': (world, e) => {
    const both = joins(world, e.a);
    return both ? `An open way joins ${both} again.` : `The link ${link(world, e.a)} is open again.`;
  },
  'link-cut': (world, e) => {
    const both = joins(world, e.a);
    return both ? `No open way joins ${both} any more.` : `The link ${link(world, e.a)} is cut.`;
  },
  'game-ended': (world, e) => {
    const name = world.outcomes.names[e.a];
    const when = date(momentOf(world, e.n), 'long', hasHours(world));
    return name ? `The game ends on ${when}: ${quoted(textIn(name, 'en'))}.` : `The game ends on ${when}.`;
  },
};
