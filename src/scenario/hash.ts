// The fingerprint by which records and batches know a scenario again.

import { sha256 } from '@noble/hashes/sha2.js';
import type { Scenario } from './schema/index.ts';

/** Properties of rows that are read by people only. */
const SPOKEN = new Set([
  'name',
  'short',
  'about',
  'tag',
  'goal',
  'dilemmas',
  'groundName',
  'region',
  'unit',
  'notes',
  'sources',
  'known',
  'confidence',
]);

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function plain(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !SPOKEN.has(name)));
}

function plainRows(rows: Rows): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, plain(row)]));
}

/** JSON with the properties of every object in order of their names. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(new TextEncoder().encode(text)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * SHA-256 of the merged scenario with its defaults, names in order, without texts, citations and variants: two scenarios
 * of one hash play the same.
 */
export function scenarioHash(scenario: Scenario): string {
  const {
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
    triggers,
    measures,
    outcomes,
    uncertain,
    weather,
  } = scenario;
  const played = {
    format: scenario.format,
    id: scenario.id,
    // An absent length of a round is a day; it has no default of its own, as a patch may name hours instead.
    calendar: { step: { days: 1 }, ...scenario.calendar },
    map: scenario.map,
    relations: scenario.relations,
    rules: scenario.rules,
    locations: plainRows(locations),
    routes: plainRows(routes),
    classes: plainRows(classes),
    actors: Object.fromEntries(
      Object.entries(actors).map(([id, actor]) => [id, { ...plain(actor), aims: plainRows(actor.aims) }]),
    ),
    formations: plainRows(formations),
    links: plainRows(links),
    terms: plainRows(terms),
    deals: plainRows(deals),
    audiences: plainRows(audiences),
    outlets: plainRows(outlets),
    triggers: plainRows(triggers),
    measures: plainRows(measures),
    outcomes: plainRows(outcomes),
    uncertain: plainRows(uncertain),
    ...(Object.keys(weather).length > 0 && { weather: plainRows(weather) }),
  };
  return sha256Hex(sortedJson(played));
}
