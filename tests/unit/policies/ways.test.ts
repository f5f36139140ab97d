// The ways that looking ahead sets out with belong to the scenarios as they are now, and name what is there.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCTRINE } from '../../../src/engine/game.ts';
import type { World } from '../../../src/engine/game.ts';
import { phasesOf } from '../../../src/policies/heuristic/index.ts';
import { KNOWN_WAYS, wayOfScenario } from '../../../src/policies/ways.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';
import { hama } from '../telling/worlds.ts';

function worldOf(scenario: string): World {
  const file = new URL(`../../../scenarios/${scenario}.json`, import.meta.url);
  return compileScenario(scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

test.each(KNOWN_WAYS.map((way) => [way.scenario, way.actor, way] as const))(
  '%s, %s: found in the scenario as it is, better beyond chance, and lawful',
  (scenario, seat, { hash, judged: { low, mean, high }, manner }) => {
    const world = worldOf(scenario);
    const actor = world.actors.ids.indexOf(seat);
    expect(actor).toBeGreaterThanOrEqual(0);
    // A change of the scenario makes the figures void: npm run ways searches anew.
    expect(hash).toBe(world.hash);
    expect(low).toBeGreaterThan(0);
    expect(mean).toBeGreaterThan(low);
    expect(high).toBeGreaterThan(mean);
    expect(Object.keys(manner.doctrine ?? {}).filter((name) => !(name in DOCTRINE))).toEqual([]);
    const phases = phasesOf(world, actor);
    expect((manner.phases ?? []).filter((phase) => !phases.includes(phase))).toEqual([]);
    expect(Object.keys(manner.worth ?? {}).filter((id) => !world.locations.ids.includes(id))).toEqual([]);
    const cause = manner.speech?.cause;
    expect([undefined, ...world.deals.ids]).toContain(cause);
  },
);

test('a seat is searched once, and every seat of the first scenario has a way', () => {
  const seats = KNOWN_WAYS.map(({ scenario, actor }) => `${scenario} ${actor}`);
  expect(new Set(seats).size).toBe(seats.length);
  const chosen = hama.actors.ids.filter((_, actor) => hama.actors.latent[actor] === 0);
  expect(seats.filter((seat) => seat.startsWith(hama.id)).toSorted()).toEqual(
    chosen.map((seat) => `${hama.id} ${seat}`).toSorted(),
  );
});

test('a scenario that has changed keeps the ways of its name, another has none', () => {
  const [seat] = KNOWN_WAYS.filter(({ scenario }) => scenario === hama.id);
  const actor = hama.actors.ids.indexOf(seat?.actor ?? '');
  expect(wayOfScenario({ ...hama, hash: 'changed' }, actor)).toBe(seat);
  expect(wayOfScenario({ ...hama, id: 'another' }, actor)).toBeNull();
});
