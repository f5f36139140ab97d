// What a report is made from.

import type { World } from '../../engine/game.ts';
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
  /** Courses of games that were played again, and how many of them ended with the hash that their row has. */
  readonly tracks: readonly Track[];
  readonly same: number;
  /** The scenario as a command line names it, such as an id. */
  readonly named: string;
  /** Command lines that give the games and this report again. */
  readonly repeat: readonly string[];
}
