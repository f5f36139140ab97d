// The words that charts write themselves, by language. A new language is one more entry.

export interface ChartWords {
  readonly day: string;
  readonly peopleHeld: string;
  readonly valueHeld: string;
  readonly menLost: string;
  readonly displaced: string;
  readonly capacity: string;
  readonly people: string;
  readonly men: string;
  readonly cut: string;
  readonly aim: string;
  readonly aims: string;
  readonly weight: string;
  readonly met: string;
  readonly points: string;
  readonly typical: string;
  readonly outcome: string;
  readonly outcomes: string;
  readonly games: string;
  readonly estimate: string;
  readonly low: string;
  readonly high: string;
  readonly thousands: (unit: string) => string;
  readonly millions: (unit: string) => string;
  readonly from: (first: string, last: string) => string;
  readonly atEnd: (values: string) => string;
  readonly of: (part: string, whole: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly ofGames: (count: string) => string;
}

const en: ChartWords = {
  day: 'Day',
  peopleHeld: 'People on ground held',
  valueHeld: 'Value of places held',
  menLost: 'Men lost since the start',
  displaced: 'People away from home',
  capacity: 'Capacity of the link, a motorway is 100',
  people: 'people',
  men: 'men',
  cut: 'cut',
  aim: 'Aim',
  aims: 'Aims',
  weight: 'Weight',
  met: 'Met',
  points: 'Points',
  typical: 'Mean of machine games',
  outcome: 'Outcome',
  outcomes: 'Outcomes in games of a hundred',
  games: 'Games',
  estimate: 'Of 100',
  low: 'Low',
  high: 'High',
  thousands: (unit) => `thousand ${unit}`,
  millions: (unit) => `million ${unit}`,
  from: (first, last) => `${first} to ${last}`,
  atEnd: (values) => `at the end ${values}`,
  of: (part, whole) => `${part} of ${whole}`,
  interval: (low, high) => `${low}–${high}`,
  ofGames: (count) => `of ${count} games`,
};

const LANGUAGES: Readonly<Record<string, ChartWords>> = { en };

/** The words of a language, English when there are none. */
export function chartWords(language: string): ChartWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
