import { expect, test } from 'vitest';
import { meanOf, student975 } from '../../../../src/lab/statistics/paired.ts';

// Published two-sided 95 % values of Student's t.
test.each([
  [1, 12.706],
  [2, 4.303],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [29, 2.045],
  [99, 1.984],
  [100_000, 1.96],
])('t with %d degrees of freedom', (freedom, value) => {
  expect(student975(freedom)).toBeCloseTo(value, 2);
});

test('a mean with its interval, worked by hand', () => {
  // Mean 3, deviation sqrt(2.5), standard error sqrt(0.5), t 2.776.
  const { mean, low, high, count } = meanOf([1, 2, 3, 4, 5]);
  expect([count, mean]).toEqual([5, 3]);
  expect(low).toBeCloseTo(3 - 2.776445 * Math.sqrt(0.5), 6);
  expect(high).toBeCloseTo(3 + 2.776445 * Math.sqrt(0.5), 6);
});

test('one number says nothing of its spread, none says nothing at all', () => {
  expect(meanOf([4])).toEqual({ count: 1, mean: 4, low: -Infinity, high: Infinity });
  expect(meanOf([]).count).toBe(0);
});
