import { describe, expect, test } from 'vitest';
import { wilson } from '../../../../src/lab/statistics/intervals.ts';

describe('Wilson interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  test.each([
    { hits: 81, trials: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, trials: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, trials: 20, low: 0, high: 0.1611 },
    { hits: 1, trials: 29, low: 0.0061, high: 0.1718 },
  ])('of $hits in $trials is the published one', ({ hits, trials, low, high }) => {
    const interval = wilson(hits, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('turns round when hits and misses change places', () => {
    const some = wilson(7, 40);
    const rest = wilson(33, 40);
    expect(1 - rest.high).toBeCloseTo(some.low, 12);
    expect(1 - rest.low).toBeCloseTo(some.high, 12);
  });

  test('ends exactly at none and at all', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(10, 10).high).toBe(1);
  });

  test('says nothing where nothing was tried', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('always holds the share seen', () => {
    for (let trials = 1; trials <= 60; trials++) {
      for (let hits = 0; hits <= trials; hits++) {
        const { low, high } = wilson(hits, trials);
        expect(low).toBeLessThanOrEqual(hits / trials);
        expect(high).toBeGreaterThanOrEqual(hits / trials);
      }
    }
  });
});
