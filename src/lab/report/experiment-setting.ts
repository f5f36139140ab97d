// What the report of an experiment is made from.

import type { Study } from '../experiment/study.ts';
import type { ExperimentSummary } from '../experiment/summary.ts';

/** An experiment that has been played. */
export interface ExperimentSetting {
  readonly study: Study;
  readonly summary: ExperimentSummary;
  readonly language: string;
  /** The folder as a command line names it, and the command that gives it again. */
  readonly folder: string;
  readonly repeat: readonly string[];
}
