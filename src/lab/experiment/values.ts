// The measures of an experiment, read off the rows of its games.

import { boundsOf, isShare } from '../../scenario/index.ts';
import type { Experiment, Measure } from '../../scenario/index.ts';
import { FAILURE, OUTCOME, columnName } from '../games/columns.ts';
import type { Row, RowColumn } from '../games/columns.ts';
import type { Interval } from '../statistics/intervals.ts';

/** A measure that is ready to be read. */
export interface MeasureReader {
  readonly id: string;
  /** Whether it is 1 or 0 in each game. */
  readonly share: boolean;
  readonly bounds: Interval | null;
  /** Its value in a game; null in one that failed, or where there is none. */
  read(row: Row): number | null;
}

/** Readers of all measures of an experiment whose rows have these columns. */
export function measureReaders(
  measures: Experiment['measures'],
  columns: readonly RowColumn[],
): MeasureReader[] {
  const at = new Map(columns.map(({ name }, place) => [name, place]));
  return Object.entries(measures).map(([id, measure]) => {
    const value = readerOf(measure, at);
    return {
      id,
      share: isShare(measure),
      bounds: boundsOf(measure),
      read: (row) => (row[FAILURE] === null ? value(row) : null),
    };
  });
}

function readerOf(measure: Measure, at: ReadonlyMap<string, number>): (row: Row) => number | null {
  const number = (name: string): ((row: Row) => number | null) => {
    const place = at.get(name) ?? -1;
    return (row) => {
      const value = row[place];
      return typeof value === 'number' ? value : null;
    };
  };
  switch (measure.kind) {
    case 'outcome':
      return (row) => (row[OUTCOME] === measure.outcome ? 1 : 0);
    case 'comes': {
      const day = number(columnName('measure', measure.measure));
      const by = measure.by ?? Infinity;
      return (row) => ((day(row) ?? Infinity) <= by && day(row) !== null ? 1 : 0);
    }
    case 'value':
      return number(columnName('measure', measure.measure));
    case 'score':
    case 'losses':
    case 'harmed':
      return number(columnName(measure.kind, measure.actor));
    case 'displaced':
      return number('displaced');
  }
}
