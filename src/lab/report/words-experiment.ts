// Words of the reports of experiments, by language.

export interface ExperimentWords {
  readonly kicker: string;
  readonly headline: (games: string, cells: string) => string;
  readonly timeOver: string;
  readonly facts: { readonly cells: string; readonly design: string; readonly replicates: string };
  readonly asWritten: string;
  readonly cells: {
    readonly title: string;
    readonly lead: string;
    readonly cell: string;
    readonly games: string;
    readonly part: (cell: string) => string;
  };
  readonly steps: {
    readonly title: string;
    readonly lead: string;
    readonly step: string;
    readonly after: (step: string, other: string) => string;
    readonly effect: string;
    readonly unit: (share: boolean) => string;
  };
  readonly screening: {
    readonly title: string;
    readonly lead: (noise: boolean) => string;
    readonly factor: string;
    readonly floor: string;
    readonly unit: (share: boolean) => string;
    readonly count: string;
    readonly verdict: string;
    readonly above: string;
    readonly noise: string;
  };
  readonly indices: {
    readonly title: string;
    readonly lead: (noise: boolean) => string;
    readonly first: string;
    readonly total: string;
    readonly unit: string;
  };
  readonly games: string;
  readonly gameOf: (run: string, cell: string) => string;
  readonly citation: (what: {
    question: string;
    games: string;
    cells: string;
    seed: string;
    engine: number;
    hash: string;
  }) => string;
}

const en: ExperimentWords = {
  kicker: 'Orontes · an experiment',
  headline: (games, cells) => `${games} games of this model in ${cells} settings over the same seeds.`,
  timeOver: 'It was ended before all were played.',
  facts: { cells: 'Settings', design: 'Design', replicates: 'Games of each, at most' },
  asWritten: 'as written',
  cells: {
    title: 'What comes out in each setting',
    lead: 'Dot: share or mean; line: 95 % interval of chance. Where a stop rule looked more than once it is a confidence sequence, which holds at all looks.',
    cell: 'Setting',
    games: 'games',
    part: (cell) => `Setting: ${cell}`,
  },
  steps: {
    title: 'What each step changes',
    lead: 'A step takes one factor from its first level to another; its effect is the mean over all levels of the other factors, from the same seeds. A row with “after” says how much more a step changes after the other than before it. Hollow: chance alone could give it.',
    step: 'Step',
    after: (step, other) => `${step}, after ${other}`,
    effect: 'effect',
    unit: (share) => (share ? 'games of 100' : 'in the measure’s unit'),
  },
  screening: {
    title: 'What the result hangs on',
    lead: (noise) =>
      'Morris screening: each factor moved alone along random paths. Dot: μ*, how much a measure moves over the whole range of the factor; line: 95 % interval (bootstrap); σ, in the table, says how far that depends on the other factors.' +
      (noise ? ' Hollow: no clearer than luck alone.' : ''),
    factor: 'Factor',
    floor: 'noise floor',
    unit: (share) => (share ? 'games of 100 over the whole range' : 'over the whole range'),
    count: 'effects',
    verdict: 'against luck',
    above: 'clear of it',
    noise: 'no clearer than luck',
  },
  indices: {
    title: 'Shares of the variance',
    lead: (noise) =>
      'Sobol indices of what differs between settings. Disc: the factor alone (first order); square: with all in which it takes part (total); lines: 95 % intervals (bootstrap).' +
      (noise ? ' Hollow: no clearer than luck alone.' : ''),
    first: 'first order',
    total: 'total',
    unit: 'of 100 parts of the variance',
  },
  games: 'Games to look at',
  gameOf: (run, cell) => `Game ${run}, ${cell}`,
  citation: ({ question, games, cells, seed, engine, hash }) =>
    `“${question}”: ${games} games in ${cells} settings by Orontes, engine ${engine}, scenario ${hash.slice(0, 12)}, seed ${seed}. Simulated games, not forecasts.`,
};

const ar: ExperimentWords = {
  kicker: 'العاصي، تجربة',
  headline: (games, cells) => `${games} مباراة من هذا النموذج في إعدادات عددها ${cells}، بالبذور نفسها.`,
  timeOver: 'أُنهيت قبل لعبها كلها.',
  facts: { cells: 'الإعدادات', design: 'التصميم', replicates: 'مباريات كل إعداد، على الأكثر' },
  asWritten: 'كما كُتب',
  cells: {
    title: 'ما ينتج في كل إعداد',
    lead: 'النقطة: حصة أو متوسط؛ والخط: مجال الحظ ٩٥ ٪، وحيث نظرت قاعدة التوقف أكثر من مرة فهو متتالية ثقة تصح في كل نظرة.',
    cell: 'الإعداد',
    games: 'المباريات',
    part: (cell) => `الإعداد: ${cell}`,
  },
  steps: {
    title: 'ما تغيّره كل خطوة',
    lead: 'تنقل الخطوة عاملًا واحدًا من مستواه الأول إلى آخر؛ وأثرها متوسط على كل مستويات العوامل الأخرى، بالبذور نفسها. والسطر الذي فيه «بعد» يقول كم تزيد الخطوة في التغيير بعد الأخرى عمّا قبلها. والمجوفة: قد يعطيها الحظ وحده.',
    step: 'الخطوة',
    after: (step, other) => `${step}، بعد ${other}`,
    effect: 'الأثر',
    unit: (share) => (share ? 'مباريات من ١٠٠' : 'بوحدة المقياس'),
  },
  screening: {
    title: 'ما تتعلق به النتيجة',
    lead: (noise) =>
      'فرز موريس: يُحرَّك كل عامل وحده على مسارات عشوائية. النقطة: μ*، كم يتحرك المقياس عبر مجال العامل كله؛ والخط: مجال ٩٥ ٪ (إعادة المعاينة)؛ وσ في الجدول يقول كم يتوقف ذلك على العوامل الأخرى.' +
      (noise ? ' والمجوفة: لا تتميز عن الحظ وحده.' : ''),
    factor: 'العامل',
    floor: 'أرضية الضجيج',
    unit: (share) => (share ? 'مباريات من ١٠٠ عبر المجال كله' : 'عبر المجال كله'),
    count: 'الآثار',
    verdict: 'أمام الحظ',
    above: 'يتميز عنه',
    noise: 'لا يتميز عن الحظ',
  },
  indices: {
    title: 'حصص التباين',
    lead: (noise) =>
      'مؤشرات سوبول لما يختلف بين الإعدادات. القرص: العامل وحده (الرتبة الأولى)؛ والمربع: مع كل ما يشارك فيه (الكلي)؛ والخطوط: مجالات ٩٥ ٪ (إعادة المعاينة).' +
      (noise ? ' والمجوفة: لا تتميز عن الحظ وحده.' : ''),
    first: 'الرتبة الأولى',
    total: 'الكلي',
    unit: 'من كل ١٠٠ جزء من التباين',
  },
  games: 'مباريات تستحق النظر',
  gameOf: (run, cell) => `المباراة ${run}، ${cell}`,
  citation: ({ question, games, cells, seed, engine, hash }) =>
    `«${question}»: ${games} مباراة في إعدادات عددها ${cells} بالعاصي، المحرّك ${engine}، السيناريو ${hash.slice(0, 12)}، البذرة ${seed}؛ مباريات محاكاة، لا توقعات.`,
};

const LANGUAGES: Readonly<Record<string, ExperimentWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function experimentWords(language: string): ExperimentWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
