// Links: joined or cut, by which roads, with what throughput, and which few roads are the cut.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkStatus } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const LINK = { links: { coast: { name: 'Coast', actor: 'blue', from: ['port'], to: ['capital'] } } };
const NET = `
  place port blue
  place north blue
  place south blue
  place capital blue
  road north port primary 10
  road port south desert 10
  road capital north motorway 10
  road capital south secondary 10
  troops guard blue capital 1000
  troops away blue port 1000`;

function statusOf(game: Situation) {
  const { joined, throughput, routes, cut } = linkStatus(game.world, game.state, 0);
  const id = (route: number): string => game.world.routes.ids[route] ?? '';
  return {
    joined,
    throughput,
    routes: routes.map(({ route, flow }) => `${id(route)} ${flow}`),
    cut: cut.map(id),
  };
}

describe('a link in full', () => {
  test('carries what the narrowest road of each way lets through', () => {
    // North: primary 50 then motorway 100; south: desert 5 then secondary 20.
    expect(statusOf(situation(NET, { patch: LINK }))).toEqual({
      joined: true,
      throughput: 55,
      routes: ['capital--north 50', 'capital--south 5', 'north--port 50', 'port--south 5'],
      cut: ['north--port', 'port--south'],
    });
  });

  test.each([
    ['motorway', 100],
    ['primary', 50],
    ['secondary', 20],
    ['mountain', 10],
    ['desert', 5],
  ])('a %s carries %d, or what the scenario says of it', (routeClass, capacity) => {
    const text = `place port blue\n place capital blue\n road capital port ${routeClass} 10`;
    expect(statusOf(situation(text, { patch: LINK })).throughput).toBe(capacity);
    expect(statusOf(situation(`${text} capacity 33`, { patch: LINK })).throughput).toBe(33);
  });

  test('over ground of others nothing goes; by sea neither', () => {
    const game = situation(NET, { patch: LINK });
    game.give('north', 'red');
    expect(statusOf(game)).toMatchObject({ joined: true, throughput: 5, cut: ['port--south'] });
    game.give('south', 'red');
    expect(statusOf(game)).toEqual({ joined: false, throughput: 0, routes: [], cut: [] });
    expect(
      statusOf(situation('place port blue\n place capital blue\n road capital port sea 10', { patch: LINK })),
    ).toMatchObject({ joined: false, throughput: 0 });
  });

  test('strikes on a road slow what passes and never cut it', () => {
    const game = situation(NET, { patch: LINK });
    const whole = statusOf(game).throughput;
    const north = game.world.routes.ids.find((id) => id === 'north--port') ?? '';
    // Ten sorties: capacity / (1 + 0.1 x 10), half of what the road carried.
    game.set('interdiction', 10, 'red', north);
    const struck = statusOf(game);
    expect(struck.joined).toBe(true);
    expect(struck.throughput).toBeLessThan(whole);
    expect(struck.throughput).toBeGreaterThan(0);
    game.set('interdiction', 255, 'red', north);
    expect(statusOf(game).joined).toBe(true);
    game.set('interdiction', 0, 'red', north).set('interdiction', 10, 'blue', north);
    expect(statusOf(game).throughput).toBe(whole);
  });

  test('is joined exactly when something flows, and the cut carries just the throughput', () => {
    const game = situation(
      `${NET}\n place mid blue\n road mid port mountain 9\n road mid north primary 9\n road mid south secondary 9\n road capital mid desert 9`,
      { patch: LINK },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), (holders) => {
        holders.forEach((holder, l) => game.set('controller', holder, game.world.locations.ids[l] ?? ''));
        const { joined, throughput, routes, cut } = linkStatus(game.world, game.state, 0);
        expect(joined).toBe(throughput > 0);
        const flows = new Map(routes.map(({ route, flow }) => [route, flow]));
        expect(cut.reduce((sum, route) => sum + (flows.get(route) ?? NaN), 0)).toBe(throughput);
        for (const { route, flow } of routes)
          expect(flow).toBeLessThanOrEqual(
            [100, 50, 20, 10, 5][game.world.routes.routeClass[route] ?? 9] ?? 0,
          );
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('news of a link', () => {
  test('a cut takes 10 points of order from every formation of its holder and 3 of its will; joining gives nothing back', () => {
    const game = situation(NET, { patch: LINK });
    game.give('north', 'red').give('south', 'red');
    // The night's drift is worked out before: resolve 50, 50 x (0.4 + 0.6 x 1), all places worth nothing.
    expect(game.night()).toContain('link-cut coast');
    expect([game.get('cohesion', 'guard'), game.get('cohesion', 'away')]).toEqual([90, 90]);
    expect(game.get('resolve', 'blue')).toBe(47);
    game.give('north', 'blue');
    expect(game.night()).toContain('link-joined coast');
    expect(game.get('linked', 'coast')).toBe(1);
  });
});
