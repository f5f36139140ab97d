import { describe, expect, test } from 'vitest';
import type { Areas } from '../../../../src/app/map/areas.ts';
import { areaSteps, partsNear, split } from '../../../../src/app/map/areas.ts';
import type { ControlGrid, ControlInput } from '../../../../src/app/map/control.ts';
import { blocksOf, cellAt, controlSteps } from '../../../../src/app/map/control.ts';
import { lengthOf } from '../../../../src/app/map/geometry.ts';

const nobody = 2;

function ended<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Two actors in a square of 200 km: 0 in the west, 1 in the east, 100 km from one another. */
function field(change: Partial<ControlInput> = {}): ControlGrid {
  const input: ControlInput = {
    places: [
      [50, 100],
      [150, 100],
    ],
    controller: [0, 1],
    garrison: [2000, 2000],
    roads: [],
    actors: 2,
    box: { left: 0, top: 0, right: 200, bottom: 200 },
    cell: 2,
    ...change,
  };
  return ended(controlSteps(input));
}

const holderAt = (grid: ControlGrid, x: number, y: number) => grid.holder[cellAt(grid, [x, y])];
const firmAt = (grid: ControlGrid, x: number, y: number) => grid.firmness[cellAt(grid, [x, y])]!;

describe('ground between places', () => {
  test('goes to the nearer holder', () => {
    const grid = field();
    expect(holderAt(grid, 96, 100)).toBe(0);
    expect(holderAt(grid, 104, 100)).toBe(1);
  });

  test('along a road with one holder at both ends is that holder’s', () => {
    const places: ControlInput['places'] = [
      [50, 40],
      [50, 190],
      [80, 115],
    ];
    const change = { places, controller: [0, 0, 1], garrison: [900, 900, 900] };
    expect(holderAt(field(change), 55, 115)).toBe(1);
    const roads: ControlInput['roads'] = [{ from: 0, to: 1, points: [places[0]!, places[1]!] }];
    expect(holderAt(field({ ...change, roads }), 55, 115)).toBe(0);
  });

  test('round a place that nobody holds is nobody’s', () => {
    const grid = field({ controller: [0, -1] });
    expect(holderAt(grid, 150, 100)).toBe(nobody);
    expect(firmAt(grid, 150, 100)).toBe(0);
  });

  test('is not held by places that hold no ground, such as those abroad', () => {
    expect(holderAt(field({ controller: [0, null] }), 150, 100)).toBe(0);
  });
});

describe('firmness', () => {
  test('is full at a garrison, fades with distance and is gone in the end', () => {
    const grid = field();
    const course = [50, 40, 30, 20, 10, 2].map((x) => firmAt(grid, x, 100));
    expect(course[0]).toBe(1);
    expect(course.every((firm, index) => index === 0 || firm <= course[index - 1]!)).toBe(true);
    expect(firmAt(grid, 2, 2)).toBe(0);
  });

  test('reaches further the more people stand there, and not at all without any', () => {
    const spot = [22, 100] as const;
    const at = (people: number) => firmAt(field({ garrison: [people, 2000] }), ...spot);
    expect(at(20_000)).toBeGreaterThan(at(300));
    expect(at(0)).toBe(0);
  });
});

describe('shapes', () => {
  const areas: Areas = ended(areaSteps(field()));

  test('each holder has its ground, and one line parts the two', () => {
    expect(areas.areas.map((area) => area.holder)).toEqual([0, 1]);
    expect(areas.boundaries.map((boundary) => boundary.holders)).toEqual([[0, 1]]);
  });

  test('the line between equals runs half way, from edge to edge', () => {
    const { line } = areas.boundaries[0]!;
    expect(Math.max(...line.map(([x]) => Math.abs(x - 100)))).toBeLessThan(3);
    expect(lengthOf(line)).toBeGreaterThan(180);
  });

  test('ground without any holder has no line', () => {
    const empty = ended(areaSteps(field({ controller: [null, null] })));
    expect(empty.boundaries).toEqual([]);
  });
});

test('the parts of a front near fighting are those within reach of it', () => {
  const front = Array.from({ length: 21 }, (_, step) => [step * 5, 0] as const);
  const parts = partsNear(front, [[50, 4]], 12);
  expect(parts).toEqual([front.slice(8, 13)]);
  expect(partsNear(front, [], 12)).toEqual([]);
});

test('a line split by a test is whole again when its parts are joined', () => {
  const line = Array.from({ length: 12 }, (_, step) => [step, 0] as const);
  const parts = split(line, ([x]) => x % 6 < 3);
  expect(parts.map((part) => part.passes)).toEqual([true, false, true, false]);
  expect(parts.reduce((sum, part) => sum + lengthOf(part.line), 0)).toBe(lengthOf(line));
});

describe('blocks that are worked out', () => {
  const box = { left: 0, top: 0, right: 200, bottom: 200 };
  const west = (point: readonly [number, number]) => point[0] < 60;

  test('hold what they would hold if all were', () => {
    const all = field();
    const some = field({ blocks: blocksOf({ box, cell: 2 }, west) });
    expect(holderAt(some, 40, 100)).toBe(holderAt(all, 40, 100));
    expect(firmAt(some, 40, 100)).toBe(firmAt(all, 40, 100));
  });

  test('reach one block beyond the ground, and no further', () => {
    const some = field({ blocks: blocksOf({ box, cell: 2 }, west) });
    expect(holderAt(some, 63, 100)).toBe(0);
    expect(holderAt(some, 120, 100)).toBe(nobody);
  });
});
