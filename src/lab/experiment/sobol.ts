// The Sobol sequence: points that fill a cube more evenly than chance does.

import { DIRECTIONS } from './directions.ts';

/** Binary digits of a coordinate, and so the base-2 logarithm of how many points there are. */
const DIGITS = 30;

/** Dimensions for which there are direction numbers. */
export const MOST_DIMENSIONS = DIRECTIONS.length + 1;

/** Direction numbers v of a dimension, counted from 0, as whole numbers of 30 binary digits. */
function directionsOf(dimension: number): number[] {
  if (dimension === 0) return Array.from({ length: DIGITS }, (_, i) => 2 ** (DIGITS - 1 - i));
  const [a = 0, ...m] = DIRECTIONS[dimension - 1] ?? [];
  const degree = m.length;
  const v = m.map((each, i) => each * 2 ** (DIGITS - 1 - i));
  for (let i = degree; i < DIGITS; i++) {
    let next = v[i - degree]! ^ (v[i - degree]! >> degree);
    for (let k = 1; k < degree; k++) if ((a >> (degree - 1 - k)) & 1) next ^= v[i - k]!;
    v.push(next);
  }
  return v;
}

/**
 * Points of the sequence in the order of Gray codes, the first (0, 0, …) left out.
 *
 * @param count how many points, at most 2^30 - 1
 * @param dimensions 1 to MOST_DIMENSIONS
 * @returns for each point its coordinates, each at least 0 and below 1
 */
export function sobolPoints(count: number, dimensions: number): number[][] {
  if (dimensions < 1 || dimensions > MOST_DIMENSIONS)
    throw new RangeError(`the Sobol sequence has ${MOST_DIMENSIONS} dimensions here, not ${dimensions}`);
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const now = directions.map(() => 0);
  return Array.from({ length: count }, (_, index) => {
    // The digit that changes from one Gray code to the next: the lowest 0 of the index.
    const digit = 31 - Math.clz32(~index & (index + 1));
    return directions.map((v, dimension) => {
      now[dimension]! ^= v[digit]!;
      return now[dimension]! / 2 ** DIGITS;
    });
  });
}
