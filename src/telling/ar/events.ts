// One line of Arabic for every kind of event: what happened, where, between whom; no judgement. Sentences are built round
// verbal nouns, so that they fit whatever gender and number a scenario's names have.

import { DISPLACEMENT_CAUSES, LOSS_KINDS, NONE, STRIKE_PURPOSES } from '../../engine/game.ts';
import type { EventKind, GameEvent, World } from '../../engine/game.ts';
import { hasHours, lastDayOf, momentOf } from '../calendar.ts';
import { landingOf } from '../help.ts';
import { nameOf, textIn } from '../texts.ts';
import { claimed, settled, unsettled } from './claims.ts';
import {
  AR,
  actor,
  audience,
  base,
  deal,
  formation,
  link,
  place,
  quoted,
  route,
  track,
  troops,
  wayIn,
  weather,
} from './names.ts';
import {
  CIVILIANS,
  MEN,
  POINTS,
  PRISONERS,
  SORTIES,
  atOdds,
  count,
  counted,
  date,
  ofCounted,
  ofPeople,
  stopped,
} from './numbers.ts';
import { umpireChanged, umpireOpinion, umpirePlaced, umpireTrust, umpireWeather } from './umpire.ts';

/** Men lost, by kind. */
const LOST: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'قتلى',
  wounded: 'جرحى',
  captured: 'أسرى',
  dispersed: 'متفرقون',
  'changed-side': 'منتقلون إلى الصف الآخر',
};

/** Why people leave. */
export const CAUSES: { readonly [K in (typeof DISPLACEMENT_CAUSES)[number]]: string } = {
  fighting: 'بسبب القتال',
  approach: 'مع اقتراب الجبهة',
  strikes: 'بسبب الضربات',
};

/** What a light makes of attacks, by code. */
const LIGHT_SAYS = ['مسموح بها', 'متساهَل فيها', 'ممنوعة'] as const;

const STANCES = ['الثبات', 'التعويق والتراجع', 'تسليم المكان الليلة'] as const;

function at(world: World, location: number): string {
  return location === NONE ? '' : ` في ${place(world, location)}`;
}

/** Supplies by what they feed, after a preposition or a noun. */
export function supplies(amount: number): string {
  return `إمدادات تكفي ${ofPeople(amount * 1000, MEN)} ليوم واحد`;
}

function day(world: World, round: number): string {
  return date(momentOf(world, round), 'long', hasHours(world));
}

function why(code: number): string {
  return CAUSES[DISPLACEMENT_CAUSES[code] ?? 'fighting'];
}

type Tell = (world: World, event: GameEvent) => string | null;

