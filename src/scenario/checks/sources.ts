import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { valueAt } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import type { Check, Context } from './check.ts';

const SECTIONS = [
  'locations',
  'routes',
  'classes',
  'actors',
  'formations',
  'terms',
  'audiences',
  'outlets',
  'triggers',
  'uncertain',
  'weather',
] as const;

function* citations(scenario: Scenario): Iterable<{ readonly path: Path; readonly citation: string }> {
  for (const section of SECTIONS) {
    for (const [id, { sources }] of Object.entries(scenario[section])) {
      for (const [i, citation] of sources.entries()) yield { path: [section, id, 'sources', i], citation };
    }
  }
}

interface Seeds {
  readonly date: unknown;
  readonly numbers: ReadonlySet<string>;
}

/** The statements of a seeds file; null when there is none or it cannot be read. */
function seedsOf(text: string | null): Seeds | null {
  if (text === null) return null;
  try {
    const file: unknown = JSON.parse(text);
    const statements = valueAt(file, ['statements']);
    return { date: valueAt(file, ['date']), numbers: new Set(Object.keys(statements ?? {})) };
  } catch {
    return null;
  }
}

function* find({ scenario, ids, spoilt, seeds }: Context): Iterable<Finding> {
  const files = new Map<string, Seeds | null>();
  for (const { path, citation } of citations(scenario)) {
    const code = 'unknown-source';
    const [file = '', number] = citation.split('#');
    if (number === undefined) {
      if (citation === 'assumed' || ids.sources?.has(citation) !== false) continue;
      yield {
        path,
        code,
        message: `"${citation}" is no source`,
        remedy: `"file#number", "assumed" or an id under sources was expected; ${suggestion(citation, [...(ids.sources ?? []), 'assumed'])}`,
      };
      continue;
    }
    if (seeds === null) continue;
    if (!files.has(file)) files.set(file, seedsOf(seeds(file)));
    const known = files.get(file) ?? null;
    if (known === null) {
      yield {
        path,
        code,
        message: `there is no readable file seeds/${file}.json`,
        remedy: 'the name of a file in seeds/ was expected before #',
      };
    } else if (!known.numbers.has(number)) {
      yield {
        path,
        code,
        message: `seeds/${file}.json has no statement ${number}`,
        remedy: `it has ${known.numbers.size}`,
      };
    } else if (
      typeof known.date === 'string' &&
      !spoilt('calendar') &&
      known.date >= scenario.calendar.firstRound
    ) {
      const message = `seeds/${file}.json is of ${known.date}, when the game is under way`;
      yield {
        path,
        code: 'hindsight',
        message,
        remedy: `sources from before ${scenario.calendar.firstRound} were expected`,
      };
    }
  }
}

/** Sources that exist and were there before the first day. */
export const sources: Check = { severity: 'error', check: find };
