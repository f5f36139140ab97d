// Runs by number, and the seed that each has. Fixed by the manifest alone, so that who plays a run, and when, changes nothing.

/** Runs handed to a thread at a time. */
export const SLICE_RUNS = 20;

/** A stretch of run numbers: first, first + 1, … first + count - 1. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** The seed of one game: the batch's seed, a hyphen, the number of the replicate from 0. */
export function seedOf(batchSeed: string, replicate: number): string {
  return `${batchSeed}-${replicate}`;
}
