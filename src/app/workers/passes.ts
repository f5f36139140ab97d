// Passes over the moments of a game, shared out among workers: each has one to play and one to go on with.

import type { PassPlayed, TurningMoments } from '../../lab/forecast/turning.ts';
import type { Asked, Beside } from './client.ts';

/** What is heard of the passes. */
export interface PassListener {
  played(pass: number, played: PassPlayed): void;
  failed(reason: string): void;
}

/** Passes that are being played. */
export interface Passes {
  /** One more worker takes part; one that does already goes on as it did. */
  join(worker: Beside): void;
  /** No more are played, and nobody listens. */
  stop(): void;
}

/** Passes that a worker has before it. */
const AHEAD = 2;

/** Begins to have so many passes played, by nobody yet. */
export function sharePasses(moments: TurningMoments, most: number, listener: PassListener): Passes {
  const working = new Map<Beside, Asked>();
  let next = 0;
  let isOver = false;

  function stop(): void {
    isOver = true;
    for (const asked of working.values()) asked.drop();
  }

  return {
    join(worker) {
      if (isOver || working.has(worker)) return;
      const asked = worker.ask({ kind: 'turning', ...moments }, (answer) => {
        if (isOver) return;
        if (answer.kind === 'failed') {
          stop();
          listener.failed(answer.reason);
        } else if (answer.kind === 'pass') {
          if (next < most) asked.pass(next++);
          listener.played(answer.pass, answer.played);
        }
      });
      working.set(worker, asked);
      for (let ahead = 0; ahead < AHEAD && next < most; ahead++) asked.pass(next++);
    },
    stop,
  };
}
