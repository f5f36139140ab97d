// The words of reports, by language. A new language is one more entry.

export interface ReportWords {
  readonly notForecasts: string;
  readonly kicker: string;
  readonly headline: (games: string, shares: string) => string;
  readonly headlineShare: (share: string, outcome: string) => string;
  readonly facts: {
    readonly scenario: string;
    readonly variant: string;
    readonly games: string;
    readonly seed: string;
    readonly engine: string;
    readonly seats: string;
    readonly replayed: string;
  };
  readonly asWritten: string;
  readonly seatsAll: (policy: string) => string;
  readonly seatsExcept: (policy: string, others: string) => string;
  readonly replayedAll: (games: string, same: string) => string;
  readonly failed: (games: string) => string;
  readonly contents: string;
  readonly asTable: string;
  readonly games: string;
  readonly limits: string;
  readonly cite: string;
  readonly repeat: string;
  readonly limit: readonly string[];
  readonly citation: (what: {
    title: string;
    games: string;
    seed: string;
    engine: number;
    hash: string;
  }) => string;
  readonly ofHundred: string;
  readonly interval: string;
  readonly outcomes: {
    title: string;
    lead: string;
    figure: string;
    note: string;
    noteInputs: (starts: string, lucks: string) => string;
    noteModels: (versions: string, games: string) => string;
    outcome: string;
    chance: string;
    inputs: string;
    models: string;
    modelsChance: string;
    gamesOf: string;
    version: string;
    versionsFigure: (outcome: string) => string;
    versionsNote: string;
  };
  readonly when: {
    title: string;
    lead: string;
    inAll: (games: string) => string;
    ifAll: (games: string, day: string) => string;
    day: string;
    came: string;
    endedBefore: string;
    atRisk: string;
    over: string;
    overNote: string;
  };
  readonly order: {
    title: string;
    lead: string;
    figure: string;
    note: string;
    nothing: string;
    others: string;
    way: string;
    run: string;
  };
  readonly course: {
    title: string;
    lead: string;
    displaced: string;
    losses: (actor: string) => string;
    link: (link: string) => string;
    people: string;
    men: string;
    median: string;
    half: string;
    ninety: string;
  };
  readonly holds: {
    title: string;
    lead: string;
    figure: (day: string) => string;
    note: string;
    place: string;
    nobody: string;
    game: (number: number, run: number, outcome: string) => string;
  };
}

