// What holds for every document: it is read as written, patches merge as the standard says, and a scenario changed at
// random is told what is wrong or can be played.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, begin, legalOrders, outcomeOf, silent } from '../../../src/engine/game.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { patched } from '../../../src/scenario/merge.ts';
import { parseContent } from '../../../src/scenario/parse.ts';
import { scenarioJsonSchema } from '../../../src/scenario/schema/json.ts';
import { locate, mergePatch, valueOf } from '../../../src/scenario/tree.ts';
import type { Tree } from '../../../src/scenario/tree.ts';
import { valid } from './json-schema.ts';
import type { Schema } from './json-schema.ts';
import { checked, threeBridges } from './situation.ts';

const RESERVED = ['__proto__', 'constructor', 'prototype'];
const name = fc
  .oneof(fc.constantFrom('a', 'b', 'c', 'toString', 'ا'), fc.string({ unit: 'grapheme' }))
  .filter((text) => !RESERVED.includes(text));
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, 0, 1, -1.5, 1e300, 5e-324, ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const anyObject = fc.dictionary(name, anyValue, { maxKeys: 5, noNullPrototype: true });

/** What we refuse and the language reads. */
const STRICTER = ['duplicate-key', 'half-character', 'number', 'reserved-name', 'too-deep'];

/** The value of a text as the language reads it, printed; null when it is not JSON. */
function byTheLanguage(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
}

function treeOf(value: unknown, file = 'a.json'): Tree {
  const { tree, problems } = parseContent(JSON.stringify(value), file);
  expect(problems).toEqual([]);
  if (tree === null) throw new Error('the text was not read');
  return tree;
}

describe('reading', () => {
  test('gives what was printed, however it was laid out', () => {
    fc.assert(
      fc.property(anyObject, fc.constantFrom(0, 1, 2, '\t', '\r\n'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { tree, problems } = parseContent(text, 'a.json');
        expect(problems).toEqual([]);
        expect(tree === null ? null : valueOf(tree)).toEqual(value);
        expect(parseContent(new TextEncoder().encode(text), 'a.json').tree).toEqual(tree);
      }),
    );
  });

  test('agrees with the language itself on what is JSON, or is stricter and says so', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'{}[]":,0123.eE+-\\u \n/ntf'.split('')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(letters, (inner) => {
        const text = `{${inner}}`;
        const meant = byTheLanguage(text);
        const { tree, problems } = parseContent(text, 'a.json');
        const codes = problems.map(({ code }) => code);
        const read = tree === null ? null : JSON.stringify(valueOf(tree));
        const stricter = codes.length > 0 && codes.every((code) => STRICTER.includes(code));
        expect(meant === null ? codes.length > 0 : stricter || read === meant).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('knows where each value begins', () => {
    fc.assert(
      fc.property(anyObject, (value) => {
        const text = JSON.stringify(value, null, 2);
        const tree = treeOf(value);
        const lines = text.split('\n');
        const { tree: laidOut } = parseContent(text, 'a.json');
        if (laidOut === null || tree.kind !== 'object') throw new Error('the text was not read');
        for (const [key, inner] of Object.entries(value)) {
          const { line, column } = locate(laidOut, [key]);
          const begins = (lines[line - 1] ?? '').slice(column - 1);
          const scalar = typeof inner !== 'object' || inner === null;
          expect(begins.startsWith(scalar ? JSON.stringify(inner) : Array.isArray(inner) ? '[' : '{')).toBe(
            true,
          );
        }
      }),
    );
  });
});

/** RFC 7396, word for word from its pseudocode. */
function standard(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result = new Map(
    typeof target === 'object' && target !== null && !Array.isArray(target) ? Object.entries(target) : [],
  );
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, standard(result.get(key), value));
  }
  return Object.fromEntries(result);
}

describe('merging', () => {
  test('is that of RFC 7396, with places and without', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (target, patch) => {
        const expected = standard(target, patch);
        expect(patched(target, patch)).toEqual(expected);
        expect(valueOf(mergePatch(treeOf(target), treeOf(patch, 'b.json')))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('places each value of the patch in the file of the patch, and all others where they were', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (target, patch) => {
        const merged = mergePatch(treeOf(target), treeOf(patch, 'b.json'));
        const astray = Object.entries(standard(target, patch) as object).filter(([key, value]) => {
          const { file } = locate(merged, [key]);
          const whole = typeof value !== 'object' || value === null || Array.isArray(value);
          return Object.hasOwn(patch, key) ? whole && file !== 'b.json' : file !== 'a.json';
        });
        expect(astray).toEqual([]);
      }),
    );
  });
});

type Holder = Record<string | number, unknown>;

/** Every path to a value of a document. */
function paths(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))];
}

