// Words about changes and what they do, by language.

import type { Doubt } from '../answers/changes.ts';

export interface EffectWords {
  readonly title: string;
  readonly lead: (base: string, games: string, versions: number) => string;
  readonly note: string;
  readonly noteVersions: string;
  readonly noteSequences: string;
  readonly unit: string;
  readonly percent: string;
  readonly change: string;
  readonly question: string;
  readonly beforeAfter: string;
  readonly difference: string;
  readonly interval: string;
  readonly gain: string;
  readonly range: string;
  readonly rangeChance: string;
  readonly agree: string;
  readonly agreeOf: (agree: number, all: number) => string;
  readonly doubt: string;
  readonly doubts: { readonly [D in Doubt]: string };
  readonly figures: string;
  readonly figuresNote: string;
}

const en: EffectWords = {
  title: 'What each change does',
  lead: (base, games, versions) =>
    `Against “${base}”, in ${games} pairs of games that share their seeds, so that luck they have in common falls out.` +
    (versions > 1 ? ` The same in ${versions} versions of the model.` : ''),
  note: 'Dot: change in games of a hundred; line: 95 % interval of chance, paired (Agresti–Min). Hollow: not to be read as an effect. Each interval is by itself: of twenty where nothing differs, one leaves out 0.',
  noteVersions:
    'Dot: change in games of a hundred; line: 95 % interval of chance, paired; ticks below: the same in other versions of the model. Hollow: chance alone, or smaller than the range over versions. Range with chance: where the lowest and the highest version may lie, intervals of all versions holding at once (Bonferroni).',
  noteSequences:
    'Dot: change in games of a hundred; line: confidence sequence, which holds at all looks of the stop rule. Hollow: not to be read as an effect.',
  unit: 'games of 100, more or fewer',
  percent: '% of the mean without the change',
  change: 'Change',
  question: 'Question',
  beforeAfter: 'without → with',
  difference: 'difference',
  interval: '95 % interval',
  gain: 'gain by pairing',
  range: 'over versions of the model',
  rangeChance: 'that with chance, 95 %',
  agree: 'agree in sign',
  agreeOf: (agree, all) => `${agree} of ${all}`,
  doubt: 'why it is greyed',
  doubts: {
    chance: 'chance alone could give it',
    model: 'smaller than the range over versions of the model',
    sign: 'versions of the model disagree on its sign',
  },
  figures: 'Quantities at the end',
  figuresNote: 'Dot: change of the mean in percent; line: 95 % interval, paired (Student).',
};

const ar: EffectWords = {
  title: 'ما يفعله كل تغيير',
  lead: (base, games, versions) =>
    `قياساً إلى «${base}»، في ${games} زوجاً من المباريات تشترك في بذورها، فيسقط ما بينها من حظ مشترك.` +
    (versions > 1 ? ` والشيء نفسه في نسخ أخرى من النموذج، وعددها كلها ${versions}` : ''),
  note: 'النقطة: التغير بمباريات من كل مئة؛ والخط: مجال الحظ ٩٥ ٪ للأزواج (أغرستي–مين). والمجوفة: لا تُقرأ أثراً. وكل مجال وحده: من عشرين لا فرق فيها يستثني واحد الصفرَ.',
  noteVersions:
    'النقطة: التغير بمباريات من كل مئة؛ والخط: مجال الحظ ٩٥ ٪ للأزواج؛ والعلامات تحته: الشيء نفسه في نسخ أخرى من النموذج. والمجوفة: حظ فحسب، أو أصغر من المدى عبر النسخ. والمدى مع الحظ: أين قد تقع أدنى نسخة وأعلاها، ومجالات النسخ كلها صحيحة معاً (بونفروني).',
  noteSequences:
    'النقطة: التغير بمباريات من كل مئة؛ والخط: متتالية ثقة تصح في كل نظرة من نظرات قاعدة التوقف. والمجوفة: لا تُقرأ أثراً.',
  unit: 'مباريات من ١٠٠، زيادة أو نقصاً',
  percent: '٪ من المتوسط بلا التغيير',
  change: 'التغيير',
  question: 'السؤال',
  beforeAfter: 'بدونه ← معه',
  difference: 'الفرق',
  interval: 'مجال ٩٥ ٪',
  gain: 'كسب المزاوجة',
  range: 'عبر نسخ النموذج',
  rangeChance: 'ومعه الحظ، ٩٥ ٪',
  agree: 'متفقة في الاتجاه',
  agreeOf: (agree, all) => `${agree} من ${all}`,
  doubt: 'لماذا هو باهت',
  doubts: {
    chance: 'قد يعطيه الحظ وحده',
    model: 'أصغر من المدى عبر نسخ النموذج',
    sign: 'تختلف نسخ النموذج في اتجاهه',
  },
  figures: 'المقادير في النهاية',
  figuresNote: 'النقطة: تغيّر المتوسط بالمئة؛ والخط: مجال ٩٥ ٪ للأزواج (ستيودنت).',
};

const LANGUAGES: Readonly<Record<string, EffectWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function effectWords(language: string): EffectWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
