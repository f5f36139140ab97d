import { expect, test } from 'vitest';
import { decodeBase } from '../../../../src/app/map/base.ts';
import type { PlaneLine } from '../../../../src/app/map/geometry.ts';
import { hashed } from '../../../../src/app/map/geometry.ts';
import type { PlanePoint } from '../../../../src/app/map/projection.ts';
import { projectionOf } from '../../../../src/app/map/projection.ts';
import { isInsideRings } from '../../../../src/app/map/rings.ts';
import { baseFile, scenarioMap } from './theatre.ts';

const { ground } = scenarioMap('hama-2024-12-04.json', 'government');
const base = decodeBase(baseFile(), projectionOf(ground));

/** The even-odd rule, edge by edge. */
function crossings([x, y]: PlanePoint, rings: readonly PlaneLine[]): number {
  return rings
    .flatMap((ring) => ring.map((to, index) => [ring.at(index - 1)!, to] as const))
    .filter(([[fromX, fromY], [toX, toY]]) => {
      if (fromY > y === toY > y) return false;
      return x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    }).length;
}

test('a point is inside the rings of the base map whose edges a line from it crosses an odd number of times', () => {
  const { left, right, top, bottom } = base.box;
  const anywhere = Array.from({ length: 1500 }, (_, index): PlanePoint => [
    left - 20 + hashed('x', index) * (right - left + 40),
    top - 20 + hashed('y', index) * (bottom - top + 40),
  ]);
  for (const rings of [base.state, base.land]) {
    const corners = rings.flatMap((ring) => ring.filter((_, index) => index % 7 === 0));
    const beside = corners.map(([x, y], index): PlanePoint => [x + hashed('aside', index) - 0.5, y]);
    const points = [...anywhere, ...corners, ...beside];
    const inside = points.filter((point) => isInsideRings(point, rings));
    expect(inside).toEqual(points.filter((point) => crossings(point, rings) % 2 === 1));
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.length).toBeLessThan(points.length - 100);
  }
});

test('nothing is inside no rings', () => {
  expect(isInsideRings([0, 0], [])).toBe(false);
});
