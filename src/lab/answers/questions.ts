// What can be asked of a game by its row: did it end so, did that day come, how much was it.

import type { World } from '../../engine/game.ts';
import { FAILURE, OUTCOME, columnName, rowColumns } from '../games/columns.ts';
import type { Row, RowColumn } from '../games/columns.ts';
import type { MeasureReader } from '../experiment/values.ts';

/** A number read off each game; shares are asked as 0 and 1. */
export interface Question extends MeasureReader {
  readonly kind: 'outcome' | 'comes' | 'figure';
  /** Id of the outcome or measure. */
  readonly id: string;
  /** Row in the world's table of outcomes or measures. */
  readonly row: number;
  /** See `questionKey`. */
  readonly key: string;
}

/** A question as text, such as `outcome:truce`; the same in answers that were kept. */
export function questionKey({ kind, id }: Pick<Question, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/**
 * All that can be asked of games of this world: outcomes, whether first days come, and quantities at the end.
 *
 * @param own columns of the rows, where they are others than the world's own
 */
export function questionsOf(world: World, own: readonly RowColumn[] = rowColumns(world)): Question[] {
  const columns = own.map(({ name }) => name);
  const share = { share: true, bounds: { low: 0, high: 1 } };
  const played = (row: Row): boolean => row[FAILURE] === null;
  const outcomes = world.outcomes.ids.map((id, row): Question => ({
    kind: 'outcome',
    id,
    key: questionKey({ kind: 'outcome', id }),
    row,
    ...share,
    read: (cells) => (played(cells) ? Number(cells[OUTCOME] === id) : null),
  }));
  const measures = world.measures.ids.map((id, row): Question => {
    const at = columns.indexOf(columnName('measure', id));
    return world.measures.first[row] === null
      ? {
          kind: 'figure',
          id,
          key: questionKey({ kind: 'figure', id }),
          row,
          share: false,
          bounds: null,
          read: (cells) => numberOf(cells[at]),
        }
      : {
          kind: 'comes',
          id,
          key: questionKey({ kind: 'comes', id }),
          row,
          ...share,
          read: (cells) => (played(cells) ? Number(typeof cells[at] === 'number') : null),
        };
  });
  return [...outcomes, ...measures];
}

function numberOf(cell: Row[number] | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
