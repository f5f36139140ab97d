// Rows that are not what they were, for a reader at a terminal: how many, and of the first of them which columns.

import type {
  Changed,
  ColumnDifferences,
  CsvDifferences,
  RowDifference,
} from '../../lab/node/folder/csv-check.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { count } from '../terminal/figures.ts';

/** Columns of a row that are named. */
const MOST_COLUMNS = 3;
/** Columns whose rows are counted out. */
const MOST_TALLIED = 8;
/** Letters of a value that are shown; hashes and failures are longer. */
const MOST_LETTERS = 40;

/** Values of a row that differ, `was` and `is` under the names that suit where they were found. */
export function changedText(values: readonly Changed[], was: string, is: string): string {
  const named = values.slice(0, MOST_COLUMNS).map((value) => {
    const column = value.column === '' ? 'the line' : value.column;
    return `${column} ${shown(value.was)} ${was}, ${shown(value.is)} ${is}`;
  });
  const more = values.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more ${more === 1 ? 'column' : 'columns'}`] : [])].join('; ');
}

function shown(value: string): string {
  if (value === '') return 'nothing';
  return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
}

/** In which columns how many rows differ, where not all rows are told one by one. */
export function columnsText(columns: readonly ColumnDifferences[]): string {
  const told = columns.slice(0, MOST_TALLIED).map(({ column, rows, from, to }) => {
    const runs = from === to ? `run ${from}` : `runs ${from} to ${to}`;
    return `${column === '' ? 'the line' : column} in ${count(rows)} (${runs})`;
  });
  const more = columns.length - told.length;
  return `by column: ${told.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'column' : 'columns'}` : ''}`;
}

/** What the table of a folder says otherwise than its Parquet file of so many rows. */
export function tableText({ heading, count: rows, first, columns }: CsvDifferences, all: number): string {
  const differ = `${FILES.csv} does not say the same as ${FILES.parquet}`;
  const parts = [
    ...(heading ? [] : ['it is not there, or its heading is another']),
    ...(rows > 0 ? [`${count(rows)} of ${count(all)} rows ${rows === 1 ? 'differs' : 'differ'}`] : []),
  ];
  const more = rows - first.length;
  return [
    `${differ}: ${parts.join('; ')}.`,
    ...first.map((each) => `  ${rowText(each)}`),
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
    ...(more > 0 && columns.length > 0 ? [`  ${columnsText(columns)}`] : []),
  ].join('\n');
}

function rowText(difference: RowDifference): string {
  switch (difference.kind) {
    case 'changed':
      return `line ${count(difference.line)}, run ${difference.run}: ${changedText(difference.values, `in ${FILES.parquet}`, 'in the table')}`;
    case 'missing':
      return `run ${difference.run} is missing in the table`;
    case 'extra':
      return `line ${count(difference.line)} is of no run of the folder`;
  }
}
