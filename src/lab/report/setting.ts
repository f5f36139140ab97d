// What a report is made from.

import type { World } from '../../engine/game.ts';
import type { InputsResult } from '../answers/inputs.ts';
import type { ModelsResult } from '../answers/models.ts';
import type { Answers } from '../answers/tally.ts';
import type { Track } from '../answers/tracks.ts';

/** Games of one setting, and how to name and repeat them. */
export interface ReportSetting {
  readonly world: World;
  readonly language: string;
  readonly variant: { readonly id: string; readonly name: string } | null;
  readonly seed: string;
  readonly engine: number;
  readonly seats: Readonly<Record<string, string>>;
  readonly answers: Answers;
  /** Courses of games. */
  readonly tracks: readonly Track[];
  /** Where they were played again for their course: how many ended with the hash that their row has; else null. */
  readonly same: number | null;
  /** How far the same shares spread over drawn starts and over versions of the model, where that was asked. */
  readonly inputs?: InputsResult;
  readonly models?: ModelsResult;
  /** The scenario as a command line names it, such as an id. */
  readonly named: string;
  /** Command lines that give the games and this report again. */
  readonly repeat: readonly string[];
}
