// What a batch or an experiment is: all that is needed to play it again, and to tell whether a folder holds the same one.

import type { Experiment } from '../../scenario/index.ts';
import type { RowColumn } from './columns.ts';
import type { Scripts } from './scripts.ts';

/** The content of manifest.json. */
export interface Manifest {
  readonly format: 1;
  readonly kind: 'batch' | 'experiment';
  readonly engine: number;
  /** How the program that began it plays the scenario: see fingerprintOf. */
  readonly fingerprint: string;
  /** Of a batch, the scenario with its variant merged in; of an experiment, the scenario as written. */
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly variant: string | null;
  /** The whole experiment with its defaults; absent in a batch. */
  readonly experiment?: Experiment;
  /** Who decides for every actor: a policy's id, or a name in `scripts` or `programs`; cells of an experiment may differ. */
  readonly seats: Readonly<Record<string, string>>;
  /** Scripts by name, whole; absent when there are none. */
  readonly scripts?: Scripts;
  /** Outside programs by name, with which no batch is repeatable; absent when there are none. */
  readonly programs?: Readonly<Record<string, { readonly command: string; readonly limitMs: number }>>;
  readonly seed: string;
  /** Cells of an experiment. */
  readonly cells?: number;
  /** Runs that are listed: with a stop rule, the most. */
  readonly runs: number;
  readonly chunkRuns: number;
  readonly rowGroupRuns: number;
  readonly columns: readonly RowColumn[];
  /** Columns of the tables of rounds and of events, where they are kept. */
  readonly rounds?: readonly RowColumn[];
  readonly events?: readonly RowColumn[];
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
