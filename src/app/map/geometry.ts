// Lines in the plane: smoothing, walking along, offset, distance. Pure.

import type { PlanePoint } from './projection.ts';

export type PlaneLine = readonly PlanePoint[];

/** A number in 0..1 that depends on nothing but its two arguments: for looks that must be the same every time. */
export function hashed(text: string, index: number): number {
  let value = 2166136261 ^ index;
  for (let position = 0; position < text.length; position++) {
    value = Math.imul(value ^ text.charCodeAt(position), 16777619);
  }
  value = Math.imul(value ^ (value >>> 15), 2246822507);
  value = Math.imul(value ^ (value >>> 13), 3266489909);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

export function distance(one: PlanePoint, other: PlanePoint): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

function between(one: PlanePoint, other: PlanePoint, share: number): PlanePoint {
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
}

export function lengthOf(line: PlaneLine): number {
  let sum = 0;
  for (let index = 1; index < line.length; index++) sum += distance(line[index - 1]!, line[index]!);
  return sum;
}

/**
 * A smooth curve through all points (Catmull and Rom); `before` and `after` steer its ends, as where a road goes on past
 * a town. `pieces` straight pieces stand for each stretch.
 */
export function spline(
  points: PlaneLine,
  pieces: number,
  before: PlanePoint | null = null,
  after: PlanePoint | null = null,
): PlanePoint[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return [...points];
  const near = (end: PlanePoint, beyond: PlanePoint, inner: PlanePoint): PlanePoint => {
    const reach = Math.min(1, distance(end, inner) / Math.max(1e-6, distance(end, beyond)));
    return between(end, beyond, reach);
  };
  const second = points[1] ?? last;
  const fore = points[points.length - 2] ?? first;
  const all = [
    before === null ? between(second, first, 2) : near(first, before, second),
    ...points,
    after === null ? between(fore, last, 2) : near(last, after, fore),
  ];
  const result: PlanePoint[] = [first];
  for (let index = 1; index + 2 < all.length; index++) {
    const [p0, p1, p2, p3] = [all[index - 1]!, all[index]!, all[index + 1]!, all[index + 2]!];
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const along = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      result.push([along(0), along(1)]);
    }
  }
  return result;
}

/** A point on a line with its direction (radians, 0 to the east, clockwise on the screen). */
export interface Station {
  point: PlanePoint;
  angle: number;
}

/** The point `along` a line by length; before its start or past its end, the end itself. */
export function stationAt(line: PlaneLine, along: number): Station {
  let left = Math.max(0, along);
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const length = distance(from, to);
    if (length === 0) continue;
    if (left <= length || index === line.length - 1) {
      return {
        point: between(from, to, Math.min(1, left / length)),
        angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
      };
    }
    left -= length;
  }
  return { point: line[0] ?? [0, 0], angle: 0 };
}

/** Stations every `spacing` along a line, the first at `start`. */
export function stations(line: PlaneLine, spacing: number, start: number): Station[] {
  const result: Station[] = [];
  let next = start;
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const length = distance(from, to);
    while (length > 0 && next <= walked + length) {
      result.push({
        point: between(from, to, (next - walked) / length),
        angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
      });
      next += spacing;
    }
    walked += length;
  }
  return result;
}

/** A line beside another, `aside` to the right of its direction. */
export function beside(line: PlaneLine, aside: number): PlanePoint[] {
  return line.map((point, index) => {
    const [from, to] = [line[Math.max(0, index - 1)]!, line[Math.min(line.length - 1, index + 1)]!];
    const length = Math.max(1e-9, distance(from, to));
    return [point[0] - ((to[1] - from[1]) / length) * aside, point[1] + ((to[0] - from[0]) / length) * aside];
  });
}

/** The part of a line between two lengths. */
export function partOf(line: PlaneLine, start: number, end: number): PlanePoint[] {
  const result: PlanePoint[] = [stationAt(line, start).point];
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    walked += distance(line[index - 1]!, line[index]!);
    if (walked > start && walked < end) result.push(line[index]!);
  }
  result.push(stationAt(line, end).point);
  return result;
}

/** Cuts the corners of a line, or of a ring when `closed` (Chaikin). */
export function smooth(line: PlaneLine, closed: boolean): PlanePoint[] {
  const result: PlanePoint[] = [];
  const count = closed ? line.length : line.length - 1;
  if (!closed && line[0] !== undefined) result.push(line[0]);
  for (let index = 0; index < count; index++) {
    const [from, to] = [line[index]!, line[(index + 1) % line.length]!];
    result.push(between(from, to, 0.25), between(from, to, 0.75));
  }
  const last = line[line.length - 1];
  if (!closed && last !== undefined) result.push(last);
  return result;
}

/** The least distance of a point from a stretch between two others. */
function distanceToStretch(point: PlanePoint, from: PlanePoint, to: PlanePoint): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share =
    length === 0
      ? 0
      : Math.min(1, Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length));
  return Math.hypot(point[0] - from[0] - dx * share, point[1] - from[1] - dy * share);
}

/** The least distance of a point from a line. */
export function distanceToLine(point: PlanePoint, line: PlaneLine): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    least = Math.min(least, distanceToStretch(point, line[index - 1]!, line[index]!));
  }
  return least;
}
