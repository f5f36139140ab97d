// The spreads of inputs and of the model.

import { describe, expect, test } from 'vitest';
import { PARAMETERS, parameterRow, seededRandom } from '../../../../src/engine/game.ts';
import { judged } from '../../../../src/lab/answers/changes.ts';
import { inputsResult, spreadOf, startPlayer } from '../../../../src/lab/answers/inputs.ts';
import { modelsCells, modelsTally } from '../../../../src/lab/answers/models.ts';
import { VERSIONS, versionChanges } from '../../../../src/lab/answers/versions.ts';
import { playBlocks } from '../../../../src/lab/experiment/errands.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { scenarioSchema } from '../../../../src/scenario/index.ts';
import { cellWorld } from '../../../../src/lab/experiment/shape.ts';
import { everySeat, bridgesWorld, crewOf, threeBridges } from '../situation.ts';

const world = bridgesWorld();
const usual = everySeat(world, POLICIES['heuristic']!);

describe('the shipped versions of the model', () => {
  test('are six at least without the slow ones, each with numbers inside their ranges', () => {
    expect(VERSIONS.filter(({ slow }) => slow !== true).length).toBeGreaterThanOrEqual(6);
    for (const { rules, policy } of VERSIONS) {
      expect(Object.keys(rules).length + (policy ? 1 : 0)).toBeGreaterThan(0);
      for (const [name, value] of Object.entries(rules)) {
        const parameter = PARAMETERS[parameterRow(name)];
        expect(parameter).toBeDefined();
        expect(value).toBeGreaterThanOrEqual(parameter!.low);
        expect(value).toBeLessThanOrEqual(parameter!.high);
      }
    }
  });

  test('set what a scenario draws, which is drawn no longer', () => {
    const shock = { name: 'Shock', operation: 'set', rule: 'morale.shock', low: 1, mode: 2, high: 3 };
    const scenario = scenarioSchema.parse({ ...threeBridges, uncertain: { shock } });
    const version = VERSIONS.find(({ id }) => id === 'no-shock')!;
    const changed = cellWorld(scenario, { variants: [], changes: versionChanges(scenario, [], version) });
    expect(changed.rules[parameterRow('morale.shock')]).toBe(0);
    expect(cellWorld(scenario, { variants: [], changes: [] }).uncertain).toMatchObject({ ids: ['shock'] });
    expect(changed.uncertain).toMatchObject({ count: 0, ids: [] });
  });

  test.each(VERSIONS.map(({ id }) => id))('%s can be laid over a scenario', (id) => {
    const version = VERSIONS.find((each) => each.id === id)!;
    const changes = versionChanges(threeBridges, [], version);
    const { rules } = cellWorld(threeBridges, { variants: [], changes });
    for (const [name, value] of Object.entries(version.rules)) expect(rules[parameterRow(name)]).toBe(value);
  });

  test('refuse a parameter that there is not', () => {
    expect(() => versionChanges(threeBridges, [], { id: 'x', rules: { 'no.such': 1 } })).toThrow(/no\.such/);
  });
});

describe('a question to versions of the model', () => {
  const seats = Object.fromEntries(world.actors.ids.map((id) => [id, 'heuristic']));
  const base = { variants: [], changes: [], seats: {} };
  const ask = async (versions: readonly string[], games: number) => {
    const setting = {
      scenario: threeBridges,
      seats,
      seed: 's',
      base,
      changes: [{ id: 'same', name: 'Same', ...base }],
      versions: VERSIONS.filter(({ id }) => versions.includes(id)),
    };
    const cells = modelsCells(setting, world);
    const counted = modelsTally(setting, world, cells);
    const blocks = { cells: cells.cells.map((_, cell) => cell), from: 0, to: games, size: 7 };
    await playBlocks(crewOf(cells), blocks, (played) => played.forEach(({ row }) => counted.add(row)));
    return { cells: cells.cells, ...counted.result((id) => id) };
  };

  test('finds no difference where nothing changes, and versions that end otherwise than this model', async () => {
    const { shares, changes, games } = await ask(['no-home-defence', 'no-fortune'], 30);
    expect([games, shares.map(({ id }) => id)]).toEqual([30, ['', 'no-home-defence', 'no-fortune']]);
    expect(shares[1]!.outcomes).not.toEqual(shares[0]!.outcomes);
    const told = judged(changes[0]!, 'outcome:market-lost')!;
    expect(told).toMatchObject({ others: [0, 0, 0], doubt: 'chance' });
  });

  test('can have the seats that hold ground look ahead', async () => {
    const { cells } = await ask(['lookahead'], 0);
    expect(cells.map((cell) => cell.seats)).toEqual([
      seats,
      seats,
      ...[0, 1].map(() => ({ ...seats, league: 'lookahead', council: 'lookahead' })),
    ]);
  });
});

describe('effects are doubted', () => {
  const effect = (difference: number) => ({
    question: 'q',
    pairs: 99,
    before: 0,
    after: 0,
    difference,
    gain: null,
    low: difference - 0.01,
    high: difference + 0.01,
  });
  const version = (difference: number) => ({ id: 'v', name: 'v', effects: [effect(difference)] });
  test.each([
    [0.005, [], 'chance'],
    [0.1, [], null],
    [0.3, [0.25, 0.4], null],
    [0.1, [0.05, 0.3], 'model'],
    [0.1, [-0.2, 0.3], 'sign'],
  ] as const)('%d with %j over versions: %s', (own, others, doubt) => {
    const change = {
      id: 'c',
      name: 'c',
      effects: [effect(own)],
      ...(others.length > 0 && { versions: others.map(version) }),
    };
    expect(judged(change, 'q')!.doubt).toBe(doubt);
  });
});

describe('the spread of inputs', () => {
  const random = seededRandom('inputs');
  const observed = (truth: (start: number) => number, starts: number, lucks: number): number[] =>
    Array.from({ length: starts }, (_, start) => {
      let hits = 0;
      for (let luck = 0; luck < lucks; luck++) if (random() < truth(start)) hits++;
      return hits / lucks;
    });

  test('is small where all starts are alike, however much chance scatters them', () => {
    const { low, high, explained } = spreadOf(
      observed(() => 0.4, 400, 10),
      10,
    );
    expect(high - low).toBeLessThan(0.15);
    expect(explained).toBeLessThan(0.02);
  });

  test('is that of the true shares where starts differ: evenly from 0 to 1 a third of the variance', () => {
    const { low, high, explained } = spreadOf(
      observed((start) => (start + 0.5) / 400, 400, 10),
      10,
    );
    expect(low).toBeCloseTo(0.05, 1);
    expect(high).toBeCloseTo(0.95, 1);
    expect(explained).toBeCloseTo(1 / 3, 1);
  });

  test('is repeatable, start by start', () => {
    const seen = (starts: number) => {
      const play = startPlayer({ world, policies: usual, seed: 's', lucks: 3 });
      return inputsResult(
        world,
        Array.from({ length: starts }, (_, start) => play(start)),
        3,
      );
    };
    expect(seen(4)).toEqual(seen(4));
    expect(seen(2)).toMatchObject({ starts: 2, lucks: 3 });
  });
});
