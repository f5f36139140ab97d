// What a batch is: all that is needed to play it again, and to tell whether a folder holds the same one.

import { ENGINE_VERSION } from '../engine/game.ts';
import type { World } from '../engine/game.ts';
import { rowColumns } from './columns.ts';
import type { RowColumn } from './columns.ts';
import { CHUNK_RUNS } from './runs.ts';
import type { Scripts } from './scripts.ts';

/** Rows in each row group of runs.parquet but the last: a whole number of chunks. */
const ROW_GROUP_RUNS = 10 * CHUNK_RUNS;

/** The content of manifest.json. */
export interface Manifest {
  readonly format: 1;
  readonly kind: 'batch';
  readonly engine: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly variant: string | null;
  /** Who decides for every actor: a policy's id, or a name in `scripts` or `programs`. */
  readonly seats: Readonly<Record<string, string>>;
  /** Scripts by name, whole; absent when there are none. */
  readonly scripts?: Scripts;
  /** Outside programs by name, with which no batch is repeatable; absent when there are none. */
  readonly programs?: Readonly<Record<string, { readonly command: string; readonly limitMs: number }>>;
  readonly seed: string;
  readonly runs: number;
  readonly chunkRuns: number;
  readonly rowGroupRuns: number;
  readonly columns: readonly RowColumn[];
}

/** The manifest of a batch of this scenario as it stands now, with the engine as it is now. */
export function manifestOf(
  world: World,
  asked: Pick<Manifest, 'variant' | 'seats' | 'scripts' | 'programs' | 'seed' | 'runs'>,
): Manifest {
  const { scripts = {}, programs = {} } = asked;
  return {
    format: 1,
    kind: 'batch',
    engine: ENGINE_VERSION,
    scenario: { id: world.id, hash: world.hash },
    variant: asked.variant,
    seats: asked.seats,
    ...(Object.keys(scripts).length > 0 && { scripts }),
    ...(Object.keys(programs).length > 0 && { programs }),
    seed: asked.seed,
    runs: asked.runs,
    chunkRuns: CHUNK_RUNS,
    rowGroupRuns: ROW_GROUP_RUNS,
    columns: rowColumns(world),
  };
}

/** One thing in which two manifests differ; `there` and `asked` are JSON, "nothing" where it is absent. */
export interface Difference {
  readonly key: string;
  readonly there: string;
  readonly asked: string;
}

/** Where a folder's manifest differs from the one asked for: the leaves, by dotted key. Empty when they are equal. */
export function differences(there: unknown, asked: Manifest): Difference[] {
  const left = leaves(there);
  const right = leaves(asked);
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys]
    .map((key) => ({ key, there: left.get(key) ?? 'nothing', asked: right.get(key) ?? 'nothing' }))
    .filter((difference) => difference.there !== difference.asked);
}

function leaves(value: unknown, key = '', found = new Map<string, string>()): Map<string, string> {
  if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) leaves(inner, key ? `${key}.${name}` : name, found);
  } else {
    found.set(key, JSON.stringify(value) ?? 'nothing');
  }
  return found;
}
