import { expect, test } from 'vitest';
import { mapPosition } from '../../../../src/app/session/snapshot/ground.ts';
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

test('of a link that is cut the map shows what is left of its roads, and where they end', () => {
  const game = gameOf([]);
  const link = row(bridges.links, 'market-road');
  const before = linkStatus(bridges, game.state, link);
  const taken = bridges.locations.ids.flatMap((_, place) =>
    bridges.links.from[link]!.includes(place) ? [] : [place],
  );
  for (const place of taken) game.state.controller[place] = row(bridges.actors, 'council');
  const { joined, routes, cut } = mapPosition(bridges, game.state, -1, 'en').links[link]!;
  expect(joined).toBe(false);
  expect(cut.length).toBeGreaterThan(0);
  const ran = before.routes.map(({ route }) => route);
  expect(ran).toEqual(expect.arrayContaining([...cut]));
  const ends = (route: number) =>
    [bridges.routes.from[route]!, bridges.routes.to[route]!].filter((place) => !taken.includes(place)).length;
  expect(routes.map(({ route }) => ends(route))).toEqual(routes.map(() => 2));
  expect(cut.map(ends)).toEqual(cut.map(() => 1));
});
