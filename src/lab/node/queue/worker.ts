// A worker of the queue: plays chunks of any study on its threads until it is told to stop.

import { Worker } from 'bullmq';
import type { Job } from 'bullmq';
import type { Study } from '../../experiment/study.ts';
import { packed, resultFile, writeWhole } from '../folder/chunks.ts';
import { startPool } from '../threads/pool.ts';
import type { Pool } from '../threads/pool.ts';
import { PREFIX, QUEUE, connect, getStudy, jobId, putResult } from './queue.ts';
import type { ChunkJob } from './queue.ts';
import { settingOf } from '../threads/worker-setting.ts';

/** How a worker works. */
export interface WorkerOptions {
  /** Address of Redis. */
  readonly url: string;
  /** The bundled src/lab/node/threads/worker.ts. */
  readonly script: URL;
  readonly threads: number;
  /** Seconds of silence after which its chunks are given to others. */
  readonly patience: number;
  /** Seconds with nothing to do after which it ends; null: never. */
  readonly idle: number | null;
  readonly signal: AbortSignal;
  /** Told of each chunk that is played. */
  readonly onChunk: (games: number) => void;
}

/** This program plays a study otherwise than the one that began it. */
export class PlaysOtherwise extends Error {
  override readonly name = 'PlaysOtherwise';
}

/** Chunks that are played side by side, so that threads do not wait for one another at the end of each. */
const TOGETHER = 2;
/** Studies whose threads are kept. */
const MOST_STUDIES = 2;
const LOOK_EVERY_MS = 250;

/**
 * Works until the signal comes or there has been nothing to do for long; what is under way then is played to its end.
 *
 * @throws {NoQueue} when nobody answers at the address
 * @throws {PlaysOtherwise} when a study was begun by a program that plays it otherwise
 */
export async function work(options: WorkerOptions): Promise<void> {
  const { url, patience, idle, signal } = options;
  const redis = await connect(url);
  const blocking = await connect(url);
  const crews = new Crews(options, (key) => getStudy(redis, key));
  let playing = 0;
  let last = performance.now();
  const faults: Error[] = [];

  async function playJob({ data }: Job<ChunkJob>): Promise<void> {
    playing++;
    try {
      const { pool } = await crews.of(data.study);
      const games = (await Promise.all(data.stretches.map((stretch) => pool.playStretch(stretch)))).flat();
      const id = jobId(data);
      if (data.folder === null) await putResult(redis, id, packed(games));
      else writeWhole(data.folder, resultFile(data.folder, id), packed(games));
      options.onChunk(games.length);
    } catch (error) {
      if (error instanceof PlaysOtherwise) faults.push(error);
      throw error;
    } finally {
      playing--;
      last = performance.now();
    }
  }

  const worker = new Worker<ChunkJob>(QUEUE, playJob, {
    connection: blocking,
    prefix: PREFIX,
    concurrency: TOGETHER,
    lockDuration: 1000 * patience,
    stalledInterval: 1000 * patience,
    // A chunk is given out again however many workers have died over it.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  worker.on('error', () => undefined);
  try {
    // What is closed while it still connects would keep the program from ending.
    await worker.waitUntilReady();
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        const bored = idle !== null && playing === 0 && performance.now() - last > 1000 * idle;
        if (!signal.aborted && !bored && faults.length === 0) return;
        clearInterval(timer);
        resolve();
      }, LOOK_EVERY_MS);
    });
    await worker.close();
  } finally {
    await crews.close();
    redis.disconnect();
    blocking.disconnect();
  }
  const [fault] = faults;
  if (fault) throw fault;
}

/** Threads by study; those used last are kept. */
class Crews {
  private readonly options: WorkerOptions;
  private readonly find: (key: string) => Promise<{ study: Study; fingerprint: string } | null>;
  private readonly open = new Map<string, Promise<{ readonly pool: Pool }>>();

  constructor(options: WorkerOptions, find: Crews['find']) {
    this.options = options;
    this.find = find;
  }

  of(key: string): Promise<{ readonly pool: Pool }> {
    const known = this.open.get(key) ?? this.start(key);
    this.open.delete(key);
    this.open.set(key, known);
    for (const [oldest, crew] of this.open) {
      if (this.open.size <= MOST_STUDIES) break;
      this.open.delete(oldest);
      void crew.then(({ pool }) => pool.close()).catch(() => undefined);
    }
    return known;
  }

  private async start(key: string): Promise<{ readonly pool: Pool }> {
    const found = await this.find(key);
    if (found === null) throw new Error('the study of this chunk is no longer in Redis');
    const { study, fingerprint } = found;
    if (study.manifest.fingerprint !== fingerprint) {
      throw new PlaysOtherwise(
        `this build plays ${study.scenario.id} otherwise than the one that began the study ` +
          `(fingerprint ${study.manifest.fingerprint} here, ${fingerprint} there): use the same build everywhere`,
      );
    }
    return { pool: startPool(this.options.script, settingOf(study, null), this.options.threads) };
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.open.values()].map(async (crew) => (await crew).pool.close()));
  }
}
