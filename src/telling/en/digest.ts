// Groups of events in English, for the digest of a day.

import { DISPLACEMENT_CAUSES, LOSS_KINDS, NONE } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { DayGroup, Minor } from '../day.ts';
import type { Share } from '../gather.ts';
import type { StrikeSummary } from '../strikes.ts';
import { battleLine, contestLine } from './battles.ts';
import { CAUSES, events } from './events.ts';
import {
  actor,
  capital,
  deal,
  does,
  formation,
  formationIts,
  lowerFirst,
  owner,
  place,
  route,
} from './names.ts';
import { counted, few, list, men, people, spelled } from './numbers.ts';

/** Men lost to strikes that are worth a word. */
const STRUCK = 50;

type Told<K extends DayGroup['kind']> = Extract<DayGroup, { kind: K }>;

/** Places: as many by name as fit, the others by number. */
function places(world: World, rows: readonly number[], most: number): string {
  const left = rows.length > most ? rows.length - (most - 1) : 0;
  const named = rows.slice(0, rows.length - left).map((row) => place(world, row));
  return left === 0 ? list(named) : list([...named, `${spelled(left)} other places`]);
}

function where(world: World, shares: readonly Share[]): string {
  return places(
    world,
    shares.map((share) => share.location),
    3,
  );
}

function displaced(world: World, told: Told<'displaced'>): string {
  const [first] = told.places;
  if (!first) return '';
  const from = place(world, first.location);
  const why = told.again ? '' : ` ${CAUSES[DISPLACEMENT_CAUSES[told.cause] ?? 'fighting']}`;
  const go = told.again ? 'go on leaving' : 'leave';
  const others = told.people - first.people;
  const twice =
    told.second >= told.people / 20 ? ` ${people(told.second)} of them had fled once before.` : '';
  if (others < told.people / 20) return `About ${people(told.people)} people ${go} ${from}${why}.${twice}`;
  const rest = told.places.slice(1).map((share) => share.location);
  const named = rest.length <= 2 ? places(world, rest, 2) : `${spelled(rest.length)} other places`;
  return `About ${people(first.people)} people ${go} ${from}${why}, and ${people(others)} leave ${named}.${twice}`;
}

function targets(world: World, { places: struck, routes }: StrikeSummary): string {
  const [road, ...roads] = routes;
  return list([
    ...(struck.length > 0 ? [places(world, struck, 3)] : []),
    ...(road === undefined ? [] : [route(world, road)]),
    ...(roads.length > 0 ? [few(roads.length, 'other road', 'other roads')] : []),
  ]);
}

/** Men whom each actor's strikes cost others, where they are enough for a word; `only` is the one named just before. */
function menStruck(world: World, all: readonly StrikeSummary[], only: StrikeSummary | null): string {
  return all
    .map((of) => {
      const many = of.lost.filter((side) => side.men >= STRUCK);
      if (many.length === 0) return '';
      const who = of === only ? 'They' : `${capital(owner(actor(world, of.actor)))} strikes`;
      return ` ${who} cost ${list(many.map((side) => `${actor(world, side.actor)} ${men(side.men)}`))}.`;
    })
    .join('');
}

/** What strikes did: to people first, then to troops. */
function strikes(world: World, { strikes: told, again }: Told<'strikes'>): string {
  const harming = told.filter((of) => of.harmed > 0);
  const [first, ...more] = harming;
  const lost = menStruck(world, told, harming.length === 1 ? (first ?? null) : null);
  if (!first) {
    const flown = told.map(
      (of) =>
        `${does(world, of.actor, 'flies', 'fly')} ${few(of.sorties, 'sortie', 'sorties')} at ${targets(world, of)}`,
    );
    return `${flown.map((text, i) => (i === 0 ? text : lowerFirst(text))).join('; ')}.${lost}`;
  }
  const by = (of: StrikeSummary): string => owner(actor(world, of.actor));
  const civilians = (n: number): string => few(n, 'civilian', 'civilians');
  const go = again ? 'go on and kill' : 'kill';
  if (more.length === 0)
    return `${capital(by(first))} strikes on ${targets(world, first)} ${go} or hurt ${civilians(first.harmed)}.${lost}`;
  const all = harming.reduce((sum, of) => sum + of.harmed, 0);
  const parts = harming.map((of) => `${by(of)} on ${targets(world, of)} ${spelled(of.harmed)}`);
  return `Strikes ${go} or hurt ${civilians(all)}: ${parts.join('; ')}.${lost}`;
}

