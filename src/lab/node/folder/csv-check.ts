// Holds runs.csv against runs.parquet, row by row and column by column.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RUN } from '../../games/columns.ts';
import type { Cell, Row } from '../../games/columns.ts';
import { csvLine } from '../../games/csv.ts';
import type { Study } from '../../experiment/study.ts';
import { csvRecords } from './csv-records.ts';
import type { CsvRecord } from './csv-records.ts';
import { FILES } from './folder.ts';
import { readRows } from './rows.ts';

/** Rows that are told of one by one. */
const MOST_TOLD = 5;

/** A value that is not what it was: `was` by what it is held against, `is` as it stands there; empty texts where there is none. */
export interface Changed {
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** A row of runs.csv that is not what runs.parquet says. */
export type RowDifference =
  /** Some of its values are others. */
  | { readonly kind: 'changed'; readonly line: number; readonly run: number; readonly values: Changed[] }
  /** The table has no row of this run. */
  | { readonly kind: 'missing'; readonly run: number }
  /** There is no such run. */
  | { readonly kind: 'extra'; readonly line: number };

/** How often a column differs, and from which run to which. */
export interface ColumnDifferences {
  readonly column: string;
  readonly rows: number;
  readonly from: number;
  readonly to: number;
}

/** Counts in which columns rows differ. */
export class ColumnTally {
  private readonly columns = new Map<string, ColumnDifferences>();

  /** Takes the values of a run that differ. Runs come in order of their numbers. */
  add(run: number, values: readonly Changed[]): void {
    for (const { column } of values) {
      const before = this.columns.get(column);
      const rows = (before?.rows ?? 0) + 1;
      this.columns.set(column, { column, rows, from: before?.from ?? run, to: run });
    }
  }

  /** The columns, those that differ most often first. */
  all(): ColumnDifferences[] {
    return [...this.columns.values()].toSorted((a, b) => b.rows - a.rows);
  }
}

/** What is not the same in the two files. */
export interface CsvDifferences {
  /** Whether the file is there and its heading names the columns. */
  readonly heading: boolean;
  /** How many rows differ, those missing and those too many included. */
  readonly count: number;
  /** The first of them. */
  readonly first: readonly RowDifference[];
  /** In which columns rows differ that both have. */
  readonly columns: readonly ColumnDifferences[];
}

/** The values that differ between two rows, in the order of the columns. */
export function changedValues(columns: readonly { readonly name: string }[], was: Row, is: Row): Changed[] {
  return columns.flatMap(({ name }, at) => {
    const [one, other] = [was[at] ?? null, is[at] ?? null];
    return one === other ? [] : [{ column: name, was: text(one), is: text(other) }];
  });
}

function text(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

/** Where runs.csv of a folder differs from its runs.parquet; null when they say the same. */
export async function csvDiffers(folder: string, { shape }: Study): Promise<CsvDifferences | null> {
  const path = join(folder, FILES.csv);
  if (!existsSync(path)) return { heading: false, count: 0, first: [], columns: [] };
  const first: RowDifference[] = [];
  const columns = new ColumnTally();
  let count = 0;
  const tell = (difference: RowDifference): void => {
    if (difference.kind === 'changed') columns.add(difference.run, difference.values);
    if (++count <= MOST_TOLD) first.push(difference);
  };
  const records = csvRecords(path);
  const head = await next(records);
  const heading = head !== null && `${head.text}\n` === csvLine(shape.columns.map(({ name }) => name));
  let record = await next(records);
  for await (const found of readRows(folder)) {
    const row = found.map((cell) => cell ?? null);
    const run = Number(row[RUN]);
    // Runs stand in order in both, so that a row that is missing or too many does not make all that follow differ.
    while (record !== null && isBefore(record, run)) {
      tell({ kind: 'extra', line: record.line });
      record = await next(records);
    }
    if (record === null || isAfter(record, run)) {
      tell({ kind: 'missing', run });
      continue;
    }
    if (`${record.text}\n` !== csvLine(row)) tell(changed(record, row, run, shape.columns));
    record = await next(records);
  }
  for (; record !== null; record = await next(records)) tell({ kind: 'extra', line: record.line });
  return heading && count === 0 ? null : { heading, count, first, columns: columns.all() };
}

async function next(records: AsyncGenerator<CsvRecord>): Promise<CsvRecord | null> {
  const { done, value } = await records.next();
  return done === true ? null : value;
}

function isBefore({ values }: CsvRecord, run: number): boolean {
  return values[RUN] !== '' && Number(values[RUN]) < run;
}

function isAfter({ values }: CsvRecord, run: number): boolean {
  return values[RUN] !== '' && Number(values[RUN]) > run;
}

function changed(
  { line, text: whole, values }: CsvRecord,
  row: Row,
  run: number,
  columns: readonly { readonly name: string }[],
): RowDifference {
  const told = changedValues(
    columns,
    row.map((cell) => text(cell)),
    values.slice(0, columns.length),
  );
  if (told.length > 0) return { kind: 'changed', line, run, values: told };
  const length = `${csvLine(row).trimEnd().length} letters`;
  return { kind: 'changed', line, run, values: [{ column: '', was: length, is: `${whole.length} letters` }] };
}
