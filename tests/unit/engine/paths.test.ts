// Searches over roads against plain ones that are slow and surely right.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, distances, effortOf, pathStep, reachFrom } from '../../../src/engine/game.ts';
import type { State, World } from '../../../src/engine/game.ts';
import { joined } from '../../../src/engine/roads/flow.ts';
import { hama } from '../telling/worlds.ts';
import { EVERYTHING } from './everything.ts';

/** Cheapest efforts by relaxing every road until nothing changes. */
function slowly(world: World, state: State, actor: number, start: number): number[] {
  const cost = Array<number>(world.locations.count).fill(Infinity);
  cost[start] = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (let r = 0; r < world.routes.count; r++) {
      if (world.routes.routeClass[r]! > 4) continue;
      for (const [a, b] of [
        [world.routes.from[r]!, world.routes.to[r]!],
        [world.routes.to[r]!, world.routes.from[r]!],
      ] as const) {
        const passable = a === start || state.controller[a] === actor;
        const total = cost[a]! + effortOf(world, state, r, actor);
        if (!passable || world.locations.abroad[b] || total >= cost[b]!) continue;
        cost[b] = total;
        changed = true;
      }
    }
  }
  return cost;
}

const holders = (world: World) =>
  fc.array(fc.constantFrom(0, 0, 1, -1), {
    minLength: world.locations.count,
    maxLength: world.locations.count,
  });

describe('the cheapest way', () => {
  test.each([
    ['everything', EVERYTHING],
    ['Hama', hama],
  ] as const)('in %s is as cheap as any, over one’s own ground', (_, original) => {
    // Nobody is allied here, so that a side is one actor.
    const world = { ...original };
    const state = begin(world, 'paths');
    state.relation.fill(2);
    fc.assert(
      fc.property(holders(world), fc.nat(world.locations.count - 1), (held, start) => {
        state.controller.set(held);
        const expected = slowly(world, state, 0, start);
        const found = reachFrom(world, state, 0, start, Infinity);
        expect(Array.from(found.cost, (cost) => Number(cost.toFixed(6)))).toEqual(
          expected.map((cost) => Number(cost.toFixed(6))),
        );
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test('stops at its limit and finds all within', () => {
    const state = begin(hama, 'paths');
    const whole = reachFrom(hama, state, 0, 10, Infinity).cost.slice();
    const near = reachFrom(hama, state, 0, 10, 90).cost;
    for (let l = 0; l < hama.locations.count; l++)
      expect(near[l]).toBe(whole[l]! <= 90 ? whole[l] : Infinity);
  });

  test('a day’s step lies on the way, within reach, and nearer to the goal', () => {
    const state = begin(hama, 'paths');
    state.controller.fill(0);
    const table = distances(hama);
    const n = hama.locations.count;
    fc.assert(
      fc.property(fc.nat(n - 1), fc.nat(n - 1), fc.integer({ min: 5, max: 200 }), (start, goal, reach) => {
        const step = pathStep(hama, state, 0, start, goal, reach);
        const far = table[start * n + goal]!;
        if (step < 0 || hama.locations.abroad[start]) return;
        expect(table[start * n + step]!).toBeLessThanOrEqual(reach + 1e-6);
        expect(table[start * n + step]! + table[step * n + goal]!).toBeCloseTo(far, 6);
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe('distances', () => {
  test('are even, nothing to oneself, and no longer than any way round', () => {
    const table = distances(hama);
    const n = hama.locations.count;
    const place = fc.nat(n - 1);
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(table[a * n + a]).toBe(0);
        expect(table[a * n + b]).toBe(table[b * n + a]);
        expect(table[a * n + c]!).toBeLessThanOrEqual(table[a * n + b]! + table[b * n + c]! + 1e-9);
      }),
      { numRuns: 500, seed: 10 },
    );
  });
});

describe('joined', () => {
  test('is being reached over one’s own ground from one end to the other', () => {
    const state = begin(hama, 'paths');
    state.relation.fill(2);
    fc.assert(
      fc.property(
        holders(hama),
        fc.nat(hama.locations.count - 1),
        fc.nat(hama.locations.count - 1),
        (held, a, b) => {
          state.controller.set(held);
          const reached = held[a] === 0 && held[b] === 0 && slowly(hama, state, 0, a)[b]! < Infinity;
          expect(joined(hama, state, 0, [a], [b])).toBe(reached);
        },
      ),
      { numRuns: 150, seed: 14 },
    );
  });
});
