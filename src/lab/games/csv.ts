// Rows as comma-separated values (RFC 4180, but with line feeds alone): shortest exact numbers, empty for what is missing.

import type { Cell } from './columns.ts';

/** One line with its line feed. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
