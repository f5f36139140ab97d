// The spreads of inputs and of the model.

import { describe, expect, test } from 'vitest';
import { PARAMETERS, parameterRow, seededRandom } from '../../../../src/engine/game.ts';
import { judged } from '../../../../src/lab/answers/changes.ts';
import { spreadOf, startInputs } from '../../../../src/lab/answers/inputs.ts';
import { startModels } from '../../../../src/lab/answers/models.ts';
import { VERSIONS, inVersion } from '../../../../src/lab/answers/versions.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { everySeat, bridgesWorld } from '../situation.ts';

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

  test('set what a scenario draws, and leave the world that they are made from alone', () => {
    const row = parameterRow('morale.shock');
    const drawn = {
      ...world,
      uncertain: {
        ...world.uncertain,
        count: 1,
        ids: ['shock'],
        names: [{ en: 'Shock' }],
        operation: ['set'],
        column: Uint8Array.of(7),
        actor: Int32Array.of(-1),
        rule: Int32Array.of(row),
        low: Float64Array.of(1),
        mode: Float64Array.of(2),
        high: Float64Array.of(3),
      },
    } as typeof world;
    const version = inVersion(drawn, VERSIONS[0]!);
    expect(version.rules[row]).toBe(0);
    expect(version.uncertain).toMatchObject({ count: 0, ids: [] });
    expect(drawn.uncertain.count).toBe(1);
    expect(world.rules[row]).not.toBe(0);
  });

  test('refuse a parameter that there is not', () => {
    expect(() => inVersion(world, { id: 'x', rules: { 'no.such': 1 } })).toThrow(/no\.such/);
  });
});

test('a change that changes nothing differs in nothing in any version, and versions end otherwise than this model', () => {
  const study = startModels({
    base: world,
    changes: [{ id: 'same', name: 'Same', world }],
    versions: VERSIONS.filter(({ id }) => ['no-home-defence', 'no-fortune'].includes(id)),
    policies: () => usual,
    seed: 's',
    games: 30,
  });
  while (study.step() < study.total);
  const { shares, changes, games } = study.result((id) => id);
  expect([games, shares.map(({ id }) => id)]).toEqual([30, ['', 'no-home-defence', 'no-fortune']]);
  expect(shares[1]!.outcomes).not.toEqual(shares[0]!.outcomes);
  const told = judged(changes[0]!, 'outcome:market-lost')!;
  expect(told).toMatchObject({ others: [0, 0, 0], doubt: 'chance' });
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

  test('is repeatable, and counts only starts from which all games were played', () => {
    const play = (games: number) => {
      const inputs = startInputs({ world, policies: usual, seed: 's', starts: 4, lucks: 3 });
      for (let n = 0; n < games; n++) inputs.step();
      return inputs.result();
    };
    expect(play(12)).toEqual(play(12));
    expect(play(8).starts).toBe(2);
  });
});
