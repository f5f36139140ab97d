// Files that extend others, and variants: each problem is told at the place that last wrote the value.

import { describe, expect, test } from 'vitest';
import { compileScenario, problemLine, scenarioOf } from '../../../src/scenario/index.ts';
import { checked, edited, marked, soundScenario, threeBridges } from './situation.ts';

const BASE = { 'lib/three-bridges.json': threeBridges };
/** A file beside the small scenario, with these properties laid over it. */
const over = (...properties: readonly string[]): string =>
  [
    '{',
    `  "extends": "three-bridges.json"${properties.some((each) => each.startsWith('"id"')) ? '' : ', "id": "mine"'}`,
    ...properties.map((each) => `  ,${each}`),
    '}',
  ].join('\n');

function told(text: string, files: Readonly<Record<string, string>> = BASE): string[] {
  return checked(text, files, 'lib/mine.json').problems.map(problemLine);
}

/** The small scenario with one variant of this patch. */
function withVariant(patch: string): string {
  return edited(threeBridges, [
    '"variants": {',
    `"variants": {\n"mine": { "name": "Mine", "patch": ${patch} },`,
  ]);
}
const variantLine = threeBridges.split('\n').findIndex((line) => line.includes('"variants": {')) + 2;

describe('a file that extends another', () => {
  test('is sound, and has the values of both', () => {
    const text = over(
      '"id": "four-bridges"',
      '"locations": { "mill": { "people": 8000 }, "camp": { "value": 6 } }',
    );
    const { scenario, problems } = checked(text, BASE, 'lib/mine.json');
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe('four-bridges');
    expect(scenario?.locations['mill']).toMatchObject({ people: 8000, value: 2 });
    expect(scenario?.locations['camp']).toMatchObject({ people: 20000, value: 6 });
  });

  test('is told that it needs an id of its own', () => {
    expect(told('{ "extends": "three-bridges.json", "title": "Mine" }')).toEqual([
      'lib/mine.json:1:14: this file extends another and has no "id" of its own, so its games would be taken for games of the other; write an "id" that no other scenario has beside "extends"',
    ]);
  });

  test('is told of its own values at its own lines', () => {
    expect(told(over('"formations": { "mill-watch": { "at": "mil" } }'))).toEqual([
      'lib/mine.json:3:42: "mil" is no location of this scenario; nearest known name: "mill"',
    ]);
  });

  test('is told of what the other file holds at the lines of that', () => {
    const base = edited(threeBridges, ['"km": 34', '"km": "far"']);
    expect(told(over('"id": "mine"'), { 'lib/three-bridges.json': base })).toEqual([
      'lib/three-bridges.json:20:50: "km" is the text "far"; a number above 0 to 20000 was expected',
    ]);
  });

  test('is told which of its lines took away what is still named', () => {
    expect(told(over('"locations": { "mill": null }'))).toEqual([
      'lib/three-bridges.json:21:5: the location "mill" is still named here, but it is taken away at lib/mine.json:3:19; take this away too, or keep it',
      'lib/three-bridges.json:25:5: the location "mill" is still named here, but it is taken away at lib/mine.json:3:19; take this away too, or keep it',
      'lib/three-bridges.json:81:125: the location "mill" is still named here, but it is taken away at lib/mine.json:3:19; take this away too, or keep it',
    ]);
  });

  test('is told which row it probably meant', () => {
    expect(told(over('"formations": { "mil-watch": { "strength": 900 } }'))).toEqual([
      'lib/mine.json:3:20: there is no "mil-watch" in formations to change, and a new one lacks "name", "actor", "class"; nearest known name: "mill-watch"',
    ]);
  });

  test('is told of a name that it takes away in vain', () => {
    expect(told(over('"formations": { "mil-watch": null }'))).toEqual([
      'lib/mine.json:3:20: there is no "mil-watch" in formations to take away; nearest known name: "mill-watch"',
    ]);
  });

  test('may take away a property that is not there, as long as there could be one', () => {
    expect(told(over('"locations": { "mill": { "fortification": null } }'))).toEqual([]);
    expect(told(over('"locations": { "mill": { "fortress": null } }'))).toEqual([
      'lib/mine.json:3:29: there is no "fortress" in locations.mill to take away; known: "at", "confidence", "controller", "fled", "fortification", "home", "kind", "known", "name", "notes", "people", "region", "seat", "sources", "stock", "supplyYield" and 2 more',
    ]);
  });

  test('may have variants that take things away, and keeps those of the other file', () => {
    const text = over(
      '"variants": { "no-mill": { "name": "No mill watch", "patch": { "formations": { "mill-watch": null } } } }',
    );
    const { scenario, problems } = checked(text, BASE, 'lib/mine.json');
    expect(problems).toEqual([]);
    expect(Object.keys(scenario?.variants ?? {})).toEqual(['no-ships', 'no-mill']);
    expect(scenario?.variants['no-mill']?.patch).toEqual({ formations: { 'mill-watch': null } });
    expect(scenario?.variants['no-ships']?.patch).toEqual({
      actors: { neighbour: { ships: null } },
      formations: { volunteers: null },
    });
  });

  test('may rename a variant of the other file, replace its patch, or take it away', () => {
    const variants = (patch: string) =>
      checked(over(`"variants": { "no-ships": ${patch} }`), BASE, 'lib/mine.json').scenario?.variants;
    expect(variants('{ "name": "Stay out" }')?.['no-ships']).toMatchObject({
      name: 'Stay out',
      patch: { formations: { volunteers: null } },
    });
    expect(variants('{ "patch": { "formations": { "mill-watch": null } } }')?.['no-ships']?.patch).toEqual({
      formations: { 'mill-watch': null },
    });
    expect(variants('null')).toEqual({});
  });

  test('stands on a chain of files, each seen from the one that names it', () => {
    const files = {
      'lib/middle.json': '{ "extends": "deeper/bottom.json", "title": "Middle" }',
      'lib/deeper/bottom.json': '{ "extends": "../three-bridges.json", "title": "Bottom", "about": "" }',
      ...BASE,
    };
    const text = '{ "extends": "./middle.json", "id": "top" }';
    const { scenario } = checked(text, files, 'lib/mine.json');
    expect(scenario).toMatchObject({ id: 'top', title: 'Middle', about: '' });
  });

  test.each([
    [
      'a file that is not there',
      '{ "extends": ‸"two-bridges.json" }',
      'the file "two-bridges.json" that this one extends was not found; it was looked for as lib/two-bridges.json',
    ],
    [
      'itself',
      '{ "extends": ‸"mine.json" }',
      'the files extend one another in a circle: lib/mine.json extends lib/mine.json; let one of them stand alone',
    ],
    [
      'no name',
      '{ "extends": ‸3 }',
      '"extends" does not name a file beside this one; a relative file name was expected, such as "three-bridges.json"',
    ],
    [
      'an address',
      '{ "extends": ‸"https://example.org/a.json" }',
      '"extends" does not name a file beside this one; a relative file name was expected, such as "three-bridges.json"',
    ],
    [
      'a place on a disk',
      '{ "extends": ‸"/etc/passwd" }',
      '"extends" does not name a file beside this one; a relative file name was expected, such as "three-bridges.json"',
    ],
  ])('cannot extend %s', (_what, text, message) => {
    const { text: plain, line, column } = marked(text);
    expect(told(plain)).toEqual([`lib/mine.json:${line}:${column}: ${message}`]);
  });

  test('cannot extend one that cannot be read', () => {
    expect(told(over(), { 'lib/three-bridges.json': '{ "format": 1,\n  id: 3 }' })).toEqual([
      'lib/three-bridges.json:2:3: "id" is not JSON; names and texts stand in double quotes, numbers plain',
    ]);
  });

  test('cannot stand on more than sixteen files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`lib/f${i}.json`, `{ "extends": "f${i + 1}.json" }`]),
    );
    expect(told('{ "extends": "f0.json" }', files)).toEqual([
      'lib/f14.json:1:14: 16 files extend one another; at most 16 were expected',
    ]);
  });
});

