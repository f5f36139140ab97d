// What is said of measures: intervals that fit the stop rule, paired differences, elementary effects.

import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/engine/game.ts';
import { estimator, isNarrow, pairEstimator } from '../../../../src/lab/experiment/estimates.ts';
import { effectsOf, summed } from '../../../../src/lab/experiment/effects.ts';
import { shareInterval } from '../../../../src/lab/experiment/sequence.ts';
import { wilson } from '../../../../src/lab/statistics/intervals.ts';
import { bridgesStudy } from './situation.ts';

const COUNT = { kind: 'count' } as const;
const WIDTH = { kind: 'width', measure: 'm', width: 5, firstLook: 1000 } as const;
const share = { share: true, bounds: { low: 0, high: 1 } };

describe('a measure', () => {
  test('that is a share has Wilson’s interval under a count, a sequence under a width', () => {
    const [count, width] = [estimator(share, COUNT), estimator(share, WIDTH)];
    for (let i = 0; i < 100; i++) for (const each of [count, width]) each.add(i % 4 === 0 ? 1 : 0);
    expect(count.estimate()).toMatchObject({ games: 100, mean: 0.25, method: 'wilson', ...wilson(25, 100) });
    expect(width.estimate()).toMatchObject({ mean: 0.25, method: 'sequence', ...shareInterval(25, 100) });
  });

  test('without bounds has Student’s interval under a count, and under a width the asymptotic sequence', () => {
    const free = { share: false, bounds: null };
    const [count, width] = [estimator(free, COUNT), estimator(free, WIDTH)];
    for (const value of [1, 2, 3, 4]) for (const each of [count, width]) each.add(value);
    // Mean 2.5, standard deviation 1.29099, Student's t for 3 degrees 3.18245.
    expect(count.estimate()).toMatchObject({ mean: 2.5, method: 'student' });
    expect(count.estimate().high).toBeCloseTo(2.5 + (3.182446 * 1.2909944487) / 2, 6);
    expect(width.estimate().method).toBe('asymptotic-sequence');
    expect(width.estimate().high!).toBeGreaterThan(count.estimate().high!);
  });

  test('of no game says nothing', () => {
    expect(estimator({ share: false, bounds: null }, COUNT).estimate()).toEqual({
      games: 0,
      mean: null,
      deviation: null,
      low: null,
      high: null,
      method: 'student',
    });
  });

  test('is narrow enough in games of a hundred when it is a share', () => {
    expect(isNarrow({ low: 0.4, high: 0.44 }, WIDTH, true)).toBe(true);
    expect(isNarrow({ low: 0.4, high: 0.46 }, WIDTH, true)).toBe(false);
    expect(isNarrow({ low: 40, high: 45 }, WIDTH, false)).toBe(true);
  });
});

test('pairs give the mean difference and the gain over unpaired games', () => {
  const pairs = pairEstimator({ share: false, bounds: null }, COUNT);
  // A common part that varies much, and a difference that varies little.
  const common = [10, 30, 20, 50, 40, 60];
  const own = [1, 2, 1, 2, 1, 2];
  for (const [i, each] of common.entries()) pairs.add(each + own[i]!, each);
  const { mean, deviation, gain, pairs: count } = pairs.estimate();
  expect([count, mean]).toEqual([6, 1.5]);
  expect(deviation).toBeCloseTo(0.5477225575, 9);
  // Variances 350 of the common part, 364.3 of the sums, 0.3 of the differences.
  expect(gain).toBeCloseTo((350 + 364.3) / 0.3, 6);
});

test('pairs of a bounded measure have a sequence under a stop rule by width, asymptotic only where nobody knows the bounds', () => {
  const [bounded, free] = [
    pairEstimator({ share: true, bounds: { low: 0, high: 1 } }, WIDTH),
    pairEstimator({ share: false, bounds: null }, WIDTH),
  ];
  for (let i = 0; i < 400; i++)
    for (const each of [bounded, free]) each.add(i % 3 === 0 ? 1 : 0, i % 4 === 0 ? 1 : 0);
  const [certain, roughly] = [bounded.estimate(), free.estimate()];
  expect([certain.method, roughly.method]).toEqual(['sequence', 'asymptotic-sequence']);
  expect(certain.low!).toBeLessThan(roughly.low!);
  expect(certain.high!).toBeGreaterThan(roughly.high!);
  expect(certain.high!).toBeLessThan(0.4);
});

test('pairs that never differ have no gain to tell', () => {
  const pairs = pairEstimator({ share: false, bounds: null }, COUNT);
  for (const value of [1, 2, 3]) pairs.add(value, value);
  expect(pairs.estimate()).toMatchObject({ mean: 0, deviation: 0, gain: null });
});

