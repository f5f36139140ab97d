// The page's side of its worker: started with the first question.

import type { Answer, Ask } from './protocol.ts';

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** True for an answer after which no other comes. */
function isLast(answer: Answer): boolean {
  return answer.kind !== 'progress' && (!('last' in answer) || answer.last);
}

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

type Question = Ask extends infer Each
  ? Each extends { readonly kind: 'drop' | 'finish' }
    ? never
    : Omit<Each, 'id'>
  : never;

/** A question that has been asked. */
export interface Asked {
  /** Nobody waits any more. */
  drop(): void;
  /** Ends it now, with an answer from what there is. */
  finish(): void;
}

/** Asks; every answer goes to `listen` until the last one. */
export function ask(question: Question, listen: (answer: Answer) => void): Asked {
  const id = ++asked;
  waiting.set(id, listen);
  started().postMessage({ ...question, id } satisfies Ask);
  return {
    drop() {
      if (waiting.delete(id)) worker?.postMessage({ kind: 'drop', id } satisfies Ask);
    },
    finish() {
      if (waiting.has(id)) worker?.postMessage({ kind: 'finish', id } satisfies Ask);
    },
  };
}
