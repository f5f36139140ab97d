// A small validator of JSON Schema (draft 2020-12, the keywords that the format uses), for judging the checked-in schema by
// something else than what wrote it.

export type Schema = { readonly [keyword: string]: unknown };

type Test = (value: unknown, given: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const ofNumber = (test: (value: number, given: number) => boolean) => (value: unknown, given: number) =>
  typeof value !== 'number' || test(value, given);
const ofList =
  (test: (value: readonly unknown[], given: number) => boolean) => (value: unknown, given: number) =>
    !Array.isArray(value) || test(value, given);
const ofObject = (test: (names: number, given: number) => boolean) => (value: unknown, given: number) =>
  !isObject(value) || test(Object.keys(value).length, given);
const any = () => true;

const KEYWORDS: Readonly<Record<string, Test>> = {
  $schema: any,
  $defs: any,
  id: any,
  description: any,
  examples: any,
  default: any,
  $ref: (value, given: string, _, root) => valid(value, target(root, given), root),
  type: (value, given: string) => TYPES[given]?.(value) ?? false,
  const: (value, given: unknown) => value === given,
  enum: (value, given: readonly unknown[]) => given.includes(value),
  pattern: (value, given: string) => typeof value !== 'string' || new RegExp(given, 'u').test(value),
  minimum: ofNumber((value, given) => value >= given),
  maximum: ofNumber((value, given) => value <= given),
  exclusiveMinimum: ofNumber((value, given) => value > given),
  multipleOf: ofNumber((value, given) => value % given === 0),
  minLength: (value, given: number) => typeof value !== 'string' || value.length >= given,
  maxLength: (value, given: number) => typeof value !== 'string' || value.length <= given,
  minItems: ofList((value, given) => value.length >= given),
  maxItems: ofList((value, given) => value.length <= given),
  minProperties: ofObject((names, given) => names >= given),
  maxProperties: ofObject((names, given) => names <= given),
  required: (value, given: readonly string[]) =>
    !isObject(value) || given.every((name) => Object.hasOwn(value, name)),
  properties: (value, given: Readonly<Record<string, Schema>>, _, root) =>
    !isObject(value) ||
    Object.entries(given).every(
      ([name, schema]) => !Object.hasOwn(value, name) || valid(value[name], schema, root),
    ),
  additionalProperties: (value, given: Schema | false, { properties = {} }, root) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([name, inner]) =>
        Object.hasOwn(properties as object, name) || (given !== false && valid(inner, given, root)),
    ),
  propertyNames: (value, given: Schema, _, root) =>
    !isObject(value) || Object.keys(value).every((name) => valid(name, given, root)),
  prefixItems: (value, given: readonly Schema[], _, root) =>
    !Array.isArray(value) || given.every((schema, i) => i >= value.length || valid(value[i], schema, root)),
  items: (value, given: Schema | false, { prefixItems = [] }, root) =>
    !Array.isArray(value) ||
    value
      .slice((prefixItems as readonly unknown[]).length)
      .every((inner) => given !== false && valid(inner, given, root)),
  anyOf: (value, given: readonly Schema[], _, root) => given.some((schema) => valid(value, schema, root)),
  oneOf: (value, given: readonly Schema[], _, root) =>
    given.filter((schema) => valid(value, schema, root)).length === 1,
};

function target(root: Schema, reference: string): Schema {
  const found = reference
    .split('/')
    .slice(1)
    .reduce((under: unknown, step) => (isObject(under) ? under[step] : undefined), root);
  if (!isObject(found)) throw new Error(`the schema refers to ${reference}, which is not in it`);
  return found;
}

/** Whether a value is valid under a schema. Throws when the schema has a keyword that is not known here. */
export function valid(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    const test = KEYWORDS[keyword];
    if (test === undefined) throw new Error(`the schema has the unknown keyword ${keyword}`);
    return test(value, given as never, schema, root);
  });
}

/** A property of a schema and where it stands. */
export interface Property {
  readonly at: string;
  readonly schema: Schema;
}

/** Every property that the schema names, wherever it stands; what it refers to is walked where it is defined. */
export function* propertiesOf(under: Schema, at: string): Iterable<Property> {
  const named = Object.entries((under['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  for (const [name, inner] of named) {
    yield { at: `${at}/${name}`, schema: inner };
    yield* propertiesOf(inner, `${at}/${name}`);
  }
  for (const [name, inner] of Object.entries((under['$defs'] ?? {}) as Readonly<Record<string, Schema>>)) {
    yield* propertiesOf(inner, `${at}#${name}`);
  }
  for (const keyword of ['additionalProperties', 'items'] as const) {
    if (typeof under[keyword] === 'object') yield* propertiesOf(under[keyword] as Schema, `${at}/*`);
  }
  for (const keyword of ['anyOf', 'oneOf', 'prefixItems'] as const) {
    for (const inner of (under[keyword] ?? []) as readonly Schema[]) yield* propertiesOf(inner, at);
  }
}

/** What is said of a property: by itself, by what it refers to, or, where null is allowed too, by the other alternative. */
export function said(root: Schema, property: Schema, keyword: string): unknown {
  if (property[keyword] !== undefined) return property[keyword];
  const reference = property['$ref'];
  if (typeof reference === 'string') {
    const steps = reference.split('/').slice(1);
    return said(
      root,
      steps.reduce((under: unknown, step) => (under as Schema)[step], root) as Schema,
      keyword,
    );
  }
  const [first] = (property['anyOf'] ?? []) as readonly Schema[];
  return first === undefined ? undefined : said(root, first, keyword);
}
