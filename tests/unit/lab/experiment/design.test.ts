// Designs have the properties that they are chosen for.

import { describe, expect, test } from 'vitest';
import { designPoints, levelAt } from '../../../../src/lab/experiment/design.ts';
import { planExperiment } from '../../../../src/lab/experiment/plan.ts';
import { bridgesExperiment } from './situation.ts';

const range = (pointer: string) => ({ kind: 'range' as const, pointers: [pointer], low: 0.4, high: 0.8 });
const factors = {
  reach: range('/rules/combat/reach'),
  ships: {
    kind: 'values' as const,
    pointers: ['/routes/overseas--port/shipment'],
    how: 'set' as const,
    values: [6, 9, 12],
  },
  league: { kind: 'seat' as const, actor: 'league', policies: ['heuristic', 'random'] },
  noise: { kind: 'luck' as const },
};

describe('factorial', () => {
  const plan = planExperiment(bridgesExperiment({ factors, design: { kind: 'factorial', levels: 3 } }));

  test('is every combination once', () => {
    expect(plan.cells).toHaveLength(3 * 3 * 2 * 2);
    expect(new Set(plan.cells.map(({ levels }) => JSON.stringify(levels))).size).toBe(36);
    expect(new Set(plan.cells.map(({ levels }) => levels['reach']))).toEqual(
      new Set([0.4, 0.6000000000000001, 0.8]),
    );
  });

  test('compares each cell with the first', () => {
    expect(plan.cells.map(({ reference }) => reference)).toEqual([
      null,
      ...Array.from({ length: 35 }, () => 0),
    ]);
  });

  test('says what a cell sets, who plays in it, and with which luck', () => {
    expect(plan.cells.at(-1)).toMatchObject({
      variants: [],
      changes: [
        { pointer: '/rules/combat/reach', how: 'set', level: 0.8 },
        { pointer: '/routes/overseas--port/shipment', how: 'set', level: 12 },
      ],
      seats: { league: 'random' },
      luck: '~noise-1',
    });
  });
});

describe('a reference', () => {
  const withReference = (own: Readonly<Record<string, unknown>>) =>
    planExperiment(
      bridgesExperiment({ factors: { reach: factors.reach, ships: factors.ships }, ...own }),
    ).cells.map(({ variants, levels, reference }) => [
      ...variants,
      levels['reach'] ?? '–',
      levels['ships'] ?? '–',
      reference,
    ]);

  test('by levels is the first cell, with which all others are compared', () => {
    expect(withReference({ reference: { reach: 0.8, ships: 9 } })).toEqual([
      [0.8, 9, null],
      [0.4, 6, 0],
      [0.4, 9, 0],
      [0.4, 12, 0],
      [0.8, 6, 0],
      [0.8, 12, 0],
    ]);
  });

  test('is the first point that has the levels named, whatever rounding left of them', () => {
    const design = { kind: 'factorial', levels: 3 };
    expect(withReference({ design, reference: { reach: 0.6 } })[0]).toEqual([0.6000000000000001, 6, null]);
  });

  test('by number is that point of a list; levels that are not named stay as written', () => {
    const points = [{ ships: 6 }, { reach: 0.5 }, { reach: 0.5, ships: 6 }];
    expect(withReference({ design: { kind: 'list', points }, reference: 1 })).toEqual([
      [0.5, '–', null],
      ['–', 6, 0],
      [0.5, 6, 0],
    ]);
  });

  test('holds within each variant', () => {
    expect(withReference({ variants: [null, 'no-ships'], reference: { ships: 12 } })[6]).toEqual([
      'no-ships',
      0.4,
      12,
      0,
    ]);
  });
});

test('a design in several variants compares each cell within its variant, and the first ones with the first of all', () => {
  const plan = planExperiment(
    bridgesExperiment({ factors: { reach: factors.reach }, variants: [null, 'no-ships'] }),
  );
  expect(plan.cells.map(({ variants, reference }) => [variants, reference])).toEqual([
    [[], null],
    [[], 0],
    [['no-ships'], 0],
    [['no-ships'], 2],
  ]);
});

