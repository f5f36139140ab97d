// The hash by which records know a scenario again: the same for whatever plays the same, another for everything else.

import { expect, test } from 'vitest';
import { compileScenario } from '../../../src/scenario/index.ts';
import { edited, soundScenario, threeBridges } from './situation.ts';
import type { Edit } from './situation.ts';

function hashOf(...edits: readonly Edit[]): string {
  return compileScenario(soundScenario(edited(threeBridges, ...edits))).hash;
}

const asItIs = hashOf();

test('it is 64 hexadecimal digits', () => {
  expect(asItIs).toMatch(/^[0-9a-f]{64}$/);
});

test.each<[string, ...Edit[]]>([
  [
    'another name',
    ['"mill": { "name": { "en": "Mill" }', '"mill": { "name": { "en": "Windmill", "ar": "الطاحونة" }'],
  ],
  ['another briefing', ['Take the market town before the sixth day ends.', 'Take it.']],
  [
    'a source',
    [
      '"at": "mill", "strength": 700',
      '"at": "mill", "strength": 700, "sources": ["assumed"], "notes": "A guess."',
    ],
  ],
  [
    'a default written out',
    ['"at": "mill", "strength": 700', '"at": "mill", "strength": 700, "sources": []'],
  ],
  ['a length of a round left to its default', ['"step": { "days": 1 }, ', '']],
  [
    'another order of properties',
    ['"rank": 3, "name"', '"family": "fought", "rank": 3, "name"'],
    ['["market"] } } }, "family": "fought" },', '["market"] } } } },'],
  ],
  [
    'no variants',
    [
      '"patch": { "actors": { "neighbour": { "ships": null } }',
      '"patch": { "actors": { "neighbour": { "ships": null, "speaks": false } }',
    ],
  ],
])('%s leaves it as it is', (_what, ...edits) => {
  expect(hashOf(...edits)).toBe(asItIs);
});

test.each<[string, ...Edit[]]>([
  ['a man more', ['"at": "mill", "strength": 700', '"at": "mill", "strength": 701']],
  ['another number of the rules', ['"links": {', '"rules": { "combat": { "reach": 0.41 } },\n  "links": {']],
  ['another place of a symbol', ['"at": [34, 20]', '"at": [34, 21]']],
  ['another last day', ['"earliest": 6, "latest": 6', '"earliest": 5, "latest": 6']],
  [
    'another weight of an aim',
    ['"weight": 20, "quantity": { "kind": "holds"', '"weight": 20.1, "quantity": { "kind": "holds"'],
  ],
])('%s gives another', (_what, ...edits) => {
  expect(hashOf(...edits)).not.toBe(asItIs);
});

test('a variant has its own, the same as a file that says the same', () => {
  const scenario = soundScenario(threeBridges);
  const variant = compileScenario(scenario, { variant: 'no-ships' }).hash;
  const file =
    '{ "extends": "three-bridges.json", "id": "three-bridges", "actors": { "neighbour": { "ships": null } }, "formations": { "volunteers": null }, "variants": null }';
  expect(variant).not.toBe(asItIs);
  expect(compileScenario(soundScenario(file, { 'three-bridges.json': threeBridges })).hash).toBe(variant);
});
