// What an actor wants and how much of it is had.

/** One aim of an actor and how much of it is had by now. */
export interface AimView {
  readonly name: string;
  readonly share: number;
  readonly points: number;
  readonly weight: number;
}

/** An actor's aims and what they add up to, 0..100. */
export interface ScoreView {
  readonly actor: number;
  readonly total: number;
  readonly aims: readonly AimView[];
}
