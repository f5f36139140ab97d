// A small experiment in a file, and what it leaves behind.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an experiment of two cells with the small scenario; gives its file. */
export function trialFile(
  folder: string,
  replicates: number,
  own: Readonly<Record<string, unknown>> = {},
): string {
  const file = join(folder, 'trial.json');
  const experiment = {
    format: 1,
    id: 'trial',
    question: 'Does a longer reach of battle matter?',
    scenario: 'three-bridges',
    factors: { reach: { kind: 'range', pointers: ['/rules/combat/reach'], low: 0.4, high: 0.9 } },
    replicates,
    seed: 'trial',
    measures: {
      'market-held': { kind: 'outcome', outcome: 'market-held' },
      away: { kind: 'displaced' },
    },
    ...own,
  };
  writeFileSync(file, JSON.stringify(experiment));
  return file;
}

/** Digests of all files of a folder but the log. */
export function digestsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'log.json');
  return Object.fromEntries(
    names.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
