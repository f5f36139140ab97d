import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/game.ts';
import { NORMAL_975, pairedShares, wilson } from '../../../../src/lab/statistics/intervals.ts';
import { rangeOf, wholeOf, widened, widthTogether } from '../../../../src/lab/statistics/together.ts';

test.each([
  // Quantiles of the normal distribution at 0.975, 0.9875, 0.995, 0.9975 (tables of Abramowitz and Stegun, 26.5 and 26.6).
  [1, 1.959964],
  [2, 2.241403],
  [5, 2.575829],
  [10, 2.807034],
])('%d intervals hold together at %d deviations', (several, width) => {
  expect(widthTogether(several)).toBeCloseTo(width, 4);
});

test('a paired difference widened is that of the wider quantile, in closed form', () => {
  const [lost, won, pairs] = [4, 15, 100];
  const [b, c, n] = [lost + 0.5, won + 0.5, pairs + 2];
  const half = (2.575829 / n) * Math.sqrt(b + c - (c - b) ** 2 / n);
  const { low, high } = widened(pairedShares(lost, won, pairs), widthTogether(5));
  expect(low).toBeCloseTo((c - b) / n - half, 5);
  expect(high).toBeCloseTo((c - b) / n + half, 5);
  expect(widened({ low: -0.9, high: 0.5 }, NORMAL_975 * 2)).toEqual({ low: -1, high: 1 });
});

describe('the range of several shares', () => {
  test('has its ends between the least and the greatest ends of intervals', () => {
    const range = rangeOf(
      [0.2, 0.5, 0.4],
      [
        { low: 0.1, high: 0.45 },
        { low: 0.4, high: 0.6 },
        { low: 0.3, high: 0.5 },
      ],
    );
    expect(range).toEqual({
      low: 0.2,
      high: 0.5,
      lowest: { low: 0.1, high: 0.45 },
      highest: { low: 0.4, high: 0.6 },
    });
    expect(wholeOf(range)).toEqual({ low: 0.1, high: 0.6 });
  });

  test('of one is the interval of that one', () => {
    const range = rangeOf([0.3], [wilson(30, 100, widthTogether(1))]);
    const plain = wilson(30, 100);
    for (const end of [range.lowest, range.highest]) {
      expect(end.low).toBeCloseTo(plain.low, 5);
      expect(end.high).toBeCloseTo(plain.high, 5);
    }
  });

  test('holds the true range in 95 of 100 studies or more, also where all are the same, which a range of what was found never does', () => {
    const random = seededRandom('range');
    const hitsOf = (share: number, games: number): number => {
      let hits = 0;
      for (let game = 0; game < games; game++) if (random() < share) hits++;
      return hits;
    };
    for (const truth of [
      [0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
      [0.1, 0.3, 0.35, 0.4, 0.6, 0.8],
    ]) {
      const [least, greatest] = [Math.min(...truth), Math.max(...truth)];
      let held = 0;
      for (let study = 0; study < 400; study++) {
        const hits = truth.map((share) => hitsOf(share, 60));
        const width = widthTogether(truth.length);
        const range = rangeOf(
          hits.map((each) => each / 60),
          hits.map((each) => wilson(each, 60, width)),
        );
        const isIn = (value: number, { low, high }: { low: number; high: number }): boolean =>
          value >= low && value <= high;
        if (isIn(least, range.lowest) && isIn(greatest, range.highest)) held++;
      }
      expect(held).toBeGreaterThanOrEqual(380);
    }
  });
});
