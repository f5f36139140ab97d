// What the report of an experiment is made from.

import type { ModelsResult } from '../answers/models.ts';
import type { CellDetail } from '../experiment/detail.ts';
import type { Study } from '../experiment/study.ts';
import type { ExperimentSummary } from '../experiment/summary.ts';
import type { GameLink } from './report.ts';

/** An experiment that has been played. */
export interface ExperimentSetting {
  readonly study: Study;
  readonly summary: ExperimentSummary;
  /** The cells that are shown by themselves, with the courses of some of their games. */
  readonly details: readonly CellDetail[];
  readonly language: string;
  /** The way to a game by its run number. */
  readonly link: (run: number, label: string) => GameLink;
  /** The year in which the games were played, where it is known. */
  readonly year?: number;
  /** Command lines that give all this again. */
  readonly repeat: readonly string[];
  /** The same in other versions of the model, the first cell as the base and the others as changes by their numbers. */
  readonly models?: ModelsResult;
}
