// What a worker thread is given: the scenario as checked data, which each thread compiles for itself.

import type { Scenario } from '../../scenario/index.ts';
import type { Casting } from './seating.ts';

/** The setting of a batch as it is sent to a thread. */
export interface WorkerSetting extends Omit<Casting, 'seats'> {
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly seed: string;
  /** Who decides, in each of the settings that are played: a batch has one, a tournament many. */
  readonly cells: readonly Casting['seats'][];
  /** Where records of games with outside programs are kept; null: nowhere. */
  readonly records: string | null;
  /** Where process numbers of programs stand, so that they can be ended when the thread is. */
  readonly slots: SharedArrayBuffer;
}

/** Some runs of one cell. */
export interface Task {
  readonly cell: number;
  readonly first: number;
  readonly count: number;
}
