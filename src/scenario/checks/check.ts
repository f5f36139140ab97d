// What a check is given and what it gives back.

import type { Finding } from '../faults.ts';
import type { Path, Place, Severity } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';

/** Sections whose rows others name. */
export const SECTIONS = [
  'locations',
  'routes',
  'classes',
  'actors',
  'formations',
  'links',
  'terms',
  'deals',
  'audiences',
  'outlets',
  'tracks',
  'triggers',
  'measures',
  'sources',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What is in a row of each section, in one word. */
export const ROW: { readonly [section in Section]: string } = {
  locations: 'location',
  routes: 'route',
  classes: 'class',
  actors: 'actor',
  formations: 'formation',
  links: 'link',
  terms: 'term',
  deals: 'deal',
  audiences: 'audience',
  outlets: 'outlet',
  tracks: 'track',
  triggers: 'trigger',
  measures: 'measure',
  sources: 'source',
};

/** Any part of a scenario by its name at the top. */
export type Part = keyof Scenario;

export interface Context {
  /** What is sound of the scenario: rows with faults of shape are left out. */
  readonly scenario: Scenario;
  /** Ids of all rows of a section, those with faults too; null where the section is no table. */
  readonly ids: { readonly [section in Section]: ReadonlySet<string> | null };
  /** Whether a part, or one row of it, has faults of shape or names what is not there, so that something may be left out. */
  readonly spoilt: (part: Part, id?: string) => boolean;
  /** Where a patch took a property away, or null. */
  readonly removal: (path: Path) => Place | null;
  /** The text of seeds/<file>.json, null when there is none; null itself where seeds cannot be read. */
  readonly seeds: ((file: string) => string | null) | null;
}

export interface Check {
  readonly severity: Severity;
  /** Parts without which its answer means nothing: it is not asked where one of them is spoilt. */
  readonly needs?: readonly Part[];
  /** Whether a row with a finding of it cannot be relied on by others. */
  readonly spoils?: true;
  readonly check: (context: Context) => Iterable<Finding>;
}
