// How a property of the format is declared: its shape, what it means, its unit and an example, all of which end up in
// the generated JSON Schema.

import * as z from 'zod';

// Before any shape is made: a page whose policy forbids code from text must not even be asked whether it would run some.
z.config({ jitless: true });

/** What an id looks like: small letters and digits in words joined by hyphens. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Two ids joined by two hyphens: the id of a route or of a relation. */
const PAIR_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*--[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A day as YYYY-MM-DD. */
const DATE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Adds to a shape what a person reads about it: meaning, unit and at least one example. */
export function field<S extends z.ZodType>(
  schema: S,
  about: string,
  unit: string,
  example: unknown,
  more: Readonly<Record<string, unknown>> = {},
): S {
  return schema.meta({ description: `${about} Unit: ${unit}.`, examples: [example], ...more });
}

const words = z
  .strictObject({ en: field(z.string(), 'The text in English.', 'text', 'Hama') })
  .catchall(z.string());

/** A text: a string in English, or one for each language, English always among them. */
export const text = z.union([z.string(), words]).meta({
  id: 'text',
  description: 'A text: a string in English, or one for each language with "en" among them. Unit: text.',
  examples: [{ en: 'Hama' }, 'Hama'],
});
export type TextValue = z.output<typeof text>;

/** The property that says which of several forms an object has. */
export function kindField<const K extends string>(name: K, about: string): z.ZodEnum<{ [k in K]: k }> {
  return field(z.enum([name]), about, 'kind', name);
}

/** A required text property. */
export function textField(about: string, example: string): typeof text {
  return field(text, about, 'text, or text by language code', { en: example });
}

/** A property that names a row of another section. */
export function reference(about: string, section: string, example: string): z.ZodString {
  return field(z.string(), about, `id under ${section}`, example);
}

/** A list that names rows of another section, one or more. */
export function references(
  about: string,
  section: string,
  example: readonly string[],
): z.ZodArray<z.ZodString> {
  return field(z.array(z.string()).min(1), about, `ids under ${section}`, example);
}

/** A day written YYYY-MM-DD. */
export const date = z.string().regex(DATE_PATTERN);

/** A table keyed by id. */
export function table<S extends z.ZodType>(row: S): z.ZodRecord<z.ZodString, S> {
  return z.record(z.string().regex(ID_PATTERN), row);
}

/** A table keyed by two ids joined by two hyphens. */
export function pairTable<S extends z.ZodType>(row: S): z.ZodRecord<z.ZodString, S> {
  return z.record(z.string().regex(PAIR_PATTERN), row);
}

/** Where a figure or a claim comes from; shared by all rows that state facts. */
export const citation = {
  sources: field(
    z.array(z.string()).default([]),
    'Where this comes from: a statement of a file in seeds/ as "file#number", an id under sources, or "assumed".',
    'list of citations',
    ['hama-2024-12-04#7', 'assumed'],
  ),
  known: field(date.optional(), 'Day on which this was known in public.', 'date, YYYY-MM-DD', '2024-12-04'),
  confidence: field(
    z.enum(['high', 'medium', 'low']).optional(),
    'How sure the authors are of it.',
    'high, medium or low',
    'medium',
  ),
  notes: field(
    text.optional(),
    'Remarks for readers of the file; shown with the sources.',
    'text, or text by language code',
    {
      en: 'Size not public.',
    },
  ),
};
