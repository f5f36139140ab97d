// What each of several orders would change, held against ending the turn without it. Shares are in games of a hundred.

import type { EstimateDifference } from './estimate.ts';

/** Key of the row that shows what the staff would do with the rest of the turn. */
export const STAFF_WAY = 'staff';

/** Which orders are compared: what can be done with the selection, or what lies ready. */
export type ComparedList = 'choices' | 'ready';

/** Something that is read off every game: the seat's points, a first day, an outcome. */
export interface ComparedMeasure {
  readonly key: string;
  readonly name: string;
  /** Points of the seat's aims; otherwise games of a hundred. */
  readonly isPoints: boolean;
  /** What it is when the turn ends without any of the orders. */
  readonly without: number;
  /** Differences from that, by the key of a row; none for a row of which too little is known. */
  readonly differences: Readonly<Record<string, EstimateDifference>>;
}

/** A comparison that somebody asked for. */
export interface ComparisonView {
  readonly of: ComparedList;
  /** Playing, or at its end: enough games, or stopped by the person. */
  readonly state: 'playing' | 'done';
  /** Games of each order so far, and at the end. */
  readonly games: number;
  readonly most: number;
  readonly measures: readonly ComparedMeasure[];
  /** Key of the measure that is shown. */
  readonly by: string;
  readonly failed: string | null;
}
