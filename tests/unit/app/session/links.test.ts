import { expect, test } from 'vitest';
import { waysOf } from '../../../../src/app/session/snapshot/links.ts';
import { linkStatus } from '../../../../src/engine/game.ts';
import { bridges, gameOf, row } from './bridges.ts';

test('the ways of a link carry together what the link carries, the widest first', () => {
  const { state } = gameOf([]);
  const link = row(bridges.links, 'market-road');
  const status = linkStatus(bridges, state, link);
  const ways = waysOf(bridges, link, status, 'en');
  expect(ways.length).toBeGreaterThan(1);
  expect(ways.reduce((sum, way) => sum + way.flow, 0)).toBeCloseTo(status.throughput);
  expect(ways.map((way) => way.flow)).toEqual(ways.map((way) => way.flow).toSorted((a, b) => b - a));
  expect(new Set(ways.map((way) => way.via.join())).size).toBe(ways.length);
});

test('a link that is cut has no way', () => {
  const game = gameOf([]);
  game.state.controller.fill(row(bridges.actors, 'council'));
  const link = row(bridges.links, 'market-road');
  const status = linkStatus(bridges, game.state, link);
  expect(status.joined).toBe(false);
  expect(waysOf(bridges, link, status, 'en')).toEqual([]);
});
