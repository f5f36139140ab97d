// The larger scenarios that the bench plays, and the exponent it makes of their times.

import { expect, test } from 'vitest';
import { SIZES, exponent, measureGrowth } from '../../../scripts/bench/growth.ts';
import { tiled, withCommand, withoutEndings } from '../../../scripts/bench/tiles.ts';
import { loadScenario } from '../../../src/cli/named/scenario.ts';
import { begin } from '../../../src/engine/game.ts';
import { checkScenario, compileScenario, problemLine } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';

const { scenario: original } = loadScenario('three-bridges', null);

function problemsOf(scenario: Scenario): string[] {
  const text = JSON.stringify(scenario);
  return checkScenario({ file: 'tiled.json', text })
    .problems.filter(({ severity }) => severity === 'error')
    .map(problemLine);
}

test.each(SIZES)('%d times a scenario is as large as it says and passes check', (times) => {
  const large = tiled(original, times, 'test');
  const rows = (section: 'locations' | 'routes' | 'formations' | 'actors') =>
    Object.keys(large[section]).length;
  expect(rows('locations')).toBe(8 * times);
  expect(rows('routes')).toBe(11 * times + 3 * (times - 1));
  expect(rows('formations')).toBe(9 * times);
  expect(rows('actors')).toBe(3);
  expect(problemsOf(large)).toEqual([]);
});

test('eight times the largest scenario passes check', () => {
  const { scenario } = loadScenario('hama-2024-12-04', null);
  expect(problemsOf(tiled(scenario, 8, 'test'))).toEqual([]);
});

test('once a scenario is that scenario, and the first copy stays as it is', () => {
  expect(tiled(original, 1, 'test')).toEqual({
    ...original,
    id: 'three-bridges-times-1',
    variants: {},
    expect: {},
  });
  expect(tiled(original, 2, 'test')).toMatchObject({
    locations: original.locations,
    routes: original.routes,
    formations: original.formations,
  });
});

test('copies stand on their own places, differ by seed and not without', () => {
  const large = tiled(original, 2, 'a');
  expect(large.formations['first-guard-copy-1']).toMatchObject({ actor: 'league', at: 'market-copy-1' });
  expect(large).toEqual(tiled(original, 2, 'a'));
  expect(large).not.toEqual(tiled(original, 2, 'b'));
});

test('command points grow by so many times, beyond what a file may say', () => {
  const world = compileScenario(withCommand(tiled(original, 8, 'test'), 8));
  const state = begin(world, 'test');
  expect(Array.from(world.actors.command)).toEqual([32, 32, 16]);
  expect(Math.max(...state.points)).toBeGreaterThan(15);
});

test('games are measured at every size to the last possible round', () => {
  expect(problemsOf(withoutEndings(tiled(original, 2, 'test')))).toEqual([]);
  const { sizes } = measureGrowth(original, 1, false);
  expect(sizes.map(({ times, places, formations }) => [times, places, formations])).toEqual(
    SIZES.map((times) => [times, 8 * times, 9 * times]),
  );
  for (const { roundsPerGame, millisecondsPerGame } of sizes) {
    expect(roundsPerGame).toBe(6);
    expect(millisecondsPerGame).toBeGreaterThan(0);
  }
});

test('the exponent of a power is that power', () => {
  expect(exponent(SIZES.map((size) => [size, 0.3 * size ** 1.7]))).toBeCloseTo(1.7, 10);
});
