// The Sobol sequence against points of SciPy's generator, which uses the same table of Joe and Kuo.

import { expect, test } from 'vitest';
import { MOST_DIMENSIONS, sobolPoints } from '../../../../src/lab/experiment/sobol.ts';

test('begins as published in six dimensions, the origin left out', () => {
  expect(sobolPoints(7, 6)).toEqual([
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
    [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
    [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
    [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
  ]);
});

test('goes on as published in 64 dimensions', () => {
  const points = sobolPoints(1023, MOST_DIMENSIONS);
  const at = (point: number, ...dimensions: number[]) => dimensions.map((each) => points[point - 1]![each]);
  expect(MOST_DIMENSIONS).toBe(64);
  expect(at(777, 0, 1, 5, 20, 39, 63)).toEqual([
    0.6923828125, 0.9365234375, 0.3564453125, 0.2373046875, 0.3583984375, 0.4267578125,
  ]);
  expect(at(1023, 2, 10, 33, 60)).toEqual([0.6123046875, 0.6787109375, 0.8740234375, 0.1025390625]);
});

test('puts the points of a power of two, with the origin, one into each equal part of every dimension', () => {
  const points = [Array.from({ length: 64 }, () => 0), ...sobolPoints(255, 64)];
  for (let dimension = 0; dimension < 64; dimension++) {
    const parts = new Set(points.map((point) => Math.floor(256 * point[dimension]!)));
    expect(parts.size).toBe(256);
  }
});

test('refuses more dimensions than it has numbers for', () => {
  expect(() => sobolPoints(1, 65)).toThrow('64 dimensions');
});
