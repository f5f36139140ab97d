// A view as plain data by ids, for programs that know nothing of tables. Every column that the viewer may know is there under its name.

import { COLUMNS, COLUMN_NAMES, NONE, RELATIONS, STANCES } from '../../engine/game.ts';
import type { Column, ColumnName, View, World } from '../../engine/game.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Columns whose values are rows of a table: shown as ids, null for none. */
const ROWS: { readonly [name in ColumnName]?: 'actors' | 'locations' | 'outcomes' } = {
  controller: 'actors',
  previous: 'actors',
  at: 'locations',
  cameFrom: 'locations',
  seenAt: 'locations',
  knownController: 'actors',
  proposedBy: 'actors',
  outcome: 'outcomes',
  turnOrder: 'actors',
};
/** Columns whose values are codes. */
const CODES: { readonly [name in ColumnName]?: readonly string[] } = { stance: STANCES, relation: RELATIONS };
/** Columns whose bits are actors. */
const BITS: ReadonlySet<ColumnName> = new Set(['attackers', 'acceptedBy', 'rejectedBy']);

/** A section of the data and the tables whose ids lead to a value in it. */
interface Section {
  readonly name: string;
  /** `viewer`: a table of actors of which only the viewer's row is shown. */
  readonly by: readonly ('actors' | 'locations' | 'formations' | 'routes' | 'deals' | 'links' | 'viewer')[];
}

const SECTIONS: { readonly [of in Column['of']]?: Section } = {
  game: { name: 'game', by: [] },
  actor: { name: 'actors', by: ['actors'] },
  location: { name: 'locations', by: ['locations'] },
  formation: { name: 'formations', by: ['formations'] },
  route: { name: 'routes', by: ['routes'] },
  deal: { name: 'deals', by: ['deals'] },
  link: { name: 'links', by: ['links'] },
  pair: { name: 'actors', by: ['actors', 'actors'] },
  'actor-location': { name: 'locations', by: ['viewer', 'locations'] },
  'actor-route': { name: 'routes', by: ['viewer', 'routes'] },
  'actor-formation': { name: 'formations', by: ['viewer', 'formations'] },
};

/** The view by section, id and column name. */
export function viewData(world: World, view: View): Json {
  const data: Record<string, Record<string, Json>> = {};
  for (const name of COLUMN_NAMES) {
    const column: Column = COLUMNS[name];
    const section = SECTIONS[column.of];
    if (section === undefined || column.known === 'nobody' || column.derived) continue;
    const part = (data[section.name] ??= {});
    if (section.by.length === 0) part[name] = valueOf(world, view, name, 0);
    else fill(world, view, name, section, part);
  }
  world.locations.ids.forEach((id, place) => {
    rowOf((data['locations'] ??= {}), id)['inSight'] = view.sees[place] === 1;
  });
  return data;
}

function fill(
  world: World,
  view: View,
  name: ColumnName,
  section: Section,
  into: Record<string, Json>,
): void {
  const [first, second] = section.by;
  const rows = (table: Section['by'][number]): readonly string[] =>
    world[table === 'viewer' ? 'actors' : table].ids;
  if (first === undefined) return;
  if (second === undefined) {
    rows(first).forEach((id, row) => (rowOf(into, id)[name] = valueOf(world, view, name, row)));
    return;
  }
  const inner = rows(second);
  if (first === 'viewer') {
    const start = view.viewer * inner.length;
    inner.forEach((id, row) => (rowOf(into, id)[name] = valueOf(world, view, name, start + row)));
    return;
  }
  rows(first).forEach((id, row) => {
    const values = inner.map(
      (other, at) => [other, valueOf(world, view, name, row * inner.length + at)] as const,
    );
    rowOf(into, id)[name] = Object.fromEntries(values);
  });
}

function rowOf(into: Record<string, Json>, id: string): Record<string, Json> {
  return (into[id] ??= {}) as Record<string, Json>;
}

function valueOf(world: World, view: View, name: ColumnName, at: number): Json {
  const value = view[name][at] ?? 0;
  const table = ROWS[name];
  if (table !== undefined) return value === NONE ? null : (world[table].ids[value] ?? null);
  const codes = CODES[name];
  if (codes !== undefined) return codes[value] ?? null;
  if (BITS.has(name)) return world.actors.ids.filter((_, actor) => (value & (1 << actor)) !== 0);
  return value;
}
