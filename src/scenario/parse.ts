// Text or bytes into a located JSON tree: strict JSON, and a clear problem for anything that is not.

import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Place, Problem } from './problem.ts';
import { flawsOf, tokenAt } from './tokens.ts';
import type { Flaw } from './tokens.ts';
import { placeOf, sourceOf } from './tree.ts';
import type { Member, Scalar, Source, Tree } from './tree.ts';
import { decoded } from './utf8.ts';

/** Largest file that is read, in bytes or characters: 4 MB, ten times what a large theatre needs. */
const LARGEST = 4 * 1024 * 1024;
/** Names that mean something else to JavaScript. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** The tree, or null where the text leaves its meaning unclear, and what is wrong with the writing. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly problems: readonly Problem[];
}

/** Reads UTF-8 bytes or a text as JSON. Never throws. */
export function parseContent(content: string | Uint8Array, file: string): Parsed {
  const start = { file, line: 1, column: 1 };
  if (content.length > LARGEST) {
    const megabytes = (content.length / 1024 / 1024).toFixed(1);
    const remedy = `at most ${LARGEST / 1024 / 1024} MB were expected`;
    return unreadable(start, 'too-large', `the file has ${megabytes} MB`, remedy);
  }
  if (typeof content === 'string') return parseText(content, file);
  const result = decoded(content, file);
  if (result.text !== null) return parseText(result.text, file);
  const message = `the byte 0x${result.bad.toString(16).padStart(2, '0')} is not UTF-8 text`;
  return unreadable(result.place, 'encoding', message, 'save the file as UTF-8');
}

function unreadable(place: Place, code: string, message: string, remedy: string): Parsed {
  return { tree: null, problems: [{ ...place, path: '', severity: 'error', code, message, remedy }] };
}

function parseText(text: string, file: string): Parsed {
  const start = { file, line: 1, column: 1 };
  if (text.startsWith('\uFEFF')) {
    const message = 'the file begins with a byte order mark';
    return unreadable(start, 'byte-order-mark', message, 'save it as UTF-8 without one');
  }
  if (text.trim() === '')
    return unreadable(start, 'empty', 'the file is empty', 'a JSON object was expected');
  const source = sourceOf(file, text);
  const { light, fatal } = flawsOf(source);
  const node = fatal?.code === 'too-deep' ? fatal : structureOf(source, fatal);
  if ('message' in node)
    return {
      tree: null,
      problems: told([...light.filter(({ offset }) => offset < node.offset), node], source),
    };
  const problems = told([...light, ...badNames(node, source)], source);
  const tree = build(node, source);
  if (tree.kind === 'object') return { tree, problems };
  const found = describe(tree.kind === 'array' ? tree.items : tree.value);
  return unreadable(
    placeOf(tree.at),
    'not-an-object',
    `${found} stands at the top`,
    'a JSON object { … } was expected',
  );
}

function told(flaws: readonly Flaw[], source: Source): Problem[] {
  return flaws.map(({ offset, ...flaw }) => ({
    ...placeOf({ source, offset }),
    path: '',
    severity: 'error',
    ...flaw,
  }));
}

/** The nodes of a text, or the first thing that is wrong with its structure; a flaw already found counts when it is earlier. */
function structureOf(source: Source, known: Flaw | null): Node | Flaw {
  const { text } = source;
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, {
    disallowComments: false,
    allowTrailingComma: true,
    allowEmptyContent: false,
  });
  const [first] = errors;
  if (known !== null && (first === undefined || first.offset >= known.offset)) return known;
  if (first === undefined && node !== undefined) return node;
  const { error, offset } = first ?? { error: 4, offset: 0 };
  const found = tokenAt(text, offset);
  if (error === 9 && node !== undefined) {
    const { line, column } = placeOf({ source, offset: node.offset + node.length - 1 });
    const message = `${found} stands after the end of the document, which is closed at ${line}:${column}`;
    return { offset, code: 'syntax', message, remedy: 'mend the brackets, or take the rest away' };
  }
  const message = `${expectation(error)}, ${found} found`;
  return { offset, code: 'syntax', message, remedy: '' };
}

function expectation(error: number): string {
  switch (error) {
    case 3:
      return 'a property name in double quotes was expected';
    case 5:
      return 'a colon was expected';
    case 6:
      return 'a comma was expected';
    default:
      return 'a value was expected';
  }
}

/** Properties that an object has twice, or whose name is reserved, anywhere under a node. */
function* badNames(node: Node, source: Source): Iterable<Flaw> {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const [key] = child.type === 'property' ? (child.children ?? []) : [];
    if (key !== undefined) {
      const name = String(key.value);
      const first = seen.get(name);
      if (first !== undefined) {
        const { line, column } = placeOf({ source, offset: first.offset });
        const message = `the property ${JSON.stringify(name)} is written twice; the first is at ${line}:${column}`;
        yield { offset: key.offset, code: 'duplicate-key', message, remedy: 'remove one of them' };
      } else if (RESERVED.has(name)) {
        yield {
          offset: key.offset,
          code: 'reserved-name',
          message: `the name "${name}" is reserved`,
          remedy: 'choose another',
        };
      }
      seen.set(name, first ?? key);
    }
    yield* badNames(child, source);
  }
}

function build(node: Node, source: Source): Tree {
  const at = { source, offset: node.offset };
  if (node.type === 'array') {
    return { kind: 'array', at, items: (node.children ?? []).map((item) => build(item, source)) };
  }
  if (node.type === 'object') {
    const members = new Map<string, Member>();
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (key === undefined || value === undefined || RESERVED.has(String(key.value))) continue;
      members.set(String(key.value), { key: { source, offset: key.offset }, tree: build(value, source) });
    }
    return { kind: 'object', at, members, removed: new Map() };
  }
  const value = node.value as Scalar;
  // A negative zero would have another hash than zero.
  return { kind: 'scalar', at, value: value === 0 ? 0 : value };
}

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') {
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    return value === '' ? 'an empty text' : `the text ${JSON.stringify(shown)}`;
  }
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}
