import { expect, test } from 'vitest';
import { PARAMETERS, RULES } from '../../../src/engine/game.ts';
import { rulePages } from '../../../src/telling/index.ts';

test('every rule has a page, with every number that it declares and no other', () => {
  const pages = rulePages();
  expect(pages.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
  for (const { rule, numbers } of pages) {
    expect(numbers.map(({ name }) => name)).toEqual(Object.keys(RULES[rule]));
    expect(numbers.map(({ row }) => PARAMETERS[row]?.id)).toEqual(numbers.map(({ id }) => id));
    expect(numbers.filter(({ source }) => source === '').map(({ id }) => id)).toEqual([]);
  }
  const bare = pages.filter(({ title, about }) => title.length <= 3 || about.length <= 60);
  expect(bare.map(({ rule }) => rule)).toEqual([]);
});

test('no two rules share a title', () => {
  const titles = rulePages().map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
