// What the lab's page shows.

import type { Report } from '../../lab/report/report.ts';
import type { FileReport } from './model.ts';

/** What is to be played. */
export interface LabChoice {
  /** Key of an experiment that is played as it stands; null: one is made of the scenario and its variants. */
  readonly experiment: string | null;
  /** Key of the scenario. */
  readonly scenario: string;
  /** The variant that all others are held against; null is the scenario as written. */
  readonly variant: string | null;
  /** Variants held against it; `''` is the scenario as written. */
  readonly compared: readonly string[];
  /** Games of each setting, at most. */
  readonly games: number;
  /** Whether all is played in the other versions of the model too. */
  readonly versions: boolean;
  readonly seed: string;
}

/** An experiment that can be chosen: one that comes with the page, or that was opened from a file. */
export interface ExperimentName {
  readonly key: string;
  readonly question: string;
}

/** An experiment that was found to be sound. */
export interface ExperimentCard extends ExperimentName {
  readonly about: string;
  /** Title of its scenario. */
  readonly scenario: string;
  readonly design: string;
  readonly cells: number;
  readonly replicates: number;
  readonly seed: string;
}

/** A seat and a day from which a game of the lab is gone on with. */
export interface LabFork {
  readonly actor: string;
  readonly round: number;
}

/** A place on a day: the shares of games in which each holds it, by index of actor; -1 is nobody. */
export interface PlaceHeld {
  readonly place: number;
  /** What it is worth. */
  readonly value: number;
  readonly parts: readonly { readonly actor: number; readonly share: number }[];
}

/** Who holds what on which day, over games. */
export interface LabHoldings {
  /** The setting that the games are of, in words. */
  readonly setting: string;
  readonly games: number;
  /** Dates; the first is the evening before the first round. */
  readonly days: readonly string[];
  /** By day: every place that is not abroad. */
  readonly places: readonly (readonly PlaceHeld[])[];
}

export interface LabView {
  readonly choice: LabChoice;
  readonly experiments: readonly ExperimentName[];
  /** The chosen experiment; null while it is checked, where it has errors, or where none is chosen. */
  readonly card: ExperimentCard | null;
  /** What is wrong with the file that was opened last. */
  readonly file: FileReport | null;
  readonly fork: LabFork;
  /** How far the games are; null: none are being played. */
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly perSecond: number;
    /** Seconds left at this rate; null while nobody can tell. */
    readonly left: number | null;
  } | null;
  /** What was played last. */
  readonly report: Report | null;
  /** Who holds what in the games of the report's first setting; null of too few games. */
  readonly holdings: LabHoldings | null;
  /** Key of the scenario that the report is of. */
  readonly reported: string | null;
  /** Days that a game can be gone on from, as short dates from round 1. */
  readonly days: readonly string[];
  readonly failed: string | null;
}
