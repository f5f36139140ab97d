// Previews of what troops do: marches, attacks, stances, rest, raids, loans.

import { NONE } from '../../../engine/game.ts';
import type {
  AttackPreview,
  LendPreview,
  MovePreview,
  RaidPreview,
  RefitPreview,
  StancePreview,
  World,
} from '../../../engine/game.ts';
import { hasHours, momentOf } from '../../calendar.ts';
import { supplies } from '../events.ts';
import { place } from '../names.ts';
import {
  MEN,
  POINTS,
  count,
  counted,
  date,
  decimal,
  odds,
  people,
  percent,
  signed,
  stopped,
} from '../numbers.ts';
import { behind, licenceLines, licenceWarning, line, range } from './told.ts';
import type { Told } from './told.ts';

/** Where a march leads. */
export function move(world: World, where: string, told: MovePreview): Told {
  const lines = [
    line('الطريق', told.path.map((row) => place(world, row)).join('، '), 'effort'),
    line('الجهد', `${count(told.effort)} من ${count(told.reach)} كم`, 'reach'),
    line('القوة هناك', decimal(told.power), 'power'),
    line('التهديد هناك', decimal(told.threat), 'threat'),
  ];
  if (told.takes) lines.unshift(line('يأخذ المكان', 'نعم', 'value'));
  const exposed =
    told.threat > 0.05 && told.power < 0.5 * told.threat
      ? stopped(`تقف هناك قوة ${decimal(told.power)}، وقد يأتي خصوم بقوة ${decimal(told.threat)}`)
      : null;
  lines.push(...licenceLines(told.licence));
  return {
    lines,
    warning:
      licenceWarning(world, told.licence) ?? behind(where, told.leftBehind, told.threatBehind) ?? exposed,
  };
}

/** The risk of a repulse in words; hardly any chance is said as such, since no estimate is that sure. */
function repulse(told: AttackPreview): string | null {
  if (told.repulsed < 40) return null;
  const often = told.repulsed > 98 ? 'كل معركة كهذه تقريباً' : `${count(told.repulsed)} من كل ١٠٠ معركة كهذه`;
  return `يُصدّ في ${often}؛ والصدّ يهز المهاجمين.`;
}

/** What an attack may bring. */
export function attack(world: World, where: string, told: AttackPreview): Told {
  const lines = [
    line('ميزان القوى', odds(told.odds), 'odds'),
    line(
      'من كل ١٠٠ معركة',
      `ينجح ${count(told.carried)}، بلا حسم ${count(told.undecided)}، يُصدّ ${count(told.repulsed)}`,
      'odds',
    ),
    line('الهجوم', decimal(told.attack), 'power'),
    line('الدفاع', decimal(told.defence), 'power'),
    line('منه الدفاع المحلي', decimal(told.homeDefence), 'homeDefence'),
    line('عرض الجبهة', counted(told.frontage, MEN), 'frontage'),
    line('خسائرك', range(told.ownLosses), 'losses'),
    line('خسائرهم', range(told.theirLosses), 'losses'),
    line('مدنيون قتلى أو مصابون', people(Math.round(told.harmed)), 'harmed'),
    line('نازحون', people(Math.round(told.displaced)), 'displaced'),
    ...licenceLines(told.licence),
  ];
  return {
    lines,
    warning:
      licenceWarning(world, told.licence) ??
      repulse(told) ??
      behind(where, told.leftBehind, told.threatBehind),
    uses: 'من إمداد المهاجمين',
  };
}

/** What a stance means. */
export function stance(world: World, told: StancePreview): Told {
  return {
    lines: [
      line('الدفاع', `مضروباً في ${decimal(told.defence)}`, 'stance'),
      line('الصدمة إن سقط', percent(told.shock), 'moraleShock'),
      line('طريق التراجع', told.way === NONE ? 'لا شيء' : place(world, told.way), 'breakpoint'),
    ],
    warning: told.way === NONE ? 'لا طريق للتراجع: حامية تنكسر هنا تلقي السلاح.' : null,
  };
}

/** What rest brings. */
export function refit(told: RefitPreview): Told {
  return {
    lines: [
      line('التماسك', signed(told.cohesion), 'refit'),
      line('العائدون من الأفراد', count(told.men), 'refit'),
    ],
    warning: null,
  };
}

/** What a raid may bring. */
export function raid(told: RaidPreview): Told {
  const lines = [
    line(
      'من كل ١٠٠ مباراة',
      `تنجح ${count(told.success)}، تُكشف ${count(told.caught)}، بلا أثر ${count(100 - told.success - told.caught)}`,
      'raid',
    ),
    line('ما يُفقد من التماسك', counted(told.cohesion, POINTS), 'cohesion'),
    line('ذعر الحامية', `${count(told.panic)} من ١٠٠`, 'raid'),
  ];
  if (told.stock >= 0.05) lines.push(line('مخزون محترق', supplies(told.stock), 'depot'));
  if (told.lost > 0) lines.push(line('الخسائر إن كُشفت', count(told.lost), 'losses'));
  return {
    lines,
    warning: told.caught >= 30 ? `تُكشف في ${count(told.caught)} من كل ١٠٠ مباراة.` : null,
    uses: 'من إمداد المُغيرين',
  };
}

/** What lending a formation brings. */
export function lend(world: World, where: string, told: LendPreview): Told {
  return {
    lines: [
      line('بإمرته حتى', date(momentOf(world, told.until), 'long', hasHours(world)), 'lending'),
      line('القوة المُعارة', decimal(told.power), 'power'),
    ],
    warning: behind(where, told.leftBehind, told.threatBehind),
  };
}
