// What a report is made from.

import type { World } from '../../engine/game.ts';
import type { InputsResult } from '../answers/inputs.ts';
import type { ModelsResult } from '../answers/models.ts';
import type { Answers } from '../answers/tally.ts';
import type { Track } from '../answers/tracks.ts';
import type { GameLink } from './report.ts';

/** Games of one setting: of a batch, or of a cell of an experiment. */
export interface GamesSetting {
  readonly world: World;
  readonly language: string;
  readonly answers: Answers;
  /** Courses of games. */
  readonly tracks: readonly Track[];
  /** The way to a game by its run number. */
  readonly link: (run: number, label: string) => GameLink;
  /** How far the same shares spread over drawn starts and over versions of the model, where that was asked. */
  readonly inputs?: InputsResult;
  readonly models?: ModelsResult;
}

/** Games of a batch, and how to name and repeat them. */
export interface ReportSetting extends GamesSetting {
  readonly variant: { readonly id: string; readonly name: string } | null;
  readonly seed: string;
  readonly engine: number;
  readonly seats: Readonly<Record<string, string>>;
  /** Where games were played again for their course: how many ended with the hash that their row has; else null. */
  readonly same: number | null;
  /** The year in which the games were played, where it is known. */
  readonly year?: number;
  /** Command lines that give the games and this report again. */
  readonly repeat: readonly string[];
}
