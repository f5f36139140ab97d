// Plain tables: columns and spaces, no frames and no colours, so that they can be pasted anywhere.

import CliTable from 'cli-table3';

const NO_FRAME = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

/** A table of texts; all columns but the first ones, of `texts`, are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const drawn = new CliTable({
    head: [...head],
    chars: { ...NO_FRAME, middle: '   ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: head.map((_, column) => (column < texts ? 'left' : 'right')),
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
