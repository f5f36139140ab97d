// Why an order cannot be given, each with what can be done instead.

import type { RefusalCode, World } from '../../engine/game.ts';
import { hasHours, momentOf } from '../calendar.ts';
import { needsOf, redLineOf } from './conditions.ts';
import { actor, deal, formation, place, route, track } from './names.ts';
import { DAYS, POINTS, count, counted, date, decimal, ofCounted } from './numbers.ts';

type Tell = (world: World, values: readonly number[]) => string;

/** Reads the nth argument; a missing one is NONE, so that a sentence never says "undefined". */
function nth(values: readonly number[], n: number): number {
  return values[n] ?? -1;
}

function km(value: number): string {
  return `${count(value)} كم`;
}

function points(value: number): string {
  return `${ofCounted(value, POINTS)} قيادة`;
}

function from(world: World, round: number): string {
  return date(momentOf(world, round), 'long', hasHours(world));
}

export const refusals: { readonly [C in RefusalCode]: Tell } = {
  'game-over': () => 'انتهت المباراة. افتح التقرير أو ابدأ مباراة أخرى.',
  malformed: () => 'يسمّي هذا الأمر شيئاً ليس في السيناريو. راجع كلماته في قائمة الأوامر.',
  'not-your-formation': (w, v) => `ليس لك أن تأمر ${formation(w, nth(v, 0))}. اختر تشكيلاً من تشكيلاتك.`,
  'not-on-map': (w, v) => `لا وجود على الخريطة: ${formation(w, nth(v, 0))}. اختر تشكيلاً عليها.`,
  'already-acted': (w, v) =>
    `سبق أن تحرك في هذه الجولة: ${formation(w, nth(v, 0))}. يمكن أمره في الجولة القادمة.`,
  collapsed: (w, v) => `انهيار ${actor(w, nth(v, 0))} يعني أنه لم يعد ممكناً تقديم الدعم.`,
  'no-formations': () => 'لم يُسمَّ أي تشكيل. اختر واحداً على الأقل.',
  'formations-apart': (w, v) =>
    `في مكانين مختلفين: ${formation(w, nth(v, 0))} و${formation(w, nth(v, 1))}. مُر كل تشكيل على حدة.`,
  'no-command': (_, v) =>
    `يلزم لهذا ${points(nth(v, 0))}، والباقي ${count(nth(v, 1))}؛ سمِّ تشكيلات أقل أو أنهِ الدور.`,
  'already-there': (w, v) =>
    `هو في المكان أصلاً: ${formation(w, nth(v, 0))} في ${place(w, nth(v, 1))}. اختر مكاناً آخر.`,
  'no-path': (w, v) =>
    `لا طريق عبر أرض صديقة إلى ${place(w, nth(v, 0))}. اختر مكاناً أقرب، أو افتح الطريق أولاً.`,
  'too-far': (w, v) =>
    `المسافة بالجهد إلى ${place(w, nth(v, 0))} هي ${km(nth(v, 1))}، وما يمكن قطعه في هذه الجولة ${km(nth(v, 2))}. اختر مكاناً على الطريق.`,
  'held-in-force': (w, v) =>
    `في ${place(w, nth(v, 0))} قوة معتبرة من ${actor(w, nth(v, 1))}. هاجم المكان بدلاً من دخوله.`,
  'not-at-war': (w, v) => `لا حرب بينك وبين ${actor(w, nth(v, 0))}. اختر هدفاً بيد من تقاتله.`,
  'place-abroad': (w, v) =>
    `خارج البلاد، حيث لا أوامر للقوات: ${place(w, nth(v, 0))}. اختر مكاناً داخل البلاد.`,
  'no-room': (w, v) =>
    `لا متسع في ${place(w, nth(v, 0))}: ${nth(v, 1) > 0 ? `لا يتسع لأكثر من ${count(nth(v, 1))} من الأفراد` : 'المكان ممتلئ'}. أرسل أقل، أو توقف قبله.`,
  'own-ground': (w, v) => `في صفك: ${place(w, nth(v, 0))}. تحرك إلى هناك بدلاً من الهجوم.`,
  'nobody-there': (w, v) => `لا أحد يدافع عن ${place(w, nth(v, 0))}. ادخل بدلاً من الهجوم.`,
  'too-far-to-attack': (w, v) =>
    !Number.isFinite(nth(v, 2))
      ? `لا طريق مباشراً بين ${formation(w, nth(v, 0))} و${place(w, nth(v, 1))}. اقترب أولاً.`
      : `المسافة بالجهد بين ${formation(w, nth(v, 0))} و${place(w, nth(v, 1))} هي ${km(nth(v, 2))}، ومدى الهجوم ${km(nth(v, 3))}. اقترب أولاً.`,
  'already-attacked': (w, v) => `سبق أن هاجمت ${place(w, nth(v, 0))} في هذه الجولة. هاجم ثانية في القادمة.`,
  'too-little-supply': (w, v) =>
    `إمداد قليل جداً عند ${formation(w, nth(v, 0))}؛ اللازم ${count(nth(v, 1))} من ١٠٠، فاترك له يوماً على طريق إمداد مفتوح.`,
  'too-shaken': (w, v) =>
    `تماسك مهتز عند ${formation(w, nth(v, 0))}؛ اللازم ${count(nth(v, 1))}، فامنحه راحة أو إعادة تنظيم أولاً.`,
  'not-your-place': (w, v) => `ليس بيدك: ${place(w, nth(v, 0))}. اختر مكاناً بيدك.`,
  'same-stance': (w, v) => `لدى حامية ${place(w, nth(v, 0))} هذا الأمر أصلاً. اختر وضعية أخرى أو اتركها.`,
  'fought-today': (w, v) => `دار قتال في ${place(w, nth(v, 0))} في هذه الجولة. حاول بعد جولة هادئة.`,
  'does-not-raid': (w, v) => `ليس من الأنواع التي تُغير: ${formation(w, nth(v, 0))}. اختر تشكيلاً يُغير.`,
  'nobody-near': (w, v) => `لا قوات لك قريبة من ${place(w, nth(v, 0))} بما يكفي ليُسمع العرض. قرّب بعضها أولاً.`,
  'offer-stands': (w, v) => `أمام حامية ${place(w, nth(v, 0))} عرض قائم. انتظر الجواب.`,
  'offer-cooling-off': (w, v) =>
    `رفضت حامية ${place(w, nth(v, 0))} عرضاً قبل وقت قصير. يمكن تقديم عرض آخر ابتداءً من ${from(w, nth(v, 1))}.`,
  'no-air-arm': (w, v) => `لا طائرات لدى ${actor(w, nth(v, 0))}. اختر نوعاً آخر من الأوامر.`,
  'wrong-purpose': (w, v) => `ليس من شأن ${actor(w, nth(v, 0))} هذا النوع من الضربات. اختر غرضاً آخر.`,
  'too-few-sorties': (_, v) =>
    nth(v, 1) === 0
      ? 'لم تبقَ طلعات في هذه الجولة. اطلبها في القادمة.'
      : `الطلعات اللازمة ${count(nth(v, 0))}، والباقي في هذه الجولة ${count(nth(v, 1))}؛ أرسل أقل.`,
  'nothing-to-support': (w, v) =>
    `لا شيء لجانبك في ${place(w, nth(v, 0))} يمكن إسناده. اختر مكاناً تدافع عنه أو تهاجمه.`,
  'too-much-on-the-way': (_, v) =>
    `لا يمكن إرسال المزيد ما دام على الطريق من الحمولات ${count(nth(v, 0))}؛ انتظر وصول إحداها.`,
  'route-not-theirs': (w, v) => `لا أحد ممن تقاتلهم يستخدم ${route(w, nth(v, 0))}. اختر طريقاً على أرضهم.`,
  'does-not-ship': (w, v) => `ليس من شأن ${actor(w, nth(v, 0))} إرسال الإمدادات. اختر نوعاً آخر من الأوامر.`,
  'entry-not-yours': (w, v) => `لا يمكنك استخدام ${route(w, nth(v, 0))}. اختر أحد مداخلك.`,
  'entry-lost': (w, v) => `ليس بيد صديقة: ${place(w, nth(v, 0))}. اختر مدخلاً آخر.`,
  'not-a-client': (w, v) => `ليس ممن تدعمهم: ${actor(w, nth(v, 0))}. اختر أحد من تدعمهم.`,
  'already-shipped': (w, v) =>
    `سبق استخدام ${route(w, nth(v, 0))} في هذه الجولة. استخدم مدخلاً آخر، أو انتظر الجولة القادمة.`,
  'not-in-pool': (w, v) => `ليس في انتظار الإرسال: ${formation(w, nth(v, 0))}. اختر تشكيلاً ينتظر.`,
  'commitment-too-low': (_, v) =>
    `يلزم لهذا التزام قدره ${count(nth(v, 1))}، وهو الآن ${count(nth(v, 0))}؛ ارفعه أولاً.`,
  'not-a-sponsor': (w, v) => `لا التزام لدى ${actor(w, nth(v, 0))} يُحدَّد. اختر نوعاً آخر من الأوامر.`,
  'same-commitment': () => 'الالتزام عند هذا المستوى أصلاً. اختر مستوى آخر.',
  'already-committed': () => 'سبق أن حددت التزامك في هذه الجولة. غيّره ثانية في القادمة.',
  'commitment-step': (_, v) =>
    `يتغير الالتزام في الأمر الواحد بما لا يزيد على ${ofCounted(nth(v, 0), POINTS)}. اختر مستوى أقرب إلى الحالي.`,
  'does-not-license': (w, v) =>
    `ليس من شأن ${actor(w, nth(v, 0))} السماح بهجمات أحد. اختر نوعاً آخر من الأوامر.`,
  'not-licensed': (w, v) => `ليس لك أن تسمح بهجمات ${actor(w, nth(v, 0))} أو تمنعها. اختر من يعود إليك أمره.`,
  'no-front': (w, v) => `لا حرب بين ${actor(w, nth(v, 0))} و${actor(w, nth(v, 1))}. اختر خصماً في حرب معهم.`,
  'same-light': (w, v) =>
    `سبق أن قلت هذا في هجمات ${actor(w, nth(v, 0))} على ${actor(w, nth(v, 1))}. قل غيره، أو انتظر انتهاء مفعوله.`,
  'supplies-withheld': (w, v) =>
    `الإمدادات إلى ${actor(w, nth(v, 0))} محجوبة حتى ${from(w, nth(v, 1))}. انتظر حتى ذلك الحين.`,
  'not-theirs': (w, v) => `ليس بيد ${actor(w, nth(v, 1))}: ${place(w, nth(v, 0))}. اختر مكاناً بيدهم.`,
  'advisers-there': (w, v) => `مستشاروك في ${place(w, nth(v, 0))} أصلاً. اختر مكاناً آخر، أو انتظر.`,
  'no-base': (w, v) => `لا قاعدة لك في ${place(w, nth(v, 0))}. اختر مكاناً لك فيه قاعدة.`,
  'base-gone': (w, v) => `لم يبقَ شيء من قاعدتك في ${place(w, nth(v, 0))}. اختر مكاناً آخر.`,
  'already-leaving': (w, v) => `إخلاء ${place(w, nth(v, 0))} جارٍ، ولا يمكن التراجع عنه. اختر قاعدة أخرى.`,
  'lent-out': (w, v) =>
    `بإمرة ${actor(w, nth(v, 1))} في الوقت الحاضر: ${formation(w, nth(v, 0))}. اختر تشكيلاً آخر.`,
  'cannot-command': (w, v) => `لا يمكن أن تكون قواتك بإمرة ${actor(w, nth(v, 0))}. اختر حليفاً له قوات.`,
  'too-long': (_, v) =>
    `يُعار التشكيل مدة أقصاها ${counted(nth(v, 1), DAYS)}، لا ${counted(nth(v, 0), DAYS)}. سمِّ أياماً أقل.`,
  'orders-delayed': (w, v) =>
    `لم تصل الأوامر اليوم في وقتها إلى ${formation(w, nth(v, 0))}. أعد الأمر غداً؛ المستشارون يثبّتون القيادة.`,
  'does-not-speak': (w, v) => `ليس من شأن ${actor(w, nth(v, 0))} التفاوض. اختر من يفاوض، أو أمراً آخر.`,
  'cannot-press-self': () => 'لا يمكنك الضغط على نفسك. اختر طرفاً آخر.',
  'at-war-with': (w, v) =>
    `بينك وبين ${actor(w, nth(v, 0))} حرب ولا مسار محادثات مشتركاً. تكلّم عبر من له مسار.`,
  'already-pressed': (w, v) =>
    `سبق أن ضغطت على ${actor(w, nth(v, 0))} في هذا الدور. اضغط ثانية في الجولة القادمة.`,
  'deal-in-force': (w, v) => `الاتفاق ${deal(w, nth(v, 0))} سارٍ أصلاً. اختر اتفاقاً آخر.`,
  'deal-on-table': (w, v) => `الاتفاق ${deal(w, nth(v, 0))} على الطاولة أصلاً. اقبله أو ارفضه.`,
  'deal-not-on-table': (w, v) => `الاتفاق ${deal(w, nth(v, 0))} ليس على الطاولة. اقترحه أولاً.`,
  'deal-cooling-off': (w, v) =>
    `أخفق الاتفاق ${deal(w, nth(v, 0))} قبل وقت قصير. يمكن اقتراحه ثانية ابتداءً من ${from(w, nth(v, 1))}.`,
  'not-a-party': (w, v) => `لست طرفاً في الاتفاق ${deal(w, nth(v, 0))}. اختر اتفاقاً يسمّيك.`,
  'does-not-mediate': (w, v) =>
    `ليس من شأن ${actor(w, nth(v, 0))} الوساطة؛ هي لمن لا يقف في صف. اضغط أو اقترح بدلاً من ذلك.`,
  'claim-forgotten': () => 'لم يعد أحد يذكر هذا الادعاء. اختر ادعاءً أحدث.',
  'claim-settled': () => 'صار معروفاً من كان على صواب. اختر ادعاءً ما زال معلّقاً.',
  'already-answered': (w, v) => `سبق أن أجبت عن الاتفاق ${deal(w, nth(v, 0))}. انتظر الأطراف الأخرى.`,
  'term-needs': (w, v) =>
    `لا يمكن قبول الاتفاق ${deal(w, nth(v, 0))} قبل تحقق هذا: ${needsOf(w, nth(v, 1))}.`,
  'red-line': (w, v) =>
    `خلف خط أحمر عند ${actor(w, nth(v, 2))}: الاتفاق ${deal(w, nth(v, 0))}. يبقى الخط ما دام هذا قائماً: ${redLineOf(w, nth(v, 1), nth(v, 2))}.`,
  'no-track': (w, v) =>
    `بينك وبين ${actor(w, nth(v, 0))}، وهو طرف فيه، حرب ولا مسار محادثات مشتركاً. دع من له مسار يقترحه.`,
  'no-truce': (w, v) => `الاتفاق ${deal(w, nth(v, 0))} لا يُلزم أحداً بهدنة فلا يُنقض. اختر ما يُلزم بها.`,
  'deal-not-in-force': (w, v) => `الاتفاق ${deal(w, nth(v, 0))} غير سارٍ. لا شيء يُنقض.`,
  'already-called': (w, v) =>
    `الدعوة إلى محادثات ${track(w, nth(v, 0))} قائمة أصلاً. ادعُ إلى غيرها، أو انتظر انعقادها.`,
  'met-lately': (w, v) =>
    `انعقدت محادثات ${track(w, nth(v, 0))} قبل وقت قصير. يمكن الدعوة إليها ثانية ابتداءً من ${from(w, nth(v, 1))}.`,
  'too-little-credit': (_, v) =>
    `يلزم لهذا رصيد قدره ${decimal(nth(v, 1))}، وهو الآن ${decimal(nth(v, 0))}؛ استعده بالكلام يوماً بعد يوم.`,
  'already-paused': (w, v) => `يوم التهدئة في ${place(w, nth(v, 0))} متفق عليه أصلاً. اختر مكاناً آخر.`,
  'paused-lately': (w, v) =>
    `مرّ يوم تهدئة في ${place(w, nth(v, 0))} قبل وقت قصير. اطلب آخر ابتداءً من ${from(w, nth(v, 1))}.`,
  'nothing-to-pause': (w, v) =>
    `لا أحد في حرب مع ممسك ${place(w, nth(v, 0))} على بعد طريق واحد. اختر مكاناً على جبهة.`,
};