describe('a variant', () => {
  test('is told of a problem at its own line, with its name', () => {
    expect(
      checked(withVariant('{ "formations": { "mill-watch": { "at": "mil" } } }')).problems.map(problemLine),
    ).toEqual([
      `bad.json:${variantLine}:76: variant "mine": "mil" is no location of this scenario; nearest known name: "mill"`,
    ]);
  });

  test('is told where it is when what it breaks is written elsewhere', () => {
    const [problem] = checked(
      withVariant('{ "actors": { "league": { "ground": { "resolve": 10 } } } }'),
    ).problems;
    expect(problem?.message).toBe(
      'variant "mine": the floor of "league" (15) is not below its resolve (10): it collapses at once',
    );
    expect(problem?.line).toBe(43);
    expect(problem?.remedy).toBe(`less than 10 was expected; the variant is at ${variantLine}:36`);
  });

  test('is told which row it probably meant', () => {
    const { problems } = checked(withVariant('{ "formations": { "mil-watch": { "strength": 900 } } }'));
    expect(problems.map(problemLine)).toEqual([
      `bad.json:${variantLine}:54: variant "mine": there is no "mil-watch" in formations to change, and a new one lacks "name", "actor", "class"; nearest known name: "mill-watch"`,
    ]);
  });

  test.each([
    [
      'takes away what is not there',
      '{ "formations": { ‸"volunters": null } }',
      'there is no "volunters" in formations to take away; nearest known name: "volunteers"',
    ],
    ['changes which scenario it is', '{ ‸"id": "another" }', 'a variant cannot change "id"; take it away'],
    ['holds variants of its own', '{ ‸"variants": {} }', 'a variant cannot change "variants"; take it away'],
    [
      'misspells a section',
      '{ ‸"formation": {} }',
      '"formation" is not a property of the scenario; nearest known name: "formations"',
    ],
    [
      'is no object',
      '‸[]',
      '"patch" is a list of 0; an object { … } was expected, such as {"formations":{"volunteers":null}}',
    ],
  ])('that %s', (_what, patch, message) => {
    const { text, line, column } = marked(withVariant(patch));
    const { problems, scenario } = checked(text);
    expect(problems.map(({ line: at, column: on }) => [at, on])).toEqual([[line, column]]);
    expect(`${problems[0]?.message}; ${problems[0]?.remedy}`.replace('variant "mine": ', '')).toBe(message);
    expect(scenario).toBeNull();
  });

  test.each([
    ['nothing', '{}'],
    ['what is so anyway', '{ "locations": { "mill": { "people": 9000, "fortification": null } } }'],
  ])('that changes %s is told so, and can be played', (_what, patch) => {
    const { problems, scenario } = checked(withVariant(patch));
    expect(problems.map(problemLine)).toEqual([
      `bad.json:${variantLine}:36: warning: variant "mine": it changes nothing; say what is different in it`,
    ]);
    expect(scenario).not.toBeNull();
  });

  test('is not told again what is wrong with the scenario itself', () => {
    const text = edited(threeBridges, ['"km": 34', '"km": 0']);
    expect(checked(text).problems).toHaveLength(1);
  });

  test('may give hours to a round that is a day long by default', () => {
    const text = edited(withVariant('{ "calendar": { "step": { "hours": 12 } } }'), [
      ' "step": { "days": 1 },',
      '',
    ]);
    const scenario = soundScenario(text);
    expect(compileScenario(scenario).calendar.daysPerRound).toBe(1);
    expect(compileScenario(scenario, { variant: 'mine' }).calendar.daysPerRound).toBe(0.5);
    expect(compileScenario(scenario).hash).toBe(compileScenario(soundScenario(threeBridges)).hash);
  });

  test('is the scenario with the patch laid over it', () => {
    const scenario = soundScenario(threeBridges);
    const variant = scenarioOf(scenario, 'no-ships');
    expect(variant.actors['neighbour']).not.toHaveProperty('ships');
    expect(Object.keys(variant.formations)).toHaveLength(Object.keys(scenario.formations).length - 1);
    expect(variant.variants).toEqual({});
    expect(() => scenarioOf(scenario, 'no-shops')).toThrow(
      'the scenario three-bridges has no variant no-shops',
    );
  });
});
