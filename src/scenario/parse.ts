// Text or bytes into a located JSON tree: strict JSON, and one clear problem for anything that is not.

import { createScanner, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Place, Path, Problem } from './problem.ts';
import { locate, placeOf, sourceOf, valueOf } from './tree.ts';
import type { Member, Scalar, Source, Tree } from './tree.ts';

/** Largest file that is read, in bytes or characters: 8 MB. */
export const LARGEST = 8 * 1024 * 1024;
/** Deepest nesting of lists and objects. */
export const DEEPEST = 64;
/** Longest number, in characters. */
const LONGEST_NUMBER = 64;
/** Names that mean something else to JavaScript. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Either a tree, or the one problem that keeps the text from being read. */
export type Parsed =
  | {
      readonly ok: true;
      readonly tree: Tree;
      readonly value: unknown;
      readonly locate: (path: Path) => Place;
    }
  | { readonly ok: false; readonly problem: Problem };

function failure(place: Place, code: string, message: string, remedy: string): Parsed {
  return { ok: false, problem: { ...place, path: '', severity: 'error', code, message, remedy } };
}

/** Reads bytes as UTF-8 JSON. Never throws. */
export function parseBytes(bytes: Uint8Array, file: string): Parsed {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > LARGEST) return tooLarge(start, bytes.length);
  const bad = firstInvalid(bytes);
  if (bad !== null) {
    const place = badBytePlace(bytes, bad, file);
    return failure(
      place,
      'encoding',
      `the byte 0x${hex(bytes[bad]!)} is not UTF-8 text`,
      'save the file as UTF-8',
    );
  }
  return parseText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), file);
}

/** Reads a text as JSON. Never throws. */
export function parseText(text: string, file: string): Parsed {
  const start = { file, line: 1, column: 1 };
  if (text.length > LARGEST) return tooLarge(start, text.length);
  if (text.startsWith('\uFEFF')) {
    return failure(
      start,
      'byte-order-mark',
      'the file begins with a byte order mark',
      'save it as UTF-8 without one',
    );
  }
  if (text.trim() === '') return failure(start, 'empty', 'the file is empty', 'a JSON object was expected');
  const source = sourceOf(file, text);
  const lexical = scan(source);
  if (lexical !== null) return lexical;

  const errors: ParseError[] = [];
  const node = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [first] = errors;
  if (first !== undefined || node === undefined) {
    const error = first ?? { error: 4, offset: 0, length: 0 };
    return failure(
      placeOf({ source, offset: error.offset }),
      'syntax',
      syntaxMessage(error, text),
      'mend the JSON here',
    );
  }
  const key = badKey(node);
  if (key !== null) {
    const name = JSON.stringify(key.again.value);
    const place = placeOf({ source, offset: key.again.offset });
    if (key.first === null)
      return failure(place, 'reserved-name', `the name ${name} is reserved`, 'choose another');
    const { line, column } = placeOf({ source, offset: key.first.offset });
    const message = `the property ${name} is written twice; the first is at ${line}:${column}`;
    return failure(place, 'duplicate-key', message, 'remove one of them');
  }
  const tree = build(node, source);
  if (tree.kind !== 'object') {
    const found = tree.kind === 'array' ? 'a list' : describeScalar(tree.value);
    return failure(
      placeOf(tree.at),
      'not-an-object',
      `${found} stands at the top`,
      'a JSON object { … } was expected',
    );
  }
  return { ok: true, tree, value: valueOf(tree), locate: (path) => locate(tree, path) };
}

function tooLarge(start: Place, size: number): Parsed {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return failure(
    start,
    'too-large',
    `the file has ${megabytes} MB`,
    `at most ${LARGEST / 1024 / 1024} MB were expected`,
  );
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** Offset of the first byte that is not UTF-8, or null. */
function firstInvalid(bytes: Uint8Array): number | null {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return null;
  } catch {
    for (let i = 0; i < bytes.length;) {
      const length = sequenceLength(bytes, i);
      if (length === 0) return i;
      i += length;
    }
    return bytes.length - 1;
  }
}

