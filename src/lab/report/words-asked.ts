// Words of the answers to named questions, by language.

export interface AskedWords {
  readonly discover: {
    readonly title: string;
    readonly lead: (question: string, cases: string) => string;
    readonly figure: string;
    readonly note: string;
    readonly all: string;
    readonly start: string;
    readonly course: (day: string) => string;
    readonly nothing: string;
    readonly from: string;
    readonly conditions: string;
    readonly density: string;
    readonly interval: string;
    readonly coverage: string;
    readonly inside: string;
    readonly atLeast: (feature: string, value: string) => string;
    readonly atMost: (feature: string, value: string) => string;
    readonly and: string;
    readonly value: (actor: string) => string;
    readonly not: (question: string) => string;
  };
  readonly until: {
    readonly title: string;
    readonly lead: (change: string, games: string) => string;
    readonly note: string;
    readonly unit: string;
    readonly begun: string;
    readonly difference: string;
    readonly interval: string;
    readonly beforeAfter: string;
    readonly last: (day: string) => string;
    readonly never: string;
  };
}

const en: AskedWords = {
  discover: {
    title: 'What would have had to be different?',
    lead: (question, cases) =>
      `Conditions under which this came much more often: ${question}. Found by patient rule induction from every second of ${cases} games, at most three thresholds each; the figures are of the other games, from which they were not found.`,
    figure: 'Games of a hundred in which it came so',
    note: 'Line: 95 % interval of chance (Wilson).',
    all: 'all games',
    start: 'by what was drawn at the start',
    course: (day) => `by how things stood at the end of ${day}`,
    nothing: 'no condition does better than chance',
    from: 'Seen from',
    conditions: 'Conditions',
    density: 'density: of 100 games that meet them it came in',
    interval: '95 % interval',
    coverage: 'coverage: of 100 games in which it came, meet them',
    inside: 'games that meet them',
    atLeast: (feature, value) => `${feature} at least ${value}`,
    atMost: (feature, value) => `${feature} at most ${value}`,
    and: ' and ',
    value: (actor) => `Value of places held by ${actor}`,
    not: (question) => `not: ${question}`,
  },
  until: {
    title: 'Until when did it matter?',
    lead: (change, games) =>
      `The same change, ${change}, begun on one day after another: the same ${games} games are forked there and played on with it and without it.`,
    note: 'Line: games of a hundred more or fewer by the day on which the change began; band: 95 % interval of chance, paired.',
    unit: 'of 100 games',
    begun: 'Begun on the morning of',
    difference: 'difference',
    interval: '95 % interval',
    beforeAfter: 'without → with',
    last: (day) => `The last day on which it made a difference that chance alone would not: ${day}.`,
    never: 'On no day did it make a difference that chance alone would not.',
  },
};

const ar: AskedWords = {
  discover: {
    title: 'ما الذي كان يجب أن يختلف؟',
    lead: (question, cases) =>
      `شروط جاء هذا في ظلها أكثر بكثير: ${question}. وُجدت باستقراء القواعد الصبور من نصف ${cases} مباراة، بثلاث عتبات على الأكثر لكل منها؛ والأرقام من المباريات الأخرى التي لم تُستخرج منها.`,
    figure: 'مباريات من كل مئة جاء فيها كذلك',
    note: 'الخط: مجال الحظ ٩٥ ٪ (ويلسون).',
    all: 'كل المباريات',
    start: 'بحسب ما سُحب في البداية',
    course: (day) => `بحسب حال الأمور في نهاية ${day}`,
    nothing: 'لا شرط يفوق الحظ',
    from: 'منظوراً إليه من',
    conditions: 'الشروط',
    density: 'الكثافة: من كل ١٠٠ مباراة تحققها جاء في',
    interval: 'مجال ٩٥ ٪',
    coverage: 'التغطية: من كل ١٠٠ مباراة جاء فيها تحققها',
    inside: 'مباريات تحققها',
    atLeast: (feature, value) => `${feature} لا يقل عن ${value}`,
    atMost: (feature, value) => `${feature} لا يزيد على ${value}`,
    and: ' و',
    value: (actor) => `قيمة الأماكن بيد ${actor}`,
    not: (question) => `ليس: ${question}`,
  },
  until: {
    title: 'حتى متى كان مهماً؟',
    lead: (change, games) =>
      `التغيير نفسه، ${change}، يبدأ في يوم بعد آخر: تُفرَّع هناك المباريات نفسها، وعددها ${games}، وتُلعب به ومن دونه.`,
    note: 'الخط: مباريات من كل مئة زيادة أو نقصاً بحسب يوم بدء التغيير؛ والشريط: مجال الحظ ٩٥ ٪ للأزواج.',
    unit: 'من كل ١٠٠ مباراة',
    begun: 'بدأ صباح',
    difference: 'الفرق',
    interval: 'مجال ٩٥ ٪',
    beforeAfter: 'بدونه ← معه',
    last: (day) => `آخر يوم أحدث فيه فرقاً لا يحدثه الحظ وحده: ${day}`,
    never: 'لم يحدث في أي يوم فرقاً لا يحدثه الحظ وحده.',
  },
};

const LANGUAGES: Readonly<Record<string, AskedWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function askedWords(language: string): AskedWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
