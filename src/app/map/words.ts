// The few words the map writes by itself, and numbers in the language of the marks.

import type { MapGround, MapMarks } from './model.ts';

/** English by default; a language sends its own through `MapTexts.words`, under the same keys. */
export const englishWords = {
  units: '{n} units',
  about: '≈ {n}',
  unknown: '?',
  narrowestCut: 'Narrowest cut',
  kilometres: '{n} km',
  displaced: '{n} people leave',
  map: 'Operations map',
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
  number(value: number): string;
}

/** Cuts a name at a word so that it has at most `most` letters; an ellipsis stands for the rest. */
export function shortened(name: string, most: number): string {
  const bare = name.replace(/\s*\(.*\)\s*$/, '').trim();
  if (bare.length <= most) return bare;
  const cut = bare.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return space > most / 2 ? cut.slice(0, space) : `${cut.slice(0, most - 1)}…`;
}

/** The words of a ground under some marks. */
export function wordsOf(ground: MapGround, marks: Pick<MapMarks, 'language' | 'texts'>): Words {
  const { language, texts } = marks;
  const numbers = new Intl.NumberFormat(language === 'ar' ? 'ar-SY' : language);
  return {
    language,
    location: (index) => texts?.locations?.[index] ?? ground.locations[index]?.name ?? '',
    actor: (index) => texts?.actors?.[index] ?? ground.actors[index]?.name ?? '',
    ground: (index) => texts?.actors?.[index] ?? ground.actors[index]?.groundName ?? '',
    formation: (index) => {
      const given = texts?.formations?.[index] ?? ground.formations[index]?.short;
      return shortened(given ?? ground.formations[index]?.name ?? '', 15);
    },
    phrase: (key, n) => {
      const template = texts?.words?.[key] ?? englishWords[key];
      return n === undefined ? template : template.replace('{n}', numbers.format(n));
    },
    number: (value) => numbers.format(value),
  };
}
