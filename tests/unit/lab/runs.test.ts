import { expect, test } from 'vitest';
import { CHUNK_RUNS, SLICE_RUNS, chunkCount, chunkStretch, seedOf, slices } from '../../../src/lab/runs.ts';

test('each game of a batch has a seed of its own, made of the batch seed and its number', () => {
  expect(seedOf('7', 0)).toBe('7-0');
  expect(seedOf('spring', 12345)).toBe('spring-12345');
});

test.each([1, 19, 20, 21, 999, 1000, 1001, 2500])(
  'the slices of %i runs give every number once, in order',
  (runs) => {
    const numbers: number[] = [];
    for (let chunk = 0; chunk < chunkCount(runs); chunk++) {
      for (const { first, count } of slices(chunkStretch(chunk, runs))) {
        expect(count).toBeLessThanOrEqual(SLICE_RUNS);
        for (let i = 0; i < count; i++) numbers.push(first + i);
      }
    }
    expect(numbers).toEqual(Array.from({ length: runs }, (_, run) => run));
  },
);

test('a chunk is a whole number of slices', () => {
  expect(CHUNK_RUNS % SLICE_RUNS).toBe(0);
});
