import { describe, expect, test } from 'vitest';
import { bannedUses } from './banned.ts';
import { readSources } from './sources.ts';

const usesOf = (text: string): string[] =>
  bannedUses({ path: 'a.ts', text }).map((use) => use.replace('a.ts: ', ''));

test('the engine uses nothing that could differ between two machines', () => {
  const engine = readSources().filter(({ path }) => path.startsWith('src/engine/'));
  expect(engine.length).toBeGreaterThan(5);
  expect(engine.flatMap(bannedUses)).toEqual([]);
});

describe('each banned use is caught where it is planted', () => {
  test.each(
    ['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'atan', 'atan2', 'hypot', 'cbrt', 'random'].map((name) => [
      name,
    ]),
  )('Math.%s', (name) => {
    expect(usesOf(`const x = Math.${name}(1, 2);`)).toEqual([`Math.${name}`]);
  });

  test.each([
    [`const x = Math['exp'](1);`, 'Math.exp'],
    [`const x = Math[name](1);`, 'Math.…'],
    [`const { exp } = Math;`, 'Math handed on'],
    [`const x = y ** 2;`, '**'],
    [`x **= 2;`, '**'],
    [`const x = Date.now();`, 'Date'],
    [`const x = new Date();`, 'Date'],
    [`const x = performance.now();`, 'performance'],
    [`names.sort((a, b) => a.localeCompare(b));`, 'localeCompare'],
    [`const x = n.toLocaleString();`, 'toLocaleString'],
    [`const x = s?.toLocaleLowerCase();`, 'toLocaleLowerCase'],
    [`const x = new Intl.Collator();`, 'Intl'],
    [`console.log(1);`, 'console'],
    [`fetch('x');`, 'fetch'],
    [`const x = process.env;`, 'process'],
    [`setTimeout(f, 1);`, 'setTimeout'],
    [`const all = { Date };`, 'Date'],
    [`const x = globalThis.Math;`, 'globalThis'],
    [`const x = import('./b.ts');`, 'ImportExpression'],
    [`const x = import.meta.url;`, 'MetaProperty'],
  ])('%s', (text, use) => {
    expect(usesOf(text)).toEqual([use]);
  });
});

test('exact arithmetic, and names that only look like banned ones, are let through', () => {
  const text = `
    // Math.random() and Date.now() in a comment
    const text = 'Math.exp(1) ** 2';
    const x = Math.sqrt(Math.abs(Math.imul(2, 3))) * 2;
    const y = { Date: 1, process: 2 }.process + record.fetch;
  `;
  expect(usesOf(text)).toEqual([]);
});