/** Bytes of the well-formed UTF-8 sequence that begins here, or 0. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[start + i];
    if (next === undefined || next < 0x80 || next > 0xbf) return 0;
  }
  const second = bytes[start + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

function badBytePlace(bytes: Uint8Array, offset: number, file: string): Place {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  return placeOf({ source: sourceOf(file, before), offset: before.length });
}

// Token codes of jsonc-parser's scanner, whose own enum is declared const and cannot be imported here.
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;

/** What is wrong with single tokens: comments, depth, numbers, characters. Goes through the text once, without recursion. */
function scan(source: Source): Parsed | null {
  const { text } = source;
  const scanner = createScanner(text, false);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const here = () => placeOf({ source, offset });
    const word = () => text.slice(offset, offset + Math.min(scanner.getTokenLength(), 24));
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      return failure(here(), 'comment', 'comments are not part of JSON', 'put remarks into "notes"');
    }
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (++depth > DEEPEST) {
        return failure(
          here(),
          'too-deep',
          `lists and objects are nested more than ${DEEPEST} deep`,
          'a scenario needs about ten',
        );
      }
    }
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
    if (token === TOKEN.number) {
      const length = scanner.getTokenLength();
      if (length > LONGEST_NUMBER) {
        return failure(
          here(),
          'number',
          `a number of ${length} characters`,
          `at most ${LONGEST_NUMBER} were expected`,
        );
      }
      if (!Number.isFinite(Number(scanner.getTokenValue()))) {
        return failure(
          here(),
          'number',
          `the number ${word()} is too large for any computer's arithmetic`,
          'numbers up to about 1.8e308 can be read',
        );
      }
    }
    if (scanner.getTokenError() !== 0)
      return failure(here(), 'syntax', tokenMessage(scanner.getTokenError(), word()), 'mend the JSON here');
    if (token === TOKEN.unknown) {
      return failure(
        here(),
        'syntax',
        `${JSON.stringify(word())} is not JSON`,
        'names and texts stand in double quotes, numbers plain',
      );
    }
  }
  return null;
}

function tokenMessage(error: number, word: string): string {
  switch (error) {
    case 1:
      return 'a comment does not end';
    case 2:
      return 'a text does not end: its closing quote is missing';
    case 3:
      return `the number ${word} does not end`;
    case 4:
      return 'a \\u escape needs four hexadecimal digits';
    case 5:
      return 'an unknown escape after a backslash';
    default:
      return 'a control character stands in a text';
  }
}

function syntaxMessage({ error, offset, length }: ParseError, text: string): string {
  const found =
    offset >= text.trimEnd().length
      ? 'the end of the file'
      : JSON.stringify(text.slice(offset, offset + Math.min(Math.max(length, 1), 24)));
  switch (error) {
    case 3:
      return `a property name in double quotes was expected, ${found} found`;
    case 4:
      return `a value was expected, ${found} found`;
    case 5:
      return `a colon was expected, ${found} found`;
    case 6:
      return `a comma was expected, ${found} found`;
    case 7:
      return `a closing brace was expected, ${found} found`;
    case 8:
      return `a closing bracket was expected, ${found} found`;
    case 9:
      return `the file should have ended, ${found} found`;
    default:
      return `${found} is not JSON`;
  }
}

/** The first property that its object has twice, with its first writing, or one with a reserved name. */
function badKey(node: Node): { readonly first: Node | null; readonly again: Node } | null {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const [key] = child.type === 'property' ? (child.children ?? []) : [];
    if (key !== undefined) {
      const name = String(key.value);
      const first = seen.get(name);
      if (first !== undefined || RESERVED.has(name)) return { first: first ?? null, again: key };
      seen.set(name, key);
    }
    const inner = badKey(child);
    if (inner !== null) return inner;
  }
  return null;
}

function build(node: Node, source: Source): Tree {
  const at = { source, offset: node.offset };
  if (node.type === 'array')
    return { kind: 'array', at, items: (node.children ?? []).map((item) => build(item, source)) };
  if (node.type === 'object') {
    const members = new Map<string, Member>();
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (key !== undefined && value !== undefined) {
        members.set(String(key.value), { key: { source, offset: key.offset }, tree: build(value, source) });
      }
    }
    return { kind: 'object', at, members, removed: new Map() };
  }
  const value = node.value as Scalar;
  // A negative zero would have another hash than zero.
  return { kind: 'scalar', at, value: value === 0 ? 0 : value };
}

/** A value in a few words, for messages. */
export function describeScalar(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string')
    return value === ''
      ? 'an empty text'
      : `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
