import { describe, expect, test } from 'vitest';
import { rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Cell, Row } from '../../../../src/lab/games/columns.ts';
import { worldShape } from '../../../../src/lab/experiment/shape.ts';
import { wilson } from '../../../../src/lab/statistics/intervals.ts';
import { summariser } from '../../../../src/lab/games/summary.ts';
import type { Summary } from '../../../../src/lab/games/summary.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const names = rowColumns(world).map(({ name }) => name);

function row(run: number, cells: Readonly<Record<string, Cell>>): Row {
  const usual = { run, seed: `s-${run}`, outcome: 'market-held', rounds: 6, hash: 'h', failure: null };
  const all: Record<string, Cell> = { ...usual, ...cells };
  return names.map((name) => all[name] ?? (name.startsWith('measure_market') ? null : 0));
}

function summarise(rows: readonly Row[]): Summary {
  const summary = summariser(worldShape(world));
  for (const each of rows) summary.add(each);
  return summary.finish();
}

describe('a batch of ten games', () => {
  const falls = [2, 3, 3, 5];
  const rows = Array.from({ length: 10 }, (_, run) =>
    row(run, {
      outcome: run < falls.length ? 'market-lost' : 'market-held',
      'measure_market-falls': falls[run] ?? null,
      displaced: 1000 * run,
    }),
  );
  const summary = summarise(rows);

  test('gives each outcome its share and interval, those that never came too', () => {
    expect(summary.outcomes['market-lost']).toEqual({ games: 4, share: 0.4, ...wilson(4, 10) });
    expect(summary.outcomes['truce']).toEqual({ games: 0, share: 0, ...wilson(0, 10) });
    expect(Object.keys(summary.outcomes)).toEqual(world.outcomes.ids);
  });

  test('gives the median of a first day among the games in which it came', () => {
    expect(summary.firstDays['market-falls']).toMatchObject({
      games: 4,
      share: 0.4,
      lowerQuartile: 2,
      median: 3,
      upperQuartile: 3,
    });
  });

  test('gives mean, deviation and ends of a figure', () => {
    const figure = summary.figures['displaced']!;
    expect(figure.mean).toBeCloseTo(4500, 9);
    expect(figure.deviation).toBeCloseTo(3027.6503540974913, 9);
    expect([figure.least, figure.most, figure.games]).toEqual([0, 9000, 10]);
  });

  test('leaves texts, run numbers and first days out of the figures', () => {
    expect(Object.keys(summary.figures)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(run|seed|outcome|hash|measure_market-falls)$/)]),
    );
  });
});

test('a first day that never came has no median', () => {
  const summary = summarise([row(0, {}), row(1, {})]);
  expect(summary.firstDays['market-falls']).toMatchObject({ games: 0, median: null, upperQuartile: null });
});

test('games that failed are counted and named, and left out of every share', () => {
  const failed = names.map((name): Cell => (name === 'run' ? 1 : name === 'seed' ? 's-1' : null));
  failed[names.indexOf('failure')] = 'no order came';
  const summary = summarise([row(0, {}), failed]);
  expect(summary).toMatchObject({ runs: 2, played: 1, failed: 1 });
  expect(summary.outcomes['market-held']?.share).toBe(1);
  expect(summary.failures).toEqual([{ run: 1, seed: 's-1', message: 'no order came' }]);
});

test('a batch in which every game failed has no shares that divide by nothing', () => {
  const failed = names.map((name): Cell => (name === 'run' ? 0 : name === 'failure' ? 'x' : null));
  const summary = summarise([failed]);
  expect(summary.outcomes['market-held']).toEqual({ games: 0, share: 0, low: 0, high: 1 });
  expect(summary.figures['rounds']).toEqual({
    games: 0,
    mean: null,
    deviation: null,
    least: null,
    most: null,
  });
});
