// The games of a batch as they are played again for a question.

import type { Setting } from '../../../lab/answers/models.ts';
import type { Errand, ErrandKind } from '../../../lab/experiment/errands.ts';
import type { CellsSetting } from '../../../lab/experiment/players.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';

/** What a variant, or null for the scenario as it is, is different in. */
export function settingOf(variant: string | null): Setting {
  return { variants: variant === null ? [] : [variant], changes: [], seats: {} };
}

/** The batch's one cell as it is played again, its rows as its own scenario has them. */
export function cellOf({ loaded, manifest }: OpenedBatch): CellsSetting {
  const { variants, changes } = settingOf(loaded.variant);
  const { seats, seed } = manifest;
  return {
    scenario: loaded.scenario,
    cells: [{ variants, changes, seats, seed, key: '' }],
    shape: null,
    tables: { rounds: false, events: false },
  };
}

/** Replicates of a setting that are played at once. */
export const TOGETHER = 5;

/** An errand for so many replicates at a time of those before `to`. */
export function* stretches<K extends ErrandKind>(
  to: number,
  size: number,
  errand: Omit<Errand<K>, 'first' | 'count'>,
): Generator<Errand<K>> {
  for (let first = 0; first < to; first += size)
    yield { ...errand, first, count: Math.min(size, to - first) } as Errand<K>;
}
