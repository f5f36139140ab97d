// Groups of events in Arabic, for the digest of a day.

import { DISPLACEMENT_CAUSES, LOSS_KINDS, NONE } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { DayGroup, Minor } from '../day.ts';
import type { Share } from '../gather.ts';
import type { StrikeSummary } from '../strikes.ts';
import { battleLine, contestLine } from './battles.ts';
import { CAUSES, events, supplies } from './events.ts';
import { actor, deal, formation, place, route } from './names.ts';
import {
  ACTORS,
  CIVILIANS,
  FORMATIONS,
  GARRISONS,
  MEN,
  PLACES,
  POINTS,
  ROADS,
  SMALLER_EVENTS,
  SORTIES,
  count,
  counted,
  list,
  ofCounted,
  ofPeople,
  people,
  stopped,
  together,
} from './numbers.ts';

/** Men lost to strikes that are worth a word. */
const STRUCK = 50;

type Told<K extends DayGroup['kind']> = Extract<DayGroup, { kind: K }>;

/** Places: as many by name as fit, the others by number. */
function places(world: World, rows: readonly number[], most: number): string {
  const left = rows.length > most ? rows.length - (most - 1) : 0;
  const named = rows.slice(0, rows.length - left).map((row) => place(world, row));
  return left === 0 ? list(named) : list([...named, ofCounted(left, PLACES)]);
}

function where(world: World, shares: readonly Share[]): string {
  return places(
    world,
    shares.map((share) => share.location),
    3,
  );
}

function who(world: World, rows: readonly number[]): string {
  return rows.length > 3 ? ofCounted(rows.length, ACTORS) : list(rows.map((row) => actor(world, row)));
}

function displaced(world: World, told: Told<'displaced'>): string {
  const [first] = told.places;
  if (!first) return '';
  const from = place(world, first.location);
  const why = told.again ? '' : ` ${CAUSES[DISPLACEMENT_CAUSES[told.cause] ?? 'fighting']}`;
  const go = told.again ? 'استمرار النزوح: نحو' : 'نزوح نحو';
  const others = told.people - first.people;
  const twice = told.second >= told.people / 20 ? `ومن بينهم من نزحوا قبلها مرة: ${people(told.second)}` : '';
  const leave = `${go} ${ofPeople(first.people)} من ${from}${why}`;
  if (others < told.people / 20) return together(`${go} ${ofPeople(told.people)} من ${from}${why}.`, twice);
  const rest = told.places.slice(1).map((share) => share.location);
  const named = rest.length <= 2 ? places(world, rest, 2) : ofCounted(rest.length, PLACES);
  return together(`${leave}، و${ofPeople(others)} من ${named}.`, twice);
}

function targets(world: World, { places: struck, routes }: StrikeSummary): string {
  const [road, ...roads] = routes;
  return list([
    ...(struck.length > 0 ? [places(world, struck, 3)] : []),
    ...(road === undefined ? [] : [route(world, road)]),
    ...(roads.length > 0 ? [ofCounted(roads.length, ROADS)] : []),
  ]);
}

/** Men whom each actor's strikes cost others, where they are enough for a word. */
function menStruck(world: World, all: readonly StrikeSummary[]): string {
  return all
    .map((of) => {
      const many = of.lost.filter((side) => side.men >= STRUCK);
      if (many.length === 0) return '';
      const cost = many.map((side) => `${actor(world, side.actor)} ${count(side.men)}`);
      return `خسائر الأفراد بضربات ${actor(world, of.actor)}: ${cost.join('، ')}`;
    })
    .filter((each) => each !== '')
    .join('؛ ');
}

