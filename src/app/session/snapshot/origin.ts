// Where what stands in a scenario about a place, a route or one's own troops comes from: its authors' remarks and what they cite.

import { scenarioOf } from '../../../scenario/index.ts';
import type { Scenario } from '../../../scenario/index.ts';
import type { MapThing } from '../../map/model.ts';
import type { Origin, OriginSource } from '../../store/origin.ts';
import { currentGame } from '../current.ts';
import { seedTexts } from '../game/library.ts';

const TABLES = { location: 'locations', route: 'routes', formation: 'formations' } as const;
const ASSUMED = 'assumed';

/** What the game's scenario says of its grounds for a thing; null when it says nothing, or no game is on. */
export async function originOf(thing: MapThing, language: string): Promise<Origin | null> {
  const held = currentGame();
  if (!held) return null;
  const { entry, game } = held;
  const scenario = scenarioOf(entry.scenario, game.variant);
  const table = TABLES[thing.kind];
  const row = scenario[table][game.world[table].ids[thing.index] ?? ''];
  if (!row) return null;
  const { notes, sources, confidence } = row;
  const cited = sources.filter((source) => source !== ASSUMED);
  if (notes === undefined && sources.length === 0) return null;
  const seeds = cited.some((source) => source.includes('#')) ? await seedTexts() : new Map<string, string>();
  return {
    notes: notes === undefined ? null : told(notes, language),
    confidence: confidence ?? null,
    isAssumed: cited.length < sources.length,
    sources: cited.flatMap((source) => sourceOf(source, scenario, seeds, language) ?? []),
  };
}

/** A text in the language, or as it was written with the mark that it is in English. */
function told(text: string | { readonly en: string }, language: string): OriginSource {
  if (typeof text === 'string') return { text, isForeign: language !== 'en', by: null };
  const own = (text as Readonly<Record<string, string | undefined>>)[language];
  return { text: own ?? text.en, isForeign: own === undefined, by: null };
}

function sourceOf(
  source: string,
  { sources }: Scenario,
  seeds: ReadonlyMap<string, string>,
  language: string,
): OriginSource | null {
  const row = sources[source];
  if (row) return told(row.name, language);
  const [file = '', number = ''] = source.split('#');
  const statement = statementIn(seeds.get(`${file}.json`) ?? '{}', number);
  return statement && { ...statement, isForeign: language !== 'en' };
}

/** A numbered statement of a file of statements, and who makes it. */
function statementIn(text: string, number: string): { readonly text: string; readonly by: string } | null {
  const file = JSON.parse(text) as {
    readonly statements?: Readonly<
      Record<string, { readonly text?: unknown; readonly by?: unknown } | undefined>
    >;
  };
  const { text: words, by } = file.statements?.[number] ?? {};
  return typeof words === 'string' && typeof by === 'string' ? { text: words, by } : null;
}