test('a latin hypercube puts one point into each equal part of every range', () => {
  const two = { a: factors.reach, b: range('/rules/combat/hold') };
  const points = designPoints(
    bridgesExperiment({ factors: two, design: { kind: 'latin-hypercube', points: 50 } }),
  );
  for (const at of [0, 1])
    expect(new Set(points.map(({ unit }) => Math.floor(50 * unit[at]!))).size).toBe(50);
});

describe('sobol-indices', () => {
  const two = { a: factors.reach, b: range('/rules/combat/hold') };
  const points = designPoints(
    bridgesExperiment({ factors: two, design: { kind: 'sobol-indices', points: 8 } }),
  );

  test('is A, B, and A with one column of B', () => {
    expect(points).toHaveLength(8 * 4);
    for (let base = 0; base < 8; base++) {
      const [a, b, first, second] = points.slice(4 * base, 4 * base + 4);
      expect([a!.role, b!.role, first!.role, second!.role]).toEqual(['A', 'B', 'a', 'b']);
      expect(first!.unit).toEqual([b!.unit[0], a!.unit[1]]);
      expect(second!.unit).toEqual([a!.unit[0], b!.unit[1]]);
      expect(points.slice(4 * base, 4 * base + 4).every((point) => point.base === base)).toBe(true);
    }
  });
});

describe('morris', () => {
  const three = { a: factors.reach, b: range('/rules/combat/hold'), c: range('/rules/combat/delay') };
  const experiment = bridgesExperiment({
    factors: three,
    design: { kind: 'morris', trajectories: 30, levels: 4 },
  });
  const points = designPoints(experiment);

  test('moves each factor once along each path, by two thirds of its range, on four levels', () => {
    expect(points).toHaveLength(30 * 4);
    for (let base = 0; base < 30; base++) {
      const path = points.slice(4 * base, 4 * base + 4);
      expect(path[0]!.role).toBe('');
      expect(
        path
          .slice(1)
          .map(({ role }) => role)
          .toSorted(),
      ).toEqual(['a', 'b', 'c']);
      for (const [i, point] of path.entries()) {
        for (const each of point.unit) expect([0, 1 / 3, 2 / 3, 1]).toContain(each);
        const before = path[i - 1];
        if (before === undefined) continue;
        const moved = point.unit.flatMap((each, at) => (each === before.unit[at] ? [] : [at]));
        expect(moved).toEqual([['a', 'b', 'c'].indexOf(point.role)]);
        expect(Math.abs(point.unit[moved[0]!]! - before.unit[moved[0]!]!)).toBeCloseTo(2 / 3, 12);
      }
    }
  });

  test('goes up and down, from all levels', () => {
    expect(new Set(points.map(({ unit }) => unit[0])).size).toBe(4);
  });

  test('plays a setting that two paths share once', () => {
    const plan = planExperiment(experiment);
    expect(plan.points).toHaveLength(120);
    expect(plan.cells.length).toBeLessThanOrEqual(64);
    expect(new Set(plan.points.map(({ cell }) => cell)).size).toBe(plan.cells.length);
  });
});

test('a list plays its points, and leaves as written what they do not name', () => {
  const plan = planExperiment(
    bridgesExperiment({
      factors,
      design: { kind: 'list', points: [{}, { reach: 0.5 }, { league: 'random', ships: 9 }] },
    }),
  );
  expect(plan.cells.map(({ changes, seats }) => [changes.map(({ level }) => level), seats])).toEqual([
    [[], {}],
    [[0.5], {}],
    [[9], { league: 'random' }],
  ]);
});

test('levels of lists take equal parts of 0 to 1', () => {
  expect([0, 0.33, 0.34, 0.66, 0.67, 1].map((unit) => levelAt(factors.ships, unit))).toEqual([
    6, 6, 9, 9, 12, 12,
  ]);
});

test('the same seed gives the same design, another seed another', () => {
  const points = (seed: string) =>
    designPoints(bridgesExperiment({ factors, seed, design: { kind: 'latin-hypercube', points: 9 } }));
  expect(points('1')).toEqual(points('1'));
  expect(points('2')).not.toEqual(points('1'));
});
