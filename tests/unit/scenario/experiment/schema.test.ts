// The checked-in schema of experiments, and the page about them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkExperiment,
  checkScenario,
  experimentSchemaText,
  problemLine,
} from '../../../../src/scenario/index.ts';
import { propertiesOf, said, valid } from '../json-schema.ts';
import type { Schema } from '../json-schema.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('scenarios/schema/experiment.schema.json')) as Schema;
// What stands for any JSON value has no words of its own.
const all = [...propertiesOf(schema, '')].filter(({ at }) => !at.includes('__schema'));

describe('the checked-in schema', () => {
  test('is what the code makes; else run `npx tsx scripts/schema.ts`', () => {
    expect(read('scenarios/schema/experiment.schema.json')).toBe(experimentSchemaText());
  });

  test('explains every property: what it is and in which unit', () => {
    expect(all.length).toBeGreaterThan(40);
    const silent = all.filter(
      ({ schema: each }) => !/\S.* Unit: \S.*\.$/s.test(String(said(schema, each, 'description'))),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  test('gives an example of every property, and each is valid', () => {
    const wrong = all.filter(({ schema: each }) => {
      const examples = said(schema, each, 'examples');
      return !Array.isArray(examples) || !examples.every((example) => valid(example, each, schema));
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

describe('the page about experiments', () => {
  const page = read('docs/experiments.md');

  test('begins with an experiment that is sound', () => {
    const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const { problems } = checkExperiment({
      file: 'experiments.md',
      text,
      scenarioOf: (id) =>
        checkScenario({ file: id, text: read(`scenarios/${id}.json`) }).scenario ?? 'has errors',
      policies: ['heuristic', 'random'],
    });
    expect(problems.map(problemLine)).toEqual([]);
    expect(text).toContain('"question"');
  });

  test('names every property of the format, every kind and every option of it', () => {
    const names = new Set(all.map(({ at }) => at.split('/').at(-1)!));
    const kinds = all.flatMap(({ schema: each }) => (each['enum'] ?? []) as readonly string[]);
    const missing = [...names, ...kinds].filter(
      (name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`),
    );
    expect(missing.filter((name) => !['en', '*'].includes(name))).toEqual([]);
  });
});
