// What an actor wants and how much of it is had.

/** One aim of an actor and how much of it is had by now. */
export interface AimView {
  readonly name: string;
  /** How much of it was had on the days so far, at the mean, 0..1. */
  readonly share: number;
  /** How much of it is had as things stand, 0..1. */
  readonly now: number;
  readonly points: number;
  readonly weight: number;
}

/** An actor's aims and what they add up to, 0..100. */
export interface ScoreView {
  readonly actor: number;
  readonly total: number;
  readonly aims: readonly AimView[];
}
