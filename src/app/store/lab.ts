// What the lab's page shows.

import type { Report } from '../../lab/report/report.ts';

/** What is to be played. */
export interface LabChoice {
  /** Key of the scenario. */
  readonly scenario: string;
  /** The variant that all others are held against; null is the scenario as written. */
  readonly variant: string | null;
  /** Variants held against it; `''` is the scenario as written. */
  readonly compared: readonly string[];
  readonly games: number;
  /** Whether all is played in the other versions of the model too. */
  readonly versions: boolean;
  readonly seed: string;
}

/** A seat and a day from which a game of the lab is gone on with. */
export interface LabFork {
  readonly actor: string;
  readonly round: number;
}

export interface LabView {
  readonly choice: LabChoice;
  readonly fork: LabFork;
  /** How far the games are; null: none are being played. */
  readonly progress: { readonly done: number; readonly total: number; readonly perSecond: number } | null;
  /** What was played last. */
  readonly report: Report | null;
  /** Days that a game can be gone on from, as short dates from round 1. */
  readonly days: readonly string[];
  readonly failed: string | null;
}
