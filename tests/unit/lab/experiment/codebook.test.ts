import { describe, expect, test } from 'vitest';
import { codebook } from '../../../../src/lab/experiment/codebook.ts';
import { bridgesStudy } from './situation.ts';

const reach = { kind: 'values', pointers: ['/rules/combat/reach'], values: [0.4, 0.5] };

describe('the codebook', () => {
  const study = bridgesStudy({ factors: { reach }, replicates: 10 }, { rounds: true, events: true });
  const { columns, rows } = codebook(study);

  test('has a row with a meaning for every column of every table', () => {
    expect(columns.map(({ name }) => name)).toEqual(['table', 'column', 'type', 'unit', 'meaning']);
    const of = (table: string) => rows.filter(([name]) => name === table).map(([, column]) => column);
    expect(of('runs')).toEqual(study.shape.columns.map(({ name }) => name));
    expect(of('rounds')).toEqual(study.shape.rounds?.map(({ name }) => name));
    expect(of('events')).toEqual(study.shape.events?.map(({ name }) => name));
    expect(of('cells')).toContain('factor_reach');
    expect(of('design')).toContain('unit_reach');
    expect(rows.filter(([, , , , meaning]) => meaning === '')).toEqual([]);
  });

  test('calls actors, places and measures by their names, and says a measure’s unit', () => {
    const row = (column: string) => rows.find(([, name]) => name === column);
    expect(row('score_league')).toEqual([
      'runs',
      'score_league',
      'number',
      'points, 0 to 100',
      'How far its own aims were reached: Coast League',
    ]);
    expect(row('holder_market')?.[4]).toBe('Id of the actor that holds the place: Market');
    expect(row('measure_market-falls')?.[3]).toBe('round, from 1; empty: never');
  });
});
