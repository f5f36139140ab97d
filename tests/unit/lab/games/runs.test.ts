import { expect, test } from 'vitest';
import { seedOf } from '../../../../src/lab/games/runs.ts';

test('each game of a batch has a seed of its own, made of the batch seed and its number', () => {
  expect(seedOf('7', 0)).toBe('7-0');
  expect(seedOf('spring', 12345)).toBe('spring-12345');
});