const original = JSON.parse(threeBridges) as Holder;
const places = paths(original).filter((path) => path.length > 0);

/** A value that somebody could have meant: another of the same document, a near number, a misspelt text, anything. */
const replacement = fc.oneof(
  fc
    .constantFrom(...places)
    .map((path) => path.reduce((under: unknown, step) => (under as Holder)[step], original)),
  fc.constantFrom(
    null,
    0,
    1,
    -1,
    0.5,
    100,
    1e12,
    '',
    'league',
    'market',
    'mill--port',
    '2001-02-30',
    [],
    {},
    true,
  ),
  anyValue,
);
const change = fc.record({
  path: fc.constantFrom(...places),
  kind: fc.constantFrom('set', 'remove', 'rename', 'copy'),
  value: replacement,
});

function changed(
  { path, kind, value }: { path: readonly string[]; kind: string; value: unknown },
  document: Holder,
): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (under, step) => (typeof under === 'object' && under !== null ? (under as Holder)[step] : undefined),
      document,
    );
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  const row = holder as Holder;
  if (kind === 'set') row[last] = structuredClone(value);
  else if (kind === 'remove') delete row[last];
  else {
    row[`${last}-x`] = structuredClone(row[last]);
    if (kind === 'rename') delete row[last];
  }
}

/** Plays a few orders of a scenario, by the first that is lawful at each choice. */
function playedOn(scenario: Scenario, variant: string | null): void {
  const world = compileScenario(scenario, { variant });
  const state = begin(world, 'properties');
  for (let n = 0; n < 40 && outcomeOf(state) === null; n++) {
    const orders = legalOrders(world, state);
    const order = orders[n % 2 === 0 ? 0 : orders.length - 1];
    if (order === undefined) throw new Error('no order is lawful');
    expect(apply(world, state, order, silent)).toBeNull();
  }
}

describe('a scenario changed at random', () => {
  test('is told what is wrong, in the file, or can be played in every variant', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const document = structuredClone(original);
        for (const each of changes) changed(each, document);
        const text = JSON.stringify(document, null, 1);
        const { problems, scenario } = checked(text);
        const lines = text.split('\n');
        for (const { line, column, message, remedy } of problems) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
        expect(scenario === null).toBe(problems.some(({ severity }) => severity === 'error'));
        if (scenario === null) return;
        for (const variant of [null, ...Object.keys(scenario.variants)]) playedOn(scenario, variant);
      }),
      { numRuns: 80, seed: 4 },
    );
  }, 120_000);

  test('has the right shape for the schema of editors exactly when it has for us', () => {
    const schema = scenarioJsonSchema() as Schema;
    fc.assert(
      fc.property(change, (each) => {
        const document = structuredClone(original);
        changed(each, document);
        // The schema of editors knows what a patch may hold; here it is judged with the scenario that it is laid over.
        fc.pre(each.path[0] !== 'variants');
        const written: unknown = JSON.parse(JSON.stringify(document));
        expect(valid(written, schema)).toBe(scenarioSchema.safeParse(written).success);
      }),
      { numRuns: 300, seed: 4 },
    );
  }, 120_000);

  test('never makes us throw, however its letters are changed', () => {
    fc.assert(
      fc.property(
        fc.nat(threeBridges.length),
        fc.nat(60),
        fc.oneof(
          fc.string({ maxLength: 4 }),
          fc.constantFrom('"', '{', '}', ',', '\\', '/*', '\u0000', '\ud800'),
        ),
        (at, length, letters) => {
          const { problems, scenario } = checked(
            threeBridges.slice(0, at) + letters + threeBridges.slice(at + length),
          );
          expect(scenario === null).toBe(problems.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 80, seed: 4 },
    );
  }, 120_000);
});
