// Everything that can be wrong with an experiment is told in one pass, where it stands, with what was probably meant.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExperiment, checkScenario, isExperiment, problemLine } from '../../../../src/scenario/index.ts';
import type { CheckedExperiment, Scenario } from '../../../../src/scenario/index.ts';
import { valid } from '../json-schema.ts';
import type { Schema } from '../json-schema.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function scenarioOf(id: string): Scenario | string {
  if (id !== 'three-bridges' && id !== 'hama-2024-12-04') return 'is not there';
  return checkScenario({ file: id, text: read(`scenarios/${id}.json`) }).scenario ?? 'has errors';
}

function checked(text: string): CheckedExperiment {
  return checkExperiment({ file: 'e.json', text, scenarioOf, policies: ['heuristic', 'random'] });
}

const SOUND = JSON.parse(read('scenarios/experiments/bridge-road.json')) as Record<string, unknown>;

/** What is said of the sound experiment with some properties changed; one property a line. */
function problemsWith(changes: Record<string, unknown>): string[] {
  const lines = Object.entries({ ...SOUND, ...changes }).filter(([, value]) => value !== undefined);
  const text = `{\n${lines.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}`;
  return checked(text).problems.map(problemLine);
}

const range = { kind: 'range', pointers: ['/rules/combat/reach'], low: 0.4, high: 0.8 };

describe.each(readdirSync(join(root, 'scenarios/experiments')))('%s', (name) => {
  const text = read(`scenarios/experiments/${name}`);
  test('is sound, and valid under the schema that it names', () => {
    expect(checked(text).problems).toEqual([]);
    const document = JSON.parse(text) as Record<string, unknown>;
    expect(document['$schema']).toBe('../schema/experiment.schema.json');
    const schema = JSON.parse(read('scenarios/schema/experiment.schema.json')) as Schema;
    expect(valid(document, schema)).toBe(true);
    expect(`${String(document['id'])}.json`).toBe(name);
  });
});

test('an experiment is told from a scenario by what only experiments have', () => {
  expect(isExperiment(JSON.stringify(SOUND))).toBe(true);
  expect(isExperiment(read('scenarios/three-bridges.json'))).toBe(false);
  expect(isExperiment('{ "format": 1,')).toBe(false);
});

test('a sound experiment comes back with its defaults and its scenario', () => {
  const { experiment, scenario } = checked(JSON.stringify(SOUND));
  expect(scenario?.id).toBe('three-bridges');
  expect(experiment).toMatchObject({
    variants: [null],
    design: { kind: 'factorial', levels: 2 },
    stop: { kind: 'count' },
    budget: {},
  });
});

