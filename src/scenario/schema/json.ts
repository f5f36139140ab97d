// The format as a JSON Schema: for editors, and for saying what was expected where.

import * as z from 'zod';
import type { Path } from '../problem.ts';
import { scenarioSchema } from './index.ts';

/** The part of JSON Schema that the format uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** What a variant must leave alone: what says which scenario this is, and what is asked of all its games. */
export const FIXED: readonly string[] = ['$schema', 'format', 'id', 'extends', 'variants', 'expect'];

let made: JsonSchema | null = null;

/** The scenario format as a draft 2020-12 schema; the same object every time. */
export function scenarioJsonSchema(): JsonSchema {
  made ??= withPatches(
    z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema,
  );
  return made;
}

/** The schema as the text of scenarios/schema/scenario.schema.json. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}

/** Gives the patches of variants the property names of a scenario, so that editors complete them. */
function withPatches(whole: JsonSchema): JsonSchema {
  const variants = whole.properties?.['variants'];
  const row = variants?.additionalProperties;
  if (variants === undefined || row === undefined || row === false || row.properties?.['patch'] === undefined)
    return whole;
  const { propertyNames: _, additionalProperties: __, ...patch } = row.properties['patch'];
  const changeable = Object.entries(whole.properties ?? {}).filter(([name]) => !FIXED.includes(name));
  const properties = Object.fromEntries(
    changeable.map(([name, schema]) => [name, orNull(schema, `#/properties/${name}`)]),
  );
  const patches = {
    ...row,
    properties: {
      ...row.properties,
      patch: { ...patch, properties, additionalProperties: false } as JsonSchema,
    },
  };
  return {
    ...whole,
    properties: { ...whole.properties, variants: { ...variants, additionalProperties: patches } },
  };
}

/** What a merge patch may hold where a document holds what the schema at the pointer asks for: part of it, or null. */
function orNull(schema: JsonSchema, at: string): JsonSchema {
  return { anyOf: [partOf(schema, at), { type: 'null' }] };
}

function partOf(schema: JsonSchema, at: string): JsonSchema {
  if (schema.type !== 'object') return { $ref: at };
  const { required: _, minProperties: __, maxProperties: ___, default: ____, ...rest } = schema;
  const { properties, additionalProperties } = rest;
  const inner = Object.entries(properties ?? {}).map(([name, each]) => [
    name,
    orNull(each, `${at}/properties/${name}`),
  ]);
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(inner) as Record<string, JsonSchema> }),
    ...(additionalProperties === undefined || additionalProperties === false
      ? {}
      : { additionalProperties: orNull(additionalProperties, `${at}/additionalProperties`) }),
  };
}

/** The schema of the value at a path, as far as the document tells which of several it is; null where nothing is known. */
export function schemaAt(root: JsonSchema, path: Path, document: unknown): JsonSchema | null {
  let schema: JsonSchema | null = settled(root, root, document);
  let value = document;
  for (const step of path) {
    if (schema === null) return null;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
    const next = inside(schema, step);
    schema = next === null ? null : settled(root, next, value);
  }
  return schema;
}

function inside(schema: JsonSchema, step: string | number): JsonSchema | null {
  if (typeof step === 'number')
    return schema.prefixItems?.[step] ?? (schema.items === false ? null : (schema.items ?? null));
  const named = Object.hasOwn(schema.properties ?? {}, step) ? schema.properties?.[step] : undefined;
  return named ?? (schema.additionalProperties === false ? null : (schema.additionalProperties ?? null));
}

/** Follows references and picks the alternative that fits the kind of value. */
function settled(root: JsonSchema, schema: JsonSchema, value: unknown): JsonSchema {
  if (schema.$ref !== undefined) {
    const steps = schema.$ref.split('/').slice(1);
    const target = steps.reduce(
      (under: unknown, step) => (under as Record<string, unknown> | undefined)?.[step],
      root,
    ) as JsonSchema;
    const { $ref: _, ...own } = schema;
    return settled(root, { ...target, ...own }, value);
  }
  const isObject = typeof value === 'object' && value !== null;
  if (schema.oneOf !== undefined && isObject) {
    const { kind } = value as { kind?: unknown };
    const kinds = schema.oneOf.flatMap(({ properties }) => properties?.['kind']?.enum ?? []);
    const chosen = schema.oneOf.find(({ properties }) => properties?.['kind']?.enum?.includes(kind) ?? false);
    return { ...schema, ...(chosen ?? { properties: { kind: { enum: kinds } } }) };
  }
  if (schema.anyOf !== undefined && isObject) {
    const chosen = schema.anyOf.find(({ type }) => type === 'object');
    return chosen === undefined ? schema : { ...schema, ...chosen };
  }
  return schema;
}
