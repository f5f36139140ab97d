// Headlines in English: a few words for what the line below tells in full.

import { BATTLE_RESULTS, LOSS_KINDS } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { DayGroup } from '../day.ts';
import type { Share } from '../gather.ts';
import { actor, actorShort, capital, lowerFirst, owner, place } from './names.ts';
import { few, list, men, people, spelled } from './numbers.ts';

const REPULSED = BATTLE_RESULTS.indexOf('repulsed');

/** Places named in a headline; the others are counted. */
const MOST = 3;

function named(world: World, rows: readonly number[]): string {
  const names = rows.map((row) => place(world, row));
  return names.length <= MOST
    ? list(names)
    : list([...names.slice(0, MOST - 1), `${spelled(names.length - MOST + 1)} more`]);
}

function at(world: World, [first, ...more]: readonly Share[]): string {
  if (!first) return '';
  return more.length === 0 ? place(world, first.location) : `${place(world, first.location)} and elsewhere`;
}

function forces(world: World, row: number): string {
  const name = actorShort(world, row);
  return row >= 0 && !/forces$/i.test(name) ? `${name} forces` : capital(name);
}

/** The headline of a group; null where its whole line is short enough to be one. */
export function head(world: World, told: DayGroup): string | null {
  switch (told.kind) {
    case 'battle': {
      const { battle, again } = told;
      const target = place(world, battle.location);
      const who = forces(world, battle.attacker);
      if (battle.taken) return `${who} take ${target}`;
      if (battle.result === REPULSED) return `${who} repulsed ${again ? 'again ' : ''}at ${target}`;
      return `${who} attack ${target}${battle.result === 1 ? ', no decision' : ''}`;
    }
    case 'captures':
      return `${forces(world, told.attacker)} take ${named(
        world,
        told.battles.map(({ battle }) => battle.location),
      )}`;
    case 'displaced':
      return `About ${people(told.people)} people ${told.again ? 'go on leaving' : 'leave'} ${at(world, told.places)}`;
    case 'returned':
      return `About ${people(told.people)} people return home`;
    case 'harmed':
      return `${capital(few(told.people, 'civilian', 'civilians'))} killed or hurt at ${at(world, told.places)}`;
    case 'strikes': {
      const [only, ...more] = told.strikes;
      const harmed = told.strikes.reduce((sum, of) => sum + of.harmed, 0);
      if (harmed === 0) return null;
      const whose =
        only && more.length === 0 ? `${capital(owner(actor(world, only.actor)))} strikes` : 'Strikes';
      return `${whose} kill or hurt ${few(harmed, 'civilian', 'civilians')}`;
    }
    case 'reinforcements': {
      const [only, ...more] = told.formations;
      if (only === undefined) return null;
      const what = more.length === 0 ? men(told.men) : `${spelled(told.formations.length)} formations`;
      const to = list(told.places.map((row) => place(world, row)));
      return told.arrived
        ? `${capital(what)} from ${actor(world, told.sponsor)} arrive at ${to}`
        : `${capital(actor(world, told.sponsor))}: ${what} sent to ${to}`;
    }
    case 'shortage': {
      const many = few(told.formations.length, 'formation', 'formations');
      const of = lowerFirst(actor(world, told.actor));
      return `${capital(many)} of ${of} ${told.cutOff ? 'cut off from supply' : 'out of supply'}`;
    }
    case 'shocks':
      return `Loss of ${named(world, told.places)} shakes ${actor(world, told.actor)}`;
    case 'losses': {
      if (told.collapse || LOSS_KINDS[told.manner] !== 'dispersed') return null;
      return `${capital(men(told.men))} ${told.men === 1 ? 'leaves' : 'leave'} the ranks of ${actor(world, told.actor)}`;
    }
    default:
      return null;
  }
}
