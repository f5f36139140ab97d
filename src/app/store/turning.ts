// How the forecast of the game in the report went over its days, and what its orders made of it.

import type { ReportChart } from './report.ts';

/** A mean with its 95 % interval. */
export interface Between {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A day that turned the game, numbered in the chart and in the list beside it. */
export interface TurnDay {
  readonly round: number;
  /** What a day made of the seat's points; null while too few games are played. */
  readonly change: {
    readonly all: number;
    /** What the seat's own orders made of it; null when no person gave any. */
    readonly orders: Between | null;
    /** All else: luck, and what the others did. */
    readonly rest: number;
  } | null;
}

/** What the days made of one seat's points. */
export interface TurningSeat {
  readonly actor: number;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** All its orders together; null when no person gave any. */
  readonly orders: Between | null;
  readonly rest: number;
  /** The days that turned the game for it, in the order of dates. */
  readonly days: readonly TurnDay[];
  readonly chart: ReportChart;
  /** The outcomes by day, with those days numbered. */
  readonly outcomes: ReportChart;
}

export interface TurningView {
  readonly games: number;
  readonly most: number;
  /** How far a share of so many games may be from that of very many, in games of a hundred: half its widest 95 % interval. */
  readonly within: number;
  readonly thinking: boolean;
  readonly failed: string | null;
  /** The seat that is looked at. */
  readonly chosen: number;
  /** Too few games were played yet for their numbers to be read. */
  readonly isProvisional: boolean;
  readonly seats: readonly TurningSeat[];
  /** Games of a hundred from the evening before the first round that end as this one did, with the interval of that; null before any was played. */
  readonly alike: Between | null;
}
