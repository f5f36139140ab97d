// The checked-in JSON Schema: what an editor completes, explains and checks a scenario by.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../../src/scenario/index.ts';
import { formatReference } from '../../../src/scenario/schema/reference.ts';
import { propertiesOf, said as saidOf, valid } from './json-schema.ts';
import type { Schema } from './json-schema.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('scenarios/schema/scenario.schema.json')) as Schema;

const all = [...propertiesOf(schema, '')];
const said = (property: Schema, keyword: string): unknown => saidOf(schema, property, keyword);

describe('the checked-in schema', () => {
  test('is what the code makes; else run `npx tsx scripts/schema.ts`', () => {
    expect(read('scenarios/schema/scenario.schema.json')).toBe(schemaText());
  });

  test('and so is the page of every property', () => {
    expect(read('docs/scenario-reference.md')).toBe(formatReference());
  });

  test('explains every property: what it is and in which unit', () => {
    expect(all.length).toBeGreaterThan(300);
    const silent = all.filter(
      ({ schema: property }) => !/\S.* Unit: \S.*\.$/s.test(String(said(property, 'description'))),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  test('gives an example of every property, and each is valid', () => {
    const without = all.filter(({ schema: property }) => {
      const examples = said(property, 'examples');
      return !Array.isArray(examples) || examples.length === 0;
    });
    expect(without.map(({ at }) => at)).toEqual([]);
    const wrong = all.filter(({ schema: property }) =>
      (said(property, 'examples') as readonly unknown[]).some((example) => !valid(example, property, schema)),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test('gives defaults that are valid', () => {
    const wrong = all.filter(
      ({ schema: { default: usual, ...property } }) => usual !== undefined && !valid(usual, property, schema),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

describe.each(['three-bridges', 'hama-2024-12-04'])('%s', (name) => {
  const scenario = JSON.parse(read(`scenarios/${name}.json`)) as Record<string, Record<string, unknown>>;

  test('is valid under the schema that it names', () => {
    expect(scenario['$schema']).toBe('schema/scenario.schema.json');
    expect(valid(scenario, schema)).toBe(true);
  });

  test.each([
    ['an unknown section', { formation: {} }],
    ['an unknown property', { map: { projection: 'plain', zoom: 3 } }],
    ['a value of another kind', { title: 5 }],
    [
      'a value out of range',
      { calendar: { firstRound: '2024-12-05', lastRound: { earliest: 0, latest: 6 } } },
    ],
    ['a missing property', { calendar: { firstRound: '2024-12-05' } }],
    ['an id in capitals', { links: { Coast: { name: 'Coast', actor: 'a', from: ['b'], to: ['c'] } } }],
    ['a condition of two', { outcomes: { a: { rank: 1, name: 'A', when: { deal: 'b', collapsed: 'c' } } } }],
    ['a patch of an unknown section', { variants: { a: { name: 'A', patch: { formation: {} } } } }],
    ['a patch of an unknown property', { variants: { a: { name: 'A', patch: { map: { zoom: 1 } } } } }],
    ['a patch that changes the id', { variants: { a: { name: 'A', patch: { id: 'b' } } } }],
  ])('is not valid with %s', (_what, wrong) => {
    expect(valid({ ...scenario, ...wrong }, schema)).toBe(false);
  });

  test('may have a variant that changes or takes away a row, a property or a section', () => {
    const patch = {
      locations: { camp: { people: 5, home: null } },
      formations: { a: null },
      links: null,
      map: { base: null },
    };
    expect(valid({ ...scenario, variants: { a: { name: 'A', patch } } }, schema)).toBe(true);
  });
});
