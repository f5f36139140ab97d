// A table as CSV and Parquet side by side, both put in place once they are whole.

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../games/columns.ts';
import { csvLine } from '../../games/csv.ts';
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
  let headed = false;
  const close = (): void => {
    if (open) closeSync(csv);
    open = false;
  };
  // Not before something is added: whoever holds the table can take it away then, when the disk is full.
  const head = (): void => {
    if (!headed) writeSync(csv, csvLine(form.columns.map(({ name }) => name)));
    headed = true;
  };
  return {
    async add(rows) {
      head();
      writeSync(csv, rows.map(csvLine).join(''));
      await parquet.add(rows);
    },
    async finish() {
      head();
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
