// The tables of docs/model.md, made from the engine's own declarations.

import { COLUMNS, DOCTRINE, PARAMETERS, RULES } from '../../src/engine/game.ts';

interface Numbers {
  readonly value: number;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly about: string;
  readonly source: string;
}

/** A row of a table; a bar inside a cell would end it. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function numbersTable(first: string, entries: readonly (readonly [name: string, Numbers])[]): string {
  return table(
    [first, 'value', 'range', 'unit', 'what it does', 'source'],
    entries.map(([name, { value, low, high, unit, about, source }]) => [
      `\`${name}\``,
      String(value),
      `${low} to ${high}`,
      unit,
      about,
      source,
    ]),
  );
}

const WHO: Readonly<Record<string, string>> = {
  all: 'everybody',
  owner: 'its side',
  seen: 'who sees the place',
  nobody: 'nobody',
};

function columnsTable(): string {
  return table(
    ['column', 'one for each', 'unit', 'who may know it'],
    Object.entries(COLUMNS).map(([name, column]) => [
      `\`${name}\``,
      column.of,
      column.unit,
      `${WHO[column.known] ?? column.known}${'derived' in column ? '; follows from the others' : ''}`,
    ]),
  );
}

/** Every table of the page by the name that its marker gives. */
function tables(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const rule of Object.keys(RULES)) {
    const own = PARAMETERS.filter((parameter) => parameter.rule === rule);
    made.set(
      `parameters ${rule}`,
      numbersTable(
        'parameter',
        own.map((parameter) => [parameter.id, parameter]),
      ),
    );
  }
  made.set('doctrine', numbersTable('weight', Object.entries(DOCTRINE)));
  made.set('state', columnsTable());
  return made;
}

const MARKED = /<!-- table: ([a-z ]+) -->\n[\s\S]*?<!-- end of table -->/g;

/**
 * The page with every table made anew. Throws when a marker names no table, or when a table has no marker, so that no rule is
 * left out of the page.
 */
export function fill(page: string): string {
  const made = tables();
  const placed = new Set<string>();
  const filled = page.replaceAll(MARKED, (_, name: string) => {
    const text = made.get(name);
    if (text === undefined)
      throw new Error(`docs/model.md has a marker for a table that nothing makes: ${name}`);
    placed.add(name);
    return `<!-- table: ${name} -->\n\n<!-- prettier-ignore -->\n${text}\n\n<!-- end of table -->`;
  });
  const missing = [...made.keys()].filter((name) => !placed.has(name));
  if (missing.length > 0) throw new Error(`docs/model.md has no place for: ${missing.join(', ')}`);
  return filled;
}
