// The few words the map writes by itself, and numbers in the language of the marks.

import type { MapGround, MapMarks } from './model.ts';

/** English by default; a language sends its own through `MapTexts.words`, under the same keys. */
export const englishWords = {
  /** By the plural forms of the language; English needs one. */
  units: '{n} units',
  unitsTwo: '{n} units',
  unitsFew: '{n} units',
  about: '≈ {n}',
  unknown: '?',
  lastSeen: '{people}, {day}',
  narrowestCut: 'Narrowest cut',
  kilometres: '{n} km',
  displaced: '{n} people leave',
  map: 'Operations map',
  noWay: 'no way',
} as const;

export type WordKey = keyof typeof englishWords;

/** Names, phrases and numbers in one language. */
export interface Words {
  language: string;
  location(index: number): string;
  actor(index: number): string;
  ground(index: number): string;
  formation(index: number): string;
  phrase(key: WordKey, n?: number): string;
  /** A number of formations. */
  units(n: number): string;
  number(value: number): string;
  /** A share of 0..1 in hundredths. */
  percent(share: number): string;
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bDivision\b/, 'Div'],
  [/\bBrigades?\b/, 'Bde'],
  [/\bRegiments?\b/, 'Regt'],
  [/\bBattalions?\b/, 'Bn'],
  [/\bArmou?red\b/, 'Arm'],
  [/\bMechani[sz]ed\b/, 'Mech'],
  [/\bInfantry\b/, 'Inf'],
  [/\bRepublican Guard\b/, 'RG'],
  [/\bSpecial Mission Forces\b/, 'SMF'],
  [/\bSpecial Forces\b/, 'SF'],
  [/\bNational Defence Forces?\b/, 'NDF'],
];

/** A name of at most `most` letters: usual abbreviations first, then a cut with an ellipsis. */
export function shortened(name: string, most: number): string {
  let bare = name.replace(/\s*[(/].*$/, '').trim();
  for (const [long, short] of abbreviations) {
    if (bare.length <= most) return bare;
    bare = bare.replace(long, short);
  }
  return bare.length <= most ? bare : `${bare.slice(0, most - 1).trimEnd()}…`;
}

/** The words of a ground under some marks. */
export function wordsOf(ground: MapGround, marks: Pick<MapMarks, 'language' | 'texts'>): Words {
  const { language, texts } = marks;
  const tag = language === 'ar' ? 'ar-SY' : language;
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(language);
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const phrase = (key: WordKey, n?: number): string => {
    const template = texts?.words?.[key] ?? englishWords[key];
    return n === undefined ? template : template.replace('{n}', numbers.format(n));
  };
  return {
    language,
    phrase,
    units: (n) => {
      const form = plurals.select(n);
      return phrase(form === 'two' ? 'unitsTwo' : form === 'few' ? 'unitsFew' : 'units', n);
    },
    location: (index) => texts?.locations?.[index] ?? ground.locations[index]?.name ?? '',
    actor: (index) => texts?.actors?.[index] ?? ground.actors[index]?.name ?? '',
    ground: (index) => texts?.actors?.[index] ?? ground.actors[index]?.groundName ?? '',
    formation: (index) => {
      const given = texts?.formations?.[index] ?? ground.formations[index]?.short;
      return shortened(given ?? ground.formations[index]?.name ?? '', 15);
    },
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
  };
}
