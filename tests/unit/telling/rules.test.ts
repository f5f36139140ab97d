import { expect, test } from 'vitest';
import { PARAMETERS, RULES } from '../../../src/engine/game.ts';
import { rulePages } from '../../../src/telling/index.ts';

test('every rule has a page, with every number that it declares and no other', () => {
  const pages = rulePages();
  expect(pages.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
  for (const { rule, title, about, numbers } of pages) {
    expect(title.length, rule).toBeGreaterThan(3);
    expect(about.length, rule).toBeGreaterThan(60);
    expect(numbers.map(({ name }) => name)).toEqual(Object.keys(RULES[rule]));
    for (const { id, row, source } of numbers) {
      expect(PARAMETERS[row]?.id).toBe(id);
      expect(source, id).not.toBe('');
    }
  }
});

test('no two rules share a title', () => {
  const titles = rulePages().map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
