// What an order does, short enough for a list of orders.

import type { OrderKind, World } from '../../engine/game.ts';
import type { OrderOf } from '../language.ts';
import { landingOf } from '../help.ts';
import { actor, base, deal, formation, place, route, track } from './names.ts';
import { DAYS, FORMATIONS, SORTIES, count, counted, list, ofCounted, stopped } from './numbers.ts';

/** Up to three formations by name, more by number. */
function named(world: World, formations: readonly number[]): string {
  if (formations.length === 0) return 'لا تشكيل';
  return formations.length <= 3
    ? list(formations.map((row) => formation(world, row)))
    : ofCounted(formations.length, FORMATIONS);
}

export const orders: { readonly [K in OrderKind]: (world: World, order: OrderOf<K>) => string } = {
  move: (w, o) => `تحرك ${named(w, o.formations)} إلى ${place(w, o.to)}.`,
  attack: (w, o) =>
    `هجوم على ${place(w, o.target)} بمشاركة ${named(w, o.formations)}، ${o.advance ? 'مع الدخول إن سقط المكان' : 'من دون الدخول'}.`,
  stance: (w, o) => {
    if (o.stance === 'hold') return `الثبات في ${place(w, o.place)}.`;
    if (o.stance === 'delay') return `التعويق في ${place(w, o.place)} والتراجع المنظم عند الضغط.`;
    return `إخلاء ${place(w, o.place)} الليلة إخلاءً منظماً.`;
  },
  refit: (w, o) => `راحة وإعادة تنظيم: ${formation(w, o.formation)}.`,
  strike: (w, o) => {
    const sorties = counted(o.sorties, SORTIES);
    if (o.purpose === 'interdict') return `${sorties} ضد ${route(w, o.target)}.`;
    return o.purpose === 'support'
      ? `${sorties} للإسناد في ${place(w, o.target)}.`
      : `${sorties} ضد قوات في ${place(w, o.target)}.`;
  },
  raid: (w, o) => `إغارة ${formation(w, o.formation)} ليلاً على ${place(w, o.place)}.`,
  offer: (w, o) => `عرض اتفاق محلي على الحامية والوجهاء في ${place(w, o.place)}.`,
  ship: (w, o) => `إرسال إمدادات إلى ${actor(w, o.client)} عبر ${place(w, landingOf(w, o.entry))}.`,
  reinforce: (w, o) => `إرسال ${formation(w, o.formation)} إلى ${place(w, landingOf(w, o.entry))}.`,
  commit: (_, o) => `تحديد الالتزام عند ${count(o.level)} من ١٠٠`,
  licence: (w, o) => {
    const attacks = `هجمات ${actor(w, o.client)} على ${actor(w, o.front)}`;
    if (o.light === 'green') return `السماح بـ: ${attacks}.`;
    return o.light === 'amber' ? `التساهل في ${attacks}، لا أكثر.` : `منع ${attacks}.`;
  },
  advise: (w, o) => `إرسال مستشارين إلى ${actor(w, o.client)} في ${place(w, o.at)}.`,
  leave: (w, o) => `بدء إخلاء ${base(w, o.base)}.`,
  lend: (w, o) =>
    stopped(`إعارة ${formation(w, o.formation)} إلى ${actor(w, o.to)} مدة ${ofCounted(o.days, DAYS)}`),
  press: (w, o) => `الضغط على ${actor(w, o.actor)} من أجل اتفاق.`,
  propose: (w, o) => `اقتراح الاتفاق ${deal(w, o.deal)}.`,
  accept: (w, o) => `قبول الاتفاق ${deal(w, o.deal)}.`,
  reject: (w, o) => `رفض الاتفاق ${deal(w, o.deal)}.`,
  verify: () => 'التحقق مما ادُّعي، وإعلان من كان على صواب.',
  break: (w, o) => `نقض الاتفاق ${deal(w, o.deal)}.`,
  convene: (w, o) => `الدعوة إلى محادثات ${track(w, o.track)} في الجولة القادمة.`,
  pause: (w, o) => `طلب يوم تهدئة في ${place(w, o.place)}.`,
  end: () => 'إنهاء الدور.',
};
