// The page's side of the worker that plays long turns.

import type { Order } from '../session/orders/orders.ts';
import type { TurnAnswer, TurnAsk } from './turns-protocol.ts';

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (answer: TurnAnswer) => void>();

function started(): Worker {
  if (worker) return worker;
  const made = new Worker(new URL('./turns.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<TurnAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  made.addEventListener('error', (event) => {
    event.preventDefault();
    const listeners = [...waiting];
    waiting.clear();
    worker = null;
    made.terminate();
    for (const [id, listener] of listeners) listener({ id, orders: [], failed: event.message });
  });
  return (worker = made);
}

/** The orders of a turn. Throws what went wrong in the worker. */
export async function askForTurn(question: Omit<TurnAsk, 'id'>): Promise<readonly Order[]> {
  const id = ++asked;
  const { orders, failed } = await new Promise<TurnAnswer>((resolve) => {
    waiting.set(id, resolve);
    started().postMessage({ ...question, id } satisfies TurnAsk);
  });
  if (failed !== null) throw new Error(failed);
  return orders;
}
