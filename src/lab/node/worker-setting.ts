// What a worker thread is given: the scenario as checked data, which each thread compiles for itself.

import type { Scenario } from '../../scenario/index.ts';

/** The setting of a batch as it is sent to a thread. */
export interface WorkerSetting {
  readonly scenario: Scenario;
  readonly variant: string | null;
  /** Policy id of every actor. */
  readonly seats: Readonly<Record<string, string>>;
  readonly seed: string;
}
