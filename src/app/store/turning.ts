// How the forecast of the game in the report went over its days, and what its orders made of it.

import type { ReportChart } from './report.ts';

/** A mean with its 95 % interval. */
export interface Between {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A day that moved the points of a seat. */
export interface MovedDay {
  readonly round: number;
  readonly date: string;
  readonly from: number;
  readonly to: number;
  /** What the seat's own orders made of it; null when no person gave any. */
  readonly orders: Between | null;
  /** All else: luck, and what the others did. */
  readonly rest: number;
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
  /** The days that moved it most, the weightiest first. */
  readonly moved: readonly MovedDay[];
  readonly chart: ReportChart;
}

export interface TurningView {
  readonly games: number;
  readonly most: number;
  readonly thinking: boolean;
  readonly failed: string | null;
  /** The seat that is looked at. */
  readonly chosen: number;
  readonly seats: readonly TurningSeat[];
  readonly outcomes: ReportChart | null;
}
