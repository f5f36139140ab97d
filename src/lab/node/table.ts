// A table as CSV and Parquet side by side, both put in place once they are whole.

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../columns.ts';
import { csvLine } from '../csv.ts';
import { scratchFile } from './chunks.ts';
import { parquetFile } from './parquet.ts';
import type { TableForm } from './parquet.ts';

/** Takes rows in order; `place` renames both files, `drop` takes them away. */
export interface TableFiles {
  add(rows: readonly Row[]): Promise<void>;
  finish(): Promise<void>;
  place(): void;
  drop(): void;
}

/** Begins the files NAME.csv and NAME.parquet of a folder. */
export function tableFiles(folder: string, form: TableForm): TableFiles {
  const [csvPath, parquetPath] = [scratchFile(folder), scratchFile(folder)];
  const csv = openSync(csvPath, 'w');
  const parquet = parquetFile(parquetPath, form);
  let open = true;
  const close = (): void => {
    if (open) closeSync(csv);
    open = false;
  };
  writeSync(csv, csvLine(form.columns.map(({ name }) => name)));
  return {
    async add(rows) {
      writeSync(csv, rows.map(csvLine).join(''));
      await parquet.add(rows);
    },
    async finish() {
      close();
      await parquet.finish();
    },
    place() {
      renameSync(csvPath, join(folder, `${form.name}.csv`));
      renameSync(parquetPath, join(folder, `${form.name}.parquet`));
    },
    drop() {
      close();
      for (const path of [csvPath, parquetPath]) rmSync(path, { force: true });
    },
  };
}
