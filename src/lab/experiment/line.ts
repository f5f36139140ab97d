// The line to one player elsewhere, in a thread or in a page's worker: errands go out, replies come back in the same order.

import type { Errand, ErrandKind, Replies } from './errands.ts';

interface Waiting {
  readonly resolve: (reply: Replies[ErrandKind]) => void;
  readonly reject: (reason: Error) => void;
}

/** Errands that a player has before it: one to do and one to go on with. */
export const AHEAD = 2;

/** A line that is open until somebody says that its player has left. */
export interface Line {
  /** Errands under way. */
  busy(): number;
  ask<K extends ErrandKind>(errand: Errand<K>): Promise<Replies[K]>;
  /** The player has done the errand that was asked for first. */
  replied(reply: Replies[ErrandKind]): void;
  /** The player is gone: what was asked and is asked from now on rejects. */
  left(reason: Error): void;
}

/** Opens a line. */
export function openLine(send: (errand: object) => void): Line {
  const waiting: Waiting[] = [];
  let gone: Error | null = null;
  return {
    busy: () => waiting.length,
    ask<K extends ErrandKind>(errand: Errand<K>): Promise<Replies[K]> {
      return new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        waiting.push({ resolve: resolve as Waiting['resolve'], reject });
        send(errand);
      });
    },
    replied: (reply) => waiting.shift()?.resolve(reply),
    left(reason) {
      gone ??= reason;
      for (const { reject } of waiting.splice(0)) reject(gone);
    },
  };
}

/** Asks on the line with the least under way. */
export function askIdlest<K extends ErrandKind>(
  lines: readonly Line[],
  errand: Errand<K>,
): Promise<Replies[K]> {
  return lines.reduce((best, line) => (line.busy() < best.busy() ? line : best)).ask(errand);
}