/** What was said about a deal: put forward, accepted, rejected, out of time. */
function talks(world: World, told: Told<'talks'>): string {
  const name = `the deal ${deal(world, told.deal)}`;
  const clauses: string[] = [];
  const tell = (rows: readonly number[], one: string, many: string): void => {
    const [only, ...more] = rows;
    if (only === undefined) return;
    const who =
      more.length === 0
        ? lowerFirst(does(world, only, one, many))
        : `${list(rows.map((row) => actor(world, row)))} ${many}`;
    clauses.push(`${who} ${clauses.length === 0 ? name : 'it'}`);
  };
  tell(told.proposed, 'proposes', 'propose');
  tell(
    told.accepted.filter((row) => !told.proposed.includes(row)),
    'accepts',
    'accept',
  );
  tell(told.rejected, 'rejects', 'reject');
  if (told.lapsed)
    clauses.push(`${clauses.length === 0 ? name : 'it'} was not accepted in time and is off the table`);
  return `${capital(clauses.join('; '))}.`;
}

function commitments(world: World, told: Told<'commitments'>): string {
  const parts = told.changes.map((event, i) => {
    const said = (events['commitment-set'](world, event) ?? '').slice(0, -1);
    return i === 0 ? said : lowerFirst(said);
  });
  return `${parts.join('; ')}.`;
}

function reinforcements(world: World, told: Told<'reinforcements'>): string {
  const [only, ...more] = told.formations;
  const to = list(told.places.map((row) => place(world, row)));
  if (only !== undefined && more.length === 0) {
    const strong = `with ${men(told.men)}`;
    const sent = `, sent by ${actor(world, told.sponsor)},`;
    return told.arrived
      ? `${capital(formation(world, only))}${sent} ${formationIts(world, only) === 'their' ? 'arrive' : 'arrives'} at ${to} ${strong}.`
      : `${does(world, told.sponsor, 'sends', 'send')} ${formation(world, only)} to ${to} ${strong}.`;
  }
  const many = `${spelled(told.formations.length)} formations with ${men(told.men)}`;
  return told.arrived
    ? `${capital(many)}, sent by ${actor(world, told.sponsor)}, arrive at ${to}.`
    : `${does(world, told.sponsor, 'sends', 'send')} ${many} to ${to}.`;
}

function shortage(world: World, told: Told<'shortage'>): string {
  const [first, ...more] = told.formations;
  if (first === undefined) return '';
  const at = told.place === NONE ? '' : ` at ${place(world, told.place)}`;
  const gone = told.men > 0 ? `; ${men(told.men)} ${told.men === 1 ? 'leaves' : 'leave'}` : '';
  const who =
    more.length === 0
      ? `${capital(formation(world, first))}${at}`
      : `${capital(spelled(told.formations.length))} formations of ${actor(world, told.actor)}, ${formation(world, first)}${at} among them,`;
  const plural = more.length > 0 || formationIts(world, first) === 'their';
  const what = told.cutOff
    ? `${plural ? 'have' : 'has'} no open road to supply`
    : `${plural ? 'are' : 'is'} out of supply`;
  return `${who} ${what}${gone}.`;
}

function takings(world: World, told: Told<'takings'>): string {
  const what = places(world, told.places, 4);
  if (told.actor === NONE)
    return `${capital(what)} ${told.places.length === 1 ? 'is' : 'are'} left without a holder.`;
  const takes = `${does(world, told.actor, 'takes', 'take')} ${what}`;
  return told.from === NONE
    ? `${takes} without a battle.`
    : `${takes} from ${actor(world, told.from)} without a battle.`;
}

function presses(world: World, told: Told<'presses'>): string {
  const [only, ...more] = told.actors;
  const on =
    told.on.length > 3 ? `${spelled(told.on.length)} actors` : list(told.on.map((row) => actor(world, row)));
  if (only !== undefined && more.length === 0)
    return `${does(world, only, 'presses', 'press')} ${on} towards a deal.`;
  const who =
    told.actors.length > 3
      ? `${spelled(told.actors.length)} actors`
      : list(told.actors.map((row) => actor(world, row)));
  return `${capital(who)} press ${on} towards a deal.`;
}

const LEFT: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'are killed outside battle',
  wounded: 'are wounded outside battle',
  captured: 'are taken prisoner outside battle',
  dispersed: 'leave their units as order breaks down',
  'changed-side': 'change side',
};

