import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../../src/app/picture/draw.ts';
import type { MapPosition } from '../../../../src/app/map/model.ts';
import { scenarioMap } from '../map/theatre.ts';

const FROM = 'http://localhost/';
const { ground, position } = scenarioMap('three-bridges.json', null);
const subject = { ground, positions: [position], shape: 1, pixels: 200 };

/** Everything held by one actor. */
function heldBy(actor: number): MapPosition {
  return {
    ...position,
    controller: ground.locations.map(() => actor),
    garrison: ground.locations.map(() => 500),
  };
}

describe('a small map', () => {
  test('has areas for those who hold ground, and fronts between enemies', async () => {
    const { holdings } = await drawPicture(subject, FROM);
    const holders = new Set(position.controller.filter((holder) => holder >= 0));
    expect(holdings).toHaveLength(1);
    expect(new Set(holdings[0]!.areas.map(({ actor }) => actor))).toEqual(holders);
    expect(holdings[0]!.fronts.length).toBeGreaterThan(0);
  });

  test('has each of its positions in their order, without a front where one holds all', async () => {
    const { holdings } = await drawPicture({ ...subject, positions: [heldBy(0), heldBy(1)] }, FROM);
    expect(holdings.map(({ areas }) => areas.map(({ actor }) => actor))).toEqual([[0], [1]]);
    expect(holdings.map(({ fronts }) => fronts)).toEqual([[], []]);
  });

  test('has the shape that was asked for, and the unit of its width in pixels', async () => {
    const { box, unit } = await drawPicture({ ...subject, shape: 2 }, FROM);
    expect((box.right - box.left) / (box.bottom - box.top)).toBeCloseTo(2, 9);
    expect(unit).toBeCloseTo((box.right - box.left) / 200, 9);
  });

  test('reaches as far as the places within', async () => {
    const narrow = { ...ground, opening: { west: 0, south: 0, east: 0.01, north: 0.01 } };
    const every = ground.locations.map((_, place) => place);
    const [without, within] = await Promise.all([
      drawPicture({ ...subject, ground: narrow }, FROM),
      drawPicture({ ...subject, ground: narrow, within: every }, FROM),
    ]);
    const holds = ({ box, places }: typeof within) =>
      places.every(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    expect(holds(without)).toBe(false);
    expect(holds(within)).toBe(true);
  });
});
