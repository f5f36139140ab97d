// Faults of shape in plain words: what stands there, what was expected, the nearest known name.

import type * as z from 'zod';
import { nearest, suggestion } from './nearest.ts';
import { describe } from './parse.ts';
import type { Path } from './problem.ts';
import { ID_PATTERN } from './schema/field.ts';
import { schemaAt } from './schema/json.ts';
import type { JsonSchema } from './schema/json.ts';

/** Something wrong at a path of a document, before it is known where in which file that is. */
export interface Finding {
  readonly path: Path;
  /** Whether the name of the property is meant, not its value. */
  readonly onName?: boolean;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

/** Longest example of an object that a message shows. */
const LONGEST_EXAMPLE = 80;
/** Unknown properties told of one object. */
const MOST_NAMES = 300;

/** A format by which a document is judged. */
export interface Format {
  readonly schema: JsonSchema;
  /** What a document of the format is called, such as "scenario". */
  readonly name: string;
}

/** The value at a path, or undefined. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

interface About {
  readonly document: unknown;
  readonly format: Format;
}

/** What is wrong, for one issue of the schema with this document. */
export function faults(issue: Issue, document: unknown, format: Format): readonly Finding[] {
  const about = { document, format };
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_NAMES).map((key) => unknownProperty(path, key, about));
  if (issue.code === 'invalid_key') return [badId(path)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionFaults(issue, path, about);
  if (issue.code === 'custom') return notExactlyOne(path, about);
  const value = valueAt(document, path);
  if (value === undefined) return [missing(path, about)];
  return [unexpected(path, value, about)];
}

function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  about: About,
): readonly Finding[] {
  const { document, format } = about;
  const value = valueAt(document, path);
  const inner =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (issue.errors.at(-1) ?? []) : [];
  if (inner.length > 0)
    return inner.flatMap((each) => faults({ ...each, path: [...path, ...each.path] }, document, format));
  return [value === undefined ? missing(path, about) : unexpected(path, value, about)];
}

/** The property, or the list or table an unnamed value belongs to, with the row it is in. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the document';
  if (typeof last === 'number') return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return `"${last}"`;
}

function owner(path: Path, { format }: About): string {
  return path.length === 0 ? `the ${format.name}` : path.map(String).join('.');
}

function shapeAt(path: Path, { document, format }: About): JsonSchema | null {
  return schemaAt(format.schema, path, document);
}

function unknownProperty(path: Path, key: string, about: About): Finding {
  const known = Object.keys(shapeAt(path, about)?.properties ?? {}).filter((name) => name !== '$schema');
  const [rule = '', parameter] = key.split('.');
  const remedy =
    parameter !== undefined && known.includes(rule)
      ? `write "${rule}": { "${parameter}": … }`
      : suggestion(key, known, 'here');
  return {
    path: [...path, key],
    onName: true,
    code: 'unknown-property',
    message: `"${key}" is not a property of ${owner(path, about)}`,
    remedy,
  };
}

function missing(path: Path, about: About): Finding {
  const parent = path.slice(0, -1);
  const schema = shapeAt(path, about);
  const wanted = expected(schema);
  const example = schema?.examples?.[0] === undefined ? '' : JSON.stringify(schema.examples[0]);
  // Where only one value will do, or the words for it hold the example already, it is not said twice.
  const like = example === '' || wanted.endsWith(example) ? '' : `, such as ${example}`;
  return {
    path,
    code: 'missing-property',
    message: `${nameOf(path)} is missing in ${owner(parent, about)}`,
    remedy: `${wanted} was expected${like}`,
  };
}

function unexpected(path: Path, value: unknown, about: About): Finding {
  const schema = shapeAt(path, about);
  if (schema?.pattern === ID_PATTERN.source && typeof value === 'string') return notAnId(path, value);
  const note = value === null ? '; null takes a thing away only in a patch' : '';
  const example = schema?.type === 'object' ? JSON.stringify(schema.examples?.[0]) : undefined;
  const like = example === undefined || example.length > LONGEST_EXAMPLE ? '' : `, such as ${example}`;
  let remedy = `${expected(schema)} was expected${like}${note}`;
  const options = (schema?.enum ?? []).filter((option) => typeof option === 'string');
  const near = typeof value === 'string' ? nearest(value, options) : null;
  if (near !== null) remedy += `; nearest known name: "${near}"`;
  const found = describe(value);
  const kind = typeof value === 'number' && schema?.type === 'number' ? 'out-of-range' : 'unexpected-value';
  return { path, code: kind, message: `${nameOf(path)} is ${found}`, remedy };
}

function notAnId(path: Path, value: string): Finding {
  return {
    path,
    code: 'bad-id',
    message: `${nameOf(path)} is ${describe(value)}`,
    remedy: idExpected(value),
  };
}

/** What an id looks like, with the one that was probably meant. */
function idExpected(name: string): string {
  return `a letter, then small letters and digits in words joined by hyphens were expected, such as "${asId(name) || 'hama'}"`;
}

