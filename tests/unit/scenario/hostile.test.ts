// Files that nobody wrote with care: each is told in one clear error, or in a bounded list of them, and nothing is thrown.

import { describe, expect, test } from 'vitest';
import { checkScenario, problemLine } from '../../../src/scenario/index.ts';
import { checked, edited, threeBridges } from './situation.ts';

const MEGABYTE = 1024 * 1024;
const LONG = 60_000;

function lines(text: string | Uint8Array): string[] {
  const { problems, scenario } = checkScenario({ file: 'bad.json', text });
  expect(scenario).toBeNull();
  return problems.map(problemLine);
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
}

const whole: readonly (readonly [what: string, content: string | Uint8Array, told: string])[] = [
  ['nothing', '', '1:1: the file is empty; a JSON object was expected'],
  ['no bytes', bytes(), '1:1: the file is empty; a JSON object was expected'],
  ['blanks', ' \n\t\n', '1:1: the file is empty; a JSON object was expected'],
  ['null', 'null', '1:1: null stands at the top; a JSON object { … } was expected'],
  ['a number', '\n 7', '2:2: the number 7 stands at the top; a JSON object { … } was expected'],
  ['a list', '[{}, {}]', '1:1: a list of 2 stands at the top; a JSON object { … } was expected'],
  ['a text', '"hama"', '1:1: the text "hama" stands at the top; a JSON object { … } was expected'],
  [
    'a page',
    '<!doctype html>',
    '1:1: "<!doctype" is not JSON; names and texts stand in double quotes, numbers plain',
  ],
  [
    'a byte order mark',
    `\uFEFF${threeBridges}`,
    '1:1: the file begins with a byte order mark; save it as UTF-8 without one',
  ],
  [
    'a byte order mark in bytes',
    bytes([0xef, 0xbb, 0xbf], '{}'),
    '1:1: the file begins with a byte order mark; save it as UTF-8 without one',
  ],
  ['UTF-16', bytes([0xff, 0xfe], '{'), '1:1: the byte 0xff is not UTF-8 text; save the file as UTF-8'],
  [
    'Latin letters of one byte',
    bytes('{\n  "id": "caf', [0xe9], '"}'),
    '2:13: the byte 0xe9 is not UTF-8 text; save the file as UTF-8',
  ],
  [
    'a sequence that breaks off',
    bytes('{"id": "', [0xd8]),
    '1:9: the byte 0xd8 is not UTF-8 text; save the file as UTF-8',
  ],
  [
    'an overlong sequence',
    bytes('{"id": "', [0xc0, 0xaf], '"}'),
    '1:9: the byte 0xc0 is not UTF-8 text; save the file as UTF-8',
  ],
  [
    'a surrogate in bytes',
    bytes('{"ا": "', [0xed, 0xa0, 0x80], '"}'),
    '1:8: the byte 0xed is not UTF-8 text; save the file as UTF-8',
  ],
  [
    'zeros',
    bytes([0, 0, 0, 0]),
    '1:1: "\\u0000\\u0000\\u0000\\u0000" is not JSON; names and texts stand in double quotes, numbers plain',
  ],
  [
    'ten thousand lists in one another',
    '['.repeat(10_000),
    '1:65: lists and objects are nested more than 64 deep; a scenario needs about ten',
  ],
  [
    'ten thousand objects in one another',
    '{"a":'.repeat(10_000),
    '1:321: lists and objects are nested more than 64 deep; a scenario needs about ten',
  ],
  [
    'fifty megabytes of blanks',
    new Uint8Array(50 * MEGABYTE).fill(0x20),
    '1:1: the file has 50.0 MB; at most 4 MB were expected',
  ],
  ['five million letters', 'x'.repeat(5 * MEGABYTE), '1:1: the file has 5.0 MB; at most 4 MB were expected'],
];

test.each(whole)(
  '%s: one clear error',
  (_what, content, told) => {
    expect(lines(content)).toEqual([`bad.json:${told}`]);
  },
  LONG,
);

describe('names that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused wherever it stands, and changes nothing',
    (name) => {
      const text = edited(
        threeBridges,
        ['"map": {', `"${name}": { "polluted": 1 }, "map": {`],
        ['"patch": {', `"patch": { "${name}": { "polluted": 1 },`],
        ['"home": { "council": 0.8 }', `"home": { "${name}": 1 }`],
      );
      expect(lines(text)).toEqual([
        `bad.json:8:3: the name "${name}" is reserved; choose another`,
        `bad.json:16:157: the name "${name}" is reserved; choose another`,
        expect.stringContaining(`the name "${name}" is reserved; choose another`),
      ]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  test.each(['toString', 'hasOwnProperty', 'valueOf', 'constructor'])(
    '%s is a name like any other that is unknown',
    (name) => {
      const text = edited(threeBridges, [
        '"at": "mill", "strength": 700',
        `"at": "${name}", "strength": 700`,
      ]);
      expect(lines(text)).toEqual([
        expect.stringMatching(
          new RegExp(`^bad.json:81:125: "${name}" is no location of this scenario; known: "bridge"`),
        ),
      ]);
    },
  );

  test('an actor that only JavaScript knows is unknown, and nothing else is said of it', () => {
    const text = edited(threeBridges, [
      '"controller": "council", "home": { "council": 0.8 }',
      '"controller": "constructor", "home": { "council": 0.8 }',
    ]);
    expect(lines(text)).toEqual([
      expect.stringContaining('"constructor" is no actor of this scenario; known: "council"'),
    ]);
  });
});

describe('files with too much in them', () => {
  const rows = (count: number, row: string) =>
    Array.from({ length: count }, (_, i) => `"x${i}": ${row}`).join(', ');

  test(
    'more rows than can be played',
    () => {
      const text = edited(threeBridges, ['"port": { "name"', `${rows(100_000, '{}')}, "port": { "name"`]);
      expect(lines(text)).toEqual(['bad.json:9:3: there are 100008 locations; at most 2000 were expected']);
    },
    LONG,
  );

  test(
    'more problems than anybody reads',
    () => {
      const text = edited(threeBridges, ['"links": {', `${rows(20_000, '1')}, "links": {`]);
      const told = lines(text);
      expect(told).toHaveLength(201);
      expect(told[0]).toContain('"x0" is not a property of the scenario');
      expect(told.at(-1)).toMatch(/there are more problems than these 200; mend these first$/);
    },
    LONG,
  );

  test(
    'triggers that wait for one another in more ways than can be counted',
    () => {
      const waits = (i: number) =>
        `{ "any": [{ "happened": "x${i + 1}" }, { "happened": "x${i + 1}" }, { "happened": "x${i + 1}" }] }`;
      const triggers = Array.from(
        { length: 200 },
        (_, i) =>
          `"x${i}": { "name": "X${i}", "when": ${i === 199 ? '{ "resolve": { "actor": "league", "atMost": 40 } }' : waits(i)}, "effects": [{ "kind": "resolve", "actor": "league", "add": 1 }] }`,
      );
      const text = edited(threeBridges, [
        '"port-in-danger": {',
        `${triggers.join(', ')}, "port-in-danger": {`,
      ]);
      expect(checked(text).problems).toEqual([]);
    },
    LONG,
  );

  test(
    'a list of three hundred thousand places',
    () => {
      const text = edited(threeBridges, [
        '"from": ["market"]',
        `"from": [${'"market",'.repeat(300_000)}"market"]`,
      ]);
      expect(checkScenario({ file: 'bad.json', text }).problems.length).toBeLessThanOrEqual(201);
    },
    LONG,
  );
});
