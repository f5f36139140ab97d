import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/game.ts';
import { binomialTail, discoverBox } from '../../../../src/lab/answers/box.ts';

/** Cases in five features between 0 and 1 of which it happens at one rate inside a box and at another outside. */
function cases(
  seed: string,
  count: number,
  inside: (x: readonly number[]) => boolean,
  rates: readonly [number, number],
) {
  const random = seededRandom(seed);
  const points = Array.from({ length: count }, () => Array.from({ length: 5 }, () => random()));
  return {
    values: [0, 1, 2, 3, 4].map((feature) => points.map((point) => point[feature]!)),
    happened: points.map((point) => random() < (inside(point) ? rates[0] : rates[1])),
  };
}

describe('a box that is there', () => {
  // Two sides: the second feature at least 0.7, the fourth at most 0.5: 15 of 100 cases, in which it happens nine times of ten.
  const found = discoverBox(cases('planted', 2000, (x) => x[1]! >= 0.7 && x[3]! <= 0.5, [0.9, 0.08]));

  test('is found by its own features and about where its sides are', () => {
    const sides = found.sides.toSorted((a, b) => a.feature - b.feature);
    expect(sides).toMatchObject([
      { feature: 1, side: 'at-least' },
      { feature: 3, side: 'at-most' },
    ]);
    expect(sides[0]!.threshold).toBeCloseTo(0.7, 1);
    expect(sides[1]!.threshold).toBeCloseTo(0.5, 1);
  });

  test('keeps what it says on cases that it was not found from', () => {
    expect(found.judged.density).toBeGreaterThan(0.75);
    expect(found.judged.coverage).toBeGreaterThan(0.5);
    expect(found.base).toBeLessThan(0.3);
    expect(found.judged.inside).toBeLessThan(400);
  });
});

test('where there is none, no more than chance is found', () => {
  const found = [1, 2, 3, 4, 5, 6].map((n) => discoverBox(cases(`none-${n}`, 600, () => true, [0.3, 0.3])));
  const lifts = found.map(({ judged, base }) => judged.density - base);
  expect(Math.abs(lifts.reduce((sum, lift) => sum + lift, 0) / lifts.length)).toBeLessThan(0.06);
});

test('never has more sides than it may, nor divides by nothing', () => {
  const many = cases('many', 800, (x) => x.every((value) => value > 0.3), [0.95, 0.02]);
  expect(discoverBox(many, 3).sides.length).toBeLessThanOrEqual(3);
  const never = discoverBox({ ...many, happened: many.happened.map(() => false) });
  expect(never).toMatchObject({ base: 0, judged: { density: 0, coverage: 0 } });
  expect(discoverBox({ values: [], happened: [] }).sides).toEqual([]);
});

// R: pbinom(6, 10, 0.5, lower.tail = FALSE) and pbinom(29, 100, 0.2, lower.tail = FALSE).
test.each([
  [10, 7, 0.5, 0.171875],
  [100, 30, 0.2, 0.01124898],
  [5, 0, 0.3, 1],
])('the tail of the binomial: %i cases, %i hits, rate %d', (n, hits, rate, chance) => {
  expect(binomialTail(n, hits, rate)).toBeCloseTo(chance, 6);
});
