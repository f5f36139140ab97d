// The run list of a batch: which seed each run number has, and how run numbers fall into slices and chunks.
// It is fixed by the manifest alone, so that who plays a run, and when, changes nothing.

/** Run numbers in one file of a batch folder's `chunks`. */
export const CHUNK_RUNS = 1000;

/** Run numbers handed to a worker at a time. A chunk holds a whole number of slices. */
export const SLICE_RUNS = 20;

/** The most runs that one batch may have. */
export const MOST_RUNS = 10_000_000;

/** A stretch of run numbers: first, first + 1, … first + count - 1. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** The seed of one game: the batch's seed, a hyphen, the run number counted from 0. */
export function seedOf(batchSeed: string, run: number): string {
  return `${batchSeed}-${run}`;
}

/** How many chunks a batch of so many runs has. */
export function chunkCount(runs: number): number {
  return Math.ceil(runs / CHUNK_RUNS);
}

/** The run numbers of a chunk; the last one may be shorter. */
export function chunkStretch(chunk: number, runs: number): Stretch {
  const first = chunk * CHUNK_RUNS;
  return { first, count: Math.min(CHUNK_RUNS, runs - first) };
}

/** A chunk's run numbers in slices, in order. */
export function* slices(stretch: Stretch): Generator<Stretch> {
  for (let done = 0; done < stretch.count; done += SLICE_RUNS) {
    yield { first: stretch.first + done, count: Math.min(SLICE_RUNS, stretch.count - done) };
  }
}