describe('told where it stands, with the nearest known name', () => {
  test.each<[string, Record<string, unknown>, string | RegExp]>([
    [
      'a scenario that is not there',
      { scenario: 'four-bridges' },
      'e.json:6:13: the scenario "four-bridges" is not there',
    ],
    [
      'an unknown property',
      { replicate: 5 },
      'e.json:12:1: "replicate" is not a property of the experiment; nearest known name: "replicates"',
    ],
    [
      'an unknown kind of factor',
      { factors: { reach: { ...range, kind: 'span' } } },
      /^e\.json:7:29: "kind" is the text "span"; one of "range", "values", "variant", "seat", "luck" was expected/,
    ],
    [
      'a pointer that leads nowhere',
      { factors: { reach: { ...range, pointers: ['/rules/combat/raech'] } } },
      'e.json:7:49: "/rules/combat/raech" leads nowhere: there is no "raech" in rules.combat; nearest known name: "reach"',
    ],
    [
      'a pointer to a place that is not there',
      { factors: { reach: { ...range, pointers: ['/locations/portt/value'] } } },
      /leads nowhere: there is no "portt" in locations; nearest known name: "port"$/,
    ],
    [
      'a pointer into a list',
      { factors: { reach: { ...range, pointers: ['/locations/port/at/0'] } } },
      /leads into a list; end at "\/locations\/port\/at" and give the list whole$/,
    ],
    [
      'a pointer to what no setting may change',
      { factors: { reach: { ...range, pointers: ['/id'] } } },
      /leads to "id", which is no part of a setting/,
    ],
    [
      'a level that the scenario cannot take',
      { factors: { reach: { ...range, high: 9 } } },
      /^e\.json:7:\d+: the scenario cannot take 9 there: "reach" is the number 9; a number from 0\.1 to 1\.5 was expected$/,
    ],
    [
      'a level without sense in the scenario',
      {
        factors: {
          at: { kind: 'values', pointers: ['/formations/first-guard/at'], values: ['bridge', 'brigde'] },
        },
      },
      /cannot take "brigde" there: .*nearest known name: "bridge"$/,
    ],
    [
      'a range the wrong way round',
      { factors: { reach: { ...range, low: 0.8, high: 0.4 } } },
      'e.json:7:89: "high" is 0.4, "low" 0.8; a higher number was expected',
    ],
    [
      'a text that is to be multiplied',
      { factors: { reach: { ...range, how: 'scale', pointers: ['/locations/port/kind'] } } },
      /leads to no number that could be multiplied; set it instead$/,
    ],
    [
      'an unknown variant',
      { variants: [null, 'no-ships-at-all'] },
      /^e\.json:12:19: there is no variant "no-ships-at-all"/,
    ],
    [
      'a variant listed twice',
      { variants: [null, null] },
      /^e\.json:12:19: null is listed twice; take one away$/,
    ],
    [
      'an unknown actor and policy in a seat',
      { seats: { leage: 'heuristc' } },
      /^e\.json:12:11: there is no actor "leage"; nearest known name: "league"$/,
    ],
    [
      'an unknown policy of a seat factor',
      { factors: { league: { kind: 'seat', actor: 'league', policies: ['heuristic', 'randon'] } } },
      /there is no policy "randon"; nearest known name: "random"$/,
    ],
    [
      'an unknown outcome',
      { measures: { held: { kind: 'outcome', outcome: 'market-hold' } } },
      /there is no outcome "market-hold"; nearest known name: "market-held"$/,
    ],
    ['no measure at all', { measures: {} }, 'e.json:11:13: there is no measure; name at least one'],
    [
      'a point with an unknown factor',
      { design: { kind: 'list', points: [{ raech: 0.5 }] } },
      /there is no factor "raech"; nearest known name: "reach"$/,
    ],
    [
      'a point outside its range',
      { design: { kind: 'list', points: [{ reach: 2 }] } },
      /the level is 2; a number from 0\.4 to 0\.8 was expected$/,
    ],
    [
      'a design of nothing',
      { factors: {}, design: { kind: 'morris', trajectories: 4 } },
      /the design is morris and there are no factors/,
    ],
    [
      'levels that are odd',
      { design: { kind: 'morris', trajectories: 4, levels: 5 } },
      /"levels" is the number 5; an even number from 2 to 100 was expected$/,
    ],
    [
      'a stop rule on a measure that is not there',
      { stop: { kind: 'width', measure: 'market', width: 5 } },
      /there is no measure "market"; nearest known name: "market-held"$/,
    ],
    [
      'a stop rule on a measure without bounds',
      { stop: { kind: 'width', measure: 'council-losses', width: 5 } },
      /the measure "council-losses" has no bounds, so no interval of it holds at every look/,
    ],
    [
      'a budget that the runs exceed',
      { budget: { runs: 1000 } },
      /8 factorial points of 500 replicates are 4000 runs, "runs" allows 1000/,
    ],
    [
      'a reference with an unknown factor',
      { reference: { raech: 0.4 } },
      'e.json:12:15: there is no factor "raech"; nearest known name: "reach"',
    ],
    [
      'a reference at no level of the design',
      { reference: { reach: 0.5 } },
      'e.json:12:23: no point of the design has the level 0.5; one of 0.4, 0.8 was expected',
    ],
    [
      'a reference that no listed point is',
      {
        design: { kind: 'list', points: [{ reach: 0.5 }, { ships: 12 }] },
        reference: { reach: 0.5, ships: 12 },
      },
      'e.json:12:1: no listed point has all of these levels; name those of one point, or its number from 0',
    ],
    [
      'a reference beyond the last point',
      { reference: 8 },
      'e.json:12:14: there is no point 8; points are counted from 0 to 7',
    ],
    [
      'a reference in a design that compares nothing',
      { design: { kind: 'sobol', points: 8 }, reference: 0 },
      'e.json:12:1: a sobol design holds no point against another; take it away, or make the design factorial or list',
    ],
    [
      'a reference of another kind',
      { reference: 'reach' },
      /^e\.json:12:14: "reference" is the text "reach"/,
    ],
    ['a later format', { format: 2 }, /this experiment has format 2, this program reads format 1/],
  ])('%s', (_what, changes, line) => {
    const lines = problemsWith(changes);
    const fits = (each: string): boolean => (typeof line === 'string' ? each === line : line.test(each));
    expect(lines.filter(fits)).toHaveLength(1);
  });
});

test('several problems are told in one pass, those of shape and those of sense', () => {
  const lines = problemsWith({
    replicates: 0,
    factors: { reach: { ...range, pointers: ['/rules/combat/raech'] }, ships: { kind: 'luk' } },
    measures: { held: { kind: 'outcome', outcome: 'market-hold' } },
    seats: { leage: 'random' },
  });
  const told = lines.map((line) => line.replace(/^e\.json:\d+:\d+: /, '').split(';')[0]);
  expect(told).toEqual([
    '"/rules/combat/raech" leads nowhere: there is no "raech" in rules.combat',
    '"kind" is the text "luk"',
    '"replicates" is the number 0',
    'there is no outcome "market-hold"',
    'there is no actor "leage"',
  ]);
});

test('whatever a file holds, checking does not throw', () => {
  for (const text of [
    '',
    '[]',
    '{',
    '{"question":{}}',
    '{"factors":[],"measures":5}',
    '{"design":{"kind":"list"}}',
  ])
    expect(checked(text).problems.length).toBeGreaterThan(0);
});
