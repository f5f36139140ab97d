import { textOf } from '../compile/names.ts';
import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { Check, Context } from './check.ts';

/** Sections whose rows people tell apart by their names. */
const NAMED = [
  'locations',
  'classes',
  'actors',
  'formations',
  'links',
  'deals',
  'audiences',
  'outlets',
  'measures',
  'outcomes',
  'variants',
] as const;

function* twice(
  path: (id: string) => Path,
  what: string,
  values: readonly (readonly [string, string])[],
): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const [id, value] of values) {
    const first = owners.get(value);
    if (first === undefined) owners.set(value, id);
    else {
      const message = `"${id}" has the same ${what} as "${first}": ${JSON.stringify(value)}`;
      yield {
        path: path(id),
        code: 'alike',
        message,
        remedy: 'people cannot tell them apart; choose another',
      };
    }
  }
}

function* find({ scenario }: Context): Iterable<Finding> {
  for (const section of NAMED) {
    const names = Object.entries(scenario[section]).map(([id, { name }]) => [id, textOf(name).en] as const);
    yield* twice((id) => [section, id, 'name'], 'name', names);
  }
  const actors = Object.entries(scenario.actors);
  yield* twice(
    (id) => ['actors', id, 'letter'],
    'letter',
    actors.map(([id, { letter }]) => [id, letter] as const),
  );
  // Those without ground are hardly drawn and may share a look.
  const drawn = actors.filter(([, { ground }]) => ground !== undefined);
  yield* twice(
    (id) => ['actors', id, 'style'],
    'style',
    drawn.map(([id, { style }]) => [id, style] as const),
  );
}

/** Rows that people cannot tell apart, as happens to copies. */
export const alike: Check = { severity: 'warning', check: find };
