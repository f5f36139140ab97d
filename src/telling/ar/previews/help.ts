// Previews of what those who help others do: strikes, shipments, lights, advisers, bases, commitment.

import { LIGHTS, NONE, P, actorOnTurn } from '../../../engine/game.ts';
import type {
  AdvisePreview,
  LeavePreview,
  LicencePreview,
  Order,
  ShipmentPreview,
  State,
  StrikePreview,
  World,
} from '../../../engine/game.ts';
import { hasHours, lastDayOf, momentOf } from '../../calendar.ts';
import { supplies } from '../events.ts';
import {
  CIVILIANS,
  MEN,
  POINTS,
  SORTIES,
  count,
  counted,
  date,
  decimal,
  ofPeople,
  people,
  percent,
  signedPercent,
} from '../numbers.ts';
import { LIGHT_WORDS, change, inReach, line } from './told.ts';
import type { Told } from './told.ts';

/** What strikes may bring, the people under them first. */
export function strike(state: State, order: Extract<Order, { kind: 'strike' }>, told: StrikePreview): Told {
  const lines = [
    line('من يعيشون تحتها', people(told.people), 'harmed'),
    line('مدنيون قتلى أو مصابون', people(Math.round(told.harmed)), 'harmed'),
  ];
  if (order.purpose === 'support') lines.push(line('القوة المضافة', percent(told.effect), 'sorties'));
  else if (order.purpose === 'interdict')
    lines.push(line('الجهد المضاف', `${count(told.effect)} كم`, 'sorties'));
  else lines.push(line('خسائر الأفراد هناك', count(told.effect), 'sorties'));
  if (told.cohesion > 0)
    lines.push(line('ما يُفقد هناك من التماسك', counted(told.cohesion, POINTS), 'cohesion'));
  const actor = actorOnTurn(state);
  const left = actor === NONE ? 0 : (state.sorties[actor] ?? 0);
  return {
    lines,
    warning: told.harmed >= 1 ? `قد تقتل أو تصيب ${ofPeople(Math.round(told.harmed), CIVILIANS)}.` : null,
    uses: `${counted(order.sorties, SORTIES)} من ${count(left)}`,
  };
}

/** When help arrives, and how much. */
export function shipment(world: World, told: ShipmentPreview): Told {
  const arrives = date(momentOf(world, told.arrives), 'long', hasHours(world));
  return {
    lines: [
      line('الوصول', arrives, told.kind === 'ship' ? 'shipment' : 'reinforcement'),
      told.kind === 'ship'
        ? line('تحمل', supplies(told.amount), 'shipment')
        : line('القوام', counted(told.amount, MEN), 'reinforcement'),
    ],
    warning: null,
  };
}

/** What a light changes. */
export function licence(world: World, told: LicencePreview): Told {
  return {
    lines: [
      line(
        'الإذن',
        told.before === told.light
          ? `${LIGHT_WORDS[told.light] ?? ''}، يُجدَّد`
          : `${LIGHT_WORDS[told.before] ?? ''}، ثم ${LIGHT_WORDS[told.light] ?? ''}`,
        'licence',
      ),
      line('يبقى حتى', date(momentOf(world, told.until), 'long', hasHours(world)), 'licence'),
      line('النفوذ', percent(told.leverage), 'leverage'),
      line(
        told.light === 0 ? 'الرصيد في يوم هجمات' : 'الرصيد في يوم هادئ',
        signedPercent(told.credit),
        'credit',
      ),
      line('التزام يُفقد إن وقع هجوم مع ذلك', decimal(told.commitment), 'commitment'),
    ],
    warning:
      LIGHTS[told.light] === 'red' && told.leverage < 0.35 ? 'النفوذ منخفض: قد يقع الهجوم مع ذلك.' : null,
  };
}

/** What advisers bring, and what they risk. */
export function advise(world: World, told: AdvisePreview): Told {
  return {
    lines: [
      line('البقاء حتى', date(lastDayOf(world, told.until), 'long', hasHours(world)), 'advisers'),
      line('نقاط قيادة مضافة', decimal(told.points), 'commandPoints'),
      line('تشكيلات في المدى', count(told.formations), 'advisers'),
      line('تعافٍ أسرع بمقدار', percent(told.recovery), 'cohesion'),
      ...inReach(told.power, told.threat),
    ],
    warning:
      told.threat > told.power
        ? `إن سقط المكان فُقدوا، ومعهم من الالتزام ${counted(told.atRisk, POINTS)}.`
        : null,
    uses: `من الالتزام ${decimal(told.cost)}`,
  };
}

/** What leaving a base costs. */
export function leave(world: World, told: LeavePreview): Told {
  return {
    lines: [
      line('لا يبقى هناك شيء بعد', date(momentOf(world, told.done), 'long', hasHours(world)), 'bases'),
      line('حصة من كل ما هو معرّض', percent(told.stake), 'bases'),
      line('عزيمة يفقدها المدعومون', decimal(told.resolve), 'resolve'),
      line('تماسك تفقده قواتهم', decimal(told.cohesion), 'cohesion'),
      line('رصيد تفقده', percent(told.credit), 'credit'),
      ...inReach(told.power, told.threat),
    ],
    warning: 'يراه الجميع ولا يمكن التراجع عنه.',
  };
}

/** What another level of commitment changes: shipments and the word with clients go with it, and some help begins at a level. */
export function commitment(state: State, level: number): Told {
  const actor = actorOnTurn(state);
  const now = actor === NONE ? 0 : (state.commitment[actor] ?? 0);
  const rises = level > now;
  const whether = (from: number): string =>
    change(now, level, (value) => (value >= from ? 'ممكن' : `ليس دون ${decimal(from)}`));
  return {
    lines: [
      line('الالتزام', `${decimal(now)}، ${rises ? 'يرتفع' : 'ينخفض'} إلى ${decimal(level)}`, 'commitment'),
      line('ما تحمله الشحنة من سعتها', change(now / 100, level / 100, percent), 'shipment'),
      line('إرسال التشكيلات', whether(state.rules[P.sponsors.reinforceFrom] ?? 0), 'reinforcement'),
      line('إرسال المستشارين', whether(state.rules[P.advisers.from] ?? 0), 'advisers'),
      line('وزن الضغط على المدعومين', `مضروباً في ${decimal(level / Math.max(1, now))}`, 'pressure'),
    ],
    warning: rises
      ? 'الالتزام ثمن يدفعه الطرف: من يريده منخفضاً يخسر من نقاطه بكل زيادة.'
      : 'يحصل المدعومون على أقل فوراً، ولا يُرفع ثانية إلا خطوة بعد خطوة.',
  };
}
