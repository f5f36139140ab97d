// Cells and design points as tables.

import type { Cell, Row, RowColumn } from '../games/columns.ts';
import type { Level } from '../../scenario/index.ts';
import type { Study } from './study.ts';

/** Rows with their columns. */
export interface Table {
  readonly columns: readonly RowColumn[];
  readonly rows: readonly Row[];
}

/** A row a cell: what is set in it. */
export function cellTable({ manifest, plan }: Study): Table {
  const factors = Object.keys(manifest.experiment?.factors ?? {});
  const numeric = factors.map((id) =>
    plan.cells.every(({ levels }) => levels[id] === undefined || typeof levels[id] === 'number'),
  );
  return {
    columns: [
      { name: 'cell', type: 'integer' },
      { name: 'reference', type: 'integer' },
      { name: 'variants', type: 'text' },
      { name: 'seats', type: 'text' },
      { name: 'luck', type: 'text' },
      ...factors.map((id, at): RowColumn => ({
        name: `factor_${id}`,
        type: numeric[at] ? 'number' : 'text',
      })),
    ],
    rows: plan.cells.map((cell, number) => [
      number,
      cell.reference,
      cell.variants.join('+'),
      Object.entries(cell.seats)
        .map(([actor, policy]) => `${actor}=${policy}`)
        .join(' '),
      cell.luck,
      ...factors.map((id, at) => levelCell(cell.levels[id], numeric[at]!)),
    ]),
  };
}

function levelCell(level: Level | undefined, numeric: boolean): Cell {
  if (level === undefined) return null;
  if (numeric) return Number(level);
  if (level === null) return null;
  return typeof level === 'string' ? level : JSON.stringify(level);
}

/** A row a design point: where it stands in the design, and its cell. */
export function designTable({ manifest, plan }: Study): Table {
  const factors = Object.keys(manifest.experiment?.factors ?? {});
  return {
    columns: [
      { name: 'point', type: 'integer' },
      { name: 'variant', type: 'text' },
      { name: 'cell', type: 'integer' },
      { name: 'base', type: 'integer' },
      { name: 'role', type: 'text' },
      ...factors.map((id): RowColumn => ({ name: `unit_${id}`, type: 'number' })),
    ],
    rows: plan.points.map(({ variant, cell, base, role, unit }, point) => [
      point,
      variant,
      cell,
      base,
      role,
      ...factors.map((_, at) => unit[at] ?? null),
    ]),
  };
}
