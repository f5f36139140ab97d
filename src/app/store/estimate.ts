// The staff estimate as the play screen shows it.

/** An outcome in games of a hundred, with its 95 % interval rounded outwards. */
export interface EstimateOutcome {
  readonly name: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A dated event in games of a hundred by the end, with its 95 % interval, and the day by which half of those games had come to it. */
export interface EstimateEvent extends EstimateOutcome {
  readonly half: string;
}

/** Mean and 95 % interval of a difference in points. */
export interface EstimateDifference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** An order laid aside, in a sentence, and what it does to the points; null until that is known. */
export interface EstimatePlan {
  readonly sentence: string;
  readonly difference: EstimateDifference | null;
}

export interface EstimateView {
  /** Games played so far; 0: nothing to show yet. */
  readonly games: number;
  /** Half the width of the widest interval, games of a hundred. */
  readonly halfWidth: number;
  /** Whether more games are being played. */
  readonly thinking: boolean;
  /** The commonest outcomes, the commonest first. */
  readonly outcomes: readonly EstimateOutcome[];
  /** What is still to come in some of the games, the likeliest first. */
  readonly events: readonly EstimateEvent[];
  /** Points of the seat: median and middle half; null without aims. */
  readonly points: { readonly median: number; readonly low: number; readonly high: number } | null;
  /** What the prepared order does to the points, against the staff's own way; null when none is prepared. */
  readonly order: EstimateDifference | null;
  /** An order of this turn that was laid aside to be compared with others; null: none was. */
  readonly aside: EstimatePlan | null;
  readonly failed: string | null;
}
