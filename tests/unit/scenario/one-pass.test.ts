// All problems of a file are told at once: a fault in one part does not hide faults in others, and makes none up.

import { expect, test } from 'vitest';
import { problemLine } from '../../../src/scenario/index.ts';
import { checked, edited, threeBridges } from './situation.ts';
import type { Edit } from './situation.ts';

const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';

function told(...edits: readonly Edit[]): string[] {
  return checked(edited(threeBridges, ...edits)).problems.map(problemLine);
}

test('faults of writing, shape, names and sense are told together', () => {
  expect(
    told(
      ['"map": {', '// plain\n  "map": {'],
      ['"km": 34', '"km": "far"'],
      [MILL_WATCH, '"actor": "league", "class": "milita", "at": "mil", "strength": 700'],
      ['"market-held": { "rank": 4,', '"market-held": { "rank": 3,'],
      ['"best": 20', '"best": 100'],
    ),
  ).toEqual([
    'bad.json:8:3: comments are not part of JSON; put remarks into "notes"',
    'bad.json:21:50: "km" is the text "far"; a number above 0 to 20000 was expected',
    'bad.json:74:153: the worst and the best value of the aim "low-price" are both 100; two different values were expected',
    'bad.json:82:108: "milita" is no class of this scenario; nearest known name: "militia"',
    'bad.json:82:124: "mil" is no location of this scenario; nearest known name: "mill"',
    'bad.json:115:30: the outcomes "market-lost" and "market-held" both have rank 3; a rank of its own was expected; 4 is free',
  ]);
});

test('a row that lacks everything hides nothing of the rows beside it', () => {
  expect(
    told(
      ['"camp-guard": {', '"nobody": { "strength": 5 }, "camp-guard": {'],
      ['"class": "light", "at": "hill"', '"class": "light", "at": "port"'],
    ),
  ).toEqual([
    'bad.json:85:135: "hill-second" of "council" stands at "port", which its opponent "league" holds; move it, or change who holds the place',
    expect.stringContaining('bad.json:87:15: "name" is missing in formations.nobody'),
    expect.stringContaining('bad.json:87:15: "actor" is missing in formations.nobody'),
    expect.stringContaining('bad.json:87:15: "class" is missing in formations.nobody'),
  ]);
});

test('what names a row with a fault is not told that there is none', () => {
  expect(
    told([
      '"port": { "name": { "en": "Port" }, "at": [10, 62]',
      '"port": { "name": { "en": "Port" }, "at": 10',
    ]),
  ).toEqual(['bad.json:10:47: "at" is the number 10; a list of exactly 2 was expected']);
});

test('a section that is no table is told once', () => {
  expect(told(['"classes": {', '"classes": [], "class": {'])).toEqual([
    'bad.json:32:14: "classes" is a list of 0; an object { … } by id was expected',
    'bad.json:32:18: "class" is not a property of the scenario; nearest known name: "classes"',
  ]);
});

test('problems come in the order of the file', () => {
  const { problems } = checked(
    edited(
      threeBridges,
      ['"km": 34', '"km": 0'],
      ['"km": 23', '"km": 0'],
      ['"people": 9000', '"people": -1'],
    ),
  );
  const lines = problems.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines).toHaveLength(3);
});

test('a row with a wrong value is still asked whom it names', () => {
  expect(told([MILL_WATCH, '"actor": "leage", "class": "milita", "at": "mil", "strength": "700"'])).toEqual([
    'bad.json:81:89: "leage" is no actor of this scenario; nearest known name: "league"',
    'bad.json:81:107: "milita" is no class of this scenario; nearest known name: "militia"',
    'bad.json:81:123: "mil" is no location of this scenario; nearest known name: "mill"',
    'bad.json:81:142: "strength" is the text "700"; a whole number from 1 to 1000000 was expected',
  ]);
});

test('what stands in for a missing value is not told as if somebody had written it', () => {
  expect(
    told([
      '"actor": "league", "class": "militia", "at": "mill", "strength": 700',
      '"class": "militia", "at": "mill", "strength": 700',
    ]),
  ).toEqual([
    'bad.json:81:19: "actor" is missing in formations.mill-watch; an id under actors was expected, such as "government"',
  ]);
});

test('an outcome with a fault does not keep others from being asked whether they can hold', () => {
  expect(
    told(
      ['"truce": { "rank": 1,', '"truce": { "rank": "1",'],
      ['"when": { "collapsed": "league" }', '"when": { "collapsed": "neighbour" }'],
    ),
  ).toEqual([
    'bad.json:111:24: "rank" is the text "1"; a whole number from 0 to 1000 was expected',
    'bad.json:112:136: the outcome "league-falls" can never hold: "neighbour" can never collapse: it has no section "ground"; mend the condition, or take the outcome away',
  ]);
});

test('a fault in a class or a sponsor is not told again by the roads and formations that depend on it', () => {
  const paces: readonly Edit[] = [90, 110, 130].map((pace) => [
    `"kmPerDay": ${pace},`,
    `"kmPerDay": "${pace} km",`,
  ]);
  expect(told(...paces)).toEqual(
    [90, 110, 130].map((pace) => expect.stringContaining(`"kmPerDay" is the text "${pace} km"`)),
  );
  expect(told(['"commitment": 55', '"commitment": 155'])).toEqual([
    expect.stringContaining('"commitment" is the number 155'),
  ]);
  const base = '"sponsor": { "commitment": 55, "bases": { "port": { "stake": 1 } } }';
  expect(
    told(
      ['"sponsor": { "commitment": 55 }', base],
      [
        '"terrain": "town", "controller": "league", "home": { "league": 0.7 }',
        '"terrain": "town", "controller": "leage", "home": { "league": 0.7 }',
      ],
    ),
  ).toEqual([expect.stringContaining('"leage" is no actor')]);
});
