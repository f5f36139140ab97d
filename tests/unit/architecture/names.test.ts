// The engine, the policies and the lab know no war: no country, actor or place is named in them.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, filesBelow } from './sources.ts';

/** Sections whose rows have proper names. */
const SECTIONS = [
  'locations',
  'actors',
  'formations',
  'terms',
  'deals',
  'outlets',
  'audiences',
  'tracks',
] as const;

/** Words of such names that are English words of any war, or are too short to mean anybody. */
const COMMON = new Set(
  `Armoured Army Arab Armistice Axis Base Bands Battalion Battalions Behind Border Both Brigade Brigades Bridge Camp Capital Cavalry
  Ceasefire Channel City Close Coast Coastal Column Command Commonwealth Council Country Crossing Dam Defence Democratic Department Deputy
  Detachment Division Divisions East Eastern Envoy Everybody Exchange Fighting First Fifth Fighters Force Forces Ford Fourth Front
  Garrison General Government Great Groups Guard Guards Hill Home Infantry Islands Joint League Legion Light Local Low Market Marine
  Mediators Members Military Militia Mill Mission Monitors Mount Movement National Naval Neighbour Neighbours News North Northern Office
  Operations Orders Others Outlet Overseas Port Present Prisoners Provisional Provincial Public Rear Regiment Regional Reserve
  Road Room Safe Second Sector Security Seventh Sixth Sixteenth Settlement South Southern Special State States Stop Strip Talks
  Term Third Training Troops Truce Union United Units Volunteers Watch West Western Withdrawal World`.split(
    /\s+/,
  ),
);

type Rows = Readonly<Record<string, { readonly name?: { readonly en?: string } | string } | null>>;

/** Proper names of the shipped scenarios: capitalised words of four letters or more that are not common ones. */
function properNames(): string[] {
  const folder = join(ROOT, 'scenarios');
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const scenario = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<
        string,
        Rows | undefined
      >;
      return SECTIONS.flatMap((section) =>
        Object.values(scenario[section] ?? {}).flatMap((row) => {
          const text = row?.name;
          return (typeof text === 'string' ? text : (text?.en ?? '')).match(/\p{Lu}[\p{L}’']{3,}/gu) ?? [];
        }),
      );
    });
  return [...new Set(words)].filter((word) => !COMMON.has(word)).toSorted();
}

const NAMES = properNames();
const named = (text: string): string[] => NAMES.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));

test('there are names to look for', () => {
  expect(NAMES).toEqual(
    expect.arrayContaining(['Aleppo', 'Hama', 'Homs', 'Russia', 'Seoul', 'Syrian', 'Turkey']),
  );
  expect(named('const place = "hama";')).toEqual(['Hama']);
});

describe.each(['src/engine', 'src/policies', 'src/lab', 'src/charts'])('%s', (folder) => {
  test('names none of them', () => {
    const found = filesBelow(folder).flatMap((path) =>
      named(readFileSync(join(ROOT, path), 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
