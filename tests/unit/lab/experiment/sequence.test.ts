// Confidence sequences: closed forms by hand, and how often they ever leave the truth out.

import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/game.ts';
import {
  asymptoticHalfWidth,
  boundedSequence,
  shareInterval,
  shareSequence,
} from '../../../../src/lab/experiment/sequence.ts';
import { wilson } from '../../../../src/lab/statistics/intervals.ts';

describe('of a share', () => {
  test('is what the mixture gives in closed form for one and two trials', () => {
    // The mixture of one hit is 1/2: left out where (1/2) / p reaches 20.
    expect(shareInterval(1, 1).low).toBeCloseTo(1 / 40, 12);
    expect(shareInterval(1, 1).high).toBe(1);
    // Of one hit and one miss 1/8: p (1 - p) = 1/160.
    expect(shareInterval(1, 2).low).toBeCloseTo((1 - Math.sqrt(1 - 4 / 160)) / 2, 12);
    expect(shareInterval(1, 2).high).toBeCloseTo((1 + Math.sqrt(1 - 4 / 160)) / 2, 12);
    // Of two hits 3/8: p² = 3/160.
    expect(shareInterval(2, 2).low).toBeCloseTo(Math.sqrt(3 / 160), 12);
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test.each([0.02, 0.3, 0.5, 0.9])(
    'of %f is ever left out within 400 trials with a chance of at most 5 in a hundred, counted over all courses',
    (truth) => {
      let alive = new Map([[0, 1]]);
      let leftOut = 0;
      for (let trials = 1; trials <= 400; trials++) {
        const next = new Map<number, number>();
        for (const [hits, chance] of alive) {
          next.set(hits + 1, (next.get(hits + 1) ?? 0) + chance * truth);
          next.set(hits, (next.get(hits) ?? 0) + chance * (1 - truth));
        }
        alive = new Map();
        for (const [hits, chance] of next) {
          const { low, high } = shareInterval(hits, trials);
          if (truth < low || truth > high) leftOut += chance;
          else alive.set(hits, chance);
        }
      }
      expect(leftOut).toBeLessThanOrEqual(0.05);
      expect(leftOut).toBeGreaterThan(0.001);
    },
  );

  test('is up to some twice as wide as an interval for a fixed number', () => {
    for (const trials of [1000, 8000, 64_000]) {
      const [sequence, fixed] = [shareInterval(trials / 4, trials), wilson(trials / 4, trials)];
      const ratio = (sequence.high - sequence.low) / (fixed.high - fixed.low);
      expect(ratio).toBeGreaterThan(1.2);
      expect(ratio).toBeLessThan(2.4);
    }
  });

  test('takes values one by one', () => {
    const sequence = shareSequence();
    for (const value of [1, 0, 1]) sequence.add(value);
    expect(sequence.interval()).toEqual(shareInterval(2, 3));
  });
});

/** In how many of `courses` the truth is ever left out of the interval between `from` and `to` values. */
function everLeftOut(
  courses: number,
  to: number,
  draw: (random: () => number) => number,
  truth: number,
  interval: () => { add(value: number): void; interval(): { low: number; high: number } | null },
): number {
  let count = 0;
  for (let course = 0; course < courses; course++) {
    const random = seededRandom(`course-${course}`);
    const sequence = interval();
    for (let i = 0; i < to; i++) {
      sequence.add(draw(random));
      const now = sequence.interval();
      if (now !== null && (truth < now.low || truth > now.high)) {
        count++;
        break;
      }
    }
  }
  return count;
}

describe('of a mean between bounds', () => {
  test.each<[string, (random: () => number) => number, number]>([
    ['even', (random) => 100 * random(), 50],
    ['mostly low', (random) => 100 * random() ** 4, 20],
    ['one of two', (random) => (random() < 0.1 ? 100 : 0), 10],
  ])('is left out in at most 5 of a hundred courses: %s', (_what, draw, truth) => {
    const count = everLeftOut(200, 1500, draw, truth, () => boundedSequence(0, 100));
    expect(count / 200).toBeLessThanOrEqual(0.05);
  });

  test('narrows, and is narrower where values vary less', () => {
    const width = (spread: number, values: number): number => {
      const random = seededRandom('narrow');
      const sequence = boundedSequence(0, 100);
      for (let i = 0; i < values; i++) sequence.add(50 + spread * (random() - 0.5));
      const { low, high } = sequence.interval();
      return high - low;
    };
    expect(width(100, 4000)).toBeLessThan(width(100, 1000) / 1.7);
    expect(width(20, 4000)).toBeLessThan(width(100, 4000) / 2);
  });

  test('counts values beyond its bounds as the bound', () => {
    const [clipped, plain] = [boundedSequence(0, 1), boundedSequence(0, 1)];
    for (const value of [0.2, 7, -3]) clipped.add(value);
    for (const value of [0.2, 1, 0]) plain.add(value);
    expect(clipped.interval()).toEqual(plain.interval());
  });
});

describe('of a mean without bounds', () => {
  test('is left out in about 5 of a hundred courses at most, from a hundred values on', () => {
    const count = everLeftOut(
      200,
      1500,
      (random) => -Math.log(1 - random()),
      1,
      () => {
        let [n, mean, squares] = [0, 0, 0];
        return {
          add(value) {
            n++;
            const step = value - mean;
            mean += step / n;
            squares += step * (value - mean);
          },
          interval() {
            if (n < 100) return null;
            const half = asymptoticHalfWidth(Math.sqrt(squares / (n - 1)), n);
            return { low: mean - half, high: mean + half };
          },
        };
      },
    );
    expect(count / 200).toBeLessThanOrEqual(0.06);
  });

  test('is at a thousand values within six in ten more than an interval for a fixed number', () => {
    const ratio = asymptoticHalfWidth(1, 1000) / (1.959964 / Math.sqrt(1000));
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(1.7);
  });
});
