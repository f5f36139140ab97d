// Previews of words: offers, presses, deals, meetings, days of quiet.

import type {
  BreakPreview,
  ConvenePreview,
  DiplomacyPreview,
  OfferPreview,
  PausePreview,
  World,
} from '../../../engine/game.ts';
import { actorShort, deal } from '../names.ts';
import { POINTS, count, decimal, list, ofCounted, people } from '../numbers.ts';
import { change, credit, line } from './told.ts';
import type { Told } from './told.ts';

/** What weighs in a local deal, each for the side that it speaks for. */
const OFFER_WORDS: { readonly [C in OfferPreview['causes'][number]['cause']]: string } = {
  strength: 'القوة القريبة',
  'cut-off': 'العزل',
  supply: 'فراغ المخازن',
  will: 'عزيمة الممسك',
  nerve: 'تماسك الحامية',
  home: 'مع من يقف الأهالي',
  record: 'عروضك السابقة',
  credit: 'مدى الإصغاء إلى كلمتك',
  worth: 'قيمة المكان',
  harm: 'الضرر الذي ألحقته',
};

/** How a local deal stands. */
export function offer(told: OfferPreview): Told {
  return {
    lines: [
      line('يُقبل الليلة', `${count(told.chance)} من كل ١٠٠ مباراة`, 'offer'),
      ...told.causes.map(({ cause, points }) =>
        line(
          OFFER_WORDS[cause],
          `${points > 0 ? 'معه' : 'ضده'} بمقدار ${ofCounted(Math.abs(points), POINTS)}`,
          'offer',
        ),
      ),
    ],
    warning: told.chance < 1 ? 'والأمور على حالها، ترفض الحامية.' : null,
  };
}

/** What an order of speech moves. */
export function diplomacy(world: World, told: DiplomacyPreview): Told {
  // Of a press only what it moves: the parties of all deals would be too many.
  const rows = told.willingness.filter((row) => told.kind !== 'press' || row.after !== row.now);
  const lines = rows.map((row) =>
    line(
      `${actorShort(world, row.actor)}، ${deal(world, row.deal)}`,
      `${change(row.now, row.after, decimal)}؛ القبول فوق ${decimal(row.needs)}${row.barred ? '؛ لا قبول ممكناً بعد' : ''}`,
      'willingness',
    ),
  );
  if (told.commitment > 0) lines.push(line('التزام مضاف', decimal(told.commitment), 'commitment'));
  const unwilling = rows
    .filter((row) => row.barred || row.after <= row.needs)
    .map((row) => actorShort(world, row.actor));
  const names = [...new Set(unwilling)];
  return {
    lines,
    warning: told.kind === 'propose' && names.length > 0 ? `لا استعداد بعد لدى: ${list(names)}.` : null,
  };
}

/** What breaking a truce costs. */
export function breaking(world: World, told: BreakPreview): Told {
  return {
    lines: [
      line('رصيدك', credit(told.credit, told.creditAfter), 'credit'),
      ...(told.trust > 0 ? [line('ثقة مفقودة مع الآخرين', decimal(told.trust), 'trust')] : []),
    ],
    warning: `ينهي هدنة ${deal(world, told.deal)}: تعود أطرافها إلى الحرب فوراً.`,
  };
}

/** What a meeting may bring. */
export function meeting(world: World, told: ConvenePreview): Told {
  return {
    lines: [
      line(
        'يمكن أن يتفقوا على',
        told.deals.length > 0 ? list(told.deals.map((row) => deal(world, row))) : 'لا شيء',
        'proposal',
      ),
      ...told.pressure.map((row) =>
        line(`الضغط على ${actorShort(world, row.actor)}`, decimal(row.added), 'pressure'),
      ),
      line('رصيدك إن تركت شيئاً', credit(told.credit, told.held), 'credit'),
      line('رصيدك إن انتهت بلا شيء', credit(told.credit, told.failed), 'credit'),
    ],
    warning: told.deals.length > 0 ? null : 'لا اتفاق كل أطرافه على هذا المسار: لا يمكن إلا أن تخفق.',
  };
}

/** Who would keep a day of quiet. */
export function quiet(world: World, told: PausePreview): Told {
  const unwilling = told.parties.filter((row) => row.now <= row.needs);
  return {
    lines: [
      ...told.parties.map((row) =>
        line(
          actorShort(world, row.actor),
          `${decimal(row.now)}؛ الموافقة فوق ${decimal(row.needs)}`,
          'pause',
        ),
      ),
      line('من قد يعودون', people(told.returning), 'displaced'),
      line('رصيدك إن حُفظ', credit(told.credit, told.kept), 'credit'),
      line('رصيدك إن رُفض', credit(told.credit, told.refused), 'credit'),
    ],
    warning:
      unwilling.length > 0
        ? `لا استعداد لدى: ${list(unwilling.map((row) => actorShort(world, row.actor)))}.`
        : null,
  };
}
