// Batches whose games nobody plays: made-up rows, players without threads.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Cell, Game, Row } from '../../../../src/lab/games/columns.ts';
import type { Stretch } from '../../../../src/lab/experiment/layout.ts';
import type { Study } from '../../../../src/lab/experiment/study.ts';
import { playBatch } from '../../../../src/lab/node/folder/batch.ts';
import type { BatchEnd } from '../../../../src/lab/node/folder/batch.ts';
import { openFolder } from '../../../../src/lab/node/folder/folder.ts';
import type { Players } from '../../../../src/lab/node/threads/pool.ts';
import { bridgesWorld } from '../situation.ts';

const columns = rowColumns(bridgesWorld());

/** The files of a complete batch. */
export const ALL_FILES = [
  'codebook.csv',
  'log.json',
  'manifest.json',
  'runs.csv',
  'runs.parquet',
  'scenario.json',
  'summary.json',
];

/** A made-up row: every column has values that depend on the run alone, some missing. */
export function madeRow(run: number): Row {
  return columns.map(({ name, type }, at): Cell => {
    if (name === 'run') return run;
    if (name === 'failure') return run % 997 === 5 ? 'a "failure", made up' : null;
    if (name === 'outcome') return run % 3 === 0 ? 'market-lost' : 'market-held';
    if (type === 'text') return `${name}-${run}`;
    if ((run + at) % 7 === 0) return null;
    return type === 'integer' ? (run * 31 + at) % 1000 : ((run * 17 + at) % 1009) / 7;
  });
}

/** Players without threads. `order` says which of the slices waiting is answered next. */
function madePlayers(
  lanes: number,
  order: (waiting: number) => number,
  onPlay: (slice: Stretch) => void,
): Players {
  const waiting: { slice: Stretch; resolve: (games: Game[]) => void }[] = [];
  const answerOne = (): void => {
    const [next] = waiting.splice(order(waiting.length), 1);
    next?.resolve(
      Array.from({ length: next.slice.count }, (_, i) => ({ row: madeRow(next.slice.first + i) })),
    );
  };
  return {
    lanes,
    whole: false,
    play: ({ stretches: [slice] }) =>
      new Promise((resolve) => {
        if (!slice) throw new Error('nothing to play');
        onPlay(slice);
        waiting.push({ slice, resolve });
        setImmediate(answerOne);
      }),
    close: () => Promise.resolve(),
  };
}

/** How a batch is played. */
export interface Manner {
  readonly lanes?: number;
  readonly order?: (waiting: number) => number;
  readonly stopAfter?: number;
  /** Milliseconds between two times at which unfinished chunks are put in place. */
  readonly keptEvery?: number;
  readonly onPlay?: (slice: Stretch) => void;
}

/** Plays what a folder lacks of a study. */
export function playMade(
  study: Study,
  folder: string,
  { lanes = 2, order = () => 0, stopAfter = Infinity, keptEvery, onPlay }: Manner = {},
): Promise<BatchEnd> {
  const controller = new AbortController();
  const { games } = openFolder(folder, study);
  return playBatch({
    folder,
    study,
    shard: null,
    found: games,
    workers: lanes,
    start: () => madePlayers(lanes, order, onPlay ?? (() => undefined)),
    signal: controller.signal,
    ...(keptEvery !== undefined && { keptEvery }),
    onProgress: (played) => {
      if (played >= stopAfter) controller.abort();
    },
  });
}

/** Numbers of the chunks that are there whole. */
export function wholeChunks(folder: string): number[] {
  return readdirSync(join(folder, 'chunks'))
    .flatMap((name) => (/^\d+\.json\.gz$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .toSorted((a, b) => a - b);
}

/** Digests of what a complete batch holds, but for the log. */
export function resultsOf(folder: string): Record<string, string> {
  const names = ALL_FILES.filter((name) => name !== 'log.json');
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
