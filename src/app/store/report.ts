// What the report shows.

import type { Figure } from './choices.ts';
import type { ActorView } from './ground.ts';
import type { ScoreView } from './aims.ts';
import type { MapGround, MapPosition } from '../map/model.ts';

/** A claim as the report sets it beside the truth. */
export interface ReportClaim {
  readonly number: number;
  readonly date: string;
  readonly outlet: string;
  readonly text: string;
  readonly truth: string;
  readonly status: 'unverified' | 'verified' | 'refuted';
  readonly settled: string;
  /** How far it was from the truth: as it was, near it, or not so. */
  readonly found: 'so' | 'near' | 'not';
}

/** How the scores stand to machine games in the same seats: being counted, counted, or not to be had. */
export type ParView =
  | { readonly kind: 'counting'; readonly done: number; readonly games: number }
  | {
      readonly kind: 'ready';
      readonly games: number;
      /** Games of a hundred that the score is better than, and the interval of that. */
      readonly places: readonly {
        readonly actor: number;
        readonly better: number;
        readonly low: number;
        readonly high: number;
        /** Points of the machine games, at the mean. */
        readonly mean: number;
      }[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** A day of the game and the little that mattered most of it, the weightiest first. */
export interface ReportDay {
  readonly round: number;
  readonly date: string;
  readonly shortDate: string;
  readonly lines: readonly string[];
  /** What the seats of persons ordered, a sentence each. */
  readonly orders: readonly { readonly actor: number; readonly texts: readonly string[] }[];
}

/** What the report shows; charts are SVG texts made by the house's own chart functions. */
export interface ReportView {
  readonly title: string;
  readonly outcome: string;
  readonly about: string;
  readonly date: string;
  readonly round: number;
  readonly earliestLast: number;
  readonly latestLast: number;
  /** The outcome's condition part by part; `depth` is how far a part stands in. */
  readonly conditions: readonly { readonly text: string; readonly met: boolean; readonly depth: number }[];
  /** The game in two or three sentences. */
  readonly course: string;
  readonly days: readonly ReportDay[];
  /** Rounds in which something happened that the game is told by. */
  readonly turned: readonly number[];
  readonly ground: MapGround;
  /** The evenings shown on small maps, and what changed hands since the map before. */
  readonly positions: readonly MapPosition[];
  readonly evenings: readonly {
    readonly date: string;
    readonly changed: readonly string[];
    readonly marks: readonly number[];
  }[];
  readonly charts: readonly ReportChart[];
  readonly losses: readonly {
    readonly actor: number;
    readonly kinds: readonly number[];
    readonly all: number;
  }[];
  readonly harmed: readonly { readonly actor: number; readonly people: number }[];
  readonly displaced: number;
  /** Every claim of the game beside the truth. */
  readonly claims: readonly ReportClaim[];
  readonly scores: readonly ScoreView[];
  readonly measures: readonly Figure[];
  readonly actors: readonly ActorView[];
  readonly seats: readonly { readonly actor: number; readonly seat: string }[];
  readonly variant: string | null;
  readonly seed: string;
  readonly engine: number;
  readonly hash: string;
  readonly orders: number;
}

/** A chart and the table that says the same. */
export interface ReportChart {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Draws the chart for this document, theme and width in pixels. */
  readonly draw: (document: Document, theme: 'light' | 'dark', width: number) => Element;
  /** The same in rows. */
  readonly table: () => {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}
