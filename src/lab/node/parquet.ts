// runs.parquet, written a row group at a time: fixed groups and an explicit schema, so that the same rows give the same bytes.

import { ParquetWriter, fileWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Row, RowColumn } from '../columns.ts';
import type { Manifest } from '../manifest.ts';

/** The program that the file says wrote it; no version, as bytes must not depend on one. */
const CREATED_BY = 'orontes';

/** The key of the file's metadata under which the manifest stands, as JSON. */
const MANIFEST_KEY = 'orontes.manifest';

/** Takes rows in order; `finish` writes what is left and the footer. */
export interface RowsFile {
  add(rows: readonly Row[]): Promise<void>;
  finish(): Promise<void>;
}

/** Begins a Parquet file of a batch's rows. At most one row group is kept in memory. */
export function parquetFile(path: string, manifest: Manifest): RowsFile {
  const { columns, rowGroupRuns } = manifest;
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'runs', num_children: columns.length }, ...columns.map(schemaElement)],
    kvMetadata: [{ key: MANIFEST_KEY, value: JSON.stringify(manifest) }],
    createdBy: CREATED_BY,
  });
  let waiting: Row[] = [];

  async function writeGroup(): Promise<void> {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: rows.map((row) => valueOf(row[at])) }));
    await parquet.write({ columnData, rowGroupSize: rowGroupRuns });
  }

  return {
    async add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length === rowGroupRuns) await writeGroup();
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

function schemaElement({ name, type }: RowColumn): SchemaElement {
  const repetition_type = name === 'run' || name === 'seed' ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
  }
}
