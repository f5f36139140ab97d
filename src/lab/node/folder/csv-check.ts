// Holds runs.csv against runs.parquet: the same rows give the same bytes.

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { RUN } from '../../games/columns.ts';
import { csvLine } from '../../games/csv.ts';
import type { Study } from '../../experiment/study.ts';
import { FILES } from './folder.ts';
import { readRows } from './rows.ts';

/** The first line of runs.csv, from 1, that is not what runs.parquet says; `run` is null of the heading and beyond the last row. */
export interface CsvDifference {
  readonly line: number;
  readonly run: number | null;
}

/** Where runs.csv of a folder first differs from its runs.parquet; null when they say the same. A file that is not there differs at once. */
export async function csvDiffers(folder: string, { shape }: Study): Promise<CsvDifference | null> {
  const path = join(folder, FILES.csv);
  if (!existsSync(path)) return { line: 1, run: null };
  const file = openSync(path, 'r');
  let at = 0;
  const says = (text: string): boolean => {
    const expected = Buffer.from(text);
    const found = Buffer.alloc(expected.length);
    const length = readSync(file, found, 0, expected.length, at);
    at += expected.length;
    return length === expected.length && found.equals(expected);
  };
  try {
    let line = 1;
    if (!says(csvLine(shape.columns.map(({ name }) => name)))) return { line, run: null };
    for await (const row of readRows(folder)) {
      line++;
      if (!says(csvLine(row.map((cell) => cell ?? null)))) return { line, run: Number(row[RUN]) };
    }
    return fstatSync(file).size === at ? null : { line: line + 1, run: null };
  } finally {
    closeSync(file);
  }
}
