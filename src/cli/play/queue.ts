// Workers on other machines, reached through a queue.

import { resolve } from 'node:path';
import type { Study } from '../../lab/experiment/study.ts';
import type { Players } from '../../lab/node/threads/pool.ts';
import { NEGATIVE, Problem, wrongUse } from '../terminal/problem.ts';
import { say } from '../terminal/terminal.ts';

/** Options by which games are given to workers elsewhere. */
export interface QueueOptions {
  readonly out: string;
  readonly queue?: string;
  readonly shared?: true;
}

/** Who plays when a queue is named; null: threads of this process. Ends with one line when there is no queue. */
async function queuePlayers(study: Study, { queue, shared, out }: QueueOptions): Promise<Players | null> {
  if (queue === undefined) {
    if (shared)
      throw wrongUse('--shared says how workers of a queue return games; name the queue with --queue');
    return null;
  }
  if (study.manifest.programs)
    throw wrongUse('--queue: an external program has a seat, and runs on this machine only');
  // What speaks to Redis takes long to load, and most batches do not ask for it.
  const { startQueue } = await import('../../lab/node/queue/players.ts');
  const players = await reached(startQueue(queue, study, shared ? resolve(out) : null));
  say('Chunks are given to the workers of the queue: orontes worker starts one.');
  return players;
}

/**
 * Does what is to be done with the players of a queue, or with null where none is named, and sends them home after it, also when there
 * was nothing to play: their connections would keep the program from ending.
 */
export async function withPlayers<T>(
  study: Study,
  options: QueueOptions,
  play: (players: (() => Players) | null) => Promise<T>,
): Promise<T> {
  const players = await queuePlayers(study, options);
  try {
    return await play(players && (() => players));
  } finally {
    await players?.close();
  }
}

/** Waits for a connection; a queue that does not answer is told in one line. */
export async function reached<T>(connection: Promise<T>): Promise<T> {
  try {
    return await connection;
  } catch (error) {
    const { NoQueue } = await import('../../lab/node/queue/queue.ts');
    if (error instanceof NoQueue) throw new Problem(NEGATIVE, error.message);
    throw error;
  }
}
