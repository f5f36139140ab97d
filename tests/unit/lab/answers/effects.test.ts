import { describe, expect, test } from 'vitest';
import { pairing } from '../../../../src/lab/answers/effects.ts';
import { pairedShares } from '../../../../src/lab/statistics/intervals.ts';
import { questionsOf } from '../../../../src/lab/answers/questions.ts';
import { rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Cell, Row } from '../../../../src/lab/games/columns.ts';
import { meanOf } from '../../../../src/lab/statistics/paired.ts';
import { bridgesWorld } from '../situation.ts';

// Approval of a prime minister in two surveys of the same 1,600 people: 944 and 880 approve, 150 only in the first, 86 only in the second
// (Agresti, Categorical Data Analysis, section 10.1, the example of R's mcnemar.test: difference −0.04, 95 % interval −0.059 to −0.021 by Wald).
test('the interval of paired shares is Wald’s where there are many pairs', () => {
  const { low, high } = pairedShares(150, 86, 1600);
  expect(low).toBeCloseTo(-0.059, 3);
  expect(high).toBeCloseTo(-0.021, 3);
});

// Agresti and Min, "Simple improved confidence intervals for comparing matched proportions", Statistics in Medicine 24 (2005), 729-740.
test('the interval of paired shares is Wald’s after half a pair has been added to each of the four kinds', () => {
  const [lost, won, pairs] = [1.5, 4.5, 22];
  const middle = (won - lost) / pairs;
  const error = Math.sqrt((lost + won) / pairs - middle ** 2) / Math.sqrt(pairs);
  const { low, high } = pairedShares(1, 4, 20);
  expect(low).toBeCloseTo(middle - 1.959964 * error, 6);
  expect(high).toBeCloseTo(middle + 1.959964 * error, 6);
});

test.each([
  [0.1, 0.05],
  [0.3, 0.2],
  [0.02, 0.02],
])(
  'the interval of paired shares holds the truth 94 times of 100 at least, counted over all samples of 30: %f won, %f lost',
  (won, lost) => {
    const pairs = 30;
    const logs = Array.from({ length: pairs + 1 }, () => 0);
    for (let n = 2; n <= pairs; n++) logs[n] = logs[n - 1]! + Math.log(n);
    let held = 0;
    for (let b = 0; b <= pairs; b++)
      for (let c = 0; b + c <= pairs; c++) {
        const { low, high } = pairedShares(b, c, pairs);
        if (won - lost < low || won - lost > high) continue;
        const ways = logs[pairs]! - logs[b]! - logs[c]! - logs[pairs - b - c]!;
        held += Math.exp(
          ways + b * Math.log(lost) + c * Math.log(won) + (pairs - b - c) * Math.log(1 - won - lost),
        );
      }
    expect(held).toBeGreaterThan(0.94);
  },
);

test('where no pair differs it still has a width, and nothing beyond certainty', () => {
  const none = pairedShares(0, 0, 20);
  expect(none.low).toBeLessThan(0);
  expect(none.high).toBeGreaterThan(0);
  expect(pairedShares(0, 2, 2).high).toBeLessThanOrEqual(1);
});

const world = bridgesWorld();
const names = rowColumns(world).map(({ name }) => name);
const questions = questionsOf(world);

function row(cells: Readonly<Record<string, Cell>>): Row {
  return names.map((name) => (Object.hasOwn(cells, name) ? cells[name]! : name === 'failure' ? null : 0));
}

describe('games with and without a change', () => {
  const displaced = [100, 250, 300, 900, 420];
  const effects = (() => {
    const pairs = pairing(questions);
    displaced.forEach((people, n) => {
      const before = row({ outcome: 'market-held', 'measure_market-falls': null, measure_displaced: people });
      const after = row({
        outcome: n === 0 ? 'market-lost' : 'market-held',
        'measure_market-falls': n === 0 ? 3 : null,
        measure_displaced: people + 10 * n,
      });
      pairs.add(before, after);
    });
    return new Map(pairs.finish().map((effect) => [effect.question, effect]));
  })();

  test('differ in shares by the pairs that changed', () => {
    expect(effects.get('outcome:market-lost')).toMatchObject({
      pairs: 5,
      before: 0,
      after: 0.2,
      difference: 0.2,
    });
    expect(effects.get('comes:market-falls')?.difference).toBeCloseTo(0.2, 12);
  });

  test('differ in figures by the mean of paired differences, with Student’s interval', () => {
    const told = effects.get('figure:displaced')!;
    const plain = meanOf([0, 10, 20, 30, 40]);
    expect(told.difference).toBeCloseTo(plain.mean, 9);
    expect(told.low).toBeCloseTo(plain.low, 6);
    expect(told.high).toBeCloseTo(plain.high, 6);
  });

  test('say what pairing gained: shared luck falls out', () => {
    expect(effects.get('figure:displaced')!.gain).toBeGreaterThan(100);
    expect(effects.get('outcome:truce')!.gain).toBeNull();
  });
});
