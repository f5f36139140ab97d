// The search of ways to play finds again what was spoilt, finds the same for the same seed, and changes nothing outside what is lawful.

import { describe, expect, test } from 'vitest';
import { DOCTRINE, seededRandom } from '../../../src/engine/game.ts';
import type { DoctrineName } from '../../../src/engine/game.ts';
import { changesFor } from '../../../src/lab/ways/changes.ts';
import { searchWay } from '../../../src/lab/ways/search.ts';
import { TOPICS, USUAL_MANNER, phasesOf } from '../../../src/policies/heuristic/index.ts';
import type { Manner } from '../../../src/policies/heuristic/index.ts';
import { hama } from '../telling/worlds.ts';
import { bridgesWorld } from './situation.ts';

const world = bridgesWorld();
const league = world.actors.ids.indexOf('league');

describe('searching a way', { timeout: 60_000 }, () => {
  test('a way that leaves its rear empty is left', () => {
    const from: Manner = {
      ...USUAL_MANNER,
      doctrine: { keepBack: 0, minimumGarrison: 0, guardOfValue: 0, withdrawBelow: 2 },
    };
    const search = { generations: 2, manners: 10, judged: 20, seed: 'spoilt', from };
    const taken: number[] = [];
    const found = searchWay(world, league, search, ({ number, taken: was }) => {
      if (was) taken.push(number);
    });
    expect(taken).not.toEqual([]);
    expect(found.manner).not.toEqual(from);
    expect(found.judgement.count).toBe(20);
  });

  test('the same search finds the same', () => {
    const search = { generations: 1, manners: 3, judged: 2, seed: 'same' };
    const once = searchWay(world, league, search, () => undefined);
    expect(searchWay(world, league, search, () => undefined)).toEqual(once);
  });
});

test.each(hama.actors.ids.map((id, actor) => [id, actor] as const))(
  'every change for %s is lawful and names what is there',
  (_, actor) => {
    const change = changesFor(hama, actor, seededRandom('lawful'));
    let manner: Manner = USUAL_MANNER;
    for (let i = 0; i < 300; i++) {
      manner = change(i % 20 === 0 ? USUAL_MANNER : manner);
      for (const [name, value] of Object.entries(manner.doctrine ?? {})) {
        const { low, high } = DOCTRINE[name as DoctrineName];
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
      const phases = phasesOf(hama, actor);
      expect((manner.phases ?? []).filter((phase) => !phases.includes(phase))).toEqual([]);
      expect(new Set(manner.phases).size).toBe(manner.phases?.length ?? 0);
      expect(Object.keys(manner.worth ?? {}).filter((id) => !hama.locations.ids.includes(id))).toEqual([]);
      const { topics, cause } = manner.speech ?? {};
      expect((topics ?? []).filter((topic) => !TOPICS.includes(topic))).toEqual([]);
      expect([undefined, ...hama.deals.ids]).toContain(cause);
    }
  },
);
