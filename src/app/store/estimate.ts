// The staff estimate as the play screen shows it. Shares are in games of a hundred.

/** A share with its 95 % interval rounded outwards. */
export interface EstimateShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How an outcome's bar is painted: fought by weight, 0 the lightest of 5; agreed hatched. */
export type OutcomeLook = 'agreed' | 'fought-0' | 'fought-1' | 'fought-2' | 'fought-3' | 'fought-4';

export interface EstimateOutcome extends EstimateShare {
  readonly name: string;
  readonly look: OutcomeLook;
  /** The share with the prepared order; null while nobody asked for it. */
  readonly withOrder: number | null;
}

/** A first day that is still to come in some of the games. */
export interface EstimateEvent extends EstimateShare {
  readonly name: string;
  /** A link is drawn as a curve, all else as days. */
  readonly kind: 'place' | 'link' | 'other';
  /** Share by the end of each day, from today to the last. */
  readonly days: readonly EstimateShare[];
  readonly first: string;
  readonly last: string;
  /** The day by which half of those games had come to it. */
  readonly half: string;
  readonly halfRound: number;
  readonly withOrder: number | null;
}

/** Mean and 95 % interval of a difference in points. */
export interface EstimateDifference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** An order, in a sentence, and what it does to the points; null until that is known. */
export interface EstimatePlan {
  readonly sentence: string;
  readonly difference: EstimateDifference | null;
}

/** Half the width of the widest interval after so many games. */
export interface EstimateWidth {
  readonly games: number;
  readonly halfWidth: number;
}

export interface EstimateView {
  /** Games played so far; 0: nothing to show yet. */
  readonly games: number;
  /** Half the width of the widest interval, games of a hundred, rounded outwards. */
  readonly halfWidth: number;
  /** Games after which it ends in any case. */
  readonly most: number;
  /** Playing; waiting while others move, a film runs or nobody looks; rested by the person; ended. */
  readonly state: 'playing' | 'waiting' | 'resting' | 'done';
  /** Whether the figures are those of the position before. */
  readonly stale: boolean;
  /** The outcomes that came, the commonest first. */
  readonly outcomes: readonly EstimateOutcome[];
  /** What is still to come in some of the games: places, then links, then the rest, each in the order in which they come. */
  readonly events: readonly EstimateEvent[];
  /** How the interval has tightened so far. */
  readonly widths: readonly EstimateWidth[];
  /** Points of the seat: median and middle half; null without aims. */
  readonly points: { readonly median: number; readonly low: number; readonly high: number } | null;
  /** Whether what the prepared order changes is asked for. */
  readonly orderAsked: boolean;
  /** The prepared order held against the staff's own way; null while nobody asked for it. */
  readonly order: EstimatePlan | null;
  /** An order of this turn that was laid aside to be compared with others; null: none was. */
  readonly aside: EstimatePlan | null;
  readonly failed: string | null;
}
