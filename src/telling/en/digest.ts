// Battles and groups of events in English, for the digest of a day.

import { LOSS_KINDS, NONE } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { BattleSide, BattleSummary } from '../battles.ts';
import type { DayGroup, Share } from '../day.ts';
import { events } from './events.ts';
import {
  actor,
  actorShort,
  capital,
  does,
  formation,
  formationDoes,
  formationName,
  isPlural,
  lowerFirst,
  place,
  troops,
} from './names.ts';
import { atOdds, count, counted, list, men, people, spelled } from './numbers.ts';

const LOSSES: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  dispersed: 'scattered',
  'changed-side': 'changed side',
};

/** What a side lost: every kind of loss, or in short the total with the captured. */
function lossesOf(world: World, side: BattleSide, short: boolean): string {
  const parts = LOSS_KINDS.map((kind, i) => ({ kind, n: side.losses[i] ?? 0 }))
    .filter((part) => part.n > 0 && (!short || part.kind === 'captured'))
    .map((part) => `${count(part.n)} ${LOSSES[part.kind]}`);
  const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${actorShort(world, side.actor)} ${count(side.lost)}${detail}`;
}

/** Who broke, laid down arms or ceased to exist: two names at most, then numbers. */
function fates(world: World, fought: BattleSummary): string {
  const clauses: string[] = [];
  const tell = (rows: readonly number[], one: string, many: string): void => {
    const first = rows[0];
    if (first === undefined) return;
    if (rows.length === 1)
      clauses.push(`${formation(world, first)} ${isPlural(formationName(world, first)) ? many : one}`);
    else if (rows.length === 2) clauses.push(`${list(rows.map((row) => formation(world, row)))} ${many}`);
    else clauses.push(`${spelled(rows.length)} formations ${many}`);
  };
  const all = (pick: (side: BattleSide) => readonly number[]): number[] =>
    fought.sides.flatMap((side) => [...pick(side)]);
  tell(
    all((side) => side.surrendered),
    'lays down its arms',
    'lay down their arms',
  );
  tell(
    all((side) => side.dissolved),
    'ceases to exist',
    'cease to exist',
  );
  tell(
    all((side) => side.broke),
    'breaks',
    'break',
  );
  return clauses.length === 0 ? '' : ` ${capital(list(clauses))}.`;
}

function resultOf(world: World, fought: BattleSummary): string {
  const target = place(world, fought.location);
  const held = fought.defender === NONE ? '' : `, held by ${actor(world, fought.defender)},`;
  const odds = atOdds(fought.odds);
  const who = troops(world, fought.attacker);
  if (fought.taken) {
    const from = fought.defender === NONE ? '' : ` from ${actor(world, fought.defender)}`;
    return `${who} attack ${odds} and take ${target}${from}.`;
  }
  const open = `${who} attack ${target}${held} ${odds}`;
  if (fought.result === 0) return `${open} and are repulsed.`;
  if (fought.result === 1) return `${open}; the fight ends undecided.`;
  if (fought.result === 2) return `${open} and carry it.`;
  return `${open}.`;
}

/** A battle in two or three sentences: the result, who broke, what it cost; `short` for a line of a digest. */
export function battle(world: World, fought: BattleSummary, short = false): string {
  const losses = fought.sides.filter((side) => side.lost > 0).map((side) => lossesOf(world, side, short));
  const cost = losses.length === 0 ? '' : ` Men lost: ${losses.join('; ')}.`;
  return `${resultOf(world, fought)}${fates(world, fought)}${cost}`;
}

/** The places of a total: two by name, the others by number. */
function where(world: World, shares: readonly Share[]): string {
  const named = shares.slice(0, 2).map((share) => place(world, share.location));
  const left = shares.length - named.length;
  return left === 0
    ? list(named)
    : list([...named, `${spelled(left)} other ${left === 1 ? 'place' : 'places'}`]);
}

/** One line for a group of events. */
export function group(world: World, told: DayGroup): string {
  switch (told.kind) {
    case 'event':
      return events[told.event.kind](world, told.event) ?? '';
    case 'battle':
      return battle(world, told.battle, true);
    case 'takings': {
      const named = told.places.slice(0, 3).map((row) => place(world, row));
      const left = told.places.length - named.length;
      const items =
        left === 0 ? named : [...named, `${spelled(left)} more ${left === 1 ? 'place' : 'places'}`];
      return told.actor === NONE
        ? `${capital(list(items))} are left without a holder.`
        : `${does(world, told.actor, 'takes', 'take')} ${list(items)} without a battle.`;
    }
    case 'displaced':
      return told.places.length === 1
        ? `${people(told.people)} people leave ${where(world, told.places)}.`
        : `${people(told.people)} people leave their homes, most from ${where(world, told.places.slice(0, 2))}.`;
    case 'returned':
      return `${people(told.people)} people return home, to ${where(world, told.places)}.`;
    case 'harmed': {
      const by =
        told.actors.length === 0
          ? 'the fighting'
          : `operations of ${list(told.actors.map((row) => actor(world, row)))}`;
      return `${counted(told.people, 'civilian is', 'civilians are')} killed or hurt at ${where(world, told.places)} by ${by}.`;
    }
    case 'strikes':
      return `${does(world, told.actor, 'flies', 'fly')} ${counted(told.sorties, 'sortie', 'sorties')} against ${spelled(told.targets)} targets.`;
    case 'losses':
      return `${does(world, told.actor, 'loses', 'lose')} ${men(told.men)} outside battle.`;
    case 'shortage': {
      const [only, ...more] = told.formations;
      const who =
        only !== undefined && more.length === 0
          ? formationDoes(world, only, 'is', 'are')
          : `${capital(spelled(told.formations.length))} formations of ${actor(world, told.actor)} are`;
      const gone = told.men > 0 ? `; ${men(told.men)} ${told.men === 1 ? 'leaves' : 'leave'}` : '';
      return `${who} short of supply${gone}.`;
    }
    case 'given-up': {
      const left = `${does(world, told.holder, 'gives', 'give')} up ${place(world, told.location)} in good order`;
      return told.taker === NONE
        ? `${left}; nobody holds it now.`
        : `${left}; ${lowerFirst(does(world, told.taker, 'takes', 'take'))} it.`;
    }
    case 'presses': {
      const [only, ...more] = told.actors;
      if (told.actors.length > 2 || told.on.length > 3) {
        return `${capital(spelled(told.actors.length))} ${told.actors.length === 1 ? 'actor presses' : 'actors press'} others towards a deal.`;
      }
      const press =
        only !== undefined && more.length === 0
          ? does(world, only, 'presses', 'press')
          : `${capital(list(told.actors.map((row) => actor(world, row))))} press`;
      return `${press} ${list(told.on.map((row) => actor(world, row)))} towards a deal.`;
    }
    case 'shocks': {
      const news = `News from ${list(told.places.slice(0, 3).map((row) => place(world, row)))} shakes ${actor(world, told.actor)}`;
      return told.points >= 0.5
        ? `${news}: ${counted(Math.max(1, told.points), 'point', 'points')} of resolve lost.`
        : `${news}.`;
    }
    case 'rest': {
      const moves =
        told.moves > 0 ? `${spelled(told.moves)} smaller ${told.moves === 1 ? 'move' : 'moves'}` : '';
      const others =
        told.others > 0
          ? `${spelled(told.others)} other small ${told.others === 1 ? 'event' : 'events'}`
          : '';
      return `${capital([moves, others].filter((part) => part !== '').join(' and '))}.`;
    }
  }
}