/** The test function of Morris (1991), section 4.4, with nought for its coefficients that are drawn at random. */
function morris(x: readonly number[]): number {
  const w = x.map((each, i) =>
    [2, 4, 6].includes(i) ? 2 * ((1.1 * each) / (each + 0.1) - 0.5) : 2 * (each - 0.5),
  );
  const below = (order: number, most: number, coefficient: number): number => {
    const products = (from: number, left: number): number =>
      left === 0
        ? 1
        : w
            .slice(0, most)
            .reduce((sum, each, i) => (i < from ? sum : sum + each * products(i + 1, left - 1)), 0);
    return coefficient * products(0, order);
  };
  return below(1, 10, 20) + below(2, 6, -15) + below(3, 5, -10) + below(4, 4, 5);
}

describe('elementary effects', () => {
  const range = (pointer: string) => ({ kind: 'range', pointers: [pointer], low: 0.4, high: 0.8 });
  const study = bridgesStudy({
    factors: {
      a: range('/rules/combat/reach'),
      b: range('/rules/combat/hold'),
      c: range('/rules/combat/delay'),
    },
    design: { kind: 'morris', trajectories: 20, levels: 4 },
  });

  test('of a sum are its coefficients, without spread', () => {
    const means = study.plan.cells.map(() => [0, 0, 0] as number[]);
    for (const { unit, cell } of study.plan.points)
      means[cell] = [5 * unit[0]! - 3 * unit[1]!, 0, unit[2]! * 0.5];
    const effects = effectsOf(study, means)!['']!;
    expect(effects['market-held']!['a']).toMatchObject({ count: 20 });
    expect(effects['market-held']!['a']!.mean).toBeCloseTo(5, 9);
    expect(effects['market-held']!['b']!.mean).toBeCloseTo(-3, 9);
    expect(effects['market-held']!['b']!.absolute).toBeCloseTo(3, 9);
    expect(effects['market-held']!['b']!.deviation).toBeCloseTo(0, 9);
    expect(effects['market-held']!['c']).toMatchObject({ mean: 0, absolute: 0, deviation: 0 });
    expect(effects['away']!['c']!.mean).toBeCloseTo(0.5, 9);
  });

  test('of a product spread, and so show that the factors work together', () => {
    const means = study.plan.cells.map(() => [0, 0, 0] as number[]);
    for (const { unit, cell } of study.plan.points) means[cell] = [8 * unit[0]! * unit[1]!, 0, 0];
    const { a, c } = effectsOf(study, means)!['']!['market-held']!;
    expect(a!.deviation!).toBeGreaterThan(1);
    expect(c!.absolute).toBe(0);
  });

  test('of the function of Morris (1991) sort its twenty inputs as his paper does', () => {
    const names = Object.entries(RULES.combat).slice(0, 20);
    const factors = Object.fromEntries(
      names.map(([name, { low, high }], i) => [
        `x${i + 1}`,
        { kind: 'range', pointers: [`/rules/combat/${name}`], low, high },
      ]),
    );
    const wide = bridgesStudy({
      factors,
      design: { kind: 'morris', trajectories: 30, levels: 4 },
      replicates: 1,
    });
    const means = wide.plan.cells.map(() => [0, 0, 0] as number[]);
    for (const { unit, cell } of wide.plan.points) means[cell] = [morris(unit as number[]), 0, 0];
    const effects = effectsOf(wide, means)!['']!['market-held']!;
    const [linear, curved, idle] = [
      [8, 9, 10],
      [1, 2, 3, 4, 5, 6, 7],
      [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    ].map((inputs) => inputs.map((input) => effects[`x${input}`]!));
    // Large effects without interactions, large ones with interactions or curves, and none.
    for (const { absolute, deviation } of linear!) {
      expect(absolute).toBeCloseTo(40, 9);
      expect(deviation).toBeCloseTo(0, 9);
    }
    for (const { absolute, deviation } of curved!) {
      expect(absolute).toBeGreaterThan(10);
      expect(deviation!).toBeGreaterThan(5);
    }
    for (const { absolute } of idle!) expect(absolute).toBeCloseTo(0, 9);
  });

  test('are summed as published: the mean of sizes sees what signs hide', () => {
    expect(summed([2, -2, 2, -2])).toMatchObject({ count: 4, mean: 0, absolute: 2 });
    expect(summed([2, -2, 2, -2]).deviation).toBeCloseTo(2.3094010768, 9);
  });

  test('belong to Morris designs only', () => {
    expect(effectsOf(bridgesStudy({ factors: {} }), [[0, 0, 0]])).toBeNull();
  });
});
