import { expect, test } from 'vitest';
import { supplyWay } from '../../../../src/app/session/snapshot/supply.ts';
import { NONE, begin } from '../../../../src/engine/game.ts';
import { hama, row } from './bridges.ts';

const world = hama;
const government = row(world.actors, 'government');

test.each(['hama', 'rastan', 'masyaf', 'palmyra', 'deraa', 'deir-ez-zor'])(
  'supply comes to %s from the source that is nearest by road, over held ground',
  (id) => {
    const state = begin(world, '7');
    const place = row(world.locations, id);
    const way = supplyWay(world, state, government, place) ?? [NONE];
    const costs = way.map((at) => state.supplyCost[government * world.locations.count + at]);
    expect(way.at(-1)).toBe(place);
    expect(costs[0]).toBe(0);
    expect(costs).toEqual(costs.toSorted((a = 0, b = 0) => a - b));
    expect(way.filter((at) => state.controller[at] !== government)).toEqual([]);
  },
);

test('not to a place that is cut off', () => {
  const state = begin(world, '7');
  state.supplySource.fill(NONE);
  expect(supplyWay(world, state, government, row(world.locations, 'hama'))).toBeNull();
});
