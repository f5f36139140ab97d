// A table as Parquet, written a row group at a time: fixed groups and an explicit schema, so that the same rows give the same bytes.

import { ParquetWriter, fileWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Row, RowColumn } from '../../games/columns.ts';

/** The program that the file says wrote it; no version, as bytes must not depend on one. */
const CREATED_BY = 'orontes';

/** The key of the file's metadata under which the manifest stands, as JSON. */
const MANIFEST_KEY = 'orontes.manifest';

/** Takes rows in order; `finish` writes what is left and the footer. */
export interface RowsFile {
  add(rows: readonly Row[]): Promise<void>;
  finish(): Promise<void>;
}

/** What a table is called and how it is cut. */
export interface TableForm {
  readonly name: string;
  readonly columns: readonly RowColumn[];
  readonly rowGroup: number;
  /** Kept in the file's metadata. */
  readonly manifest: unknown;
}

/** Begins a Parquet file. At most one row group is kept in memory. */
export function parquetFile(path: string, { name: table, columns, rowGroup, manifest }: TableForm): RowsFile {
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: table, num_children: columns.length }, ...columns.map(schemaElement)],
    kvMetadata: [{ key: MANIFEST_KEY, value: JSON.stringify(manifest) }],
    createdBy: CREATED_BY,
  });
  let waiting: Row[] = [];

  async function writeGroup(): Promise<void> {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: rows.map((row) => valueOf(row[at])) }));
    await parquet.write({ columnData, rowGroupSize: rowGroup });
  }

  return {
    async add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length === rowGroup) await writeGroup();
      }
    },
    async finish() {
      await writeGroup();
      await parquet.finish();
    },
  };
}

function valueOf(cell: Cell | undefined): string | number | null {
  return cell ?? null;
}

/** Columns that every row has a value of. */
const REQUIRED = new Set(['run', 'seed', 'cell', 'replicate', 'id', 'round', 'number', 'kind']);

function schemaElement({ name, type }: RowColumn): SchemaElement {
  const repetition_type = REQUIRED.has(name) ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
  }
}
