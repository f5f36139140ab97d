// Questions to a worker and its answers: the worker is started with the first question, and one that breaks answers all that wait with what broke it.

interface Numbered {
  readonly id: number;
}

/** What the page sends to and hears from one worker. */
export interface Letters<Ask extends Numbered, Answer extends Numbered> {
  /** Sends a question, made from its number, and has its answers heard until the last one. Gives the number. */
  ask(question: (id: number) => Ask, listen: (answer: Answer) => void): number;
  /** Sends a further word on a question that is still open; none is sent on a closed one. */
  add(word: Ask): void;
  /** The same, and hears no further answer. */
  close(word: Ask): void;
}

/**
 * @param start the worker, made anew after one has broken
 * @param isLast true for an answer after which no other comes
 * @param broken the answer to a question that a broken worker leaves open
 */
export function letters<Ask extends Numbered, Answer extends Numbered>(
  start: () => Worker,
  isLast: (answer: Answer) => boolean,
  broken: (id: number, reason: string) => Answer,
): Letters<Ask, Answer> {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: Answer) => void>();

  function started(): Worker {
    if (worker) return worker;
    const made = start();
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
      for (const [id, listener] of listeners) listener(broken(id, event.message));
    });
    return (worker = made);
  }

  return {
    ask(question, listen) {
      const id = ++asked;
      waiting.set(id, listen);
      started().postMessage(question(id));
      return id;
    },
    add(word) {
      if (waiting.has(word.id)) worker?.postMessage(word);
    },
    close(word) {
      if (waiting.delete(word.id)) worker?.postMessage(word);
    },
  };
}
