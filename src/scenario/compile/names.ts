// Row numbers of ids. Tables are in order of their ids (outcomes by rank), so that the order in which a file happens to
// write things never decides a game.

import type { Text, World } from '../../engine/game.ts';
import type { TextValue } from '../schema/field.ts';
import type { Scenario } from '../schema/index.ts';

/** What every table has. */
type Named = Pick<World['links'], 'count' | 'ids' | 'names'>;

/** A text as a record of languages. */
export function textOf(value: TextValue | undefined, otherwise: Text = { en: '' }): Text {
  if (value === undefined) return otherwise;
  return typeof value === 'string' ? { en: value } : value;
}

/** Rows in table order with their ids. */
export type Entries<Row> = readonly (readonly [string, Row])[];

/** A section's rows in order of their ids. */
export function inOrder<Row>(section: Readonly<Record<string, Row>>): Entries<Row> {
  return Object.entries(section).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Row numbers by id. */
export interface Lookup {
  /** The row of an id. Throws when there is none: the scenario was not checked. */
  (id: string): number;
}

function lookup(what: string, entries: Entries<unknown>): Lookup {
  const rows = new Map(entries.map(([id], row) => [id, row]));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`the scenario names an unknown ${what}: ${id}`);
    return row;
  };
}

/** Count, ids and names of a table. */
export function named(entries: Entries<{ readonly name?: TextValue | undefined }>): Named {
  return {
    count: entries.length,
    ids: entries.map(([id]) => id),
    names: entries.map(([id, { name }]) => textOf(name, { en: id })),
  };
}

/** All sections of a scenario in table order, with a lookup for each that others refer to. */
export function tablesOf(scenario: Scenario) {
  const locations = inOrder(scenario.locations);
  const routes = inOrder(scenario.routes);
  const classes = inOrder(scenario.classes);
  const actors = inOrder(scenario.actors);
  const formations = inOrder(scenario.formations);
  const links = inOrder(scenario.links);
  const terms = inOrder(scenario.terms);
  const deals = inOrder(scenario.deals);
  const audiences = inOrder(scenario.audiences);
  const outlets = inOrder(scenario.outlets);
  const tracks = inOrder(scenario.tracks);
  const triggers = inOrder(scenario.triggers);
  const measures = inOrder(scenario.measures);
  const uncertain = inOrder(scenario.uncertain);
  const outcomes = Object.entries(scenario.outcomes).toSorted(([, a], [, b]) => a.rank - b.rank);
  return {
    locations,
    routes,
    classes,
    actors,
    formations,
    links,
    terms,
    deals,
    audiences,
    outlets,
    tracks,
    triggers,
    measures,
    uncertain,
    outcomes,
    row: {
      location: lookup('location', locations),
      route: lookup('route', routes),
      class: lookup('class', classes),
      actor: lookup('actor', actors),
      link: lookup('link', links),
      term: lookup('term', terms),
      deal: lookup('deal', deals),
      audience: lookup('audience', audiences),
      outlet: lookup('outlet', outlets),
      track: lookup('track', tracks),
      trigger: lookup('trigger', triggers),
      measure: lookup('measure', measures),
    },
  };
}
export type Tables = ReturnType<typeof tablesOf>;
