import { describe, expect, test } from 'vitest';
import {
  bound,
  count,
  duration,
  inHundred,
  mean,
  rangeInHundred,
} from '../../../src/cli/terminal/figures.ts';
import { wilson } from '../../../src/lab/statistics/intervals.ts';

describe('games of a hundred', () => {
  test.each([
    [0, '0'],
    [0.0004, '<1'],
    [0.005, '1'],
    [0.474, '47'],
    [0.195, '20'],
    [0.19499999999999998, '20'],
    [0.1949, '19'],
    [0.9996, '>99'],
    [1, '100'],
  ])('%d is %s', (share, told) => expect(inHundred(share)).toBe(told));

  test('an interval is never told narrower than it is', () => {
    for (const [hits, trials] of [
      [0, 1000],
      [3, 1000],
      [500, 1000],
      [1000, 1000],
      [1, 3],
    ] as const) {
      const interval = wilson(hits, trials);
      const [low, high] = rangeInHundred(interval).split('–').map(Number);
      expect(low! / 100).toBeLessThanOrEqual(interval.low);
      expect(high! / 100).toBeGreaterThanOrEqual(interval.high);
      expect(interval.low - low! / 100).toBeLessThan(0.01);
    }
  });

  test('none of a thousand is not told as certain', () => {
    expect(rangeInHundred(wilson(0, 1000))).toBe('0–1');
  });
});

test.each([
  [128_282.693, '128,000'],
  [853.4, '853'],
  [0.41349, '0.413'],
  [0, '0'],
])('a mean of %d is told as %s', (value, told) => expect(mean(value)).toBe(told));

test('a count has commas and no fraction', () => expect(count(1_360_995)).toBe('1,360,995'));

test.each([
  [0.2, '0 s'],
  [59.4, '59 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
])('%d seconds are told as %s', (seconds, told) => expect(duration(seconds)).toBe(told));

test('the ends of a range keep whole counts whole and do not round a share away', () => {
  expect(bound(200_843)).toBe('200,843');
  expect(bound(5_071_507.4)).toBe('5,071,507');
  expect(bound(0.0834)).toBe('0.0834');
  expect(bound(0)).toBe('0');
});