const en: ReportWords = {
  notForecasts:
    'Games, not forecasts: shares are shares of games of this model, and another reading of the same reports gives others.',
  kicker: 'Orontes · many games of one scenario',
  headline: (games, shares) => `In ${games} games of this model: ${shares}.`,
  headlineShare: (share, outcome) => `${outcome} in ${share} of 100`,
  facts: {
    scenario: 'Scenario',
    variant: 'Variant',
    games: 'Games',
    seed: 'Seed',
    engine: 'Engine',
    seats: 'Seats',
    replayed: 'Played again',
  },
  asWritten: 'as written',
  seatsAll: (policy) => `all by ${policy}`,
  seatsExcept: (policy, others) => `by ${policy}, except ${others}`,
  replayedAll: (games, same) => `${games} for this report, ${same} with the very same end`,
  failed: (games) => `${games} could not be played to their end and are left out`,
  contents: 'In this report',
  asTable: 'The same figures as a table',
  games: 'Games to look at',
  limits: 'How far to trust it',
  cite: 'How to cite',
  repeat: 'How to repeat',
  limit: [
    'Intervals marked as chance say how far so few games may lie from very many games of the same model. They say nothing about how far the model lies from the war, and that is the greater error.',
    'Strengths, nerve and will at the start are drawn from ranges that are mostly assumed; nearly every number of a rule is. What many games agree on is what these rules and assumptions agree on.',
    'One war is one observation: nothing here was or can be checked against other outcomes of the same days.',
  ],
  citation: ({ title, games, seed, engine, hash }) =>
    `“${title}”: ${games} games by Orontes, engine ${engine}, scenario ${hash.slice(0, 12)}, seed ${seed}. Simulated games, not forecasts.`,
  ofHundred: 'of 100 games',
  interval: '95 % interval',
  outcomes: {
    title: 'How the games end',
    lead: 'Each game is filed under the first outcome whose conditions it meets.',
    figure: 'Games of a hundred that end so',
    note: 'Thick line: chance, the 95 % interval (Wilson).',
    noteInputs: (starts, lucks) =>
      `Thin line: inputs, nine of ten starts (${starts} starts drawn, ${lucks} games from each).`,
    noteModels: (versions, games) =>
      `Ticks below: ${versions} versions of the model, this one included (${games} games each).`,
    outcome: 'Outcome',
    chance: 'chance, 95 %',
    inputs: 'inputs, nine of ten starts',
    models: 'over versions of the model',
    modelsChance: 'that with chance, 95 %',
    version: 'Version',
    versionsFigure: (outcome) => `${outcome}, by version of the model`,
    versionsNote:
      'Each version changes one idea of how the war works; line: 95 % interval of chance. All outcomes stand in the table.',
    gamesOf: 'Games',
  },
  when: {
    title: 'By when',
    lead: 'Games of a hundred in which a day had come, by the end of each day. A game that is over by then can no longer see it: that share hangs from above. White in between: still open. Aalen–Johansen estimate with 95 % band for each day; games that reach their drawn last day are censored there, and a curve ends where fewer than a tenth of the open games go on.',
    inAll: (games) => `Came in ${games} of 100 games.`,
    ifAll: (games, day) => `By ${day} it would be ${games} if every game went on so long.`,
    day: 'Day',
    came: 'came',
    endedBefore: 'over before',
    atRisk: 'games still followed',
    over: 'Games that are over',
    overNote:
      'Games ended by an outcome, by day; one minus Kaplan–Meier with 95 % band. The last day itself is drawn for each game.',
  },
  order: {
    title: 'In what order',
    lead: 'From left to right which first day came next; each bar is as high as the games that went that way. What came on one day stands in the order of the scenario.',
    figure: 'Ways that games went',
    note: 'Games of a hundred. Ways of fewer than 2 are put together.',
    nothing: 'nothing more',
    others: 'other ways',
    way: 'Way',
    run: 'A game that went so',
  },
  course: {
    title: 'How it spreads',
    lead: 'Figures by day over the games whose course was kept. Line: median; dark band: the middle half of games; pale band: 90 of 100.',
    displaced: 'People away from home',
    losses: (actor) => `Men lost by ${actor}`,
    link: (link) => `${link}: capacity (a motorway is 100)`,
    people: 'people',
    men: 'men',
    median: 'median',
    half: 'middle half',
    ninety: '90 of 100',
  },
  holds: {
    title: 'Who holds what',
    lead: 'Shares of games by place, and beside them whole games: places move together, and no single game looks like the shares.',
    figure: (day) => `At the end of ${day}`,
    note: 'Bars: games of a hundred. Columns: whole games, the most typical of their outcome.',
    place: 'Place',
    nobody: 'nobody',
    game: (number, run, outcome) => `Column ${number}: game ${run}, ${outcome}`,
  },
};

