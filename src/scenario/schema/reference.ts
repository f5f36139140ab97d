// The format as a page for people, from the same declarations as the JSON Schema.

import { scenarioJsonSchema } from './json.ts';
import type { JsonSchema } from './json.ts';

/** Every property of the format as a Markdown page of tables, a heading for each section. */
export function formatReference(): string {
  const root = scenarioJsonSchema();
  const sections = Object.entries(root.properties ?? {});
  const parts = [
    '# Every property of a scenario',
    'Written by `scripts/schema.ts` from the declarations in `src/scenario/schema`: change those. How to write a scenario is told in [scenario-format.md](scenario-format.md).',
    `## The document\n\n${table(root, root)}`,
    ...sections.flatMap(([name, schema]) => section(name, schema, root)),
    ...Object.entries(root.$defs ?? {}).flatMap(([name, schema]) => shared(name, schema, root)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(name: string, schema: JsonSchema, root: JsonSchema): string[] {
  if (name === 'variants') return [];
  const row = rowOf(schema);
  if (row?.properties === undefined) return [];
  const keyed =
    schema.additionalProperties === undefined || schema.additionalProperties === false ? '' : ', a row';
  return [`## \`${name}\`${keyed}\n\n${table(row, root)}`, ...nested(name, row, root)];
}

function shared(name: string, schema: JsonSchema, root: JsonSchema): string[] {
  if (name.startsWith('__')) return [];
  if (schema.oneOf === undefined)
    return [
      `## ${title(name)}\n\n${about(schema)}${schema.properties === undefined ? '' : `\n\n${table(schema, root)}`}`,
    ];
  const kinds = schema.oneOf.map(
    (each) => `### ${list(each.properties?.['kind']?.enum ?? [])}\n\n${table(each, root)}`,
  );
  return [`## ${title(name)}\n\n${about(schema)}\n\n${kinds.join('\n\n')}`];
}

function title(name: string): string {
  return /^[aeiou]/.test(name) ? `An ${name}` : `A ${name}`;
}

/** Objects inside a row, each with a heading of its own. */
function nested(path: string, schema: JsonSchema, root: JsonSchema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
    const inner = rowOf(each);
    if (inner?.properties === undefined || each.$ref !== undefined) return [];
    const here = `${path}.${name}`;
    return [`### \`${here}\`\n\n${table(inner, root)}`, ...nested(here, inner, root)];
  });
}

/** The rows of a table, or the object itself. */
function rowOf(schema: JsonSchema): JsonSchema | null {
  if (schema.properties !== undefined) return schema;
  const row = schema.additionalProperties;
  return row === undefined || row === false ? null : row;
}

function table(schema: JsonSchema, root: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, each]) => {
    const settled =
      each.$ref?.startsWith('#/$defs/') === true ? { ...root.$defs?.[each.$ref.slice(8)], ...each } : each;
    const needed = schema.required?.includes(name) === true ? 'required' : usual(settled);
    return `| \`${name}\` | ${cell(settled.description ?? '')} | ${range(settled)} | ${needed} | ${code(settled.examples?.[0])} |`;
  });
  return [
    '| property | what it is | range | when absent | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function about({ description = '' }: JsonSchema): string {
  return description.replace(/ Unit: [^:]*\.$/, '');
}

function usual(schema: JsonSchema): string {
  return schema.default === undefined ? '' : code(schema.default);
}

function range({ minimum, maximum, exclusiveMinimum, enum: options }: JsonSchema): string {
  if (options !== undefined) return list(options);
  const low = exclusiveMinimum ?? minimum;
  const bounded = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (!bounded(low) && !bounded(maximum)) return '';
  const from = bounded(low) ? `${exclusiveMinimum === undefined ? '' : 'above '}${low}` : '';
  return bounded(maximum) ? `${from} to ${maximum}` : `${from} or more`;
}

function list(options: readonly unknown[]): string {
  return options.map((each) => `\`${String(each)}\``).join(', ');
}

function code(value: unknown): string {
  return value === undefined ? '' : cell(`\`${JSON.stringify(value)}\``);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
