import { expect, test } from 'vitest';
import { quantileSorted } from '../../../../src/lab/answers/quantile.ts';

// R: quantile(c(2, 4, 7, 11, 16), c(0, .1, .25, .5, .9, 1)), its default type 7.
test.each([
  [0, 2],
  [0.1, 2.8],
  [0.25, 4],
  [0.5, 7],
  [0.9, 14],
  [1, 16],
])('at %f it is %f', (share, value) => {
  expect(quantileSorted([2, 4, 7, 11, 16], share)).toBeCloseTo(value, 12);
});
