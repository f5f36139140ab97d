// Rows that are not what they were, for a reader at a terminal: how many, and of the first of them which columns.

import type { Changed, CsvDifferences, RowDifference } from '../../lab/node/folder/csv-check.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { count } from '../terminal/figures.ts';

/** Columns of a row that are named. */
const MOST_COLUMNS = 3;
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

/** What the table of a folder says otherwise than its Parquet file of so many rows. */
export function tableText({ heading, count: rows, first }: CsvDifferences, all: number): string {
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