const ar: ReportWords = {
  notForecasts:
    'مباريات، لا توقعات: الحصص حصص من مباريات هذا النموذج، وقراءة أخرى للتقارير نفسها تعطي غيرها.',
  kicker: 'العاصي، مباريات كثيرة لسيناريو واحد',
  headline: (games, shares) => `في ${games} مباراة من هذا النموذج: ${shares}.`,
  headlineShare: (share, outcome) => `${outcome} في ${share} من ١٠٠`,
  facts: {
    scenario: 'السيناريو',
    variant: 'الصيغة',
    games: 'المباريات',
    seed: 'البذرة',
    engine: 'المحرّك',
    seats: 'المقاعد',
    replayed: 'أُعيد لعبها',
  },
  asWritten: 'كما كُتب',
  seatsAll: (policy) => `كلها بسياسة ${policy}`,
  seatsExcept: (policy, others) => `بسياسة ${policy}، إلا ${others}`,
  replayedAll: (games, same) => `${games} من أجل هذا التقرير، ومنها بالنهاية نفسها ${same}`,
  failed: (games) => `تعذّر لعب ${games} حتى نهايتها، وقد تُركت`,
  contents: 'في هذا التقرير',
  asTable: 'الأرقام نفسها على هيئة جدول',
  games: 'مباريات تستحق النظر',
  limits: 'إلى أي حد يوثق به',
  cite: 'كيف يُستشهد به',
  repeat: 'كيف يُعاد',
  limit: [
    'مجالات الحظ تقول كم قد تبعد مباريات بهذا العدد عن مباريات كثيرة جداً من النموذج نفسه. ولا تقول شيئاً عن بعد النموذج عن الحرب، وذلك هو الخطأ الأكبر.',
    'القوى والتماسك والعزائم في البداية تُسحب من مجالات معظمها مفترض؛ وكذلك كل رقم في القواعد تقريباً. ما تتفق عليه مباريات كثيرة هو ما تتفق عليه هذه القواعد والافتراضات.',
    'الحرب الواحدة مشاهدة واحدة: لم يُفحص شيء هنا ولا يمكن فحصه أمام نهايات أخرى للأيام نفسها.',
  ],
  citation: ({ title, games, seed, engine, hash }) =>
    `«${title}»: ${games} مباراة بالعاصي، المحرّك ${engine}، السيناريو ${hash.slice(0, 12)}، البذرة ${seed}؛ مباريات محاكاة، لا توقعات.`,
  ofHundred: 'من كل ١٠٠ مباراة',
  interval: 'مجال ٩٥ ٪',
  outcomes: {
    title: 'كيف تنتهي المباريات',
    lead: 'تُصنَّف كل مباراة تحت أول نتيجة تتحقق شروطها.',
    figure: 'مباريات من كل مئة تنتهي هكذا',
    note: 'الخط الغليظ: الحظ، مجال ٩٥ ٪ (ويلسون).',
    noteInputs: (starts, lucks) =>
      `الخط الرفيع: المدخلات، تسع من كل عشر بدايات (بدايات مسحوبة ${starts}، ومن كل منها مباريات ${lucks}).`,
    noteModels: (versions, games) =>
      `العلامات تحته: نسخ النموذج ${versions}، وهذه منها (مباريات كل منها ${games}).`,
    outcome: 'النتيجة',
    chance: 'الحظ، ٩٥ ٪',
    inputs: 'المدخلات، تسع من كل عشر بدايات',
    models: 'عبر نسخ النموذج',
    modelsChance: 'ومعه الحظ، ٩٥ ٪',
    version: 'النسخة',
    versionsFigure: (outcome) => `${outcome}، بحسب نسخة النموذج`,
    versionsNote: 'كل نسخة تغيّر فكرة واحدة عن سير الحرب؛ الخط: مجال الحظ ٩٥ ٪، وكل النتائج في الجدول.',
    gamesOf: 'المباريات',
  },
  when: {
    title: 'متى',
    lead: 'مباريات من كل مئة كان فيها يوم قد جاء، حتى نهاية كل يوم. والمباراة التي انتهت قبله لا يمكن أن تراه: تتدلى حصتها من الأعلى. وما بينهما من بياض: ما زال مفتوحاً. تقدير آلن–يوهانسن مع مجال ٩٥ ٪ لكل يوم؛ والمباريات التي تبلغ يومها الأخير المسحوب تُقتطع هناك، وينتهي المنحنى حيث يمضي أقل من عُشر المباريات المفتوحة.',
    inAll: (games) => `جاء في ${games} من كل ١٠٠ مباراة.`,
    ifAll: (games, day) => `وحتى ${day} كان سيكون ${games} لو امتدت كل مباراة إلى ذلك اليوم.`,
    day: 'اليوم',
    came: 'جاء',
    endedBefore: 'انتهت قبله',
    atRisk: 'مباريات ما زالت متابَعة',
    over: 'مباريات انتهت',
    overNote:
      'مباريات أنهتها نتيجة، بحسب اليوم؛ واحد ناقص كابلان–ماير مع مجال ٩٥ ٪، واليوم الأخير يُسحب لكل مباراة.',
  },
  order: {
    title: 'بأي ترتيب',
    lead: 'من طرف إلى طرف أيُّ يوم أول جاء بعد غيره؛ وكل عمود بارتفاع المباريات التي سارت كذلك. وما جاء في يوم واحد يقف بترتيب السيناريو.',
    figure: 'الطرق التي سارت فيها المباريات',
    note: 'مباريات من كل مئة. والطرق التي دون ٢ تُجمع معاً.',
    nothing: 'لا شيء بعد',
    others: 'طرق أخرى',
    way: 'الطريق',
    run: 'مباراة سارت كذلك',
  },
  course: {
    title: 'كيف ينتشر',
    lead: 'أرقام يوماً بيوم في المباريات التي حُفظ سيرها. الخط: الوسيط؛ والشريط الداكن: النصف الأوسط من المباريات؛ والشاحب: ٩٠ من كل ١٠٠',
    displaced: 'البعيدون عن بيوتهم',
    losses: (actor) => `خسائر ${actor} من الأفراد`,
    link: (link) => `${link}: السعة (الطريق السريع ١٠٠)`,
    people: 'شخص',
    men: 'فرد',
    median: 'الوسيط',
    half: 'النصف الأوسط',
    ninety: '٩٠ من ١٠٠',
  },
  holds: {
    title: 'من يمسك بماذا',
    lead: 'حصص المباريات بحسب المكان، وإلى جانبها مباريات كاملة: الأماكن تتحرك معاً، ولا مباراة واحدة تشبه الحصص.',
    figure: (day) => `في نهاية ${day}`,
    note: 'الأشرطة: مباريات من كل مئة. والأعمدة: مباريات كاملة، أكثرها تمثيلاً لنتيجتها.',
    place: 'المكان',
    nobody: 'لا أحد',
    game: (number, run, outcome) => `العمود ${number}: المباراة ${run}، ${outcome}`,
  },
};

const LANGUAGES: Readonly<Record<string, ReportWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function reportWords(language: string): ReportWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
