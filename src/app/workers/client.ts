// The page's side of its workers: each started with its first question. The second is there for what would keep the first busy
// for long; where the computer has one core only they are the same.

import { letters } from './letters.ts';
import type { Answer, Ask } from './protocol.ts';

type Question = Ask extends infer Each
  ? Each extends { readonly kind: 'drop' | 'pass' }
    ? never
    : Omit<Each, 'id'>
  : never;

/** A question that has been asked. */
export interface Asked {
  /** Nobody waits any more. */
  drop(): void;
  /** Asks for one more pass over the moments that were sent with the question. */
  pass(number: number): void;
}

/** One worker, as the page sees it. */
export interface Beside {
  /** Asks; every answer goes to `listen` until the last one. */
  ask(question: Question, listen: (answer: Answer) => void): Asked;
}

/** True for an answer after which no other comes. */
function isLast({ kind }: Answer): boolean {
  return kind !== 'progress' && kind !== 'pass';
}

function beside(): Beside {
  const open = letters<Ask, Answer>(
    () => new Worker(new URL('./lab.ts', import.meta.url), { type: 'module' }),
    isLast,
    (id, reason) => ({ kind: 'failed', id, reason }),
  );
  return {
    ask(question, listen) {
      const id = open.ask((number) => ({ ...question, id: number }), listen);
      return {
        drop: () => open.close({ kind: 'drop', id }),
        pass: (number) => open.add({ kind: 'pass', id, pass: number }),
      };
    },
  };
}

/** The worker for one question after the other. */
export const firstWorker = beside();
const otherWorker = beside();

/** The other one. */
export function secondWorker(): Beside {
  return navigator.hardwareConcurrency > 1 ? otherWorker : firstWorker;
}
