// The words that charts write themselves, by language. A new language is one more entry.

export interface ChartWords {
  readonly day: string;
  readonly valueHeld: string;
  readonly menLost: string;
  readonly displaced: string;
  readonly capacity: string;
  readonly people: string;
  readonly men: string;
  readonly cut: string;
  readonly thousands: (unit: string) => string;
  readonly millions: (unit: string) => string;
  readonly from: (first: string, last: string) => string;
  readonly atEnd: (values: string) => string;
}

const en: ChartWords = {
  day: 'Day',
  valueHeld: 'Value of places held',
  menLost: 'Men lost since the start',
  displaced: 'People away from home',
  capacity: 'Capacity of the link, a motorway is 100',
  people: 'people',
  men: 'men',
  cut: 'cut',
  thousands: (unit) => `thousand ${unit}`,
  millions: (unit) => `million ${unit}`,
  from: (first, last) => `${first} to ${last}`,
  atEnd: (values) => `at the end ${values}`,
};

const ar: ChartWords = {
  day: 'اليوم',
  valueHeld: 'قيمة الأماكن الممسوكة',
  menLost: 'خسائر الأفراد منذ البداية',
  displaced: 'البعيدون عن بيوتهم',
  capacity: 'سعة الصلة، والطريق السريع ١٠٠',
  people: 'شخص',
  men: 'فرد',
  cut: 'مقطوعة',
  thousands: (unit) => `ألف ${unit}`,
  millions: (unit) => `مليون ${unit}`,
  from: (first, last) => `من ${first} إلى ${last}`,
  atEnd: (values) => `في النهاية ${values}`,
};

const LANGUAGES: Readonly<Record<string, ChartWords>> = { en, ar };

/** The words of a language, English when there are none. */
export function chartWords(language: string): ChartWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