/** What strikes did: to people first, then to troops. */
function strikes(world: World, { strikes: told, again }: Told<'strikes'>): string {
  const harming = told.filter((of) => of.harmed > 0);
  const [first, ...more] = harming;
  const lost = menStruck(world, told);
  if (!first) {
    const flown = told.map(
      (of) => `${counted(of.sorties, SORTIES)} من ${actor(world, of.actor)} على ${targets(world, of)}`,
    );
    return together(`${flown.join('؛ ')}.`, lost);
  }
  const on = (of: StrikeSummary): string => `ضربات ${actor(world, of.actor)} على ${targets(world, of)}`;
  const goOn = again ? 'مجدداً ' : '';
  if (more.length === 0)
    return together(`${on(first)} ${goOn}تقتل أو تصيب ${ofCounted(first.harmed, CIVILIANS)}.`, lost);
  const all = harming.reduce((sum, of) => sum + of.harmed, 0);
  const parts = harming.map((of) => `${on(of)} ${count(of.harmed)}`);
  return together(
    stopped(`ضربات ${goOn}تقتل أو تصيب ${ofCounted(all, CIVILIANS)}: ${parts.join('؛ ')}`),
    lost,
  );
}

/** What was said about a deal: put forward, accepted, rejected, out of time. */
function talks(world: World, told: Told<'talks'>): string {
  const clauses: string[] = [];
  const tell = (rows: readonly number[], what: string): void => {
    if (rows.length > 0) clauses.push(`${what} ${list(rows.map((row) => actor(world, row)))}`);
  };
  tell(told.proposed, 'اقتراح من');
  tell(
    told.accepted.filter((row) => !told.proposed.includes(row)),
    'قبول من',
  );
  tell(told.rejected, 'رفض من');
  if (told.lapsed) clauses.push('لم يُقبل في وقته ورُفع عن الطاولة');
  return `الاتفاق ${deal(world, told.deal)}: ${clauses.join('؛ ')}.`;
}

function commitments(world: World, told: Told<'commitments'>): string {
  return stopped(told.changes.map((event) => events['commitment-set'](world, event) ?? '').join('؛ '));
}

function reinforcements(world: World, told: Told<'reinforcements'>): string {
  const to = list(told.places.map((row) => place(world, row)));
  const [only, ...more] = told.formations;
  const what =
    only !== undefined && more.length === 0
      ? formation(world, only)
      : ofCounted(told.formations.length, FORMATIONS);
  const strong = `قوامها ${counted(told.men, MEN)}`;
  return told.arrived
    ? `وصول تعزيزات ${actor(world, told.sponsor)} إلى ${to}: ${what}، ${strong}.`
    : `إرسال تعزيزات ${actor(world, told.sponsor)} إلى ${to}: ${what}، ${strong}.`;
}

function shortage(world: World, told: Told<'shortage'>): string {
  const [first, ...more] = told.formations;
  if (first === undefined) return '';
  const at = told.place === NONE ? '' : ` في ${place(world, told.place)}`;
  const gone = told.men > 0 ? `؛ ومغادرة ${ofCounted(told.men, MEN)}` : '';
  const whom =
    more.length === 0
      ? `${formation(world, first)}${at}`
      : `${ofCounted(told.formations.length, FORMATIONS)} من ${actor(world, told.actor)}، ومنها ${formation(world, first)}${at}`;
  return `${told.cutOff ? 'لا طريق إمداد مفتوحاً إلى' : 'نفاد إمداد'} ${whom}${gone}.`;
}

function takings(world: World, told: Told<'takings'>): string {
  const what = places(world, told.places, 4);
  if (told.actor === NONE) return `لم تعد السيطرة بيد أحد على: ${what}.`;
  return told.from === NONE
    ? `سيطرة ${actor(world, told.actor)} على ${what} من دون معركة.`
    : `انتقال السيطرة على ${what} من ${actor(world, told.from)} إلى ${actor(world, told.actor)} من دون معركة.`;
}

const LEFT: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'قتلى خارج المعارك',
  wounded: 'جرحى خارج المعارك',
  captured: 'أسرى خارج المعارك',
  dispersed: 'مغادرون لوحداتهم مع انفراط النظام',
  'changed-side': 'منتقلون إلى الصف الآخر',
};

