// What the start page says of machine games belongs to the scenarios and the rules as they are now.

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../../src/engine/game.ts';
import type { World } from '../../../../src/engine/game.ts';
import { playEndings } from '../../../../src/lab/forecast/endings.ts';
import type { Endings } from '../../../../src/lab/forecast/endings.ts';
import { heuristic } from '../../../../src/policies/index.ts';
import { loadScenario } from '../../../../src/cli/named/scenario.ts';

const folder = new URL('../../../../scenarios/', import.meta.url);
const scenarios = readdirSync(folder).filter((name) => name.endsWith('.json'));

function read(scenario: string): { readonly world: World; readonly kept: Endings } {
  const { world } = loadScenario(scenario.replace('.json', ''), null);
  const file = new URL(`endings/${world.id}.json`, folder);
  return { world, kept: JSON.parse(readFileSync(file, 'utf8')) as Endings };
}

// When one of these fails, the scenario or the rules have changed: npm run endings plays anew.
test.each(scenarios)('%s: its endings are those of these rules', (scenario) => {
  const { world, kept } = read(scenario);
  expect(kept).toMatchObject({ hash: world.hash, engine: ENGINE_VERSION, policy: heuristic.id });
  const again = playEndings(world, heuristic, kept.seed, kept.first.length);
  expect(again.first).toEqual(kept.first);
});

test.each(scenarios)('%s: every game is counted, under endings and seats that there are', (scenario) => {
  const { world, kept } = read(scenario);
  const counts = Object.values(kept.outcomes);
  expect(counts.reduce((sum, games) => sum + games, 0)).toBe(kept.games);
  expect(Object.keys(kept.outcomes).filter((id) => !world.outcomes.ids.includes(id))).toEqual([]);
  const seats = world.actors.ids.filter((_, actor) => world.actors.latent[actor] === 0);
  expect(Object.keys(kept.seats)).toEqual(seats);
  for (const { low, median, high } of Object.values(kept.seats)) {
    expect(median).toBeGreaterThanOrEqual(low);
    expect(high).toBeGreaterThanOrEqual(median);
  }
});

test('the same seed gives the same endings, another seed others', () => {
  const { world } = read('three-bridges.json');
  const once = playEndings(world, heuristic, 'a', 12);
  expect(playEndings(world, heuristic, 'a', 12)).toEqual(once);
  expect(playEndings(world, heuristic, 'b', 12).first).not.toEqual(once.first);
});
