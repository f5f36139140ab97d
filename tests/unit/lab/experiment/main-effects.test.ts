import { describe, expect, test } from 'vitest';
import { mainEffectsTally } from '../../../../src/lab/experiment/main-effects.ts';
import { bridgesStudy } from './situation.ts';

const range = (pointer: string) => ({ kind: 'values', pointers: [pointer], values: [0.4, 0.6] });
const factors = { reach: range('/rules/combat/reach'), shock: range('/rules/morale/shock') };
const design = { kind: 'factorial' };

/** Values of the measure `points`, the second of three, in cells 0 to 3. */
const replicate = (...points: (number | null)[]) =>
  new Map(points.map((value, cell) => [cell, [null, value, null] as const]));

describe('main effects', () => {
  const study = bridgesStudy({ factors, design });

  test('are means over the other factor, and an interaction is the difference of two effects, by hand', () => {
    // Cells: (reach, shock) = (0.4, 0.4), (0.4, 0.6), (0.6, 0.4), (0.6, 0.6).
    expect(study.plan.cells.map(({ levels }) => Object.values(levels))).toEqual([
      [0.4, 0.4],
      [0.4, 0.6],
      [0.6, 0.4],
      [0.6, 0.6],
    ]);
    const tally = mainEffectsTally(study)!;
    tally.add(replicate(10, 20, 30, 60)); // reach: (20 + 40) / 2 = 30; shock: (10 + 30) / 2 = 20; both: 40 − 20 = 20
    tally.add(replicate(0, 4, 10, 34)); // reach: (10 + 30) / 2 = 20; shock: (4 + 24) / 2 = 14; both: 30 − 10 = 20
    tally.add(replicate(1, null, 3, 4)); // a game that failed takes no part
    const effects = tally.finish()['']!['points']!;
    expect(
      effects.map(({ step, with: second, mean, replicates }) => [
        step.factor,
        second?.factor,
        mean,
        replicates,
      ]),
    ).toEqual([
      ['reach', undefined, 25, 2],
      ['shock', undefined, 17, 2],
      ['reach', 'shock', 20, 2],
    ]);
    expect(effects[0]!.step).toEqual({ factor: 'reach', from: 0.4, to: 0.6 });
    // Deviation of 30 and 20 is 7.0711; half an interval for one degree of freedom is 12.7062 · 7.0711 / √2 = 63.53.
    expect(effects[0]!.high).toBeCloseTo(25 + 63.531, 2);
    expect(effects[2]).toMatchObject({ low: 20, high: 20 });
  });

  test('of a factor with three levels are each against the first, and it has no interaction', () => {
    const three = bridgesStudy({
      factors: { ...factors, reach: { ...factors.reach, values: [0.4, 0.5, 0.6] } },
      design,
    });
    const tally = mainEffectsTally(three)!;
    tally.add(replicate(0, 0, 5, 5, 7, 7));
    const effects = tally.finish()['']!['points']!;
    expect(effects.map(({ step: { factor, to }, mean }) => [factor, to, mean])).toEqual([
      ['reach', 0.5, 5],
      ['reach', 0.6, 7],
      ['shock', 0.6, 0],
    ]);
  });

  test('are steps from the reference, where one is named', () => {
    const turned = bridgesStudy({ factors, design, reference: { reach: 0.6 } });
    const tally = mainEffectsTally(turned)!;
    // Cells: the reference (0.6, 0.4), then (0.4, 0.4), (0.4, 0.6), (0.6, 0.6).
    tally.add(replicate(30, 10, 20, 60));
    const [reach, shock] = tally.finish()['']!['points']!;
    expect(reach).toMatchObject({ step: { factor: 'reach', from: 0.6, to: 0.4 }, mean: -30 });
    expect(shock).toMatchObject({ step: { factor: 'shock', from: 0.4, to: 0.6 }, mean: 20 });
  });

  test('belong to factorial designs alone', () => {
    expect(mainEffectsTally(bridgesStudy({ factors, design: { kind: 'sobol', points: 4 } }))).toBeNull();
  });
});