function notExactlyOne(path: Path, about: About): Finding[] {
  const names = Object.keys(valueAt(about.document, path) ?? {});
  const known = Object.keys(shapeAt(path, about)?.properties ?? {});
  // An unknown name is told by itself.
  if (names.some((name) => !known.includes(name))) return [];
  const message =
    names.length === 0
      ? `${nameOf(path)} is empty`
      : `${nameOf(path)} has ${names.length} properties: ${names.join(', ')}`;
  const remedy = `exactly one was expected of ${known.join(', ')}`;
  return [{ path, code: 'one-property', message, remedy }];
}

/** An id made of anything: small letters, hyphens, numbers at the front put at the end. */
function asId(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return [...words.slice(Math.max(0, first)), ...words.slice(0, Math.max(0, first))]
    .filter((word) => word !== '')
    .join('-')
    .replace(/^[-0-9]+/, '');
}

function badId(path: Path): Finding {
  const id = String(path.at(-1));
  if (path[0] === 'routes' || path[0] === 'relations') {
    const ends = id
      .split(/-+/)
      .filter((end) => end !== '')
      .map(asId)
      .toSorted();
    const like = ends.length === 2 ? ends.join('--') : 'hama--homs';
    const remedy = `two ids in alphabetical order joined by two hyphens were expected, such as "${like}"`;
    return { path, onName: true, code: 'bad-id', message: `"${id}" does not name two ends`, remedy };
  }
  const remedy = idExpected(id);
  return { path, onName: true, code: 'bad-id', message: `"${id}" is not an id`, remedy };
}

/** What a schema asks for, in words. */
function expected(schema: JsonSchema | null): string {
  if (schema === null) return 'another value';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined)
    return `one of ${schema.enum.map((each) => JSON.stringify(each)).join(', ')}`;
  if (schema.anyOf?.[1]?.type === 'null') return `${expected(schema.anyOf[0] ?? null)} or null`;
  if (schema.anyOf !== undefined) return 'a text, or texts by language code with "en" among them,';
  if (schema.oneOf !== undefined) return 'an object with a "kind"';
  switch (schema.type) {
    case 'number':
      return `a number${range(schema)}`;
    case 'integer':
      return `${schema.multipleOf === 2 ? 'an even number' : 'a whole number'}${range(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return list(schema);
    case 'object':
      return schema.additionalProperties === false ? 'an object { … }' : 'an object { … } by id';
    case 'string':
      return form(schema);
    default:
      return 'another value';
  }
}

function range({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const low = exclusiveMinimum ?? minimum;
  // Bounds of whole numbers that nobody wrote are the limits of exact arithmetic.
  const lowest =
    low === undefined || low <= Number.MIN_SAFE_INTEGER
      ? ''
      : exclusiveMinimum === undefined
        ? ` from ${low}`
        : ` above ${low}`;
  const highest =
    maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
      ? ''
      : lowest === ''
        ? ` up to ${maximum}`
        : ` to ${maximum}`;
  return `${lowest}${highest}`;
}

function list({ prefixItems, minItems }: JsonSchema): string {
  if (prefixItems !== undefined) return `a list of exactly ${prefixItems.length}`;
  return minItems === undefined || minItems === 0 ? 'a list' : `a list of at least ${minItems}`;
}

function form({ pattern, examples, description = '' }: JsonSchema): string {
  const section = /Unit: ids? (under \w+)/.exec(description)?.[1];
  if (section !== undefined) return `an id ${section}`;
  if (pattern === undefined) return 'a text';
  if (pattern.startsWith('^\\d{4}')) return 'a date as YYYY-MM-DD';
  const example = JSON.stringify(examples?.[0] ?? 'hama');
  return pattern === ID_PATTERN.source ? `an id such as ${example}` : `a text like ${example}`;
}
