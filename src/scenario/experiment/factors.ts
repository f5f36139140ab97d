// What an experiment may vary, and what a level of a factor does to a setting.

import * as z from 'zod';
import { ID_PATTERN, field, kindField as kind, text } from '../schema/field.ts';

const name = field(text.optional(), 'Name for people.', 'text, or text by language code', {
  en: 'Reach of battle',
});

const pointers = field(
  z
    .array(
      z
        .string()
        .regex(/^(\/([^~/]|~[01])*)+$/)
        .meta({ examples: ['/rules/combat/reach'] }),
    )
    .min(1)
    .max(2000),
  'Where it goes: JSON pointers into the merged scenario.',
  'JSON pointers',
  ['/rules/combat/reach'],
);

const how = field(
  z.enum(['set', 'scale']).default('set'),
  'Whether the level is put in place of what stands there, or multiplies it.',
  'way',
  'scale',
);

export const factorSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('range', 'A number between two ends.'),
      name,
      pointers,
      how,
      low: field(z.number(), 'Lowest level.', 'unit of what it sets, or a factor', 0.4),
      high: field(z.number(), 'Highest level.', 'unit of what it sets, or a factor', 0.8),
      whole: field(z.boolean().default(false), 'Whether levels are rounded.', 'true or false', true),
    }),
    z.strictObject({
      kind: kind('values', 'One of some values.'),
      name,
      pointers,
      how,
      values: field(
        z.array(z.json()).min(1).max(100),
        'The levels; null takes away what stands there.',
        'values',
        [6, 12],
      ),
    }),
    z.strictObject({
      kind: kind('variant', 'One of some variants of the scenario.'),
      name,
      variants: field(
        z
          .array(z.union([z.string().regex(ID_PATTERN), z.null()]))
          .min(1)
          .max(50),
        'The levels; null: none is laid over it.',
        'ids under variants of the scenario',
        [null, 'no-russian-air'],
      ),
    }),
    z.strictObject({
      kind: kind('seat', 'One of some players of a seat.'),
      name,
      actor: field(z.string(), 'Whose seat.', 'id under actors of the scenario', 'league'),
      policies: field(z.array(z.string()).min(1).max(50), 'The levels.', 'policies', ['heuristic', 'random']),
    }),
    z.strictObject({
      kind: kind('luck', 'Moves nothing but the seeds: the noise by which other factors are judged.'),
      name,
      levels: field(z.int().min(2).max(100).default(2), 'Levels of a factorial design.', 'levels', 2),
    }),
  ])
  .meta({ id: 'factor', description: 'A thing that is varied. Unit: factor.', examples: [{ kind: 'luck' }] });

/** A thing that is varied. */
export type Factor = z.output<typeof factorSchema>;
/** A level of a factor: a JSON value; null as a variant: none, as a value: taken away. */
export type Level = z.core.util.JSONType;
