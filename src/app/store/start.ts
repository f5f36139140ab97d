// What the start page shows.

import type { ActorView } from './ground.ts';
import type { MapGround, MapPosition } from '../map/model.ts';

/** A problem of a scenario file. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Its kind in the page's language; null where the message is in it. */
  readonly kind: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** A file that was opened and what is wrong with it. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly FileProblem[];
  readonly playable: boolean;
  /** The page reads it again whenever it is saved. */
  readonly followed?: boolean;
  /** It is still being read: nothing is known of it yet. */
  readonly isReading?: boolean;
}

/** An ending of machine games. */
export interface EndingView {
  readonly name: string;
  /** How many of all the games ended so. */
  readonly games: number;
  readonly family: 'fought' | 'agreed';
  /** Which of the family's colours it has. */
  readonly shade: number;
}

/** What is known of machine games of a scenario: how they ended, and the points of its seats by id. */
export interface EndingsView {
  readonly games: number;
  /** In the order of the bar: those fought out, then those agreed. */
  readonly outcomes: readonly EndingView[];
  readonly seats: Readonly<Record<string, { low: number; median: number; high: number }>>;
}

/** A scenario on the start page. */
export interface ScenarioCard {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly places: number;
  readonly routes: number;
  readonly formations: number;
  readonly statements: number;
  readonly firstDay: string;
  readonly rounds: { readonly earliest: number; readonly latest: number; readonly days: number };
  /** The actors, those with a decision on the first day first. */
  readonly actors: readonly ActorView[];
  /** Ids of actors who stand together, the one who leads first. */
  readonly camps: readonly (readonly string[])[];
  readonly variants: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly outcomes: readonly string[];
  /** Null for a scenario whose games nobody counted. */
  readonly endings: EndingsView | null;
  readonly fromFile: string | null;
  readonly ground: MapGround;
  readonly position: MapPosition;
}

/** A game that is kept in this browser. */
export interface SavedCard {
  readonly id: string;
  /** What somebody called it, or null. */
  readonly name: string | null;
  /** True for something that cannot be read; all else is empty then. */
  readonly unreadable: boolean;
  readonly title: string;
  readonly seat: string;
  readonly round: number;
  readonly date: string;
  readonly savedAt: number;
  /** Whether it has ended. */
  readonly over: boolean;
  /** Whether the scenario that it was played in is no longer to be had. */
  readonly scenarioGone: boolean;
  /** Whether it is on in another tab. */
  readonly elsewhere: boolean;
}
