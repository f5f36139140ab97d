import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/charts/spread.ts';

const positions = array(double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 });

test('names at the ends of lines never overlap, and stay inside the chart where they fit', () => {
  assert(
    property(positions, (wanted) => {
      const sorted = spread(wanted, 14, 0, 200).toSorted((a, b) => a - b);
      const gaps = sorted.slice(1).map((y, n) => y - sorted[n]!);
      expect(Math.min(14, ...gaps)).toBeGreaterThanOrEqual(14 - 1e-9);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200 + 1e-9);
    }),
  );
});

test('a name keeps its place above or below its neighbours', () => {
  assert(
    property(positions, (wanted) => {
      const placed = spread(wanted, 14, 0, 200);
      const wrong = wanted.flatMap((one, i) =>
        wanted.filter((other, j) => one < other && placed[i]! >= placed[j]!),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test('names that stand apart stay where they are, others move as little as they must', () => {
  expect(spread([20, 60, 100], 14, 0, 200)).toEqual([20, 60, 100]);
  expect(spread([198, 199], 14, 0, 200)).toEqual([186, 200]);
});
