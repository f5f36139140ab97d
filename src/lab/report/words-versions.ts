// Names of the versions of the model, by language.

interface VersionWords {
  readonly names: Readonly<Record<string, string>>;
}

const en: VersionWords = {
  names: {
    '': 'this model',
    'no-shock': 'no shock from fallen places',
    'no-home-defence': 'no home defence',
    'even-losses': 'losses the same at any odds',
    mass: 'men count, order does not',
    'no-fortune': 'no luck in battle',
    'fixed-initiative': 'fixed order of turns',
    'no-fog': 'no fog of war',
    'no-claims': 'no claims, no rumours',
    lookahead: 'seats that look ahead',
  },
};

const ar: VersionWords = {
  names: {
    '': 'هذا النموذج',
    'no-shock': 'بلا صدمة من أماكن ساقطة',
    'no-home-defence': 'بلا دفاع محلي',
    'even-losses': 'خسائر متساوية بأي ميزان',
    mass: 'الأفراد يُحسبون، لا التماسك',
    'no-fortune': 'بلا حظ في المعركة',
    'fixed-initiative': 'ترتيب ثابت للأدوار',
    'no-fog': 'بلا ضباب حرب',
    'no-claims': 'بلا ادعاءات ولا شائعات',
    lookahead: 'مقاعد تنظر إلى الأمام',
  },
};

const LANGUAGES: Readonly<Record<string, VersionWords>> = { en, ar };

/** A version's name in a language, English when there is none. */
export function versionName(id: string, language: string): string {
  const words = LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
  return words.names[id] ?? id;
}