function lossesOutside(world: World, told: Told<'losses'>): string {
  const manner = LOSS_KINDS[told.manner] ?? 'dispersed';
  if (told.collapse) return `مع تفكك ${actor(world, told.actor)}: تفرّق أو أسر ${ofCounted(told.men, MEN)}.`;
  if (told.again && manner === 'dispersed')
    return `استمرار الفرار من ${actor(world, told.actor)}: ${counted(told.men, MEN)}.`;
  return `${LEFT[manner]}، من ${actor(world, told.actor)}: ${counted(told.men, MEN)}.`;
}

const MINOR: { readonly [K in Minor]: (n: number) => string } = {
  moves: (n) => `تحرك ${ofCounted(n, FORMATIONS)}`,
  refits: (n) => `إعادة تنظيم ${ofCounted(n, FORMATIONS)}`,
  stances: (n) => `أوامر جديدة إلى ${ofCounted(n, GARRISONS)}`,
  strikes: (n) => counted(n, SORTIES),
  supplies: (n) => `وصول إمدادات إلى ${ofCounted(n, PLACES)}`,
  presses: () => 'محادثات مستمرة من أجل اتفاق',
  flight: (n) => `نازحون نحو ${people(n)}`,
  others: (n) => counted(n, SMALLER_EVENTS),
};

function inBrief({ counts, isAll }: Told<'rest'>): string {
  const kinds = Object.keys(MINOR) as readonly Minor[];
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => MINOR[kind](counts[kind]));
  return stopped(isAll ? parts.join('، ') : `وأيضاً: ${parts.join('، ')}`);
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
      const rise = `انتفاض أهالي ${place(world, told.location)} ضد ${actor(world, told.against)} ووقوفهم مع ${actor(world, told.side)}`;
      return told.men === 0 ? `${rise}.` : `${rise}؛ وتفرّق من الحامية ${counted(told.men, MEN)}.`;
    }
    case 'given-up': {
      const left = `انسحاب ${actor(world, told.holder)} من ${place(world, told.location)} انسحاباً منظماً`;
      return told.taker === NONE
        ? `${left}؛ ولم تعد السيطرة بيد أحد.`
        : `${left}؛ والسيطرة الآن بيد ${actor(world, told.taker)}.`;
    }
    case 'displaced':
      return displaced(world, told);
    case 'returned':
      return `عودة نحو ${ofPeople(told.people)} إلى بيوتهم في ${where(world, told.places)}.`;
    case 'harmed': {
      const by =
        told.actors.length === 0
          ? 'بسبب القتال'
          : `بعمليات ${list(told.actors.map((row) => actor(world, row)))}`;
      return `مقتل أو إصابة ${ofCounted(told.people, CIVILIANS)} في ${where(world, told.places)} ${by}.`;
    }
    case 'strikes':
      return strikes(world, told);
    case 'supplies': {
      const from = list(told.from.map((row) => actor(world, row)));
      return `وصول ${supplies(told.amount)} من ${from} إلى ${actor(world, told.to)}.`;
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
      return `طلب ${actor(world, told.actor)} مزيداً من الدعم من ${list(told.of.map((row) => actor(world, row)))}.`;
    case 'presses':
      return `ضغط ${who(world, told.actors)} على ${who(world, told.on)} من أجل اتفاق.`;
    case 'shortage':
      return shortage(world, told);
    case 'shocks': {
      const news = `خسارة ${places(world, told.places, 3)} تهزّ ${actor(world, told.actor)}`;
      return told.points >= 0.5
        ? `${news}: تنخفض العزيمة بمقدار ${ofCounted(Math.max(1, told.points), POINTS)}.`
        : `${news}.`;
    }
    case 'rest':
      return inBrief(told);
  }
}
