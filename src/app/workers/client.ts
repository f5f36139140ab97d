// The page's side of its workers: each started with its first question. The second is there for what would keep the first busy
// for long; where the computer has one core only they are the same.

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
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: Answer) => void>();

  function started(): Worker {
    if (worker) return worker;
    const made = new Worker(new URL('./lab.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const listener = waiting.get(data.id);
      if (isLast(data)) waiting.delete(data.id);
      listener?.(data);
    });
    made.addEventListener('error', (event) => {
      event.preventDefault();
      const listeners = [...waiting];
      waiting.clear();
      worker = null;
      made.terminate();
      for (const [id, listener] of listeners) listener({ kind: 'failed', id, reason: event.message });
    });
    return (worker = made);
  }

  return {
    ask(question, listen) {
      const id = ++asked;
      waiting.set(id, listen);
      started().postMessage({ ...question, id } satisfies Ask);
      return {
        drop() {
          if (waiting.delete(id)) worker?.postMessage({ kind: 'drop', id } satisfies Ask);
        },
        pass(number) {
          if (waiting.has(id)) worker?.postMessage({ kind: 'pass', id, pass: number } satisfies Ask);
        },
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
