// The experiment format, version 1: what is asked of many games, what is varied, and when enough has been played.

import * as z from 'zod';
import { ID_PATTERN, field, kindField as kind, table, text } from '../schema/field.ts';
import type { JsonSchema } from '../schema/json.ts';
import { factorSchema } from './factors.ts';
import { measureSchema } from './measures.ts';

/** The version of the experiment format that this program reads. */
const EXPERIMENT_FORMAT = 1;

/** The most runs that one experiment may list. */
export const MOST_RUNS = 1_000_000_000;
/** The most design points, each a setting of its own. */
const MOST_POINTS = 100_000;
/** Looks at a cell begin after so many replicates, unless the file says otherwise. */
const FIRST_LOOK = 1000;

const points = field(
  z.int().min(1).max(MOST_POINTS),
  'How many design points; of sobol-indices, rows of each matrix. A power of two suits the Sobol sequence.',
  'design points',
  128,
);

const level = z.json();

const design = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('factorial', 'Every combination of levels.'),
    levels: field(
      z.int().min(2).max(100).default(2),
      'Levels of each range, evenly spaced from its low to its high end.',
      'levels',
      3,
    ),
  }),
  z.strictObject({ kind: kind('latin-hypercube', 'Each range cut into as many parts as points.'), points }),
  z.strictObject({ kind: kind('sobol', 'Points of the Sobol sequence.'), points }),
  z.strictObject({ kind: kind('sobol-indices', 'Matrices for first and total order indices.'), points }),
  z.strictObject({
    kind: kind('morris', 'One factor moved at a time along random paths.'),
    trajectories: field(z.int().min(2).max(10_000), 'How many paths.', 'paths', 20),
    levels: field(
      z.int().min(2).max(100).multipleOf(2).default(4),
      'Levels between 0 and 1 on which the paths walk; an even number.',
      'levels',
      4,
    ),
  }),
  z.strictObject({
    kind: kind('list', 'The points that are listed.'),
    points: field(
      z.array(table(level)).min(1).max(MOST_POINTS),
      'Levels by factor; a factor that is not named stays as written.',
      'design points',
      [{ reach: 0.5 }],
    ),
  }),
]);

const stop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('count', 'Every cell plays all replicates.') }),
  z.strictObject({
    kind: kind('width', 'A cell ends when the interval of one measure is narrow enough.'),
    measure: field(z.string(), 'The measure whose interval decides.', 'id under measures', 'market-held'),
    width: field(
      z.number().gt(0),
      'Width at which the interval is narrow enough.',
      'games of a hundred for shares, else the unit of the measure',
      4,
    ),
    firstLook: field(
      z.int().min(10).max(1_000_000).default(FIRST_LOOK),
      'Replicates of a cell at its first look; later looks are after twice, four times as many and so on.',
      'replicates',
      FIRST_LOOK,
    ),
  }),
]);

const budget = z.strictObject({
  runs: field(
    z.int().min(1).max(MOST_RUNS).optional(),
    'Most runs that may be listed: cells times replicates.',
    'runs',
    100_000,
  ),
  seconds: field(
    z.number().gt(0).optional(),
    'Time after which no further chunk is begun; --time says otherwise for one call.',
    'seconds',
    600,
  ),
});

export const experimentSchema = z.strictObject({
  $schema: field(
    z.string().optional(),
    'Where an editor finds the schema of this file.',
    'relative file name',
    '../schema/experiment.schema.json',
  ),
  format: field(z.literal(EXPERIMENT_FORMAT), 'Version of the format.', 'version', EXPERIMENT_FORMAT),
  id: field(z.string().regex(ID_PATTERN), 'Name of the experiment for machines.', 'id', 'air-and-iran'),
  question: field(text, 'What is asked.', 'text, or text by language code', {
    en: 'What would the absence of Russian air power have changed?',
  }),
  about: field(text.optional(), 'What else readers should know.', 'text, or text by language code', {
    en: 'Both variants are assumptions.',
  }),
  scenario: field(
    z.string().min(1),
    'The scenario: the id of a shipped one, or a file as seen from this one.',
    'scenario id or relative file name',
    'hama-2024-12-04',
  ),
  variants: field(
    z
      .array(z.union([z.string().regex(ID_PATTERN), z.null()]))
      .min(1)
      .max(50)
      .default([null]),
    'Variants of the scenario, in each of which the whole design is played; null: as written.',
    'ids under variants of the scenario',
    [null, 'no-shock'],
  ),
  factors: field(table(factorSchema).default({}), 'What is varied.', 'factors by id', {
    reach: { kind: 'range', pointers: ['/rules/combat/reach'], low: 0.4, high: 0.8 },
  }),
  design: field(
    design.default({ kind: 'factorial', levels: 2 }),
    'Which combinations of levels are played.',
    'design',
    { kind: 'factorial' },
  ),
  reference: field(
    z.union([table(level), z.int().min(0).max(MOST_POINTS)]).optional(),
    'The point that others are compared with: levels by factor, of which the first point that has them is meant, or the number of a point from 0. Absent: the first point.',
    'levels by factor, or number of a point',
    { reach: 0.4 },
  ),
  seats: field(
    table(z.string()).default({}),
    'Who plays which seat; others are played by the usual policy.',
    'policy by actor id',
    { league: 'random' },
  ),
  replicates: field(
    z.int().min(1).max(MOST_RUNS),
    'Games of each cell; with a stop rule by width, the most.',
    'games',
    1000,
  ),
  seed: field(
    z
      .string()
      .regex(/^[^\p{Cc}]{1,200}$/u)
      .default('1'),
    'Replicate r has the seed "seed-r" in every cell.',
    'text without line breaks',
    '1',
  ),
  measures: field(table(measureSchema), 'Numbers that the answer is about.', 'measures by id', {
    'hama-lost': { kind: 'comes', measure: 'hama-falls' },
  }),
  stop: field(stop.default({ kind: 'count' }), 'When enough has been played.', 'stop rule', {
    kind: 'count',
  }),
  budget: field(budget.default({}), 'What may be spent.', 'budget', { runs: 100_000 }),
});

/** An experiment that has been checked, with its defaults. */
export type Experiment = z.output<typeof experimentSchema>;
export type Design = Experiment['design'];
export type StopRule = Experiment['stop'];

let made: JsonSchema | null = null;

/** The experiment format as a draft 2020-12 schema; the same object every time. */
export function experimentJsonSchema(): JsonSchema {
  made ??= z.toJSONSchema(experimentSchema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
  return made;
}

/** The schema as the text of scenarios/schema/experiment.schema.json. */
export function experimentSchemaText(): string {
  return `${JSON.stringify(experimentJsonSchema(), null, 2)}\n`;
}
