// One turn of a policy played apart from its game, where thinking may take long.

import { allocateState, playTurn } from '../../engine/game.ts';
import type { Order, World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';

/**
 * The orders that a policy gives in the turn of the actor on turn, `end` last; the same that it would give in the game itself.
 *
 * @param bytes the memory of the game's state, which stays as it is
 * @param seed the game's
 * @throws Error when there is no such policy
 */
export function ordersOfTurn(
  world: World,
  policy: string,
  seed: string,
  bytes: Uint8Array,
): readonly Order[] {
  const player = POLICIES[policy];
  if (!player) throw new Error(`there is no policy "${policy}"`);
  const state = allocateState(world);
  state.bytes.set(bytes);
  const orders: Order[] = [];
  playTurn(world, state, player, seed, { onOrder: (order) => void orders.push(order) });
  return orders;
}
