import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/game.ts';
import { screened, sobolIndices } from '../../../../src/lab/answers/sensitivity.ts';
import { sobolPoints } from '../../../../src/lab/experiment/sobol.ts';

type Model = (x: readonly number[]) => number;

/** Saltelli's design of a model whose factors lie between 0 and 1, played. */
function saltelli(model: Model, factors: number, rows: number) {
  const points = sobolPoints(rows, 2 * factors);
  const a = points.map((point) => point.slice(0, factors));
  const b = points.map((point) => point.slice(factors));
  const mixed = Array.from({ length: factors }, (_, factor) =>
    a.map((row, n) => model(row.map((value, at) => (at === factor ? b[n]![at]! : value)))),
  );
  return { a: a.map(model), b: b.map(model), mixed };
}

/** Shares of the variance in closed form: of each factor alone, and with all in which it takes part. */
interface Exact {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

// Ishigami and Homma (1990), sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on (−π, π)³: integrated by hand, as in Sobol and Levitan, Computer Physics
// Communications 117 (1999), 52-61. SALib's documentation has the same for a = 7, b = 0.1: 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437.
function ishigami(a: number, b: number): Exact {
  const [p4, p8] = [Math.PI ** 4, Math.PI ** 8];
  const [one, two] = [(1 + (b * p4) / 5) ** 2 / 2, a ** 2 / 8];
  const both = b ** 2 * p8 * (1 / 18 - 1 / 50);
  const all = one + two + both;
  return {
    first: [one / all, two / all, 0],
    total: [(one + both) / all, two / all, both / all],
  };
}

// Sobol's g-function: V_i = 1 / (3 (1 + a_i)²), and the variance of a product of independent factors of mean 1 (Saltelli and others 2010, section 5).
function gFunction(a: readonly number[]): Exact {
  const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  return {
    first: parts.map((part) => part / (product - 1)),
    total: parts.map((part) => (part * product) / (1 + part) / (product - 1)),
  };
}

test('the closed forms are those that are published', () => {
  const { first, total } = ishigami(7, 0.1);
  expect(first.map((each) => Number(each.toFixed(4)))).toEqual([0.3139, 0.4424, 0]);
  expect(total.map((each) => Number(each.toFixed(4)))).toEqual([0.5576, 0.4424, 0.2437]);
  const g = gFunction([0, 1, 4.5, 9, 99, 99, 99, 99]);
  expect(g.first.slice(0, 5).map((each) => Number(each.toFixed(4)))).toEqual([
    0.7162, 0.179, 0.0237, 0.0072, 0.0001,
  ]);
});

describe('the function of Ishigami and Homma', () => {
  const model: Model = (x) => {
    const [one, two, three] = x.map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
    return Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
  };
  const indices = sobolIndices(saltelli(model, 3, 4096), 'ishigami');
  const exact = ishigami(7, 0.1);
  test.each([0, 1, 2])('factor %i has its first and total order', (factor) => {
    expect(Math.abs(indices[factor]!.first.value - exact.first[factor]!)).toBeLessThan(0.01);
    expect(Math.abs(indices[factor]!.total.value - exact.total[factor]!)).toBeLessThan(0.01);
  });

  test('lies inside intervals that are narrow and hold the true values', () => {
    const { first, total } = indices[0]!;
    expect(first.low).toBeLessThan(0.3139);
    expect(first.high).toBeGreaterThan(0.3139);
    expect(total.high - total.low).toBeLessThan(0.1);
  });
});

describe('the g-function of Sobol', () => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const model: Model = (x) =>
    x.reduce((product, value, n) => (product * (Math.abs(4 * value - 2) + a[n]!)) / (1 + a[n]!), 1);
  const indices = sobolIndices(saltelli(model, a.length, 2048), 'g');
  const exact = gFunction(a);
  test.each(a.map((_, factor) => factor))('factor %i has its first and total order', (factor) => {
    expect(Math.abs(indices[factor]!.first.value - exact.first[factor]!)).toBeLessThan(0.01);
    expect(Math.abs(indices[factor]!.total.value - exact.total[factor]!)).toBeLessThan(0.01);
  });

  test('a factor without effect is told from noise by nothing but noise', { timeout: 60_000 }, () => {
    const dummy = sobolIndices(
      saltelli((x) => model(x.slice(0, 8)), 9, 1024),
      'dummy',
    )[8]!;
    expect(dummy.total.value).toBe(0);
    expect(dummy.first.value).toBeCloseTo(0, 12);
  });
});

test('where nothing varies nothing is explained', () => {
  expect(
    sobolIndices(
      saltelli(() => 3, 2, 64),
      'flat',
    ).map(({ first, total }) => [first.value, total.value]),
  ).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

// The function of Morris (1991) with all its small random coefficients left out: ten factors that matter, ten that do not; the first
// six act together, the seventh is bent, the eighth to tenth are straight.
describe('the function of Morris', () => {
  const model: Model = (x) => {
    const w = x.map(
      (value, n) => 2 * ([2, 4, 6].includes(n) ? (1.1 * value) / (value + 0.1) - 0.5 : value - 0.5),
    );
    let y = 0;
    for (let i = 0; i < 10; i++) y += 20 * w[i]!;
    for (let i = 0; i < 6; i++) for (let j = i + 1; j < 6; j++) y -= 15 * w[i]! * w[j]!;
    return y;
  };
  const random = seededRandom('morris');
  /** Elementary effects along random paths of four levels, each step two thirds of the range. */
  const effects = Array.from({ length: 20 }, () => [] as number[]);
  for (let path = 0; path < 40; path++) {
    const x = Array.from({ length: 20 }, () => Math.floor(random() * 2) / 3);
    let before = model(x);
    for (let factor = 0; factor < 20; factor++) {
      x[factor]! += 2 / 3;
      const after = model(x);
      effects[factor]!.push((after - before) / (2 / 3));
      before = after;
    }
  }
  const all = effects.map((each, factor) => screened(each, String(factor)));

  test.each([7, 8, 9])('factor %i is straight: μ* is 40 and σ nothing', (factor) => {
    expect(all[factor]!.absolute.value).toBeCloseTo(40, 9);
    expect(all[factor]!.deviation).toBeCloseTo(0, 9);
  });

  test('the first six are bent or act together, the seventh is bent', () => {
    for (let factor = 0; factor < 7; factor++) expect(all[factor]!.deviation).toBeGreaterThan(10);
  });

  test('the last ten do nothing', () => {
    for (let factor = 10; factor < 20; factor++)
      expect(all[factor]).toMatchObject({
        absolute: { value: 0, low: 0, high: 0 },
        mean: 0,
        deviation: 0,
        count: 40,
      });
  });

  test('effects of both signs do not cancel out in μ*', () => {
    const both = screened([-3, 3, -3, 3], 'both');
    expect([both.mean, both.absolute.value]).toEqual([0, 3]);
  });
});
