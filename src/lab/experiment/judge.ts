// Decides at each look which cells have been played enough.

import type { Row } from '../games/columns.ts';
import { estimator, isNarrow } from './estimates.ts';
import type { Study } from './study.ts';

/** Takes the rows of a study in order of run numbers, and closes cells at looks. */
export interface CellJudge {
  readonly isOpen: (cell: number) => boolean;
  openCells(): number;
  add(row: Row): void;
  /** Closes the open cells whose interval is narrow enough, now that so many replicates of each have been added. */
  look(replicates: number): void;
  /** Replicates after which a cell was closed; null of one that is open. */
  closedAfter(cell: number): number | null;
}

/** A judge that has seen nothing: all cells are open. With a stop rule by count, they stay so. */
export function cellJudge(study: Study): CellJudge {
  const { stop, cells } = study.plan;
  const closed = new Map<number, number>();
  const isOpen = (cell: number): boolean => !closed.has(cell);
  const openCells = (): number => cells.length - closed.size;
  const closedAfter = (cell: number): number | null => closed.get(cell) ?? null;
  const reader = stop.kind === 'width' ? study.readers.find(({ id }) => id === stop.measure) : undefined;
  if (reader === undefined)
    return { isOpen, openCells, closedAfter, add: () => undefined, look: () => undefined };
  const cellColumn = study.shape.columns.findIndex(({ name }) => name === 'cell');
  const estimators = cells.map(() => estimator(reader, stop));
  return {
    isOpen,
    openCells,
    closedAfter,
    add(row) {
      const value = reader.read(row);
      if (value !== null) estimators[Number(row[cellColumn])]!.add(value);
    },
    look(replicates) {
      for (const [cell, each] of estimators.entries()) {
        const { games, low, high } = each.estimate();
        if (!isOpen(cell) || games === 0 || low === null || high === null) continue;
        if (isNarrow({ low, high }, stop, reader.share)) closed.set(cell, replicates);
      }
    },
  };
}
