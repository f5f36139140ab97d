// `orontes list SCENARIO --of formations`: the rows of a section of a scenario's file, by which a what-if names them.

import { suggestion } from '../named/nearest.ts';
import { wrongUse } from '../terminal/problem.ts';
import { table } from '../terminal/table.ts';
import { textOf } from '../terminal/words.ts';

/** Properties that stand beside the name, in this order, where the rows of a section have them. */
const SHOWN = [
  'actor',
  'class',
  'kind',
  'controller',
  'at',
  'pool',
  'from',
  'to',
  'strength',
  'people',
  'value',
  'km',
  'rank',
  'rule',
  'column',
  'low',
  'mode',
  'high',
];

/** A row of a section: its id, its name where it has one, and what tells it from others. */
export type SectionRow = Readonly<Record<string, string | number>>;

/**
 * The rows of a section of a scenario as it is merged, in the order of their ids.
 *
 * @throws {Problem} when it has no such section
 */
export function rowsOf(scenario: object, section: string): SectionRow[] {
  const sections = new Map(Object.entries(scenario).filter(([, rows]) => isTable(rows)));
  const rows = sections.get(section);
  if (rows === undefined)
    throw wrongUse(`the scenario has no section "${section}"${suggestion(section, [...sections.keys()])}`);
  return Object.entries(rows as Readonly<Record<string, Record<string, unknown>>>)
    .map(([id, row]) => ({ id, ...nameIn(row), ...shownOf(row) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Objects by id; calendars, maps and rules are none. */
function isTable(rows: unknown): boolean {
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) return false;
  const all = Object.values(rows);
  return (
    all.length > 0 &&
    all.every((row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row)) &&
    all.some((row: object) => 'name' in row || 'km' in row)
  );
}

function nameIn({ name }: Readonly<Record<string, unknown>>): { readonly name?: string } {
  if (typeof name === 'string') return { name };
  if (typeof name !== 'object' || name === null) return {};
  return { name: textOf(name as { readonly en: string }) };
}

function shownOf(row: Readonly<Record<string, unknown>>): SectionRow {
  return Object.fromEntries(
    SHOWN.flatMap((key) => {
      const value = row[key];
      if (typeof value === 'string' || typeof value === 'number') return [[key, value] as const];
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
        ? [[key, value.join(' ')] as const]
        : [];
    }),
  );
}

/** The rows as a table with the columns that any of them has. */
export function rowsText(section: string, rows: readonly SectionRow[]): string {
  const columns = ['name', ...SHOWN].filter((key) => rows.some((row) => Object.hasOwn(row, key)));
  const texts = columns.filter((key) => rows.some((row) => typeof row[key] === 'string'));
  const numbers = columns.filter((key) => !texts.includes(key));
  const shown = [...texts, ...numbers];
  return table(
    [section, ...shown],
    rows.map((row) => [String(row['id']), ...shown.map((key) => String(row[key] ?? ''))]),
    1 + texts.length,
  );
}