export const events: { readonly [K in EventKind]: Tell } = {
  'round-begun': (world, e) => `الجولة ${count(e.a)}، ${date(momentOf(world, e.a), 'full', hasHours(world))}`,
  weather: (world, e) =>
    e.a === e.b
      ? `الطقس: ${weather(world, e.a)}؛ والمتوقع للجولة القادمة مثله.`
      : `الطقس: ${weather(world, e.a)}؛ والمتوقع للجولة القادمة: ${weather(world, e.b)}.`,
  'turn-begun': () => null,
  'round-ended': () => null,
  'formation-moved': (world, e) =>
    e.b === NONE
      ? `تحرك ${formation(world, e.a)} إلى ${place(world, e.c)}.`
      : `تحرك ${formation(world, e.a)} من ${place(world, e.b)} إلى ${place(world, e.c)}.`,
  'met-unseen': (world, e) =>
    e.c === NONE
      ? `تبيّن أن ${place(world, e.a)} بيد غير اليد المعروفة لدى ${actor(world, e.b)}.`
      : `توقف تحرك ${actor(world, e.b)} في ${place(world, e.a)}: هناك ${actor(world, e.c)} من غير علم سابق.`,
  'place-taken': (world, e) => {
    const taken = place(world, e.a);
    if (e.b === NONE) return `لم تعد السيطرة على ${taken} بيد أحد، وكانت بيد ${actor(world, e.c)}.`;
    if (e.c === NONE) return `انتقلت السيطرة على ${taken} إلى ${actor(world, e.b)}، ولم تكن بيد أحد.`;
    return `انتقلت السيطرة على ${taken} من ${actor(world, e.c)} إلى ${actor(world, e.b)}.`;
  },
  battle: (world, e) =>
    stopped(
      `هجوم ${troops(world, e.b)} على ${place(world, e.a)} (${e.c === NONE ? 'ليس بيد أحد' : `بيد ${actor(world, e.c)}`}) ${atOdds(e.n)}`,
    ),
  'battle-ended': (world, e) => {
    const attack = `هجوم ${actor(world, e.b)} على ${place(world, e.a)}`;
    if (e.c === 0) return `صُدّ ${attack}.`;
    if (e.c === 1) return `انتهى ${attack} بلا حسم.`;
    return `نجح ${attack}.`;
  },
  losses: (world, e) =>
    e.n <= 0
      ? null
      : `${LOST[LOSS_KINDS[e.b] ?? 'dispersed']} من ${formation(world, e.a)}${at(world, e.c)}: ${count(e.n)}`,
  'formation-broke': (world, e) => `انكسار ${formation(world, e.a)}${at(world, e.b)}.`,
  'formation-retreated': (world, e) =>
    `تراجع ${formation(world, e.a)} من ${place(world, e.b)} إلى ${place(world, e.c)}.`,
  'formation-surrendered': (world, e) => {
    const arms = `استسلام ${formation(world, e.a)}${at(world, e.b)}${e.c === NONE ? '' : ` أمام ${actor(world, e.c)}`}`;
    return e.n > 0 ? `${arms}: ${counted(e.n, PRISONERS)}.` : `${arms}.`;
  },
  'formation-dissolved': (world, e) => {
    const ended = `انتهاء وجود ${formation(world, e.a)}${at(world, e.b)}`;
    return e.n > 0 ? `${ended}؛ وتفرّق آخر من بقي: ${counted(e.n, MEN)}.` : `${ended}.`;
  },
  'stance-set': (world, e) =>
    `أمر من ${actor(world, e.b)} إلى حامية ${place(world, e.a)}: ${STANCES[e.c] ?? STANCES[0]}.`,
  'place-left': (world, e) => `انسحاب ${actor(world, e.b)} من ${place(world, e.a)} انسحاباً منظماً.`,
  raid: (world, e) => {
    if (e.c === 2) return `إغارة ${formation(world, e.a)} ليلاً على ${place(world, e.b)}.`;
    const slips = `محاولة ${formation(world, e.a)} التسلل ليلاً إلى ${place(world, e.b)}`;
    return e.c === 0 ? `${slips}؛ كُشفت الإغارة.` : `${slips}؛ لم تسفر عن شيء.`;
  },
  'garrison-panicked': (world, e) => `مغادرة ${formation(world, e.a)} المواقع${at(world, e.b)} في حالة ذعر.`,
  'depot-burnt': (world, e) =>
    `إحراق مخزون في ${place(world, e.a)} على يد ${actor(world, e.b)}: ${supplies(e.n)}.`,
  'arms-captured': (world, e) =>
    `أسلحة تكفي ${ofCounted(e.n, MEN)} تقع بيد ${actor(world, e.b)} في ${place(world, e.a)}.`,
  'offer-made': (world, e) =>
    `عرض اتفاق محلي من ${actor(world, e.a)} على الحامية والوجهاء في ${place(world, e.b)}.`,
  'offer-accepted': (world, e) =>
    `تسليم ${place(world, e.a)} إلى ${actor(world, e.b)} باتفاق محلي من دون قتال.`,
  'offer-refused': (world, e) => `رفض العرض المقدَّم من ${actor(world, e.b)} في ${place(world, e.a)}.`,
  'offer-broken': (world, e) =>
    `قتال ${actor(world, e.a)} في ${place(world, e.b)} وعرض الطرف نفسه قائم؛ سقط العرض.`,
  'formation-disarmed': (world, e) => {
    const arms = `إلقاء ${formation(world, e.a)} السلاح${at(world, e.b)}`;
    return e.n > 0 ? `${arms}؛ وعودة ${ofCounted(e.n, MEN)} إلى البيوت.` : `${arms}.`;
  },
  'formation-refitted': (world, e) => {
    const refits = `إعادة تنظيم ${formation(world, e.a)}${at(world, e.b)}`;
    return e.n > 0 ? `${refits}؛ وعودة ${ofCounted(e.n, MEN)}.` : `${refits}.`;
  },
  'struck-place': (world, e) => {
    const flies = `${counted(e.n, SORTIES)} من ${actor(world, e.a)}`;
    return STRIKE_PURPOSES[e.c] === 'support'
      ? `${flies} لإسناد قوات صديقة في ${place(world, e.b)}.`
      : `${flies} ضد قوات في ${place(world, e.b)}.`;
  },
  'struck-route': (world, e) => `${counted(e.n, SORTIES)} من ${actor(world, e.a)} ضد ${route(world, e.b)}.`,
  'people-harmed': (world, e) => {
    if (e.n <= 0) return null;
    const by = e.b === NONE ? 'بسبب القتال' : `بعمليات ${actor(world, e.b)}`;
    return `مقتل أو إصابة ${ofCounted(e.n, CIVILIANS)} في ${place(world, e.a)} ${by}.`;
  },
  'people-displaced': (world, e) => {
    if (e.n <= 0) return null;
    const leave = `نزوح ${ofPeople(e.n)} من ${place(world, e.a)}`;
    return e.b === NONE ? `${leave} ${why(e.c)}.` : `${leave} إلى ${place(world, e.b)} ${why(e.c)}.`;
  },
  'people-moved-again': (world, e) =>
    e.n <= 0
      ? null
      : `نزوح ${ofPeople(e.n)} مرة أخرى من ملجئهم في ${place(world, e.a)} إلى ${place(world, e.b)} ${why(e.c)}.`,
  'people-returned': (world, e) => {
    if (e.n <= 0) return null;
    const back = `عودة ${ofPeople(e.n)}`;
    return e.b === NONE || e.b === e.a
      ? `${back} إلى ${place(world, e.a)}.`
      : `${back} من ${place(world, e.a)} إلى ${place(world, e.b)}.`;
  },
  'formation-cut-off': (world, e) => `لا طريق إمداد مفتوحاً إلى ${formation(world, e.a)}${at(world, e.b)}.`,
  'formation-starving': (world, e) => {
    const short = `نفاد إمداد ${formation(world, e.a)}${at(world, e.b)}`;
    return e.n > 0 ? `${short}؛ ومغادرة ${ofCounted(e.n, MEN)}.` : `${short}.`;
  },
  'base-threatened': (world, e) =>
    `اقتراب قوات الخصوم من ${base(world, e.a)}؛ تقل طلعات ${actor(world, e.b)} الممكنة من هناك.`,
  'base-lost': (world, e) =>
    e.n > 0
      ? `خسارة ${actor(world, e.b)}: ${base(world, e.a)}، ومن الطلعات في اليوم ${count(e.n)}`
      : `خسارة ${actor(world, e.b)}: ${base(world, e.a)}.`,
  'shipment-sent': (world, e) =>
    `إرسال ${supplies(e.n)} من ${actor(world, e.a)} إلى ${actor(world, e.c)} ${wayIn(world, e.b)}.`,
  'shipment-arrived': (world, e) =>
    `وصول ${supplies(e.n)} من ${actor(world, e.a)} إلى ${actor(world, e.c)} في ${place(world, e.b)}.`,
  'shipment-lost': (world, e) =>
    `لم تصل إلى ${place(world, e.b)} ${supplies(e.n)} من ${actor(world, e.a)} إلى ${actor(world, e.c)}.`,
  'reinforcement-sent': (world, e) =>
    `انطلاق ${formation(world, e.a)} إلى ${place(world, landingOf(world, e.b))}: ${counted(e.n, MEN)}.`,
  'reinforcement-arrived': (world, e) =>
    `وصول ${formation(world, e.a)} إلى ${place(world, e.b)}: ${counted(e.n, MEN)}.`,
  'reinforcement-turned-back': (world, e) =>
    `تعذّر دخول ${formation(world, e.a)} إلى ${place(world, e.b)}، فعاد التعزيز من حيث أتى.`,
  'commitment-set': (world, e) => {
    const whose = `التزام ${actor(world, e.a)}`;
    if (e.c === NONE) return `تحديد ${whose} عند ${count(e.n)} من ١٠٠`;
    const moves = e.n >= e.c ? 'رفع' : 'خفض';
    return `${moves} ${whose} من ${count(e.c)} إلى ${count(e.n)} من ١٠٠`;
  },
  'licence-set': (world, e) => {
    const attacks = `هجمات ${actor(world, e.b)} على ${actor(world, e.c)}`;
    if (e.n === 0) return `سماح ${actor(world, e.a)} بهجمات ${actor(world, e.b)} على ${actor(world, e.c)}.`;
    return e.n === 1
      ? `تساهل ${actor(world, e.a)} في ${attacks}، لا أكثر.`
      : `منع ${actor(world, e.a)} ${attacks}.`;
  },
  'licence-lapsed': (world, e) =>
    `انتهاء مفعول كلمة ${actor(world, e.a)} في هجمات ${actor(world, e.b)} على ${actor(world, e.c)}؛ وهي من جديد ${LIGHT_SAYS[e.n] ?? LIGHT_SAYS[0]}.`,
  'licence-strained': (world, e) =>
    `هجوم ${actor(world, e.a)} على ${actor(world, e.c)} متساهَل فيه فحسب من جانب ${actor(world, e.b)}، فيقل الدعم قليلاً.`,
  'licence-defied': (world, e) =>
    `هجوم ${actor(world, e.a)} على ${actor(world, e.c)} رغم منع ${actor(world, e.b)}؛ تُحجب الإمدادات.`,
  'advisers-sent': (world, e) =>
    `مستشارون من ${actor(world, e.a)} مع ${actor(world, e.b)} في ${place(world, e.c)} حتى ${date(lastDayOf(world, e.n), 'long', hasHours(world))}.`,
  'advisers-home': (world, e) =>
    `عودة مستشاري ${actor(world, e.a)} لدى ${actor(world, e.b)} من ${place(world, e.c)} إلى بلادهم.`,
  'advisers-lost': (world, e) =>
    `فقدان مستشاري ${actor(world, e.a)} لدى ${actor(world, e.b)} في ${place(world, e.c)}.`,
  'leave-begun': (world, e) =>
    `بدء ${actor(world, e.a)} إخلاء ${base(world, e.b)}؛ لن يبقى هناك شيء بعد ${day(world, e.n)}.`,
  'base-left': (world, e) => `اكتمال إخلاء ${base(world, e.b)} من جانب ${actor(world, e.a)}.`,
  'base-overrun': (world, e) =>
    `وقوع ${base(world, e.b)} بيد ${actor(world, e.c)}؛ خسارة ${actor(world, e.a)}: ${e.n >= 100 ? 'كل ما كان هناك' : `${count(e.n)} من كل ١٠٠ مما كان هناك`}.`,
  'formation-lent': (world, e) =>
    `إعارة ${formation(world, e.a)} من ${actor(world, e.c)} إلى ${actor(world, e.b)} حتى ${day(world, e.n)}.`,
  'formation-returned': (world, e) => `عودة ${formation(world, e.a)} إلى إمرة ${actor(world, e.b)}.`,
  'orders-delayed': (world, e) =>
    `أوامر ${actor(world, e.c)} لم تصل إلى ${formation(world, e.a)}${at(world, e.b)} في وقتها.`,
  pressed: (world, e) => `ضغط ${actor(world, e.a)} على ${actor(world, e.b)} من أجل اتفاق.`,
  'help-asked': (world, e) => `طلب ${actor(world, e.a)} مزيداً من الدعم من ${actor(world, e.b)}.`,
  'deal-proposed': (world, e) => `اقتراح اتفاق من ${actor(world, e.a)}: ${deal(world, e.b)}.`,
  'deal-accepted': (world, e) => `قبول ${actor(world, e.a)} الاتفاق ${deal(world, e.b)}.`,
  'deal-rejected': (world, e) => `رفض ${actor(world, e.a)} الاتفاق ${deal(world, e.b)}.`,
  'deal-lapsed': (world, e) => `الاتفاق ${deal(world, e.a)} لم يُقبل في وقته ورُفع عن الطاولة.`,
  'deal-in-force': (world, e) => `قَبِلت كل الأطراف: الاتفاق ${deal(world, e.a)} سارٍ.`,
  'deal-broken': (world, e) => `نقض ${actor(world, e.a)} الاتفاق ${deal(world, e.b)}.`,
  'talks-called': (world, e) =>
    `دعوة ${actor(world, e.a)} إلى محادثات ${track(world, e.b)} في الجولة القادمة.`,
  'talks-opened': (world, e) =>
    `انعقاد محادثات ${track(world, e.a)} بدعوة ${actor(world, e.b)}؛ كل من يحضر يقع تحت الضغط.`,
  'talks-held': (world, e) =>
    `تركت محادثات ${track(world, e.a)} شيئاً على الطاولة؛ يرتفع رصيد ${actor(world, e.b)}.`,
  'talks-failed': (world, e) =>
    `انتهت محادثات ${track(world, e.a)} بلا شيء؛ ينخفض رصيد ${actor(world, e.b)}.`,
  'pause-agreed': (world, e) => `اتفاق كل الأطراف على يوم تهدئة في ${place(world, e.a)}.`,
  'pause-refused': (world, e) =>
    `رفض ${actor(world, e.c)} يوم تهدئة في ${place(world, e.a)}، وكان بطلب ${actor(world, e.b)}.`,
  'pause-kept': (world, e) => `مرّ يوم التهدئة في ${place(world, e.a)} بلا خرق؛ يمكن للناس العودة.`,
  'pause-broken': (world, e) => `خرق ${actor(world, e.c)} يوم التهدئة في ${place(world, e.a)}.`,
  'prisoners-returned': (world, e) =>
    e.n > 0 ? `عودة ${ofCounted(e.n, PRISONERS)} من ${formation(world, e.a)}.` : null,
  'morale-shock': (world, e) =>
    e.n > 0.05
      ? `خسارة ${place(world, e.a)} صدمة تخفض عزيمة ${actor(world, e.b)} بمقدار ${ofCounted(Math.max(1, e.n), POINTS)}.`
      : `خسارة ${place(world, e.a)} تهزّ ${troops(world, e.b)} القريبة.`,
  'claim-made': (world, e) => claimed(world, e),
  'claim-answered': (world, e) => claimed(world, e),
  'claim-verified': (world, e) => settled(world, e, true),
  'claim-refuted': (world, e) => settled(world, e, false),
  'claim-unsettled': (world, e) => unsettled(world, e),
  rumour: (world, e) => `شائعات تسلل تنتشر في ${place(world, e.a)} وتُربك حامية ${actor(world, e.b)}.`,
  'opinion-moved': (world, e) =>
    `رأي ${audience(world, e.a)} في ${actor(world, e.b)} ${e.n > 0 ? 'يتحسن' : 'يسوء'} بمقدار ${ofCounted(Math.abs(e.n), POINTS)}.`,
  'formation-appeared': (world, e) =>
    `حمل ${formation(world, e.a)} السلاح في صف ${actor(world, e.c)}${at(world, e.b)}: ${counted(e.n, MEN)}.`,
  'actor-collapsed': (world, e) => `انهيار ${actor(world, e.a)}؛ لم تعد القوات تقاتل صفاً واحداً.`,
  'place-rose': (world, e) =>
    `انتفاض أهالي ${place(world, e.a)} ضد ${actor(world, e.b)} ووقوفهم مع ${actor(world, e.c)}.`,
  'trigger-fired': (world, e) => stopped(nameOf(world.triggers, e.a, AR)),
  'umpire-changed': umpireChanged,
  'umpire-weather': umpireWeather,
  'umpire-placed': umpirePlaced,
  'umpire-opinion': umpireOpinion,
  'umpire-trust': umpireTrust,
  'link-joined': (world, e) => `الصلة ${link(world, e.a)} مفتوحة من جديد.`,
  'link-cut': (world, e) => `انقطعت الصلة ${link(world, e.a)}.`,
  'game-ended': (world, e) => {
    const name = world.outcomes.names[e.a];
    const when = day(world, e.n);
    return name ? `تنتهي المباراة في ${when}: ${quoted(textIn(name, AR))}.` : `تنتهي المباراة في ${when}.`;
  },
};
