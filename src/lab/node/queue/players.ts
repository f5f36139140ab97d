// Players who are workers elsewhere: gives chunks to the queue and takes their games back.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Game } from '../../games/columns.ts';
import type { Study } from '../../experiment/study.ts';
import { resultFile, unpackedGames } from '../folder/chunks.ts';
import { Withdrawn } from '../threads/pool.ts';
import type { Piece, Players } from '../threads/pool.ts';
import { PREFIX, QUEUE, connect, jobId, putStudy, takeResult } from './queue.ts';
import type { ChunkJob } from './queue.ts';

/** Chunks that are given out at once: enough for a few hundred workers. */
const OUTSTANDING = 512;
/** How often results are looked for that no event told of. */
const LOOK_EVERY_MS = 2000;
/** Times that a chunk is given out when a worker says that it cannot play it. */
const ATTEMPTS = 10;
const AGAIN_AFTER_MS = 1000;

interface Waiting {
  readonly resolve: (games: readonly Game[]) => void;
  readonly reject: (error: Error) => void;
  readonly job: ChunkJob;
}

/**
 * Players behind a queue.
 *
 * @param folder the folder of the study, when all workers see it under the same name; null: games come back through Redis
 * @throws {NoQueue} when nobody answers at the address
 */
export async function startQueue(url: string, study: Study, folder: string | null): Promise<Players> {
  const redis = await connect(url);
  const queue = new Queue<ChunkJob>(QUEUE, { connection: redis, prefix: PREFIX });
  const listener = await connect(url);
  const events = new QueueEvents(QUEUE, { connection: listener, prefix: PREFIX, autorun: false });
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  // What is closed while it still connects, or begins to listen, would keep the program from ending.
  await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
  const key = await putStudy(redis, study);
  const waiting = new Map<string, Waiting>();
  let closed: Promise<void> | null = null;
  let listening: Promise<void> | null = null;

  async function take(id: string): Promise<void> {
    const found = waiting.get(id);
    if (found === undefined) return;
    const bytes = await result(redis, id, found.job);
    if (bytes === null || !waiting.has(id)) return;
    const games = unpackedGames(bytes, found.job.stretches, study);
    waiting.delete(id);
    if (games) found.resolve(games);
    else found.reject(new Error(`a worker gave something else than the games of chunk ${found.job.chunk}`));
  }

  async function give(id: string, job: ChunkJob): Promise<void> {
    await queue.add('chunk', job, {
      jobId: id,
      attempts: ATTEMPTS,
      backoff: { type: 'fixed', delay: AGAIN_AFTER_MS },
      removeOnComplete: true,
      removeOnFail: true,
    });
  }

  /** Takes what no event told of; a chunk that is neither in the queue nor played was lost on the way, and is given out again. */
  async function lookAfter(id: string, job: ChunkJob): Promise<void> {
    await take(id);
    if (!waiting.has(id) || (await queue.getJob(id)) !== undefined) return;
    // Games are put down before their job goes: it may have been played just now.
    await take(id);
    if (waiting.has(id)) await give(id, job);
  }

  function lose(id: string, error: Error): void {
    waiting.get(id)?.reject(error);
    waiting.delete(id);
  }

  events.on('completed', ({ jobId: id }) => void take(id).catch((error: Error) => lose(id, error)));
  events.on('failed', ({ jobId: id, failedReason }) => lose(id, new Error(failedReason)));
  const look = setInterval(() => {
    for (const [id, { job }] of waiting) void lookAfter(id, job).catch(() => undefined);
  }, LOOK_EVERY_MS);

  async function play({ runs, stretches }: Piece): Promise<readonly Game[]> {
    listening ??= events.run().catch(() => undefined);
    const job: ChunkJob = { study: key, chunk: runs.chunk.number, stretches, folder };
    const id = jobId(job);
    const games = new Promise<readonly Game[]>((resolve, reject) =>
      waiting.set(id, { resolve, reject, job }),
    );
    // What an earlier sitting asked for may have been played since.
    await take(id);
    if (waiting.has(id)) await give(id, job);
    return games;
  }

  async function withdraw(): Promise<void> {
    await Promise.all(
      [...waiting.keys()].map(async (id) => {
        // A job that a worker has in hand cannot be removed, and is waited for.
        const removed = await queue.remove(id).catch(() => 0);
        if (removed === 1) lose(id, new Withdrawn('nobody had begun to play it'));
      }),
    );
  }

  async function close(): Promise<void> {
    clearInterval(look);
    const left = [...waiting.keys()];
    for (const id of left) lose(id, new Error('the players were sent home'));
    // Nobody waits for these any more; those that are being played are left to their workers.
    await Promise.allSettled(left.map((id) => queue.remove(id)));
    await Promise.allSettled([events.close(), queue.close()]);
    redis.disconnect();
    listener.disconnect();
  }

  return { lanes: OUTSTANDING, whole: true, play, withdraw, close: () => (closed ??= close()) };
}

async function result(redis: Redis, id: string, { folder }: ChunkJob): Promise<Uint8Array | null> {
  if (folder === null) return takeResult(redis, id);
  const file = resultFile(folder, id);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  rmSync(file, { force: true });
  return bytes;
}
