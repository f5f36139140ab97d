// The page's side of the worker that plays long turns.

import type { Order } from '../session/orders/orders.ts';
import { letters } from './letters.ts';
import type { TurnAnswer, TurnAsk } from './turns-protocol.ts';

const open = letters<TurnAsk, TurnAnswer>(
  () => new Worker(new URL('./turns.ts', import.meta.url), { type: 'module' }),
  () => true,
  (id, failed) => ({ id, orders: [], failed }),
);

/** The orders of a turn. Throws what went wrong in the worker. */
export async function askForTurn(question: Omit<TurnAsk, 'id'>): Promise<readonly Order[]> {
  const { orders, failed } = await new Promise<TurnAnswer>((resolve) => {
    open.ask((id) => ({ ...question, id }), resolve);
  });
  if (failed !== null) throw new Error(failed);
  return orders;
}
