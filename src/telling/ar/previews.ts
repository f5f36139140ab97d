// What an order can be expected to do, in Arabic.

import type { PreviewWords, Warning } from '../previews/words.ts';
import { supplies } from './events.ts';
import { actor, actorShort, deal, place } from './names.ts';
import {
  CIVILIANS,
  MEN,
  POINTS,
  SORTIES,
  count,
  counted,
  decimal,
  list,
  ofCounted,
  ofPeople,
  people,
  signed,
  signedPercent,
  stopped,
  tidy,
} from './numbers.ts';

/** A whole sentence. */
const sentence = (text: string): string => tidy(stopped(text));

/** A warning whose beginning stands alone where there is little room. */
const led = (brief: string, rest: string): Warning => ({
  brief: sentence(brief),
  whole: sentence(`${brief}${rest}`),
});

/** A warning that is short enough. */
const alone = (whole: string): Warning => led(whole, '');

export const previews: PreviewWords = {
  figures: {
    acceptedTonight: 'يُقبل الليلة',
    arrives: 'الوصول',
    attack: 'الهجوم',
    battlesOfHundred: 'من كل ١٠٠ معركة',
    brings: 'تحمل',
    broughtMen: 'القوام',
    chanceToFindOut: 'احتمال معرفة الصواب',
    civiliansHarmed: 'مدنيون قتلى أو مصابون',
    cohesion: 'التماسك',
    cohesionLostThere: 'ما يُفقد هناك من التماسك',
    cohesionTaken: 'ما يُفقد من التماسك',
    cohesionTheirTroopsLose: 'تماسك تفقده قواتهم',
    commitment: 'الالتزام',
    commitmentAdded: 'التزام مضاف',
    commitmentLostAllTheSame: 'التزام يُفقد إن وقع هجوم مع ذلك',
    couldAgreeOn: 'يمكن أن يتفقوا على',
    creditIfFound: 'الرصيد إن عُرف',
    creditIfKept: 'رصيدك إن حُفظ',
    creditIfNotFound: 'الرصيد إن لم يُعرف',
    creditIfNothingComes: 'رصيدك إن انتهت بلا شيء',
    creditIfRefused: 'رصيدك إن رُفض',
    creditIfSomethingComes: 'رصيدك إن تركت شيئاً',
    creditLost: 'رصيد تفقده',
    creditOnDayOfAttacks: 'الرصيد في يوم هجمات',
    creditOnQuietDay: 'الرصيد في يوم هادئ',
    defence: 'الدفاع',
    drivenOut: 'نازحون',
    effort: 'الجهد',
    effortAdded: 'الجهد المضاف',
    formationsInReach: 'تشكيلات في المدى',
    frontage: 'عرض الجبهة',
    gamesOfHundred: 'من كل ١٠٠ مباراة',
    homeDefence: 'منه الدفاع المحلي',
    leverage: 'النفوذ',
    light: 'الإذن',
    menComingBack: 'العائدون من الأفراد',
    menLostIfCaught: 'الخسائر إن كُشفت',
    menLostThere: 'خسائر الأفراد هناك',
    nothingLeftAfter: 'لا يبقى هناك شيء بعد',
    odds: 'ميزان القوى',
    opponentsInReach: 'خصوم في المدى',
    ownCredit: 'رصيدك',
    ownLosses: 'خسائرك',
    panic: 'ذعر الحامية',
    peopleComingBack: 'من قد يعودون',
    peopleUnderIt: 'من يعيشون تحتها',
    pointsAdded: 'نقاط قيادة مضافة',
    pointsLeft: 'نقاط القيادة الباقية',
    powerAdded: 'القوة المضافة',
    powerLent: 'القوة المُعارة',
    powerThere: 'القوة هناك',
    recoverFaster: 'تعافٍ أسرع بمقدار',
    resolveClientsLose: 'عزيمة يفقدها المدعومون',
    sendingAdvisers: 'إرسال المستشارين',
    sendingFormations: 'إرسال التشكيلات',
    shareAtStake: 'حصة من كل ما هو معرّض',
    shipmentOfCapacity: 'ما تحمله الشحنة من سعتها',
    shockIfItFalls: 'الصدمة إن سقط',
    sponsorCommitment: 'التزام الداعم',
    sponsorLeverage: 'نفوذ الداعم',
    standsUntil: 'يبقى حتى',
    stayUntil: 'البقاء حتى',
    storesBurnt: 'مخزون محترق',
    takesPlace: 'يأخذ المكان',
    theirLosses: 'خسائرهم',
    threatThere: 'التهديد هناك',
    trustLost: 'ثقة مفقودة مع الآخرين',
    underCommandUntil: 'بإمرته حتى',
    way: 'الطريق',
    wayBack: 'طريق التراجع',
    weightOfPress: 'وزن الضغط على المدعومين',
  },
  offerCauses: {
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
  },
  lights: ['أخضر، مسموح', 'أصفر، متساهَل فيه', 'أحمر، ممنوع'],

  place,
  actor,
  actorShort,
  party: actorShort,
  deal,
  placesLeft: 'الأماكن التي تغادرها التشكيلات',

  decimal,
  people,
  signed,
  signedPercent,
  points: (value) => counted(value, POINTS),
  men: (value) => counted(value, MEN),
  supplies,
  times: (factor) => `مضروباً في ${decimal(factor)}`,
  kilometres: (value) => `${count(value)} كم`,
  fromTo: (low, high) => `من ${low} إلى ${high}`,
  beforeAfter: (before, after) => `${before}، ثم ${after}`,

  yes: 'نعم',
  none: 'لا شيء',
  nobody: 'لا أحد',
  nothing: 'لا شيء',
  possible: 'ممكن',
  notBelow: (level) => `ليس دون ${decimal(level)}`,
  way: (places) => places.join('، '),
  effortOf: (effort, reach) => `${count(effort)} من ${count(reach)} كم`,
  battles: (of) => `ينجح ${count(of.carried)}، بلا حسم ${count(of.undecided)}، يُصدّ ${count(of.repulsed)}`,
  raids: (of) => `تنجح ${count(of.success)}، تُكشف ${count(of.caught)}، بلا أثر ${count(of.nothing)}`,
  ofHundred: (value) => `${count(value)} من ١٠٠`,
  gamesOfHundred: (value) => `${count(value)} من كل ١٠٠ مباراة`,
  speaks: (value) => `${value > 0 ? 'معه' : 'ضده'} بمقدار ${ofCounted(Math.abs(value), POINTS)}`,
  partyToDeal: (party, name) => `${party}، ${name}`,
  willing: (now, needs, barred) =>
    `${now}؛ القبول فوق ${decimal(needs)}${barred ? '؛ لا قبول ممكناً بعد' : ''}`,
  agreesAbove: (now, needs) => `${decimal(now)}؛ الموافقة فوق ${decimal(needs)}`,
  pressureOn: (name) => `الضغط على ${name}`,
  renewed: (light) => `${light}، يُجدَّد`,
  levelTo: (now, level) => `${decimal(now)}، ${level > now ? 'يرتفع' : 'ينخفض'} إلى ${decimal(level)}`,

  uses: {
    supplyOfAttackers: 'من إمداد المهاجمين',
    supplyOfRaiders: 'من إمداد المُغيرين',
    sorties: (flown, left) => `${counted(flown, SORTIES)} من ${count(left)}`,
    commitment: (cost) => `من الالتزام ${decimal(cost)}`,
  },
  free: 'لا يكلّف شيئاً؛ وما يبقى من النقاط يضيع.',
  cost: (needed, left, uses) => {
    const points = `${ofCounted(needed, POINTS)} من نقاط القيادة وهي ${count(left)}`;
    return sentence(`الكلفة: ${points}${uses === undefined ? '' : `، و${uses}`}`);
  },

  warnings: {
    leavesNobody: (where, threat) =>
      led(`لا يبقى أحد في ${where}`, `، وقد يأتي خصوم بقوة ${decimal(threat)}`),
    leavesLittle: (where, left, threat) =>
      led(`يبقى القليل في ${where}`, `: قوة ${decimal(left)}، وقد يأتي خصوم بقوة ${decimal(threat)}`),
    exposed: (power, threat) =>
      led(`تقف هناك قوة ${decimal(power)}`, `، وقد يأتي خصوم بقوة ${decimal(threat)}`),
    forbidden: (giver, commitment, until) =>
      led(
        `هذا ممنوع من جانب ${giver}`,
        `: ينخفض الالتزام بمقدار ${ofCounted(commitment, POINTS)} وتُحجب الإمدادات حتى ${until}`,
      ),
    tolerated: (giver, commitment) =>
      led(`هذا متساهَل فيه فحسب من جانب ${giver}`, `، وينخفض الالتزام بمقدار ${decimal(commitment)}`),
    repulsed: (ofHundred) => {
      const often = ofHundred === null ? 'كل معركة كهذه تقريباً' : `${count(ofHundred)} من كل ١٠٠ معركة كهذه`;
      return led(`يُصدّ في ${often}`, '؛ والصدّ يهز المهاجمين');
    },
    noWayBack: led('لا طريق للتراجع', ': حامية تنكسر هنا تلقي السلاح'),
    caught: (ofHundred) => alone(`تُكشف في ${count(ofHundred)} من كل ١٠٠ مباراة`),
    harm: (civilians) => alone(`قد تقتل أو تصيب ${ofPeople(Math.round(civilians), CIVILIANS)}`),
    lowLeverage: led('النفوذ منخفض', ': قد يقع الهجوم مع ذلك'),
    advisersLost: (commitment) =>
      led('إن سقط المكان فُقدوا', `، ومعهم من الالتزام ${counted(commitment, POINTS)}`),
    cannotBeTakenBack: alone('يراه الجميع ولا يمكن التراجع عنه'),
    commitmentUp: {
      brief: 'من يريده منخفضاً يخسر من نقاطه.',
      whole: 'الالتزام ثمن يدفعه الطرف: من يريده منخفضاً يخسر من نقاطه بكل زيادة.',
    },
    commitmentDown: led('يحصل المدعومون على أقل فوراً', '، ولا يُرفع ثانية إلا خطوة بعد خطوة'),
    garrisonRefuses: alone('والأمور على حالها، ترفض الحامية'),
    notYetWilling: (actors) => alone(`لا استعداد بعد لدى: ${list(actors)}`),
    notWilling: (actors) => alone(`لا استعداد لدى: ${list(actors)}`),
    endsTruce: (name) => led(`ينهي هدنة ${name}`, ': تعود أطرافها إلى الحرب فوراً'),
    meetingFails: led('لا اتفاق كل أطرافه على هذا المسار', ': لا يمكن إلا أن تخفق'),
    pointsUnused: (left) => alone(`لم يُستخدم بعد من القيادة: ${counted(left, POINTS)}`),
  },
};
