// Headlines in Arabic: a few words for what the line below tells in full.

import { BATTLE_RESULTS, LOSS_KINDS } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { DayGroup } from '../day.ts';
import type { Share } from '../gather.ts';
import { actorShort, place } from './names.ts';
import { CIVILIANS, FORMATIONS, MEN, PLACES, counted, list, ofCounted, ofPeople } from './numbers.ts';

const REPULSED = BATTLE_RESULTS.indexOf('repulsed');

/** Places named in a headline; the others are counted. */
const MOST = 3;

function named(world: World, rows: readonly number[]): string {
  const names = rows.map((row) => place(world, row));
  return names.length <= MOST
    ? list(names)
    : list([...names.slice(0, MOST - 1), ofCounted(names.length - MOST + 1, PLACES)]);
}

function at(world: World, [first, ...more]: readonly Share[]): string {
  if (!first) return '';
  return more.length === 0 ? place(world, first.location) : `${place(world, first.location)} وغيرها`;
}

/** The headline of a group; null where its whole line is short enough to be one. */
export function head(world: World, told: DayGroup): string | null {
  switch (told.kind) {
    case 'battle': {
      const { battle, again } = told;
      const target = place(world, battle.location);
      const who = actorShort(world, battle.attacker);
      if (battle.taken) return `${target} بيد ${who}`;
      if (battle.result === REPULSED) return `صدّ هجوم ${again ? 'جديد ' : ''}من ${who} على ${target}`;
      return `هجوم من ${who} على ${target}${battle.result === 1 ? ' بلا حسم' : ''}`;
    }
    case 'captures':
      return `${named(
        world,
        told.battles.map(({ battle }) => battle.location),
      )} بيد ${actorShort(world, told.attacker)}`;
    case 'displaced':
      return `${told.again ? 'استمرار نزوح' : 'نزوح'} نحو ${ofPeople(told.people)} من ${at(world, told.places)}`;
    case 'returned':
      return `عودة نحو ${ofPeople(told.people)} إلى بيوتهم`;
    case 'harmed':
      return `مقتل أو إصابة ${ofCounted(told.people, CIVILIANS)} في ${at(world, told.places)}`;
    case 'strikes': {
      const [only, ...more] = told.strikes;
      const harmed = told.strikes.reduce((sum, of) => sum + of.harmed, 0);
      if (harmed === 0) return null;
      const whose = only && more.length === 0 ? `ضربات ${actorShort(world, only.actor)}` : 'ضربات';
      return `${whose} تقتل أو تصيب ${ofCounted(harmed, CIVILIANS)}`;
    }
    case 'reinforcements': {
      const [only, ...more] = told.formations;
      if (only === undefined) return null;
      const what =
        more.length === 0 ? ofCounted(told.men, MEN) : ofCounted(told.formations.length, FORMATIONS);
      const to = list(told.places.map((row) => place(world, row)));
      return `${told.arrived ? 'وصول' : 'إرسال'} ${what} من ${actorShort(world, told.sponsor)} إلى ${to}`;
    }
    case 'shortage':
      return told.cutOff
        ? `${counted(told.formations.length, FORMATIONS)} من ${actorShort(world, told.actor)} بلا طريق إمداد`
        : `${counted(told.formations.length, FORMATIONS)} من ${actorShort(world, told.actor)} بلا إمداد`;
    case 'shocks':
      return `خسارة ${named(world, told.places)} تهزّ ${actorShort(world, told.actor)}`;
    case 'losses': {
      if (told.collapse || LOSS_KINDS[told.manner] !== 'dispersed') return null;
      return `مغادرة ${ofCounted(told.men, MEN)} صفوف ${actorShort(world, told.actor)}`;
    }
    default:
      return null;
  }
}