function lossesOutside(world: World, told: Told<'losses'>): string {
  const manner = LOSS_KINDS[told.manner] ?? 'dispersed';
  const who = `${men(told.men)} of ${actor(world, told.actor)}`;
  if (told.collapse)
    return `As ${lowerFirst(does(world, told.actor, 'falls', 'fall'))} apart, ${men(told.men)} scatter or are taken prisoner.`;
  if (told.again && manner === 'dispersed')
    return `Desertion goes on: ${who} ${told.men === 1 ? 'leaves' : 'leave'}.`;
  return told.men === 1 ? `${who} is lost outside battle.` : `${who} ${LEFT[manner]}.`;
}

const MINOR: { readonly [K in Minor]: (n: number) => string } = {
  moves: (n) => (n === 1 ? 'one formation moves' : `${spelled(n)} formations move`),
  refits: (n) => (n === 1 ? 'one refits' : `${spelled(n)} refit`),
  stances: (n) => (n === 1 ? 'one garrison gets new orders' : `${spelled(n)} garrisons get new orders`),
  strikes: (n) => (n === 1 ? 'one more sortie is flown' : `${spelled(n)} more sorties are flown`),
  supplies: (n) => (n === 1 ? 'supplies come in at one place' : `supplies come in at ${spelled(n)} places`),
  presses: () => 'talks about a deal go on',
  flight: (n) => `about ${people(n)} people leave their homes`,
  others: (n) => (n === 1 ? 'one minor incident is reported' : `${spelled(n)} minor incidents are reported`),
};

function inBrief({ counts, isAll }: Told<'rest'>): string {
  const kinds: readonly Minor[] = [
    'moves',
    'refits',
    'stances',
    'strikes',
    'supplies',
    'presses',
    'flight',
    'others',
  ];
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => {
      if (kind === 'refits' && counts.moves === 0)
        return counts.refits === 1 ? 'one formation refits' : `${spelled(counts.refits)} formations refit`;
      if (kind === 'strikes' && isAll)
        return counts.strikes === 1 ? 'one sortie is flown' : `${spelled(counts.strikes)} sorties are flown`;
      return MINOR[kind](counts[kind]);
    });
  return isAll ? `${capital(list(parts))}.` : `Also: ${list(parts)}.`;
}

/** One line for a group of events. */
export function group(world: World, told: DayGroup): string {
  switch (told.kind) {
    case 'event':
      return events[told.event.kind](world, told.event) ?? '';
    case 'battle':
      return battleLine(world, told);
    case 'captures':
      return told.battles.map((each) => battleLine(world, each)).join('\n');
    case 'contest':
      return contestLine(world, told);
    case 'takings':
      return takings(world, told);
    case 'rose': {
      const rise = `The people of ${place(world, told.location)} rise against ${actor(world, told.against)} and side with ${actor(world, told.side)}`;
      return told.men === 0
        ? `${rise}.`
        : `${rise}; ${men(told.men)} of the garrison ${told.men === 1 ? 'scatters' : 'scatter'}.`;
    }
    case 'given-up': {
      const left = `${does(world, told.holder, 'gives', 'give')} up ${place(world, told.location)} in good order`;
      return told.taker === NONE
        ? `${left}; nobody holds it now.`
        : `${left}; ${lowerFirst(does(world, told.taker, 'takes', 'take'))} it.`;
    }
    case 'displaced':
      return displaced(world, told);
    case 'returned':
      return `About ${people(told.people)} people return home, to ${where(world, told.places)}.`;
    case 'harmed': {
      const by =
        told.actors.length === 0
          ? 'the fighting'
          : `operations of ${list(told.actors.map((row) => actor(world, row)))}`;
      return `${capital(few(told.people, 'civilian is', 'civilians are'))} killed or hurt at ${where(world, told.places)} by ${by}.`;
    }
    case 'strikes':
      return strikes(world, told);
    case 'supplies': {
      const from = list(told.from.map((row) => actor(world, row)));
      return `Supplies from ${from} reach ${actor(world, told.to)}, enough for ${people(told.amount * 1000)} men for a day.`;
    }
    case 'reinforcements':
      return reinforcements(world, told);
    case 'losses':
      return lossesOutside(world, told);
    case 'talks':
      return talks(world, told);
    case 'commitments':
      return commitments(world, told);
    case 'asks':
      return `${does(world, told.actor, 'asks', 'ask')} ${list(told.of.map((row) => actor(world, row)))} for more help.`;
    case 'presses':
      return presses(world, told);
    case 'shortage':
      return shortage(world, told);
    case 'shocks': {
      const news = `The loss of ${places(world, told.places, 3)} shakes ${actor(world, told.actor)}`;
      return told.points >= 0.5
        ? `${news}, whose resolve falls by ${counted(Math.max(1, told.points), 'point', 'points')}.`
        : `${news}.`;
    }
    case 'rest':
      return inBrief(told);
  }
}
